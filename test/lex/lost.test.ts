import { describe, expect, it } from 'vitest'
import { datesIn, lexed } from './read.js'

describe('numbers beside a character that could not be decoded', () => {
  it.each([
    ['公开信息\ufffd012条', 'ambiguous'],
    ['公开信息12\ufffd条', 'ambiguous'],
    ['公开信息\ufffd三百条', 'ambiguous'],
    ['公开信\ufffd12条', 'ambiguous'],
    ['公开\ufffd息12条', 'certain'],
    ['公开信息12条\ufffd', 'certain'],
    ['公开信息?12条', 'ambiguous'],
    ['公开信息12?条', 'ambiguous'],
    ['公开信息□三百条', 'ambiguous'],
    ['公开信息12□条', 'ambiguous'],
    ['公开?信息12条', 'certain'],
    ['收费标准是什么?12条', 'certain'],
    ['有无意见吗?12条', 'certain'],
    ['是否收到？12条', 'certain'],
  ])('%s', (text, certainty) => {
    expect(lexed(text).numbers.map((n) => n.certainty)).toEqual([certainty])
  })

  it.each(['20□8年', '201?年', '二〇□三年', '201\ufffd年'])('a year with a lost digit is neither date nor count: %s', (text) => {
    const { dates, numbers, excluded } = lexed(`截至${text}，`)
    expect([dates, numbers.filter((n) => n.certainty === 'certain').map((n) => n.value > 1000), excluded.length > 0]).toEqual([
      [],
      [],
      true,
    ])
  })

  it('a month that may have lost a digit is not stated as certain; a whole year is', () => {
    expect(datesIn('2012年的工作\ufffd1月5日开始')).toEqual(['2012', '2012-01-05?'])
    expect(datesIn('信息\ufffd2012年1月5日')).toEqual(['2012-01-05'])
  })
})

describe('the old and the new writing of one number, side by side', () => {
  it.each([
    ['报告由八87部分组成', ['certain', 'ambiguous']],
    ['共收到八9件', ['certain', 'ambiguous']],
    ['办结12十三件', ['certain', 'ambiguous']],
    ['收到12十件', ['certain', 'ambiguous']],
    ['公开三万4千条', ['certain', 'ambiguous']],
    ['办结12件十三次', ['certain', 'certain']],
    ['公开3万4千条', ['certain']],
    ['增长5%三成', ['certain', 'certain']],
    ['第八87', ['certain', 'certain']],
  ])('%s', (text, certainties) => {
    expect(lexed(text).numbers.map((n) => n.certainty)).toEqual(certainties)
  })
})
