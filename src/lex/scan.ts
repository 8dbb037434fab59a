import { isDigit, isLetter } from './characters.js'

/** The place behind the blanks at `at`. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) === 0x20) at++
  return at
}

/** The place behind blanks and at most one line end: what may tear a date or a document number apart. */
export function skipGap(text: string, at: number, end: number): number {
  at = skipBlanks(text, at, end)
  return at < end && text.charCodeAt(at) === 0x0a ? skipBlanks(text, at + 1, end) : at
}

/** The place behind what a sticky pattern finds at `at`, or `at`. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The place behind the ASCII digits at `at`. */
export function skipDigits(text: string, at: number, end: number): number {
  while (at < end && isDigit(text.charCodeAt(at))) at++
  return at
}

/** Groups of digits joined by one of the marks. */
export function skipParts(text: string, to: number, end: number, marks: string): number {
  while (to < end && marks.includes(text[to]!) && isDigit(text.charCodeAt(to + 1))) to = skipDigits(text, to + 1, end)
  return to
}

/** The rest of a file number: letters, digits and the marks between them. */
export function skipCode(text: string, to: number, end: number): number {
  while (to < end && (isWord(text.charCodeAt(to)) || ('-/_.'.includes(text[to]!) && isWord(text.charCodeAt(to + 1))))) to++
  return to
}

/** A digit or a Latin letter. */
export function isWord(code: number): boolean {
  return isDigit(code) || isLetter(code)
}

/** The place before up to three blanks that end at `at`. */
export function behindBlanks(text: string, at: number): number {
  for (let i = 0; i < 3 && at > 0 && text.charCodeAt(at - 1) === 0x20; i++) at--
  return at
}

/**
 * Says whether a character is lost at `at` of the printed text: it could not be decoded, or a box or the ASCII question mark stands for it. Chinese
 * asks with ？; where the ASCII mark is typed for it, a word of asking stands before.
 */
export function isLost(text: string, at: number): boolean {
  const c = text[at]
  return c === '\ufffd' || c === '□' || (c === '?' && !ASKING.includes(text[at - 1] ?? '\n'))
}

/** Last characters of questions: 吗, 什么, 如何, 哪些, 怎样, 怎么办, 多少, 与否. */
const ASKING = '吗呢么嘛何哪些样办少否谁几'
