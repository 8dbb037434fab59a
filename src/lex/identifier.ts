import { isDigit, isHan, isLetter, skipBlanks, skipDigits, wordAt, wordBefore } from './characters.js'
import type { ExcludedToken } from './token.js'

type Excluded = { to: number; why: ExcludedToken['why'] }

/** Words in front of a telephone number. */
const PHONE_CUES = [
  '电话',
  '手机',
  '传真',
  '热线',
  '座机',
  '电话:',
  '手机:',
  '传真:',
  '热线:',
  'Tel:',
  'TEL:',
  '电话号码',
  '电话号码:',
  '电话为',
  '方式:',
  '转',
]
const POST_CUES = ['邮编', '邮编:', '邮政编码', '邮政编码:', '邮码:', '邮编为']
const NUMBER_CUES = [
  '标识码',
  '标识码:',
  '备案号',
  '备案号:',
  '编号',
  '编号:',
  '代码',
  '代码:',
  '账号:',
  '帐号:',
  '索引号',
  '索引号:',
  '备',
  '安备',
  'QQ:',
  '群号:',
  '证号:',
]
/** Units written in Latin letters: what stands behind a number with one of them is a measure. */
const LATIN_UNITS = new Set(
  'kg g mg t T km m cm mm nm km2 m2 m3 ha L l ml mL kw kW KW MW mw GW kwh kWh KWh kV KV kv GB MB TB PB KB Gbps Mbps Hz MHz GHz dB db'.split(
    ' ',
  ),
)

/**
 * Digits that count nothing: telephone, post and file numbers, times of day, ratios, versions, dimensions, house numbers, and digits
 * grown together with letters (4S, 5G). Null where the digits may be a number.
 */
export function scanIdentifier(text: string, at: number, end: number): Excluded | null {
  const to = skipDigits(text, at, end)
  const count = to - at
  const next = text[to] ?? ' '
  const before = behindBlanks(text, at)
  if (count === 6 && wordBefore(text, before, POST_CUES)) return { to, why: 'contact' }
  const phone = scanPhone(text, at, to, end)
  if (phone) return phone
  if (count >= 4 && wordBefore(text, before, NUMBER_CUES)) return { to: skipCode(text, to, end), why: 'identifier' }
  if (count >= 15) return { to: skipCode(text, to, end), why: 'identifier' }
  if (isLetter(next.charCodeAt(0)) || next === '_' || next === '@' || next === '#') return grownTogether(text, to, end)
  if (next === ':' && isDigit(text.charCodeAt(to + 1))) return { to: skipParts(text, to, end, ':.'), why: 'identifier' }
  if (next === '.' && isDigit(text.charCodeAt(to + 1))) return ratio(text, to, end) ?? dotted(text, at, to, end)
  if (next === '.' && count <= 2 && isHan(text.charCodeAt(to + 1))) return { to, why: 'heading' }
  if (next === '/' && isDigit(text.charCodeAt(to + 1)) && (count > 3 || skipDigits(text, to + 1, end) > to + 4))
    return { to: skipCode(text, to, end), why: 'identifier' }
  if (next === '-' && isDigit(text.charCodeAt(to + 1))) return hyphened(text, at, to, end)
  if ((next === '*' || next === '×') && isDigit(text.charCodeAt(to + 1))) return dimensions(text, to, end)
  if (next === '号') return { to: skipHouse(text, to + 1, end), why: 'address' }
  return null
}

/** A stretch that begins with letters: addresses of the web and of mail, and names with digits such as PM2.5, G20, A4. Null for plain words. */
export function scanLatin(text: string, at: number, end: number): { to: number; why?: ExcludedToken['why'] } {
  let to = at
  let digits = false
  let web = text.startsWith('www.', at)
  while (to < end) {
    const code = text.charCodeAt(to)
    if (isLetter(code)) to++
    else if (isDigit(code)) {
      digits = true
      to++
    } else if (text[to] === ':' && text[at] === 'T' && digits && isDigit(text.charCodeAt(to + 1))) {
      // 2025-02-25T10:03:24
      to++
    } else if (text.startsWith('://', to)) {
      return { to: skipAddress(text, to + 3, end), why: 'web' }
    } else if ('.-_/@'.includes(text[to]!) && isWord(text.charCodeAt(to + 1))) {
      web ||= text[to] === '@' || (text[to] === '.' && isLetter(text.charCodeAt(to + 1)))
      to++
    } else break
  }
  if (web && text[to] === '/') to = skipAddress(text, to, end)
  return web ? { to, why: 'web' } : digits ? { to, why: 'identifier' } : { to }
}

