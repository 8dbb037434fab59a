import { isDigit, isHan, skipBlanks, skipDigits, skipGap, wordBefore } from './characters.js'

/** An issued document number as its characters say it. */
export interface DocumentNumberReading {
  from: number
  to: number
  issuer: string
  year: number
  number: number
  /** Brackets or 号 are lost, or other brackets stand in. */
  mended: boolean
  /** Read though a mark is lost. */
  unsure: boolean
}

/** Words that stand in front of an issuer's code and are none of it. */
const LEADING_WORDS = [
  ...[
    '按照',
    '根据',
    '依据',
    '依照',
    '遵照',
    '参照',
    '对照',
    '结合',
    '落实',
    '贯彻',
    '执行',
    '实施',
    '贯彻落实',
    '转发',
    '印发',
    '下发',
    '制发',
    '发布',
    '公布',
  ],
  ...[
    '出台',
    '制定',
    '修订',
    '收到',
    '通知',
    '文件',
    '意见',
    '办法',
    '方案',
    '要求',
    '精神',
    '规定',
    '决定',
    '以及',
    '先后',
    '分别',
    '包括',
    '其中',
    '关于',
  ],
  ...[
    '印发了',
    '下发了',
    '出台了',
    '制定了',
    '办公室',
    '办公厅',
    '人民政府',
    '委员会',
    '上级',
    '本级',
    '我局',
    '我县',
    '我市',
    '我镇',
    '我区',
    '我办',
    '我委',
    '我省',
    '我乡',
    '我校',
  ],
  ...[
    '文号',
    '编号',
    '依',
    '据',
    '的',
    '了',
    '按',
    '以',
    '由',
    '和',
    '及',
    '与',
    '并',
    '即',
    '如',
    '在',
    '于',
    '对',
    '从',
    '见',
    '被',
    '号',
  ],
]

/** Last characters of the codes that offices sign with: 国办发, 皖政办函, 财税, 苍交. Asked for where the brackets are lost. */
const CODE_ENDS = '发函办字电规税通传文令密明建规计综法企教'

const MAX_CODE = 12
const MAX_SERIAL = 5

/**
 * Reads an issued document number whose opening bracket is at `at`: 皖政办〔2012〕22号. Round, square and thick brackets are taken for 〔〕, and
 * a lost 〕 or 号 is allowed behind an issuer's code: 皖政办〔201222号, 皖政务办〔20121). Blanks and a line end may stand between the parts.
 * Left out: orders (国务院令第711号), licences (ICP备05000001号), cases of courts.
 */
export function scanBracketed(text: string, at: number, end: number, floor: number): DocumentNumberReading | null {
  const yearAt = skipBlanks(text, at + 1, end)
  if (!isYear(text, yearAt)) return null
  const issuer = scanIssuer(text, at, floor)
  if (!issuer) return null
  const year = Number(text.slice(yearAt, yearAt + 4))
  const run = skipDigits(text, yearAt, end)
  const square = text[at] === '['
  if (run > yearAt + 4) {
    // 〔201222号, 〔20121): the closing bracket is lost.
    if (run - yearAt - 4 > MAX_SERIAL) return null
    const mark = skipBlanks(text, run, end)
    const marked = text[mark] === '号'
    if (!marked && !square && !isCode(issuer.code)) return null
    if (!marked && text[mark] === ']' && square) return reading(issuer, year, text.slice(yearAt + 4, run), mark + 1, true, true)
    return reading(issuer, year, text.slice(yearAt + 4, run), marked ? mark + 1 : run, true, true)
  }
  let close = skipBlanks(text, run, end)
  if (text[close] === '年') close = skipBlanks(text, close + 1, end)
  const closed = text[close] === ']' || text[close] === ')'
  let serialAt = skipGap(text, closed ? close + 1 : close, end)
  if (text[serialAt] === '第') serialAt = skipBlanks(text, serialAt + 1, end)
  const serialEnd = skipDigits(text, serialAt, end)
  if (serialEnd === serialAt || serialEnd - serialAt > MAX_SERIAL) return null
  const mark = skipGap(text, serialEnd, end)
  const marked = text[mark] === '号'
  // (2013)8件 is a count, unless an issuer's code stands before it and no unit behind.
  if (!marked && (isHan(text.charCodeAt(serialEnd)) || (!square && !isCode(issuer.code)))) return null
  const proper = closed && marked
  return reading(issuer, year, text.slice(serialAt, serialEnd), marked ? mark + 1 : serialEnd, !proper, !proper)
}

