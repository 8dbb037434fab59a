import type { Range } from '../report/span.js'
import { isHan } from './characters.js'
import { beginsYear } from './date-parts.js'
import { skipBlanks, skipDigits, skipGap } from './scan.js'
import { wordList } from './word-list.js'

/** An issued document number as its characters say it. */
export interface DocumentNumberReading extends Range {
  issuer: string
  year: number
  number: number
  /** Read though a bracket or 号 is lost. */
  lossy: boolean
  /** Takes its issuer, and perhaps its year, from the number before it: 岚政办〔2013〕5号、6号. */
  listed?: boolean
}

const LONGEST_SERIAL = 5

/**
 * Reads an issued document number whose opening bracket is at `at`: 皖政办〔2012〕22号. Round, square, thick and pointed brackets are taken for
 * 〔〕, and a lost 〕 or 号 is allowed behind an issuer's code: 皖政办〔201222号, 皖政务办〔20121). Blanks and a line end may stand between
 * the parts. Left out: orders (国务院令第711号), licences (ICP备05000001号), cases of courts. Source: GB/T 9704—2012, 7.2.5.
 */
export function scanBracketed(text: string, at: number, end: number, floor: number): DocumentNumberReading | null {
  const serial = scanSerial(text, skipBlanks(text, at + 1, end), end)
  const issuer = serial && scanIssuer(text, at, floor)
  if (!issuer) return null
  // (2013)8件 counts; without 号 a number needs square brackets or the look of a code, and no word behind it.
  const known = text[at] === '[' || looksLikeCode(issuer.code)
  if (!serial.marked && (!known || isHan(text.charCodeAt(serial.to)))) return null
  if (!serial.closed && !known) return null
  const { year, number, to } = serial
  return { from: issuer.from, to, issuer: issuer.code, year, number, lossy: !serial.closed || !serial.marked }
}

/**
 * Reads a document number without its opening bracket, at the year: 国办发2014〕32号, 国办发2014年32号, 国办发201412号, 财税2016 36号, 国办发?2014?32号.
 * Only behind an issuer's code, and only with 号.
 */
export function scanUnbracketed(text: string, at: number, end: number, floor: number): DocumentNumberReading | null {
  const serial = scanSerial(text, at, end)
  // 桐政办?2015?47号
  const issuer = serial?.marked ? scanIssuer(text, text[at - 1] === '?' ? at - 1 : at, floor) : null
  if (!serial || !issuer || !looksLikeCode(issuer.code)) return null
  return { from: issuer.from, to: serial.to, issuer: issuer.code, year: serial.year, number: serial.number, lossy: true }
}

/** Reads 、23号 and 和〔2012〕23号 behind a document number of the same issuer. */
export function scanNextSerial(text: string, before: DocumentNumberReading, end: number): DocumentNumberReading | null {
  if (!'、和及与'.includes(text[before.to] ?? ' ')) return null
  const at = before.to + 1
  const serial = text[at] === '[' ? scanSerial(text, at + 1, end) : null
  const digits = skipDigits(text, at, end)
  if (serial?.closed && serial.marked) {
    return { ...before, from: at, to: serial.to, year: serial.year, number: serial.number, listed: true }
  }
  if (digits === at || digits - at > LONGEST_SERIAL || text[digits] !== '号') return null
  return { ...before, from: at, to: digits + 1, number: Number(text.slice(at, digits)), listed: true }
}

/** A bracketed year and number without an issuer: nothing to report, and no amount. Returns where it ends. */
export function scanAnonymous(text: string, at: number, end: number): number {
  const serial = scanSerial(text, skipBlanks(text, at + 1, end), end)
  return serial?.closed && serial.marked ? serial.to : 0
}

/** The year at `at` and the serial number behind it, `closed` by a bracket and `marked` by 号: 2012〕22号, 2012年22号, 201222号, 20121. */
function scanSerial(text: string, at: number, end: number) {
  const run = skipDigits(text, at, end)
  if (!beginsYear(text, at) || run < at + 4) return null
  let from = at + 4
  let closed = false
  if (run === from) {
    from = skipBlanks(text, run, end)
    if (text[from] === '年') from = skipBlanks(text, from + 1, end)
    closed = '])>?'.includes(text[from] ?? ' ')
    if (closed) from = skipGap(text, from + 1, end)
    if (text[from] === '第') from = skipBlanks(text, from + 1, end)
    if (from === run) return null
  }
  const to = skipDigits(text, from, end)
  const number = Number(text.slice(from, to))
  if (to === from || to - from > LONGEST_SERIAL || number === 0) return null
  const mark = skipGap(text, to, end)
  const marked = text[mark] === '号'
  return { year: Number(text.slice(at, at + 4)), number, to: marked ? mark + 1 : to, closed, marked }
}

/** Words that stand in front of an issuer's code and are none of it. */
const LEADING = (
  '按照 根据 依据 依照 遵照 参照 对照 结合 落实 贯彻 执行 实施 转发 印发 下发 制发 发布 公布 出台 制定 修订 收到 下达 报送 ' +
  '印发了 下发了 制发了 出台了 制定了 通知 文件 意见 办法 方案 要求 精神 规定 决定 公告 批复 以及 先后 分别 包括 其中 关于 ' +
  '办公室 办公厅 人民政府 委员会 国务院 上级 本级 我局 我县 我市 我镇 我区 我办 我委 我省 我乡 我校 我街道 文号 编号 发文字号 字号 ' +
  '依 据 的 了 按 以 由 和 及 与 并 即 如 在 于 对 从 见 被 号'
).split(' ')
const LEADING_WORDS = wordList(LEADING)
const VERBS = wordList(LEADING.filter((word) => word.length > 1 && word.endsWith('发')))

/** Last characters of issuers' codes. Asked for where the brackets are lost. */
const CODE_ENDS = '发函办字电规税通传文令密明建计综法企教'

const LONGEST_CODE = 12

/**
 * Finds the code that an office signs its documents with (皖政办, 国办发, 财税) and that ends at `at`: a short run of Chinese characters behind
 * a mark, or behind a word that cannot belong to it. `floor` is where the token before ended. Null where none stands there.
 */
function scanIssuer(text: string, at: number, floor: number): { from: number; code: string } | null {
  const to = text[at - 1] === ' ' ? at - 1 : at
  const least = Math.max(floor, to - LONGEST_CODE - 1)
  let from = to
  while (from > least && isHan(text.charCodeAt(from - 1))) {
    const word = from < to ? LEADING_WORDS.before(text, from) : ''
    // 和政办发 right behind a bracket is a code that begins with 和.
    if (word && !(word.length === 1 && opensName(text, from - 1))) break
    from--
  }
  from = behindAgency(text, from, to)
  const length = to - from
  return length >= 2 && length <= LONGEST_CODE && !VERBS.before(text, to) ? { from, code: text.slice(from, to) } : null
}

/** Whether a code is one by its look alone. */
function looksLikeCode(code: string): boolean {
  return code.length <= 9 && CODE_ENDS.includes(code[code.length - 1]!)
}

/** 省财政厅皖财综: the agency's name stands in front of its code. */
function behindAgency(text: string, from: number, to: number): number {
  if (to - from < 6 || !'省市县区州盟旗国'.includes(text[from]!)) return from
  for (let at = to - 3; at > from + 1; at--) if ('厅局'.includes(text[at - 1]!)) return at
  return from
}

function opensName(text: string, at: number): boolean {
  return at > 0 && '([<"、:'.includes(text[at - 1]!)
}
