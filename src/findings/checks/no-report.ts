import type { Finding, Table } from '../../report/schema.js'
import type { Evidence } from '../find.js'

/** Names of yearly reports, their subject, and the words in which they tell of a year; in folded text without blanks. */
const SIGN =
  /年报|年度报告|报告书|(?:工作|情况|执行)(?:的)?(?:报告|总结|回顾)|年终总结|工作情况|决算|预算|公报|述职|(?:信息|资讯|政务|公务|校务|村务)公开|主动公开|依申请|条例|全年|本年度|年度(?:工作|目标)|上年|同比|统计(?:表|期限)/
/** How a body speaks of itself. */
const SELF = /[我本](?:部|委|院|署|局|厅|办|处|所|会|校|馆|省|市|州|盟|区|县|旗|镇|乡|街|村|单位|部门|机关|级)/
/** Chinese characters and sentences of a snippet: too little to say that something is missing. */
const SNIPPET = { characters: 120, sentences: 2 }

const HAN = /[\u4e00-\u9fff]/g
const LETTERS = /[A-Za-z]/g

/**
 * A text without any sign of a yearly report: neither its words in a Chinese line, nor numbered parts and a year, nor its figures. A short Chinese snippet is not accused, and
 * nothing is said where the page has been judged already.
 */
export function noReport({ view, tokens, outline, meta, tables, indicators }: Evidence): Finding[] {
  const judged = view.findings.some(({ severity }) => severity === 'error')
  if (judged || meta.kind !== 'other' || indicators.length > 0 || tables.some(isChinese)) return []
  if (outline.entries.length > 0 && tokens.dates.some(({ value }) => value.length === 4)) return []
  let characters = 0
  let letters = 0
  for (const line of view.lines) {
    if (line.zone === 'furniture' || line.link) continue
    const words = view.folded.slice(line.from, line.to).replaceAll(' ', '')
    const han = count(words, HAN)
    const latin = count(words, LETTERS)
    letters += latin
    if (han === 0 || han < latin) continue
    if (SIGN.test(words) || SELF.test(words)) return []
    characters += han
  }
  const snippet = characters <= SNIPPET.characters && count(view.folded, /。/g) <= SNIPPET.sentences
  return characters + letters === 0 || (snippet && characters >= letters) ? [] : [FINDING]
}

const FINDING: Finding = { code: 'no-report', severity: 'error', message: 'Nothing in the text is a sign of a yearly report.' }

/** Figures under Chinese labels. */
function isChinese({ cells }: Table): boolean {
  return cells.some(({ row, column }) => [...row, ...column].some((label) => label.search(HAN) >= 0))
}

const count = (words: string, characters: RegExp) => words.match(characters)?.length ?? 0
