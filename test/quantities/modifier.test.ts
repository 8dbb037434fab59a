import { describe, expect, it } from 'vitest'
import { quantitiesOf } from '../support/amounts.js'

const CASES: [text: string, modifier: string, approximate: boolean][] = [
  ['公开信息300条。', 'exact', false],
  ['公开信息约300条。', 'about', true],
  ['公开信息近300条。', 'about', true],
  ['公开信息300余条。', 'about', true],
  ['公开信息300多条。', 'about', true],
  ['公开信息300条左右。', 'about', true],
  ['公开信息超300条。', 'atLeast', true],
  ['公开信息超过300条。', 'atLeast', true],
  ['公开信息突破300条。', 'atLeast', true],
  ['公开信息300条以上。', 'atLeast', true],
  ['公开信息不少于300条。', 'atLeast', true],
  ['公开信息不低于300条。', 'atLeast', true],
  ['公开信息达300条。', 'exact', false],
  ['公开信息达到300条。', 'exact', false],
  ['公开信息不超过300条。', 'atMost', false],
  ['公开信息300条以内。', 'atMost', false],
  ['公开信息300条以下。', 'atMost', false],
  ['公开信息不足300条。', 'atMost', false],
  ['公开信息约300条以上。', 'atLeast', true],
  ['公开信息3—5条。', 'range', false],
  ['在机关附近3处设点。', 'exact', false],
  ['节约50万元。', 'exact', false],
  ['网上3处更新。', 'exact', false],
  ['网上申请约占86%。', 'about', true],
  ['阅读量10万+。', 'atLeast', true],
  ['公约占地3亩。', 'exact', false],
  ['发布信息300+篇。', 'atLeast', true],
  ['粉丝5000+。', 'atLeast', true],
  ['服务20+个社区。', 'atLeast', true],
  ['带动数百家。', 'atLeast', true],
  ['带动几十家。', 'atLeast', true],
  ['带动十几家。', 'atLeast', true],
  ['带动数万户。', 'atLeast', true],
  ['带动十余家。', 'about', true],
  ['带动两三家。', 'range', true],
  ['收到来信5件内容重复。', 'exact', false],
]

describe('how exact an amount is', () => {
  it.each(CASES)('%s %s', (text, modifier, approximate) => {
    expect(quantitiesOf(text)).toMatchObject([{ modifier, approximate }])
  })

  it('takes 约, 近 and what follows into the text of the amount', () => {
    expect(quantitiesOf('接待近3000人次，编印约60余份，达标95%以上。').map((q) => q.text)).toEqual(['近3000人次', '约60余份', '95%以上'])
  })
})
