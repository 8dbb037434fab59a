import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/lex/lex.js'
import { viewOf } from '../../src/view/page.js'
import { pageOfPlain } from '../../src/view/plain.js'
import { lexed } from './read.js'

/** Pieces that reports are made of, and what damages them. */
const PIECES = [
  ...[
    '2012',
    '年',
    '月',
    '日',
    '1',
    '12',
    '31',
    '0',
    ',',
    '，',
    '.',
    ' ',
    '\n',
    '-',
    '—',
    '至',
    '、',
    '：',
    '（',
    '）',
    '〔',
    '〕',
    '号',
    '第',
    '条',
  ],
  ...[
    '一',
    '二',
    '十',
    '百',
    '千',
    '万',
    '亿',
    '〇',
    '○',
    '零',
    '两',
    '几',
    '数',
    '余',
    '多',
    '成',
    '点',
    '分之',
    '%',
    '‰',
    '个百分点',
    '负',
    '元',
  ],
  ...[
    '岚政办',
    '发',
    '截止',
    '自',
    '电话',
    '邮编',
    'www.',
    '@',
    '/',
    'PM',
    'kg',
    '《',
    '》',
    '。',
    '公开',
    '件',
    '项',
    '世纪',
    '每年',
    '比',
    '\u{20000}',
  ],
]
const genre = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('tokens', () => {
  it('lie in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(genre, (text) => {
        const { view, numbers, dates, documentNumbers, excluded } = lexed(text)
        const tokens = [...numbers, ...dates, ...documentNumbers, ...excluded].sort((a, b) => a.from - b.from)
        let at = 0
        for (const { from, to } of tokens) {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          at = to
        }
        expect(at).toBeLessThanOrEqual(view.text.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('hold numbers and dates that are such', () => {
    fc.assert(
      fc.property(genre, (text) => {
        const { numbers, dates, documentNumbers } = lexed(text)
        for (const { value, upper } of numbers) {
          expect(Number.isFinite(value)).toBe(true)
          if (upper !== undefined) expect(upper).toBeGreaterThan(value)
        }
        for (const { value } of dates) expect(value).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
        for (const { issuer, number } of documentNumbers) expect(issuer.length > 1 && number > 0).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('are not sought in tables and furniture', () => {
    const view = viewOf(pageOfPlain('2012年，公开30件\n2013年，公开40件\n2014年，公开50件'))
    view.lines[1]!.zone = 'table'
    view.lines[2]!.zone = 'furniture'
    const { dates, numbers } = lex(view)
    expect([dates.map((d) => d.value), numbers.map((n) => n.value)]).toEqual([['2012'], [30]])
  })

  it.each<[string, string[]]>([
    ['• 2014-03-18', ['2014-03-18']],
    ['    • 公文生成日期：2014年3月18日', ['2014-03-18']],
    ['生成日期：2014.03.18', ['2014-03-18']],
    ['* 2014/3/18 09:30', ['2014-03-18']],
    ['• 2014-03-18 关于放假的通知', []],
    ['2013年年报 2014-03-18', []],
    ['2014-03-18', []],
    ['• 浏览次数：2014', []],
  ])('are sought in furniture only where a date is all that it holds: %s', (text, found) => {
    const view = viewOf(pageOfPlain(text))
    view.lines[0]!.zone = 'furniture'
    expect(lex(view).dates.map((d) => d.value)).toEqual(found)
  })

  it('do not reach over a table', () => {
    const view = viewOf(pageOfPlain('2012\n件\n年'))
    view.lines[1]!.zone = 'table'
    expect(lex(view).dates).toEqual([])
  })
})

describe('time', () => {
  it.each([
    ...[
      '1',
      '1,',
      '1 ',
      '1.',
      '1-',
      '2012 ',
      '一',
      '一百',
      '万',
      '第',
      '第（',
      '〔2012',
      '岚',
      '岚政办〔',
      'a',
      'a.',
      '@',
      '《',
      '2012年',
      '1月',
      '1、',
      '至',
    ],
    ...['2012年1月1日至', '百分之', '0990-', '(0', '20121', '2012\n', '、1号', '世纪', '负', '-', '比'],
    ...[
      '、2012年',
      '。2012年',
      '(2012年',
      '，9月',
      '2 ',
      '2 0 ',
      '二 ',
      '一\n',
      '2012年1 ',
      '2021926\n',
      '2021926  ',
      '转1',
      '1/',
      '1:',
      '3至',
      '（2012）岚',
      '号',
    ],
  ])('comes to an end on a long text of %j', (piece) => {
    // No place out of bounds, no stack that overflows; test/hostile reads a megabyte of such runs.
    const { view, numbers, dates } = lexed(piece.repeat(Math.ceil(50_000 / piece.length)))
    for (const { from, to } of [...numbers, ...dates]) expect(from < to && to <= view.text.length).toBe(true)
  })
})
