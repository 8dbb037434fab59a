import { describe, expect, it } from 'vitest'
import type { Blank } from '../../src/report/schema.js'
import { isUnit, readValue, unitIn } from '../../src/tables/value.js'

describe('the number of a cell, as printed', () => {
  const cases: [text: string, value: number, unit?: string][] = [
    ['0', 0],
    ['-0', 0],
    ['1,208', 1208],
    ['1，024 件', 1024, '件'],
    ['１２件', 12, '件'],
    ['３．５', 3.5],
    ['38.60万元', 38.6, '万元'],
    ['¥3,500', 3500, '元'],
    ['22（其中修订16件）', 22],
    ['55\n（含自然失效29件）', 55],
    ['12*', 12],
    ['+2', 2],
    ['-3', -3],
    ['－3', -3],
    ['增2', 2],
    ['增加 2', 2],
    ['减少1', -1],
    ['减3项', -3, '项'],
    ['| 7 |', 7],
    ['\u00a05\u3000', 5],
    ['12.5%', 12.5, '%'],
  ]
  for (const [text, value, unit] of cases) {
    it(JSON.stringify(text), () => {
      const read = readValue(text)
      expect([read.value, read.unit, read.torn]).toEqual([value, unit, undefined])
      expect(Object.is(read.value, -0)).toBe(false)
    })
  }
})

it('digits that stand apart are one number of several possible', () => {
  expect(readValue('3 7 4')).toEqual({ value: 374, torn: true })
  expect(readValue('2 0')).toEqual({ value: 20, torn: true })
})

describe('each blank keeps its kind', () => {
  const cases: [string, Blank][] = [
    ['', 'empty'],
    ['\u00a0', 'empty'],
    ['　', 'empty'],
    ['|', 'empty'],
    ['/', 'slash'],
    ['／', 'slash'],
    ['—', 'dash'],
    ['——', 'dash'],
    ['-', 'dash'],
    ['无', 'none'],
    ['零', 'none'],
    ['不适用', 'notApplicable'],
    ['不涉及', 'notApplicable'],
  ]
  for (const [text, blank] of cases) it(JSON.stringify(text), () => expect(readValue(text)).toEqual({ value: null, blank }))
})

describe('words are neither', () => {
  for (const text of [
    '1.属于国家秘密',
    '（一）予以公开',
    '2019年',
    '12月末',
    '其他',
    '增减',
    '持平',
    '详见附件1',
    '第二十条第（一）项',
    '1.2.3',
    '0515-88881234',
  ])
    it(text, () => expect(readValue(text)).toEqual({ value: null }))
})

it('units', () => {
  expect(['件', '万元', '人次', '万人次', '人（次）', '%'].filter((text) => !isUnit(text))).toEqual([])
  expect(['规章', '2件', '其他', '——', ''].filter(isUnit)).toEqual([])
  expect(unitIn('本年收费金额（单位：万元）')).toBe('万元')
  expect(unitIn('采购总金额(元)')).toBe('元')
  expect(unitIn('单位：亿元')).toBe('亿元')
  expect(unitIn('部分公开（区分处理的，只计这一情形）')).toBeNull()
})
