import { describe, expect, it } from 'vitest'
import { lexed } from './read.js'

/** What is set apart in a text. */
const apart = (text: string) => {
  const { view, excluded } = lexed(text)
  return excluded.map((e) => view.text.slice(e.from, e.to))
}

describe('digits that count nothing', () => {
  it.each<[string, string[]]>([
    ['联系电话：0990-6600000，邮编：699000', ['0990-6600000', '699000']],
    ['电话0963-2210345转8012', ['0963-2210345转8012']],
    ['(0962)8650123', ['(0962)8650123']],
    ['电话：0990-6600000、6600001', ['0990-6600000、6600001']],
    ['手机13800000000', ['13800000000']],
    ['服务热线400-000-0000', ['400-000-0000']],
    ['地址：望河路88号201室', ['88号201室']],
    ['http://172.16.8.21:8080/jqjd。', ['http://172.16.8.21:8080/jqjd']],
    ['www.example.gov.cn/a1/b2，', ['www.example.gov.cn/a1/b2']],
    ['邮箱：abc12@example.com', ['abc12@example.com']],
    ['邮箱：12345@example.com', ['12345@example.com']],
    ['网站标识码：4609220001', ['4609220001']],
    ['索引号: 003081/2015-00412', ['003081/2015-00412']],
    ['PM2.5、4S店、5G、A4、G20', ['PM2.5', '4S', '5G', 'A4', 'G20']],
    ['09:15 14:20:05', ['09:15', '14:20:05']],
    ['1024×768', ['1024×768']],
    ['172.16.8.21', ['172.16.8.21']],
    ['第二十条第（一）项、第三十一条', ['第二十条第（一）项', '第三十一条']],
    ['第三十一、三十二条规定', ['第三十一、三十二条']],
    ['第9至12条规定', ['第9至12条']],
    ['12.5万元2.平台建设', ['2']],
  ])('%j', (text, found) => {
    expect(apart(text)).toEqual(found)
  })

  it.each(['接听电话1204次', '热线受理300件', 'GDP增长3%', '长12km', '重5kg', '公开35件', '100MB'])('%j counts', (text) => {
    expect(apart(text)).toEqual([])
    expect(lexed(text).numbers).toHaveLength(1)
  })

  it.each<[string, number]>([
    ['第三', 3],
    ['第2,041,377位', 2041377],
    ['第一部分', 1],
    ['第 12 位', 12],
  ])('%s is a place in an order', (text, value) => {
    expect(lexed(text).numbers).toMatchObject([{ value, ordinal: true, from: 0 }])
  })
})
