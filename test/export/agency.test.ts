import { describe, expect, it } from 'vitest'
import { placeAgency } from '../../src/export/index.js'

/** Name as printed → level, province, city, county, key. Real divisions, bodies of no particular report. */
const TABLE: [string, string | null, string | null, string | null, string | null, string][] = [
  ['安徽省人民政府', 'province', '安徽省', null, null, '安徽省/人民政府'],
  ['滁州市财政局', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/财政局'],
  ['安徽省滁州市财政局', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/财政局'],
  ['安徽滁州市财政局', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/财政局'],
  ['淮安市洪泽区人民政府', 'county', '江苏省', '淮安市', '洪泽区', '江苏省/淮安市/洪泽区/人民政府'],
  ['沭阳县发展和改革局', 'county', '江苏省', '宿迁市', '沭阳县', '江苏省/宿迁市/沭阳县/发展和改革局'],
  ['上海市黄浦区打浦桥街道办事处', 'township', '上海市', null, '黄浦区', '上海市/黄浦区/打浦桥街道办事处'],
  ['北京市人民政府办公厅', 'province', '北京市', null, null, '北京市/人民政府办公室'],
  ['北京市人民政府办公室', 'province', '北京市', null, null, '北京市/人民政府办公室'],
  ['内蒙古自治区人民政府', 'province', '内蒙古自治区', null, null, '内蒙古自治区/人民政府'],
  ['国家税务总局沭阳县税务局', 'county', '江苏省', '宿迁市', '沭阳县', '江苏省/宿迁市/沭阳县/国家税务总局税务局'],
  ['教育部', 'national', null, null, null, '教育部'],
  // A county that the list of today does not know is kept as printed.
  ['安徽省云岭县水利局', 'county', '安徽省', null, '云岭县', '安徽省/云岭县/水利局'],
  ['青岚县水利局', 'county', null, null, '青岚县', '青岚县/水利局'],
]

describe('placeAgency', () => {
  it.each(TABLE)('%s', (name, level, province, city, county, key) => {
    expect(placeAgency(name)).toEqual({ key, level, province, city, county })
  })

  it('does not guess between divisions of one name', () => {
    expect(placeAgency('鼓楼区民政局')).toMatchObject({ province: null, county: '鼓楼区' })
  })

  it('reads Traditional characters as the same agency', () => {
    expect(placeAgency('滁州市財政局').key).toBe(placeAgency('滁州市财政局').key)
  })
})
