import { isDigit, isHan } from '../lex/characters.js'
import { skip, skipBlanks } from '../lex/scan.js'
import type { Range } from '../report/span.js'
import { type Numbering, readNumbering } from '../view/numbering.js'
import type { View } from '../view/view.js'

/** What may be a heading: a numeral with the words behind it. Whether it is one, its place among the others must tell (see outline.ts). */
export interface Candidate extends Numbering {
  title: Range
  /** Where the title stops: at a stop mark, at a blank before running text, or at the end of the line. */
  end: 'stop' | 'blank' | 'line'
  /** Opens the line; stands behind a full stop in it; or behind something else, so that it may be a number in a sentence. */
  place: 'start' | 'inside' | 'glued'
}

/** Ordinal of a heading whose numeral was cut off: `、主动公开政府信息的情况`. */
const LOST = 0

/** Marks that a page or a text form puts before a heading: `## 一、`, `● （一）`. */
const BEFORE = '#*>●◆■•★☆◎※ '
/** Notes under a table number their points: `注：1、本公报…`. Not: `注册1家`. */
const NOTE = /(?:备注|附注|说明|注) ?: ?/y
/** Dots that lead to a page number in a table of contents. Not: `……` inside a sentence. */
const LEADER = /[.…·・]{4,}|…{2,} ?\d*$/
/** A printed note behind the title: ` (重复率: 40%)`. Not: `（单位：件）`, which touches the title. */
const NOTE_BEHIND = / \([^():]*:[^():]*\)$/

/** Lost characters behind a heading: 收费情况??. A question keeps its mark. */
const LOST_BEHIND = /(?:情况|概述|措施|事项|概况|打算)(\?{1,4})$/

/** All candidates of the running text, in order. Tables, furniture and lines of links have none. */
export function findCandidates(view: View): Candidate[] {
  const out: Candidate[] = []
  for (const line of view.lines) if (line.zone === 'body' && !line.link && line.to > line.from) scanLine(view.folded, line, out)
  return out
}

function scanLine(folded: string, line: Range, out: Candidate[]): void {
  let at = line.from
  while (at < line.to && BEFORE.includes(folded[at]!)) at++
  const numbering = readNumbering(folded, at) ?? readNumbering(folded, skip(NOTE, folded, at))
  const first = numbering ? candidate(folded, numbering, line.to, 'start') : lostNumeral(folded, at, line.to)
  if (first && LEADER.test(folded.slice(first.title.from, line.to))) return
  if (first && !opensEnumeration(folded, first)) {
    out.push(first)
    at = first.title.to
  }
  scanInside(folded, Math.max(at, line.from + 1), line.to, first, out)
}

/** A line 、概述, short and without a stop: no line begins with 、 unless what stood before it is gone. */
function lostNumeral(folded: string, at: number, to: number): Candidate | null {
  if (folded[at] !== '、' || to - at > 40 || !isHan(folded.charCodeAt(at + 1))) return null
  const found = candidate(folded, { from: at, to: at + 1, level: 1, ordinal: LOST, weak: true }, to, 'start')
  return found?.end === 'line' && !folded.slice(at, to).includes(',') ? found : null
}

/** 一、概述；二、主动公开情况；… at a line start is a sentence that lists the contents, broken over lines. */
function opensEnumeration(folded: string, c: Candidate): boolean {
  if (c.level > 1) return false
  const behind = /[;,、]/.exec(folded.slice(c.title.from, c.title.to + 1))
  if (!behind) return false
  const next = readNumbering(folded, skipBlanks(folded, c.title.from + behind.index + 1, folded.length))
  return next !== null && next.level === c.level && next.ordinal === c.ordinal + 1
}

/** Headings further on in a line: `…改革。2.产品质量监管。公布…`, `…97.5万元(二)支出情况。`, `存在问题：1、…。2、…。`. */
function scanInside(folded: string, from: number, to: number, first: Candidate | null, out: Candidate[]): void {
  for (let i = from; i < to; i++) {
    const code = folded.charCodeAt(i)
    if (isHan(code)) continue
    const before = folded.charCodeAt(i - 1)
    let place: Candidate['place'] = 'glued'
    if (code === 0x3002 || code === 32 || code === COLON || (code === 0x3b && first && first.level > 1)) {
      const stopped = code !== 32 || before === 0x3002
      if (!stopped && !isHan(before) && !isDigit(before)) continue
      i = skipBlanks(folded, i + 1, to)
      while (i < to && folded[i] === ')') i = skipBlanks(folded, i + 1, to)
      if (stopped) place = 'inside'
    } else if (!(isHan(before) && (isDigit(code) || code === 0x28))) continue
    if (i >= to) return
    const numbering = readNumbering(folded, i)
    if (!numbering || numbering.to > to || !fitsInside(numbering, place, code)) {
      // The character itself may be the next full stop or blank.
      if (code === 0x3002 || code === 32 || code === COLON || code === 0x3b) i--
      continue
    }
    const found = candidate(folded, numbering, to, place)
    // Behind a colon only points that are sentences of their own; what semicolons part is a list within one.
    if (!found || (code === COLON && !endsSentence(folded, found))) continue
    out.push(found)
    i = Math.max(i, found.title.to - 1)
  }
}

const COLON = 0x3a

const endsSentence = (folded: string, { title }: Candidate) => folded[title.to] === '。'

/** In the middle of a line a numeral must be whole; right behind other words only 2. and （二） can be told from numbers of the sentence. */
function fitsInside(numbering: Numbering, place: Candidate['place'], before: number): boolean {
  if (numbering.weak) return place === 'inside' && numbering.level === 3
  return place === 'inside' || before === 32 || numbering.level <= 3
}

