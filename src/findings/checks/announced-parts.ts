import type { Finding } from '../../report/schema.js'
import type { Evidence } from '../find.js'

/** The sentence that announces the parts stands at the front of the report. */
const FRONT = 1500
const LONGEST_SENTENCE = 240
const NUMERALS = '一二三四五六七八九十'
/** 由…六个部分组成, 分为七部分: the number right before 部分. Not: 大部分, 第一部分, 部分公开. */
const NUMBER = /(?:^|[^第大])([二三四五六七八九十]|\d)个?$/u
/** What is divided. */
const WHOLE = /报告|全文|本文/u

/** A report that says how many parts it has, and has more of them: 本报告由七个部分组成, with headings 一 to 八. */
export function announcedParts(evidence: Evidence): Finding[] {
  const said = announced(evidence)
  const main = evidence.outline.entries.filter((e) => e.section.level === 1)
  // A heading that lost its numeral, or a second numbering, makes the count unsure; only 一, 二, 三 … without a break is taken.
  const inOrder = main.every((e, i) => e.section.ordinal === i + 1)
  if (!said || !inOrder || main.length <= said.value) return []
  const { view } = evidence
  return [
    {
      code: 'sum-mismatch',
      severity: 'info',
      message: `The text announces ${said.value} parts («${view.text.slice(said.from, said.to)}») and has ${main.length}.`,
      span: view.spanOf(said),
      related: main.map((e) => e.section.span),
      left: said.value,
      right: main.length,
    },
  ]
}

function announced({ view, outline }: Evidence) {
  const { folded } = view
  const end = Math.min(outline.entries[0]?.heading.from ?? 0, FRONT)
  for (let at = folded.indexOf('部分'); at >= 0 && at < end; at = folded.indexOf('部分', at + 2)) {
    const found = NUMBER.exec(folded.slice(Math.max(0, at - 4), at))
    if (!found) continue
    const before = folded.slice(Math.max(0, at - LONGEST_SENTENCE), at)
    if (!WHOLE.test(before.slice(before.lastIndexOf('。') + 1))) continue
    const value = NUMERALS.indexOf(found[1]!) + 1 || Number(found[1])
    return { value, from: at - found[0].replace(/^[^\d二三四五六七八九十]/u, '').length, to: at + 2 }
  }
  return null
}