/**
 * Reads a document number without its opening bracket, at the year: 国办发2014〕32号, 国办发2014年32号, 国办发201412号, 财税2016 36号.
 * Only behind an issuer's code, and only with 号.
 */
export function scanUnbracketed(text: string, at: number, end: number, floor: number): DocumentNumberReading | null {
  const run = skipDigits(text, at, end)
  if (run - at < 4 || run - at > 4 + MAX_SERIAL || !isYear(text, at)) return null
  const before = text.charCodeAt(at - 1) === 0x20 ? at - 2 : at - 1
  if (before < 0 || !CODE_ENDS.includes(text[before]!)) return null
  const issuer = scanIssuer(text, at, floor)
  if (!issuer || !isCode(issuer.code)) return null
  const year = Number(text.slice(at, at + 4))
  let serialAt = at + 4
  if (run === at + 4) {
    serialAt = skipBlanks(text, run, end)
    if ('年])'.includes(text[serialAt] ?? ' ')) serialAt = skipGap(text, serialAt + 1, end)
    if (text[serialAt] === '第') serialAt++
    if (serialAt === run) return null
  }
  const serialEnd = skipDigits(text, serialAt, end)
  const mark = skipGap(text, serialEnd, end)
  if (serialEnd === serialAt || serialEnd - serialAt > MAX_SERIAL || text[mark] !== '号') return null
  return reading(issuer, year, text.slice(serialAt, serialEnd), mark + 1, true, true)
}

/** 、23号 and 和〔2012〕23号 behind a document number of the same issuer. */
export function scanNextSerial(text: string, before: DocumentNumberReading, end: number): DocumentNumberReading | null {
  const mark = text[before.to]
  if (mark !== '、' && mark !== '和' && mark !== '及' && mark !== '与') return null
  let at = before.to + 1
  let year = before.year
  if (text[at] === '[' && isYear(text, at + 1) && text[at + 5] === ']') {
    year = Number(text.slice(at + 1, at + 5))
    at += 6
  }
  const to = skipDigits(text, at, end)
  if (to === at || to - at > MAX_SERIAL || text[to] !== '号') return null
  return { ...before, from: before.to + 1, to: to + 1, year, number: Number(text.slice(at, to)), mended: false }
}

function reading(
  issuer: { from: number; code: string },
  year: number,
  serial: string,
  to: number,
  mended: boolean,
  unsure: boolean,
): DocumentNumberReading | null {
  const number = Number(serial)
  return number > 0 ? { from: issuer.from, to, issuer: issuer.code, year, number, mended, unsure } : null
}

function isYear(text: string, at: number): boolean {
  return (text.startsWith('20', at) || text.startsWith('19', at)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3))
}

function isCode(code: string): boolean {
  return code.length <= 9 && CODE_ENDS.includes(code[code.length - 1]!)
}

/**
 * The issuer's code that ends at `at`: a short run of Chinese characters behind a mark or a word that cannot belong to it. `floor` is
 * where the last token ended. Returns its characters without blanks; null where none stands there.
 */
function scanIssuer(text: string, at: number, floor: number): { from: number; code: string } | null {
  const to = text[at - 1] === ' ' ? at - 1 : at
  const least = Math.max(floor, to - MAX_CODE - 8)
  let from = to
  while (from > least && isHan(text.charCodeAt(from - 1))) {
    const word = from < to ? wordBefore(text, from, LEADING_WORDS) : ''
    // 和政办发 right behind a bracket is a code that begins with 和.
    if (word && !(word.length === 1 && opensName(text, from - 1))) break
    from--
  }
  const code = text.slice(from, to)
  return code.length >= 2 && code.length <= MAX_CODE ? { from, code } : null
}

function opensName(text: string, at: number): boolean {
  return at > 0 && '([<"、:'.includes(text[at - 1]!)
}