/** An area code in brackets and its number: (0962)8650123. */
export function scanBracketedPhone(text: string, at: number, end: number): Excluded | null {
  const area = skipDigits(text, at + 1, end)
  if (text[at + 1] !== '0' || area - at - 1 < 3 || area - at - 1 > 4 || text[area] !== ')') return null
  const from = skipBlanks(text, area + 1, end)
  const to = skipDigits(text, from, end)
  return to - from >= 7 && to - from <= 8 ? { to: skipMorePhones(text, to, end), why: 'contact' } : null
}

/** Number of a case before a court: (2012)皖行初字第12号. */
export function scanCase(text: string, at: number, end: number): Excluded | null {
  if (!isDigit(text.charCodeAt(at + 4)) || text[at + 5] !== ')' || !isHan(text.charCodeAt(at + 6))) return null
  for (let to = at + 6; to < Math.min(end, at + 24); to++) {
    if (text[to] === '号') return { to: to + 1, why: 'identifier' }
    if (!isHan(text.charCodeAt(to)) && !isDigit(text.charCodeAt(to))) return null
  }
  return null
}

function scanPhone(text: string, at: number, to: number, end: number): Excluded | null {
  const count = to - at
  const first = text[at]
  // 0990-6612345, 010 66123456
  if (first === '0' && count >= 3 && count <= 4 && (text[to] === '-' || text[to] === ' ')) {
    const number = skipDigits(text, to + 1, end)
    if (number - to - 1 >= 7 && number - to - 1 <= 8) return { to: skipMorePhones(text, number, end), why: 'contact' }
  }
  if ((text.startsWith('400', at) || text.startsWith('800', at)) && count === 3 && text[to] === '-' && isDigit(text.charCodeAt(to + 1))) {
    return { to: skipParts(text, to, end, '-'), why: 'contact' }
  }
  if (count === 11 && first === '1' && text[at + 1]! >= '3') return { to: skipMorePhones(text, to, end), why: 'contact' }
  if (first === '0' && count >= 10 && count <= 12) return { to: skipMorePhones(text, to, end), why: 'contact' }
  const called = count >= 4 && count <= 12 && wordBefore(text, behindBlanks(text, at), PHONE_CUES) !== ''
  return called && !isCounted(text, to) ? { to: skipMorePhones(text, to, end), why: 'contact' } : null
}

/** 接听电话1204次 counts calls. */
function isCounted(text: string, to: number): boolean {
  return (
    wordAt(text, skipBlanks(text, to, to + 2), [
      '人次',
      '次',
      '件',
      '个',
      '余',
      '多',
      '万',
      '条',
      '人',
      '部',
      '起',
      '通',
      '例',
      '宗',
      '%',
    ]) !== ''
  )
}

/** Extensions and further numbers: 转8012, -803, 、6600001. */
function skipMorePhones(text: string, to: number, end: number): number {
  for (;;) {
    const mark = wordAt(text, to, ['转', '-', '、', '/', ',', '或'])
    const from = to + mark.length
    const next = mark ? skipDigits(text, from, end) : from
    const enough = mark === '转' || mark === '-' ? 1 : 7
    if (next - from < enough || next - from > 12) return to
    to = next
  }
}

/** 4S, 5G, 3D, 163.com: no number, unless the letters are a unit. */
function grownTogether(text: string, to: number, end: number): Excluded | null {
  if (isLetter(text.charCodeAt(to))) {
    let stop = to
    while (stop < end && (isLetter(text.charCodeAt(stop)) || (stop > to && isDigit(text.charCodeAt(stop))))) stop++
    if (LATIN_UNITS.has(text.slice(to, stop)) && text[stop] !== '@' && text[stop] !== '.') return null
  }
  return { to: Math.max(scanLatin(text, to, end).to, to + 1), why: text[to] === '@' ? 'web' : 'identifier' }
}

