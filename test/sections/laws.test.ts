import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lex } from '../../src/lex/lex.js'
import { repair } from '../../src/repair/repair.js'
import { outline } from '../../src/sections/outline.js'
import { readView } from '../../src/view/read-view.js'

const LINES = [
  '一、概述',
  '二、公开情况',
  '三、存在问题',
  '（一）学习。全年3次。',
  '（二）培训。办班1期。2.网站。1个。',
  '1.政府公报',
  '2、政府网站',
  '（1）甲类',
  '① 乙类',
  '第一部分 总则',
  '全年工作有序开展，成效明显。',
  '一是加强领导。',
  '',
  '目录',
  '白水县水务局',
  '2014年3月1日',
  '2.5万条',
  '一、二、三产业',
  '（一）项信息',
]
const text = fc.array(fc.constantFrom(...LINES), { maxLength: 30 }).map((lines) => lines.join('\n'))
const read = (source: string) => {
  const { view } = repair(readView(source))
  return { view, ...outline(view, lex(view)) }
}

describe('the laws of the outline', () => {
  it('a section lies in its parent, behind its heading, and before the next of its rank', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { entries } = read(source)
        const byId = new Map(entries.map((entry) => [entry.section.id, entry]))
        for (const [i, entry] of entries.entries()) {
          expect(entry.heading.to).toBeLessThanOrEqual(entry.body.from)
          expect(entry.body.from).toBeLessThanOrEqual(entry.body.to)
          if (i > 0) expect(entry.heading.from).toBeGreaterThanOrEqual(entries[i - 1]!.heading.to)
          const parent = byId.get(entry.section.parent ?? '')
          if (!parent) continue
          expect(parent.section.level).toBeLessThan(entry.section.level)
          expect(parent.heading.to).toBeLessThanOrEqual(entry.heading.from)
          expect(entry.body.to).toBeLessThanOrEqual(parent.body.to)
        }
      }),
      { numRuns: 300, seed: 11 },
    )
  })

  it('a place belongs to the innermost section round it', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { view, entries, at } = read(source)
        for (let i = 0; i < view.text.length; i++) {
          const inside = entries.findLast((e) => e.heading.from <= i && i < Math.max(e.body.to, e.heading.to))
          // Between a heading's last words and the end of the section before it there may be marks and line ends that belong to either.
          if (inside && at(i) !== inside.section.id) expect(/[\s。；：]/.test(view.text[i]!)).toBe(true)
          if (!inside && at(i) !== null) expect(/[\s。；：]/.test(view.text[i]!)).toBe(true)
        }
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('the slice of a heading’s span is its numeral and title', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { section } of read(source).entries) {
          const slice = source.slice(section.span.start, section.span.end)
          expect(slice.startsWith(section.numeral)).toBe(true)
          expect(slice.slice(section.numeral.length).replace(/\s/g, '')).toBe(section.title.replace(/\s/g, ''))
        }
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})
