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
  ])('%s', (text, certainty) => {
    expect(lexed(text).numbers.map((n) => n.certainty)).toEqual([certainty])
  })

  it('a month that may have lost a digit is not stated as certain; a whole year is', () => {
    expect(datesIn('2012年的工作\ufffd1月5日开始')).toEqual(['2012', '2012-01-05?'])
    expect(datesIn('信息\ufffd2012年1月5日')).toEqual(['2012-01-05'])
  })
})