function candidate(folded: string, numbering: Numbering, to: number, place: Candidate['place']): Candidate | null {
  const from = skipBlanks(folded, numbering.to, to)
  if (from >= to) return null
  const { at, end } = titleEnd(folded, from, to)
  const title = { from, to: at }
  const note = folded[at - 1] === ')' ? NOTE_BEHIND.exec(folded.slice(Math.max(from, at - 40), at)) : null
  if (note) title.to -= note[0].length
  while (title.to > from && ' ,、.*#'.includes(folded[title.to - 1]!)) title.to--
  const lost = LOST_BEHIND.exec(folded.slice(Math.max(from, title.to - 8), title.to))
  if (lost) title.to -= lost[1]!.length
  if (title.to <= from) return null
  return { ...numbering, title, end, place }
}

const CLOSERS: Record<string, string> = { '(': ')', '<': '>', '《': '》', '[': ']' }

/** The title goes on to the first 。：； outside brackets, to a blank with running text behind it, or to the end of the line. */
function titleEnd(folded: string, from: number, to: number): { at: number; end: Candidate['end'] } {
  for (let i = from; i < to; i++) {
    // No Chinese character ends a title, and nearly all are.
    if (isHan(folded.charCodeAt(i))) continue
    const c = folded[i]!
    if (c === '。' || c === ';') return { at: i, end: 'stop' }
    if (c === ':' && !(isDigit(folded.charCodeAt(i - 1)) && isDigit(folded.charCodeAt(i + 1)))) return { at: i, end: 'stop' }
    if (c === '.' && isHan(folded.charCodeAt(i - 1)) && isHan(folded.charCodeAt(i + 1))) return { at: i, end: 'stop' }
    if (i > from && beginsSubheading(folded, i)) return { at: i, end: 'stop' }
    const closer = CLOSERS[c]
    if (closer) {
      const close = folded.slice(i, Math.min(to, i + 60)).indexOf(closer)
      if (close > 0) i += close
    } else if (c === ' ' && beginsRunningText(folded, from, i, to)) return { at: i, end: 'blank' }
  }
  return { at: to, end: 'line' }
}

/** 一、主动公开情况（一）公开数量。…, 一、概述1.组织领导。…: the first subheading touches the title. */
function beginsSubheading(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (!isHan(folded.charCodeAt(at - 1)) || !(code === 0x28 || code === 49)) return false
  const numbering = readNumbering(folded, at)
  return numbering !== null && !numbering.weak && numbering.ordinal === 1 && numbering.level <= 3
}

/** Words that end a title, so that what follows a blank is the text: 基本情况 三河桥镇位于…. */
const TITLE_WORD = /(?:情况|概述|问题|措施|事项|工作|打算|总体|成效|方面)$/

function beginsRunningText(folded: string, from: number, blank: number, to: number): boolean {
  if (blank - from < 2 || blank - from > 30) return false
  const title = folded.slice(from, blank)
  if (/[,、]/.test(title)) return false
  const text = folded.slice(blank, Math.min(to, blank + 200)).trimStart()
  if (!/[,。]/.test(text) || text.length < 10) return false
  if (TITLE_WORD.test(title) || (title.length >= 4 && /^(?:19|20)\d\d年/.test(text))) return true
  // A title of other words is taken apart only before Chinese text: figures are set off by blanks in text out of a PDF.
  return title.length >= 4 && isHan(text.charCodeAt(0)) && isHan(folded.charCodeAt(blank - 1)) && !/ /.test(title)
}

/** How far ahead the next numeral of a list is looked for. */
const AHEAD = 40
/** A heading without its mark, or in the middle of a line, is short. */
const LONGEST = 40
/** One without a mark behind its numeral is a line of its own, shorter still. */
const LONGEST_BARE = 20

/** A page whose left edge was cut off has lost the numerals of all its chapters. */
const CUT_PAGE = 2

/**
 * The candidates that are headings. One that opens a line with a full numeral is; the others must continue a list (2. after 1.) or begin
 * one (1. with 2. to follow), and be short. Where the page lost its numerals, each counts one on.
 */
export function inSequence(candidates: Candidate[]): Candidate[] {
  const taken: Candidate[] = []
  /** The last ordinal at each level since its parent began; 0 where there was none. */
  const last = [0, 0, 0, 0, 0, 0]
  const cut = candidates.filter((c) => c.ordinal === LOST).length
  candidates.forEach((found, index) => {
    const c = found.ordinal === LOST ? { ...found, ordinal: last[found.level]! + 1 } : found
    if (found.ordinal === LOST && cut < CUT_PAGE) return
    const sure = found.ordinal === LOST || (c.place === 'start' && !c.weak)
    if (!sure && !(isShort(c) && (c.ordinal === last[c.level]! + 1 || c.ordinal === 1) && listed(candidates, index, last))) return
    taken.push(c)
    last[c.level] = c.ordinal
    last.fill(0, c.level + 1)
  })
  return taken
}

function isShort(c: Candidate): boolean {
  const length = c.title.to - c.title.from
  if (c.place === 'start' && c.weak && c.level !== 2) return c.level === 3 || (length <= LONGEST_BARE && c.end === 'line')
  return length <= (c.end === 'line' ? LONGEST / 2 : LONGEST)
}

/** Goes on from the last ordinal, or is a first that a second follows. */
function listed(candidates: Candidate[], index: number, last: number[]): boolean {
  const c = candidates[index]!
  if (c.ordinal > 1) return last[c.level] === c.ordinal - 1
  for (let i = index + 1; i < candidates.length && i <= index + AHEAD; i++) {
    const next = candidates[i]!
    if (next.level === c.level) return next.ordinal === 2
    if (next.level < c.level && next.place === 'start' && !next.weak) return false
  }
  return false
}
