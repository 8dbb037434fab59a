import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readView } from '../../src/view/read-view.js'
import type { View } from '../../src/view/view.js'
import { zoned } from '../support/lines.js'

const word = fc.constantFrom(
  '全年公开',
  '信息',
  '3550',
  '条',
  '，',
  '。',
  '〔2014〕',
  '12.5%',
  '年',
  '年度报告',
  'Report',
  '一、',
  '（二）',
  '２０',
  '　',
)
const layout = fc.constantFrom('', '', ' ', '\n', '\r\n  ', '\t')
const written = fc.constantFrom('&nbsp;', '&#12308;', '&lt;', '&amp', '\u200b', '<br>', '<!-- 9 -->', '<o:p></o:p>', '<U+00A0>', '5<6')
const inline = fc.constantFrom('b', 'span', 'font', 'a href="x"', 'span style="display:none"', 'em')
const block = fc.constantFrom('p', 'div', 'td', 'li', 'h2', 'tr', 'table', 'ul', 'p align=right')

/** HTML of the genre: words, layout, entities, elements with and without their ends. */
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        word,
        layout,
        written,
        fc
          .tuple(fc.oneof(inline, block), tie('html'), fc.boolean())
          .map(([tag, content, closed]) => `<${tag}>${content}${closed ? `</${tag.split(' ')[0]}>` : ''}`),
        fc.constantFrom('</td>', '</p>', '</table>', '</font>'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
}))

const line = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join('')),
  fc.constantFrom(
    '一、总体情况',
    '首页',
    '当前位置：首页>政务公开',
    '发布日期：2013-02-19 来源：县政府办',
    '清溪县2012年政府信息公开工作年度报告',
    '版权所有：清溪县',
    '上一篇：没有了',
  ),
)
const lines = fc.array(line, { maxLength: 12 })

function expectSound(view: View, source: string): void {
  const { text, folded } = view
  expect(folded).toHaveLength(text.length)
  let at = 0
  let place = 0
  for (const { from, to } of view.lines) {
    expect(from).toBe(at)
    expect(text.slice(from, to)).not.toContain('\n')
    at = to + 1
    const { start, end } = view.spanOf({ from, to })
    expect(start).toBeGreaterThanOrEqual(place)
    expect(end).toBeGreaterThanOrEqual(start)
    expect(end).toBeLessThanOrEqual(source.length)
    place = end
  }
  if (view.lines.length > 0) expect(at).toBe(text.length + 1)
  for (const table of view.tables) {
    for (const cell of table.rows.flat()) {
      expect(cell.from).toBeLessThanOrEqual(cell.to)
      expect(cell.to).toBeLessThanOrEqual(Math.max(cell.from, text.length))
      expect(cell.source.start).toBeLessThanOrEqual(cell.source.end)
    }
  }
}

const squeezed = (text: string) => text.replace(/\s/g, '')

describe('laws of the view', () => {
  it('covers the text with lines whose places follow one another', () => {
    fc.assert(
      fc.property(html, (source) => expectSound(readView(`<div>${source}`), `<div>${source}`)),
      { numRuns: 300 },
    )
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (source) => expectSound(readView(source), source)))
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => expectSound(readView(`<p>${source}`), `<p>${source}`)))
  })

  it('gives for each line the stretch of the source that reads as the line', () => {
    fc.assert(
      fc.property(html, (content) => {
        const source = `<div>${content}`
        const view = readView(source)
        for (const range of view.lines) {
          const { start, end } = view.spanOf(range)
          expect(squeezed(readView(`<div>${source.slice(start, end)}`).text)).toBe(squeezed(view.text.slice(range.from, range.to)))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shifts every place by what is put in front', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          html.map((content) => `<div>${content}</div>`),
          lines.map((all) => all.join('\n')),
        ),
        fc.integer({ min: 1, max: 5 }),
        (source, blanks) => {
          const filled = (view: View) => view.lines.filter(({ from, to }) => view.text.slice(from, to).trim() !== '')
          const before = readView(source)
          const after = readView('\n'.repeat(blanks) + source)
          const places = (view: View, shift: number) =>
            filled(view).map((range) => [view.text.slice(range.from, range.to), range.zone, view.spanOf(range).start + shift])
          expect(places(after, 0)).toEqual(places(before, blanks))
        },
      ),
    )
  })

  it('reads the same lines from plain text as from HTML', () => {
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    fc.assert(
      fc.property(lines, (all) => {
        const page = `<body>${all.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body>`
        expect(zoned(readView(page))).toEqual(zoned(readView(all.join('\n'))))
      }),
    )
  })
})

describe('hostile pages', () => {
  const deep = 100_000
  const cases: [string, string][] = [
    ['nested blocks', `${'<div>'.repeat(deep)}公开12条${'</div>'.repeat(deep)}`],
    ['nested inline elements, closed in the wrong order', `${'<b><i>'.repeat(deep / 2)}公开12条${'</b></i>'.repeat(deep / 2)}`],
    ['nested tables', `${'<table><tr><td>'.repeat(deep / 4)}公开12条`],
    ['end tags without start', `<p>公开12条</p>${'</td></div></b>'.repeat(deep / 4)}`],
    ['silent elements that never end', `<p>公开12条</p>${'<object><select><svg>'.repeat(deep / 4)}`],
    ['ampersands', `<p>公开12条</p>${'&'.repeat(deep)}`],
    ['brackets', `<p>公开12条</p>${'<'.repeat(deep)}`],
    ['stars', `# 标题\n公开12条\n${'*a'.repeat(deep / 2)}`],
    ['form feeds', `公开12条\n${'\f'.repeat(deep)}`],
    ['tool bars', `公开12条，收到申请3件。\n${'【打印】【关闭】\n'.repeat(deep / 8)}`],
    ['equal lines', `公开12条\n${'全年公开信息\n'.repeat(deep / 8)}`],
  ]
  it.each(cases)('%s', (_, source) => {
    expect(readView(source).text).toContain('公开12条')
  })
})
