import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'

const TITLE = '云岭市水利局2012年政府信息公开工作年度报告\n一、概述\n'
const SENTENCE =
  '全部信息按照类别进行编目，其中机构职能类二百一十四条，政策法规类四百零五条，工作动态类九百条，财政资金类97562条，其他类一百九十七条，' +
  '都已经按照规定的时限在政府信息公开专栏公开，并且同时抄送档案馆和图书馆等查阅场所供公众查阅，方便了群众。各单位按照要求对照检查，' +
  '没有发现应当公开而没有公开的信息，也没有发现不应当公开而公开了的信息，公众对公开的内容和时限没有提出意见。'

/** The text in lines of a fixed width, as a terminal or a page of fixed type shows it. */
function wrap(text: string, width: number): string {
  const lines = ['']
  let used = 0
  for (const c of text) {
    const columns = c > '\u1100' ? 2 : 1
    if (used + columns > width) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += c
    used += columns
  }
  return lines.join('\n')
}

/** Widths at which the line ends inside the number. */
const CUTS = Array.from({ length: 60 }, (_, i) => i + 40).filter((width) => /\d\n\d/.test(wrap(SENTENCE, width)))

describe('the certainty of a quantity', () => {
  it.each(CUTS)('is lowered where its digits stand on both sides of a line end (%i columns): words between them may be lost', (width) => {
    const found = parseReport(TITLE + wrap(SENTENCE, width)).quantities.filter((q) => q.value === 97562)
    expect(found.map((q) => q.certainty)).toEqual(['likely'])
  })

  it('stays where the whole number is on one line', () => {
    expect(CUTS.length).toBeGreaterThan(0)
    const found = parseReport(TITLE + SENTENCE).quantities.filter((q) => q.value === 97562)
    expect(found.map((q) => q.certainty)).toEqual(['certain'])
  })
})
