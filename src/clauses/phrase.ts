import type { Range } from '../report/span.js'

/** How far before and behind a figure its words may stand. */
const LONGEST_BEFORE = 60
const LONGEST_BEHIND = 24
const LONGEST_BRACKET = 200

const STOPS = new Set([...',;。:!?|'].map((c) => c.charCodeAt(0)))
const OPEN = '('.charCodeAt(0)
const CLOSE = ')'.charCodeAt(0)
const PAUSE = '、'.charCodeAt(0)

/** A heading that runs into its text without a stop: 行政复议情况|本年度我局…, 依申请公开情况|2012年… */
const GLUED_HEADING = /^(?:\d{4}年|[本全今]年|我[局委厅办院校省市县区镇乡街]|截[至止])/u
const FULL_STOP = /^[\u4e00-\u9fff)]\.(?:$|[ \n\u4e00-\u9fff])/u

/** 回应82次.通过微博…: a half-width mark that ends a sentence. Not: 一.总体情况, 3.5万. */
export function isFullStop(folded: string, at: number): boolean {
  return folded[at] === '.' && FULL_STOP.test(folded.slice(at - 1, at + 2)) && !'一二三四五六七八九十'.includes(folded[at - 1]!)
}

/** The words up to `end` from the stop, or the figure, before it. A bracket that is closed again belongs to them. */
export function phraseBefore(folded: string, end: number, floor: number): Range {
  let lowest = Math.max(floor, end - LONGEST_BEFORE)
  let depth = 0
  let at = end
  // 信息共?1284条: what is left of a lost character is no stop.
  while (at > lowest && '? '.includes(String.fromCharCode(folded.charCodeAt(at - 1)))) at--
  for (; at > lowest; at--) {
    const code = folded.charCodeAt(at - 1)
    // 主动公开信息(包括29个栏目)|共计58319条: what a bracket holds is no part of the way.
    if (code === CLOSE && depth === 0) {
      const farthest = Math.max(floor, at - LONGEST_BRACKET) + 1
      const open = folded.slice(farthest, at - 1).lastIndexOf('(')
      if (open >= 0) lowest = Math.max(floor, lowest - (at - farthest - open))
    }
    if (code === CLOSE) depth++
    else if (code === OPEN) {
      if (depth === 0) break
      depth--
    } else if (depth === 0 && (STOPS.has(code) || isFullStop(folded, at - 1) || endsHeading(folded, at))) break
  }
  return { from: at, to: end }
}

function endsHeading(folded: string, at: number): boolean {
  if (folded[at - 1] === ' ') return folded.startsWith('情况', at - 3)
  return folded.startsWith('情况', at - 2) && GLUED_HEADING.test(folded.slice(at, at + 5))
}

/** The words between a figure and the stop, pause or figure that follows. */
export function phraseBehind(folded: string, figure: Range, ceiling: number): Range {
  const highest = Math.min(ceiling, figure.to + LONGEST_BEHIND)
  let at = figure.to
  while (at < highest) {
    const code = folded.charCodeAt(at)
    // A single character in brackets belongs to its word: 专(兼)职.
    const inner = code === OPEN && folded.charCodeAt(at + 2) === CLOSE
    if (STOPS.has(code) || isFullStop(folded, at) || code === PAUSE || (code === OPEN && !inner) || code === CLOSE) break
    at += inner ? 3 : 1
  }
  return { from: figure.to, to: Math.min(at, highest) }
}

/** Characters that may stand between a name and its figure without changing what is counted. */
const FILLERS = new Set([...' 共计总数量均为达到约近余了的有超过突破逾至仅只多各类全年分别新"\'“”)、'].map((c) => c.charCodeAt(0)))

export function onlyFillers(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!FILLERS.has(folded.charCodeAt(at))) return false
  return true
}

/** Words that say how, by whom and for whom, but not what: 各级干部, 信息员, 集中. */
const NEUTRAL =
  /发生|县乡|市县|乡镇|综合性|综合|专题性|基层|各类|全[省市县区州镇乡局系统]|[省市县区镇乡村厅局]级|我[省市县区局镇委办]|本[省市县区局级]|各[级类]|约|信息员|工作|内容|学习|人员|人数|骨干|干部|相关|有关|业务|集中|专门|专题|专项|年度|学年|系统|机关|单位|部门|科室|网站|网络|新媒体|条例|保密|分别|先后|资金|群众|公众|关于|政府|数量|对|的|了|等|共|有|次|方面|\d|[\s"'、《》()的和及与]/gu

/** Whether between the words of the genre only neutral ones stand. */
export function isPlain(folded: string, words: readonly Range[], to: number): boolean {
  let at = words[0]?.from ?? to
  for (const word of [...words, { from: to, to }]) {
    if (word.from > at && folded.slice(at, word.from).replace(NEUTRAL, '').length > 1) return false
    at = Math.max(at, word.to)
  }
  return true
}