/** 1.2.3, 172.16.8.21: versions and addresses. One point is a decimal, unless a year stands behind it: 1.2024年 is item 1. */
function dotted(text: string, at: number, to: number, end: number): Excluded | null {
  const fraction = skipDigits(text, to + 1, end)
  if (to - at <= 2 && fraction === to + 5 && text[skipBlanks(text, fraction, end)] === '年') return { to, why: 'heading' }
  if (text[fraction] !== '.' || !isDigit(text.charCodeAt(fraction + 1))) return null
  const stop = skipParts(text, to, end, '.')
  // 3.12.5万元 at the head of a line: item 3, then 12.5.
  const opens = at === 0 || text[at - 1] === '\n' || text[at - 1] === ' '
  if (opens && to - at <= 2 && skipDigits(text, fraction + 1, end) === stop) return { to, why: 'heading' }
  return { to: skipCode(text, stop, end), why: 'identifier' }
}

/** 10.3:37.4:52.3 */
function ratio(text: string, to: number, end: number): Excluded | null {
  const fraction = skipDigits(text, to + 1, end)
  return text[fraction] === ':' && isDigit(text.charCodeAt(fraction + 1)) ? { to: skipParts(text, to, end, ':.'), why: 'identifier' } : null
}

/** 01-2, 5-3, 1-2-3: numbers of parts and files. A rising pair is a range and stays. */
function hyphened(text: string, at: number, to: number, end: number): Excluded | null {
  const second = skipDigits(text, to + 1, end)
  const whole = skipParts(text, to, end, '-')
  const low = Number(text.slice(at, to))
  const zero = text[at] === '0' && to > at + 1
  const decimal = text[second] === '.' && isDigit(text.charCodeAt(second + 1))
  if (whole > second || zero || (!decimal && low > Number(text.slice(to + 1, second)) && !isScale(text[second])))
    return { to: skipCode(text, whole, end), why: 'identifier' }
  return null
}

function isScale(mark: string | undefined): boolean {
  return mark === '万' || mark === '亿' || mark === '千'
}

/** 1024×768 measures a screen; in 2×35万千瓦 only the first number is no amount. */
function dimensions(text: string, to: number, end: number): Excluded {
  const stop = skipParts(text, to, end, '*×')
  return { to: isHan(text.charCodeAt(stop)) ? to + 1 : stop, why: 'identifier' }
}

/** What goes on behind 88号: 201室, 3号楼2单元. */
function skipHouse(text: string, at: number, end: number): number {
  for (;;) {
    const unit = wordAt(text, at, ['楼', '院', '附'])
    const from = at + unit.length
    const digits = skipDigits(text, from, end)
    const room = wordAt(text, digits, ['号', '室', '楼', '层', '单元', '房', '栋', '幢', '座'])
    if (digits === from || !room) return at
    at = digits + room.length
  }
}

/** Groups of digits joined by one of the marks. */
function skipParts(text: string, to: number, end: number, marks: string): number {
  while (to < end && marks.includes(text[to]!) && isDigit(text.charCodeAt(to + 1))) to = skipDigits(text, to + 1, end)
  return to
}

/** The rest of a file number: letters, digits and the marks between them. */
function skipCode(text: string, to: number, end: number): number {
  while (to < end && (isWord(text.charCodeAt(to)) || ('-/_.'.includes(text[to]!) && isWord(text.charCodeAt(to + 1))))) to++
  return to
}

/** All that an address of the web may hold. */
function skipAddress(text: string, to: number, end: number): number {
  while (to < end && text.charCodeAt(to) > 0x20 && text.charCodeAt(to) < 0x7f && !'()<>[]",;\''.includes(text[to]!)) to++
  return to
}

function isWord(code: number): boolean {
  return isDigit(code) || isLetter(code)
}

function behindBlanks(text: string, at: number): number {
  for (let i = 0; i < 3 && at > 0 && text.charCodeAt(at - 1) === 0x20; i++) at--
  return at
}
