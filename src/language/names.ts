import type { Range } from '../report/span.js'
import { endsOffice } from './offices.js'
import { endsPlace, isHan } from './places.js'
import { CUT_STARTS, cutAt, leadOf } from './sentence-words.js'

/** A name of a body as it stands in a text. */
export interface Name extends Range {
  /** It ends in a word for a place: 青石镇. */
  place: boolean
}

/** Longest name looked for. */
const LONGEST = 40
const SHORTEST = 3
/** An end so far behind the one before belongs to other words. */
const WIDEST_GAP = 12
/** A second name in brackets: 档案局(馆), 民族事务委员会(宗教局). */
const BRACKET = /^\([\u4e00-\u9fff]{0,14}[局馆委办院会心室站所处校署厅社道镇乡]\)/
/** Chinese numerals before 年: a year that is no part of a name. */
const NUMERALS = '〇零○一二三四五六七八九0123456789'

/** What a character does to a name: nothing; parts it; may end a date before it; may join it to another; may begin a word of the sentence. */
const KIND = { none: 0, parts: 1, date: 2, joins: 3, word: 4 } as const
const kinds = new Uint8Array(65536).fill(KIND.parts)
for (let code = 0; code < kinds.length; code++) if (isHan(code)) kinds[code] = CUT_STARTS[code] === 1 ? KIND.word : KIND.none
for (const c of '年月日号') kinds[c.charCodeAt(0)] = KIND.date
for (const c of '和与及') kinds[c.charCodeAt(0)] = KIND.joins

/**
 * All names of bodies and places in a folded text without blanks, in order: the stretches between marks, figures and words of sentences, as far
 * as they end in a word for an office or a place. `places` says where each character stood, so that the blanks between them are known:
 * 年报 |青岚县水务局.
 */
export function namesIn(text: string, places?: Int32Array): Name[] {
  const out: Name[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[text.charCodeAt(i)]
    if (places && kind !== KIND.parts && i - from >= 2 && wasBlank(places, i) && !isTorn(text, i, places)) {
      addName(out, text, from, i)
      from = i
    }
    if (kind === KIND.none) continue
    const stop = kind === KIND.parts ? 1 : stopAt(text, i, kind)
    if (stop === 0) continue
    addName(out, text, from, i)
    from = i + stop
    i = from - 1
  }
  addName(out, text, from, text.length)
  return out
}

const wasBlank = (places: Int32Array, at: number) => places[at]! > places[at - 1]! + 1

/** A word torn by blanks goes on behind its end, or has pieces of one or two characters. */
const isTorn = (text: string, at: number, places: Int32Array) =>
  endsOffice(text, at) || endsPlace(text, at) || [at + 1, at + 2].some((next) => wasBlank(places, next) || !isHan(text.charCodeAt(next)))

/** How long the word is at which a name stops; 0 for none. */
function stopAt(text: string, at: number, kind: number | undefined): number {
  // 2018年|X局, 2016年2月18日|X局, 6号|X局
  if (kind === KIND.date && NUMERALS.includes(text[at - 1] ?? ' ')) return text[at + 1] === '度' ? 2 : 1
  // 卫生局|和|人口计生委; not 发展和改革委员会.
  if (kind === KIND.joins && endsOffice(text, at)) return 1
  return cutAt(text, at)
}

/** No place has so many characters before 市, 县 or 镇 but those of autonomy: what stands before the last two are other words. */
const LONG_PLACE = 6
const USUAL_PLACE = 3

/** The name in one stretch: up to the last end that is near the one before. */
function addName(out: Name[], text: string, start: number, end: number): void {
  if (end - start < SHORTEST) return
  // Most stretches hold no end.
  let first = start + 2
  while (first <= end && !endsOffice(text, first) && !endsPlace(text, first)) first++
  if (first > end) return
  let from = start + leadOf(text.slice(start, Math.min(end, start + LONGEST)))
  let to = 0
  let place = false
  for (let i = Math.max(first, from + 2); i <= Math.min(end, from + LONGEST); i++) {
    const office = endsOffice(text, i)
    if (!office && !endsPlace(text, i)) continue
    if (to > 0 && i - to > WIDEST_GAP) break
    const long = to === 0 && !office && i - from >= LONG_PLACE && '市县镇'.includes(text[i - 1]!) && !text.startsWith('自治', i - 3)
    if (long) from = i - USUAL_PLACE
    to = i
    place = !office
  }
  if (to - from < SHORTEST) return
  const bracket = to === end && text[to] === '(' ? BRACKET.exec(text.slice(to, to + 20)) : null
  out.push({ from, to: to + (bracket?.[0].length ?? 0), place })
}

/** Names that only say where the writer stands: 市民政局, 县政府办, 自治区教育厅. */
const RELATIVE = /^(?:我|本|省|市|州|盟|县|区|旗|镇|乡|街道|自治[区州县旗])(?![\u4e00-\u9fff]{0,1}[省市州县区旗镇乡])/
export const isRelative = (name: string) => RELATIVE.test(name)

/** Whether a name says where the body is: 青岚县水务局. Not: 水务局, 县水务局. */
export const saysPlace = (name: string) => NAMES_PLACE.test(name) && !isRelative(name)
const NAMES_PLACE = /^[\u4e00-\u9fff]{1,8}(?:[省市州盟县区旗镇乡]|街道|苏木|国家|自治)/
