import type { Range } from '../../report/span.js'
import type { Change } from '../derived-source.js'
import { isTitle } from '../line-kinds.js'
import { type Numbering, readNumbering } from '../numbering.js'
import { wrapping } from '../wrap-width.js'
import type { DamageRule, PageInReading } from './rule.js'

/** Chapters that must follow each other in a line before it is taken for several. */
const LEAST = 2
const LONGEST_TITLE = 40
/** A stop with a blank behind it, and a wide blank: where lines of a page were joined. */
const STOP_AND_BLANK = /[。!] +(?=[\u4e00-\u9fff\d(《“])/g
const WIDE_BLANK = / {2,}/g
const STOPPED = /[。!:;]$/
/** What stands before and behind a blank that was a line end; beside figures and Latin words it may be layout. */
const LINE_END = /[\u3000-\u9fff)"”]$/
const LINE_BEGIN = /^(?:[\u3000-\u9fff("“]|\d{1,2}[、.](?!\d)|(?:19|20)\d\d年)/
/** 主动公开政府信息数| 条 746: rows of a form, which stays on its line. */
const ROWS = / (?:[条件次篇个人元份]|万元|人次) \d/g
const LEAST_ROWS = 5
/** Words in which headings end, whatever follows but a word that goes on with them; and those that end one only before the beginning of a text. */
const HEADING_END =
  /^(?:[\u4e00-\u9fff]{2,8}?(?=全年|年末|初步核算)|.{0,36}?(?:(?:情况|概述|概况|综述|事项|打算|成效)(?![的及和与、,(]|说明|报告|统计|汇总|一览|表)|(?:问题|措施|做法|建议|说明|安排|方面|计划|工作|公开)(?=(?:19|20)\d\d|[一二三四五六七八九十]是|本[局委办院厅镇乡县市区街年单部]|我[局委办院厅镇乡县市区街校单部们]|全[年局县市区省镇乡]|根据|按照|目前|无[。 ]|暂无|截至|截止|今年|一年来|没有|未)))/
/** 报告 and its like at the end of a report's title, with what may follow it. */
const TITLE_END =
  /(?:报 ?告|年 ?报|总 ?结)(?:\([^()]{1,20}\))?(?= |[一(第]|(?:19|20)\d\d|来源|发布|发文|时间|日期|索引|字号|作者|浏览|目 ?录|本|现|根据|按照|为|引言|前言)/g
/** A signature and its date at the end of a text, without any stop. */
const FOOT_DATE =
  /(?:(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|[二一][〇○零oO0一二三四五六七八九]{3} ?年.{1,3}月.{1,3}日|(?:19|20)\d\d[-.]\d{1,2}[-.]\d{1,2})$/
const SIGNED = /(?:政府|局|委|委员会|办公室|办公厅|办|厅|部|院|处|中心|街道|办事处|镇|乡|会|校|公司|馆|站|所|社|署)$/
/** The beginning of a text that touches its heading: 不予公开情况2012年不予公开…. */
const RUN_IN = /^(?:(?:19|20)\d\d年|本年|本[局委办院厅镇乡县市区街]|我[局委办院厅镇乡县市区街]|全[年局县市区省镇乡])/
/** As much of a line's end is looked at for it, and of its beginning for a title. */
const FOOT_REACH = 90
const FRONT_REACH = 600

/**
 * Puts back the line ends of a text that has lost them: where chapters follow each other in a line, where a line begins with the report's title
 * and goes on, or where wide blanks stand behind stops, the line is cut at headings, behind the title, at such blanks and before the signature.
 */
export const lostLineEnds: DamageRule<PageInReading> = {
  kind: 'lost-line-ends',
  certainty: 'likely',
  example: [
    '云岭市水利局2016年政府信息公开工作年度报告 一、概述 全年公开12条。 二、收费情况 未收取费用。',
    '云岭市水利局2016年政府信息公开工作年度报告\n一、概述\n全年公开12条。\n二、收费情况\n未收取费用。',
  ],
  changes({ folded, lines }) {
    const changes: Change[] = []
    const isWrapped = wrapping(folded, () => lines)
    for (const line of lines)
      if (line.to - line.from > 30) for (const [from, to] of breaksOf(folded, line, isWrapped)) changes.push({ from, to, put: '\n' })
    return changes
  },
}

/** Where a line is cut, with the blanks that stand there. */
function breaksOf(folded: string, line: Range, isWrapped: () => boolean): Map<number, number> {
  const { from, to } = line
  const breaks = new Map<number, number>()
  const cut = (at: number) => {
    let [begin, end] = [at, at]
    while (begin > from && folded[begin - 1] === ' ') begin--
    while (end < to && folded[end] === ' ') end++
    if (begin > from && end < to) breaks.set(begin, end)
  }
  const words = folded.slice(from, to)
  if (!words.includes('。') || /[|│┃]/.test(words)) return breaks
  if ((words.match(ROWS)?.length ?? 0) >= LEAST_ROWS) {
    for (const { index } of words.matchAll(STOP_AND_BLANK)) cut(from + index + 1)
    return breaks
  }
  const chapters = chaptersOf(folded, line)
  const titled = cutFront(words, from, chapters[0]?.from ?? to, cut)
  const few = chapters.length < LEAST && !titled
  const blanks = !few && joinedAtBlanks(folded, chapters, from)
  if (blanks) {
    for (const { 0: blank, index } of words.matchAll(/ +/g)) {
      const before = words.slice(Math.max(0, index - 1), index)
      const begins = LINE_END.test(before) && LINE_BEGIN.test(words.slice(index + blank.length, index + blank.length + 6))
      if ((begins || STOPPED.test(before)) && !endsNumeral(words, index)) cut(from + index)
    }
  }
  if (!few) {
    for (const [i, chapter] of chapters.entries()) {
      cut(chapter.from)
      const end = headingEnd(folded, chapter.to, chapters[i + 1]?.from ?? to)
      if (end !== null) cut(end)
    }
  }
  const headed = readNumbering(words, 0)
  const gaps = joinedAtGaps(words) && !isWrapped()
  if (gaps) for (const { index } of words.matchAll(WIDE_BLANK)) cut(from + index)
  const stops = !few || gaps || headed !== null ? [...words.matchAll(STOP_AND_BLANK)] : []
  for (const { index } of stops) cut(from + index + 1)
  if (few && headed) {
    const end = headingEnd(folded, from + headed.to, to)
    if (end !== null && (folded[end] === ' ' ? stops.length > 0 : RUN_IN.test(folded.slice(end, end + 6)))) cut(end)
  }
  cutFoot(folded, Math.max(chapters.at(-1)?.to ?? from, to - FOOT_REACH), to, cut)
  return breaks
}

/** Cuts before a signature and before its date, which stand behind the last stop. */
function cutFoot(folded: string, from: number, to: number, cut: (at: number) => void): void {
  const end = folded.slice(from, to).trimEnd()
  const date = FOOT_DATE.exec(end)
  if (!date) return
  const stop = Math.max(end.lastIndexOf('。'), end.lastIndexOf('!'))
  const name = end.slice(stop + 1, date.index).trim()
  if (stop < 0 || (name !== '' && !(name.length <= LONGEST_TITLE && SIGNED.test(name.replace(/\([^()]*\)$/, '')) && !/[,;:\d]/.test(name))))
    return
  cut(from + stop + 1)
  cut(from + date.index)
}

/** Wider blanks part columns. */
const WIDEST = 6

/** Wide blanks part paragraphs: one stands behind a stop. In a table they part columns. */
function joinedAtGaps(words: string): boolean {
  if (!words.includes('  ')) return false
  let behindStop = 0
  let others = 0
  for (const { 0: gap, index } of words.matchAll(WIDE_BLANK)) {
    if (index === 0 || index + gap.length === words.length) continue
    if (gap.length > WIDEST) return false
    if (STOPPED.test(words.slice(index - 1, index))) behindStop++
    else others++
  }
  return behindStop > 0 && others <= behindStop + 4
}

const CHAPTER = /[一二三四五六七八九十]{1,3} {0,3}[、.·]/g

/** Chapters that count on from 一、 (or 二、), each where a sentence is over or a blank stands. */
function chaptersOf(folded: string, { from, to }: Range): Numbering[] {
  const found: Numbering[] = []
  let behind = from
  for (const { index } of folded.slice(from, to).matchAll(CHAPTER)) {
    const at = from + index
    if (at < behind) continue
    const numbering = readNumbering(folded, at)
    if (!numbering || numbering.weak || numbering.level !== 1 || numbering.to >= to) continue
    // One numeral may be lost or lack its mark.
    const step = numbering.ordinal - (found.at(-1)?.ordinal ?? 0)
    if (step < 1 || step > 2) continue
    if (!mayBegin(folded, from, at)) continue
    found.push(numbering)
    behind = numbering.to
  }
  return found
}

/** 第一部分 部门概况: the blank parts the numeral from its title. */
function endsNumeral(words: string, blank: number): boolean {
  const numbering = readNumbering(words, words.lastIndexOf(' ', blank - 1) + 1)
  return numbering !== null && numbering.to >= blank
}

/** Whether a blank stands for each line end: there is one before the chapters. */
function joinedAtBlanks(folded: string, chapters: readonly Numbering[], from: number): boolean {
  const inside = chapters.filter((chapter) => chapter.from > from)
  return inside.length > 0 && inside.every((chapter) => folded[chapter.from - 1] === ' ')
}

/** A chapter begins at the start, behind a stop or a blank, or right behind a title or a short heading; not in a sentence: 存在问题：一、… */
function mayBegin(folded: string, from: number, at: number): boolean {
  if (at === from) return true
  const before = folded[at - 1]!
  if (before === ' ') return !/[,、;《(]$/.test(folded.slice(Math.max(from, at - 6), at).trimEnd())
  if ('。!)"”'.includes(before)) return true
  return /(?:报告|年报|情况|概述|事项|措施|问题|无|日)$/.test(folded.slice(Math.max(from, at - 4), at))
}

/** Where a heading ends: at a stop, before a blank with text behind it, or behind a word in which headings end; null where it runs on. */
function headingEnd(folded: string, from: number, to: number): number | null {
  const text = folded.slice(from, Math.min(to, from + LONGEST_TITLE + 12))
  const stop = text.search(/[。;:]/)
  const known = HEADING_END.exec(text)
  if (known && known[0].length < text.length && (stop < 0 || known[0].length < stop)) return from + known[0].length
  for (let at = text.indexOf(' '); at > 0 && at <= LONGEST_TITLE && (stop < 0 || at < stop); at = text.indexOf(' ', at + 1)) {
    const title = text.slice(0, at).trim()
    if (/[,、]/.test(title)) return null
    // 概 述: characters set apart.
    const last = title.slice(title.lastIndexOf(' ') + 1)
    const next = text.slice(at).trimStart()
    if ((last.length >= 2 || title.includes(' ')) && next.length >= 2 && !/^\S /.test(next)) return from + at
  }
  return null
}

/** Cuts before and behind a title at the beginning of a line that goes on; says whether there is one. */
function cutFront(words: string, from: number, chapter: number, cut: (at: number) => void): boolean {
  const front = words.slice(0, Math.min(chapter - from, FRONT_REACH) + 1)
  for (const { 0: end, index } of front.matchAll(TITLE_END)) {
    const to = index + end.length
    // A title in 《》 is quoted; what stands before it on the line must be other lines of the page.
    const begin = 1 + Math.max(...Array.from(' 。;!?《“:', (mark) => front.lastIndexOf(mark, index)))
    // 15:42云岭市…: the time of the publication line.
    const time = /^\d{1,2}(?::\d\d)*(?=[\u4e00-\u9fff])(?!\d*年)/.exec(front.slice(begin, to))?.[0].length ?? 0
    const start = [begin + time, 0].find((at) => isTitle(front.slice(at, to).replaceAll(' ', '')))
    if (start === undefined || (start > 0 && !' 。'.includes(front[start - 1]!) && !/\d$/.test(front.slice(0, start)))) continue
    if (start > 0) cut(from + start)
    cut(from + to)
    cutLabels(words.slice(0, chapter - from), to, (at) => cut(from + at))
    return true
  }
  return false
}

/** The publication line and the address behind a title, blank by blank, up to the first sentence. */
function cutLabels(words: string, behind: number, cut: (at: number) => void): void {
  const reach = Math.min(words.length, behind + FRONT_REACH)
  for (let at = words.indexOf(' ', behind); at >= 0 && at < reach; ) {
    cut(at)
    while (words[at] === ' ') at++
    const next = words.indexOf(' ', at)
    const piece = words.slice(at, next < 0 ? reach : next)
    if (piece.length > LONGEST_TITLE || /[,。;]/.test(piece)) return
    at = next
  }
}
