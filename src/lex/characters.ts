/** What a character may begin: one look-up a character lets the pass over prose skip all the others. */
export const KIND = {
  none: 0,
  digit: 1,
  chinese: 2,
  letter: 3,
  ordinal: 4,
  bracket: 5,
  sign: 6,
  vague: 7,
  firstMonth: 8,
  titleOpen: 9,
  titleClose: 10,
  sentenceEnd: 11,
  lineEnd: 12,
} as const

/** Written digits by their value; banker's forms and 两 stand beside the plain ones. */
const DIGITS = ['0〇零', '1一壹', '2二两贰俩', '3三叁参', '4四肆', '5五伍', '6六陆', '7七柒', '8八捌', '9九玖']
/** Scale words; 廿 and 卅, which are tens with their digit inside, are not among them. */
const SCALES: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 1e4, 亿: 1e8 }

const kinds = new Uint8Array(65536)
const digits = new Int8Array(65536).fill(-1)
const scales = new Map(Object.entries(SCALES).map(([word, value]) => [word.charCodeAt(0), value] as const))

function mark(characters: string, kind: number): void {
  for (const c of characters) kinds[c.charCodeAt(0)] = kind
}

DIGITS.forEach((forms, value) => {
  mark(forms, KIND.chinese)
  for (const c of forms) digits[c.charCodeAt(0)] = value
})
mark('0123456789', KIND.digit)
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', KIND.letter)
mark(`${Object.keys(SCALES).join('')}廿卅`, KIND.chinese)
mark('第', KIND.ordinal)
mark('[(<', KIND.bracket)
mark('-负', KIND.sign)
mark('数几', KIND.vague)
mark('元', KIND.firstMonth)
mark('《', KIND.titleOpen)
mark('》', KIND.titleClose)
mark('。!?;', KIND.sentenceEnd)
mark('\n', KIND.lineEnd)

/** The kind of token that a character may begin. */
export function kindOf(code: number): number {
  return kinds[code]!
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isLetter(code: number): boolean {
  return kinds[code] === KIND.letter
}

/** Chinese characters of the basic block: words, not marks. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff
}

/** Value of a Chinese digit, or -1: 三 → 3, 叁 → 3, 〇 → 0. */
export function chineseDigit(code: number): number {
  return isDigit(code) ? -1 : digits[code]!
}

/** Value of a scale word, or 0: 万 → 10000. */
export function scaleOf(code: number): number {
  return kinds[code] === KIND.chinese ? (scales.get(code) ?? 0) : 0
}

/** Characters typed for the zero of a Chinese year: 〇 ○ ◯ ⭕ O o Ο О 零 0. */
const ZEROS = new Set(Array.from('〇零○◯⭕◎0OoΟοОо', (c) => c.charCodeAt(0)))

/** Value of a digit in a Chinese year, where many characters are typed for zero; -1 for none. */
export function yearDigit(code: number): number {
  const value = digits[code]!
  return value >= 0 ? value : ZEROS.has(code) ? 0 : -1
}

/** Whether a character is typed for zero without being one: neither 〇 nor 零. */
export function isZeroLookAlike(code: number): boolean {
  return ZEROS.has(code) && chineseDigit(code) !== 0
}

/** Banker's numerals that are words of their own as well: 参加, 队伍, 大陆, 收拾. */
const AMBIGUOUS = new Set(Array.from('参伍陆拾俩', (c) => c.charCodeAt(0)))
/** Banker's numerals: what may stand beside one of those. */
const FORMAL = new Set(Array.from('壹贰叁参肆伍陆柒捌玖拾佰仟万亿零点俩', (c) => c.charCodeAt(0)))

/** Whether 参, 伍, 陆 or 拾 at `at` is part of a word: no numeral of its kind behind it, and words around it. */
export function isWordNotNumeral(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (!AMBIGUOUS.has(text.charCodeAt(at)) || FORMAL.has(next)) return false
  return (isHan(next) && kindOf(next) !== KIND.chinese) || (at > 0 && isHan(text.charCodeAt(at - 1)))
}
