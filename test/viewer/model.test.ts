import { decodeHTML } from 'entities'
import { describe, expect, it } from 'vitest'
import { decode, type Input, parseReport, type Report } from '../../src/index.js'
import { readView } from '../../src/view/read-view.js'
import { layoutOf } from '../../src/viewer/flow.js'
import { modelOf } from '../../src/viewer/index.js'
import { type Flow, type ReportModel, textAt } from '../../src/viewer/model.js'
import { visible } from '../../src/viewer/visible.js'
import { FIXTURES, fixture } from '../support/reports.js'

const fact = (model: ReportModel, id: string) => model.facts.find((f) => f.id === id)!
const modelFor = (source: Input, report: Report = parseReport(source)) => modelOf({ report, source })
const bare = (text: string) => text.replace(/\s+/g, '')
/** A stretch of a source as a reader sees it. */
const shown = (source: string) => bare(decodeHTML(source.replace(/<[^<>]*>/g, '')))

describe('the model of a report', () => {
  it.each(FIXTURES)('lights the characters of each fact: %s', (slug) => {
    const { report, source } = fixture(slug)
    const { text } = decode(source)
    const model = modelFor(source, report)
    const printed = [
      ...report.dates.map((date, i) => ({ id: `date-${i}`, ...date })),
      ...report.documentNumbers.map((number, i) => ({ id: `number-${i}`, ...number })),
      ...report.quantities.map((quantity, i) => ({ id: `quantity-${i}`, ...quantity })),
      ...report.tables.flatMap(({ id, cells }) => cells.map((cell, i) => ({ id: `cell-${id}-${i}`, ...cell }))),
    ].map(({ id, text, span }) => ({ id, text: bare(text), span }))
    const lit = printed.map(({ id, span }) => ({ id, text: bare(textAt(model.lines, fact(model, id).at)), span }))
    expect(lit).toEqual(printed)
    const placed = [
      ...report.indicators.map(({ span }, i) => ({ id: `indicator-${i}`, span })),
      ...report.sections.map(({ span }, i) => ({ id: `section-${i}`, span })),
    ]
    expect(placed.map(({ id }) => ({ id, text: bare(textAt(model.lines, fact(model, id).at)) }))).toEqual(
      placed.map(({ id, span }) => ({ id, text: shown(text.slice(span.start, span.end)) })),
    )
  })

  it.each(FIXTURES)('keeps the whole reading text, and none of its markup: %s', (slug) => {
    const { source, report } = fixture(slug)
    const model = modelFor(source, report)
    expect(JSON.stringify(model)).not.toMatch(/<\/?(?:td|p|table|html|FONT)/i)
    expect(model.facts.map(({ id }) => id)).toEqual([...new Set(model.facts.map(({ id }) => id))])
  })

  it.each([
    // Entities, cut tags, blanks that are layout, and hidden elements.
    ['<p>全年公开信息1&#50;0条。</p>', 'quantity-0', '120条'],
    ['<p>全年公开信息<b>12</b><i>0</i>条。</p>', 'quantity-0', '120条'],
    ['<p>全年公开信息&nbsp;12\n  0条&emsp;。</p>', 'quantity-0', '120条'],
    ['<p>截至2012年<span hidden>x</span>11月&#x33;0日。</p>', 'date-0', '2012年11月30日'],
    ['<p>&lt;一&gt;截至2012年11月30日&amp;。</p>', 'date-0', '2012年11月30日'],
    ['截至2012\r\n年11月30日。', 'date-0', '2012年11月30日'],
    ['<p>依据国办发〔2014〕<!-- 注 -->32号</p>', 'number-0', '国办发〔2014〕32号'],
    ['<p>公开\u{20000}\u{20001}信息120条。</p>', 'quantity-0', '120条'],
  ])('finds the place in %j', (source, id, lit) => {
    const model = modelFor(source)
    expect(bare(textAt(model.lines, fact(model, id).at))).toBe(lit)
  })

  it('gives each empty cell its own place', () => {
    const { report, source } = fixture('department-2020-template')
    const model = modelFor(source, report)
    const empty = model.facts.filter((f) => f.kind === 'cell' && f.blank === 'empty')
    expect(empty.length).toBeGreaterThan(2)
    const lines = empty.map(({ at }) => at[0]!)
    expect(new Set(lines).size).toBe(empty.length)
    expect(lines.map((line) => model.lines[line]!.text)).toEqual(empty.map(() => ''))
    expect(rowsOf(model.flow).filter((row) => row.includes(lines[0]!))).toEqual([[expect.any(Number), ...lines.slice(0, 3)]])
  })

  it('quotes what stands outside the text', () => {
    const source = Buffer.from('<html><head><meta charset="big5"></head><body><p>2012年政府信息公开工作年度报告</p></body></html>')
    const model = modelFor(source)
    const finding = model.facts.find((f) => f.kind === 'finding' && f.code === 'charset-mismatch')!
    expect(finding).toMatchObject({ at: [], outside: expect.stringContaining('big5') })
  })

  it('keeps tables as they stood: spans, headers, tables in tables, captions', () => {
    const source =
      '<table><caption>表一</caption><tr><th colspan=2>指标</th><th>件数</th></tr><tr><td rowspan=2>申请</td><td>当面</td><td>3</td></tr>' +
      '<tr><td>网络</td><td><table><tr><td>4</td><td>5</td></tr><tr><td>6</td><td></td></tr></table></td></tr></table><p>完</p>'
    const view = readView(source)
    for (const table of view.tables) table.role = 'data'
    const { lines, flow } = layoutOf(view, source)
    const index = (text: string) => lines.findIndex((line) => line.text === text)
    expect(flow).toEqual([
      index('表一'),
      {
        rows: [
          [
            { flow: [index('指标')], colspan: 2, header: true },
            { flow: [index('件数')], header: true },
          ],
          [{ flow: [index('申请')], rowspan: 2 }, index('当面'), index('3')],
          [
            index('网络'),
            {
              flow: [
                {
                  rows: [
                    [index('4'), index('5')],
                    [index('6'), index('')],
                  ],
                },
              ],
            },
          ],
        ],
      },
      index('完'),
    ])
  })

  it('shows tables that only place things as the lines in them', () => {
    const model = modelFor(
      '<table><tr><td><table><tr><td>2012年政府信息公开工作年度报告</td></tr><tr><td>一、概述</td></tr></table></td></tr></table>',
    )
    expect(model.flow).toEqual([0, 1])
  })

  it('divides lines of thousands of characters, and loses none', () => {
    const text = `全年公开信息120条${'，其中'.repeat(3000)}公开30件。`.repeat(3)
    const model = modelFor(text)
    expect(model.lines.length).toBeGreaterThan(10)
    expect(model.lines.map((line) => line.text).join('')).toBe(text)
    expect(model.lines.map(({ divided }) => divided ?? false)).toEqual([false, ...model.lines.slice(1).map(() => true)])
    for (const { kind, at } of model.facts) if (kind === 'quantity') expect(textAt(model.lines, at)).toMatch(/^(?:120条|30件)$/)
  })

  it('takes menus and footers together', () => {
    const menu = '首页 政务公开 机构职能 政策文件'.split(' ').map((word) => `<li><a href="/${word}">${word}</a></li>`)
    const { flow } = modelFor(
      `<ul>${menu.join('')}</ul><h1>云岭县2012年政府信息公开工作年度报告</h1><p>一、概述</p><p>全年公开信息120条。</p>`,
    )
    expect(flow[0]).toEqual({ aside: [0, 1, 2, 3] })
  })

  it('reads the source with the encoding that the report was read with', () => {
    const source = Buffer.from('2012年政府信息公开工作年度报告。全年公开信息120条。', 'utf16le')
    const report = parseReport(source, { encoding: 'utf-16le' })
    const model = modelFor(source, report)
    expect(textAt(model.lines, fact(model, 'quantity-0').at)).toBe('120条')
  })

  it.each([
    ['a\u202eb\u2066c\u200f', 'a⇆b⇆c⇆'],
    ['a\u0000b\u001b[2J\u0085\u2028\t', 'a␀b␛[2J␦␤\t'],
    ['国办发〔2014〕32号', '国办发〔2014〕32号'],
  ])('shows what would not be seen: %j', (text, shown) => expect(visible(text)).toBe(shown))
})

/** Rows of all tables whose cells are single lines. */
function rowsOf(flow: Flow): number[][] {
  return flow.flatMap((item) =>
    typeof item === 'object' && 'rows' in item ? item.rows.map((row) => row.filter((cell) => typeof cell === 'number')) : [],
  )
}
