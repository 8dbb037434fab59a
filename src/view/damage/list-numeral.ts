import type { Change } from '../derived-source.js'
import { readNumbering } from '../numbering.js'
import type { DamageRule, PageInReading } from './rule.js'

/** Numerals that a browser shows before the items of a list. */
export const listNumerals: DamageRule<PageInReading> = {
  kind: 'list-numeral',
  certainty: 'certain',
  example: ['<ol style="list-style-type:cjk-ideographic"><li>概述</li></ol>', '一、概述'],
  changes: numeralChanges,
}

/** Items of menus are links, and some pages print the numerals too. */
function numeralChanges({ folded, lines, numerals }: PageInReading): Change[] {
  const changes: Change[] = []
  let line = 0
  for (const { at, put } of numerals) {
    while (line + 1 < lines.length && lines[line + 1]!.from <= at) line++
    if (lines[line]!.link || readNumbering(folded, at)) continue
    if (/^(?:\d{1,3}|上一页|下一页|首页|尾页)$/.test(folded.slice(lines[line]!.from, lines[line]!.to).trim())) continue
    // With its numeral it is a paragraph like any other, and so are its further lines.
    for (let k = line; k < lines.length && (k === line || lines[k]!.element === 'li'); k++) lines[k]!.element = 'p'
    changes.push({ from: at, to: at, put })
  }
  return changes
}
