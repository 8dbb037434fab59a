import { isDigit, isHan, isLetter } from './characters.js'
import { scanContact } from './contact.js'
import { isMyriadLetter } from './digit-numeral.js'
import { behindBlanks, isWord, skip, skipBlanks, skipCode, skipDigits, skipParts } from './scan.js'
import { wordList } from './word-list.js'

const HOUSE_PARTS = wordList('楼 院 附')
const ROOMS = wordList('号 室 楼 层 单元 房 栋 幢 座')

/** Words in front of the number of a file, a licence or an account. */
const NUMBER_CUES = wordList('标识码 标识码: 备案号 备案号: 编号 编号: 代码 代码: 账号: 帐号: 索引号 索引号: 证号: 群号: QQ: 备 安备')
const LONGEST_NUMBER = 14

/**
 * Reads digits that count nothing: telephone, post and file numbers, times of day, ratios, versions, dimensions, house numbers, the
 * number of a list's item, and digits grown together with letters (4S, 5G). Returns where they end, or 0 where they may be a number.
 */
export function scanIdentifier(text: string, at: number, end: number): number {
  const to = skipDigits(text, at, end)
  const contact = scanContact(text, at, to, end)
  if (contact) return contact
  const count = to - at
  if (count > LONGEST_NUMBER || (count >= 4 && NUMBER_CUES.before(text, behindBlanks(text, at)))) return skipCode(text, to, end)
  return scanByMark(text, at, to, end)
}

/** Where the number of a case before a court ends that begins with a bracket: (2012)皖行初字第12号; 0 where there is none. */
export function scanCase(text: string, at: number): number {
  const to = skip(CASE, text, at)
  return to > at ? to : 0
}

const CASE = /[(<[].{3}\d\)(?=[\u4e00-\u9fff])[\u4e00-\u9fff\d]{0,17}?号/sy

/** What the mark behind the digits makes of them. */
function scanByMark(text: string, at: number, to: number, end: number): number {
  const mark = text[to] ?? ' '
  if (mark === '号') return skipHouse(text, to + 1, end)
  if (isMyriadLetter(text, to)) return 0
  if ('_@#'.includes(mark) || isLetter(mark.charCodeAt(0))) return scanGrown(text, to, end)
  // 12.5万元2.平台建设: the number of the next heading.
  if (mark === '.' && to - at <= 2 && isHan(text.charCodeAt(to + 1))) return to
  if (!isDigit(text.charCodeAt(to + 1))) return 0
  if (mark === ':') return skipParts(text, to, end, ':.')
  if (mark === '.') return dotted(text, at, to, end)
  if (mark === '/') return to - at > 3 || skipDigits(text, to + 1, end) > to + 4 ? skipCode(text, to, end) : 0
  if (mark === '-') return hyphened(text, at, to, end)
  return mark === '*' || mark === '×' ? dimensions(text, to, end) : 0
}

/** 1.2.3, 172.16.8.21, 10.3:37.4: versions, addresses, ratios. One point alone is a decimal, unless a year stands behind it: 1.2024年. */
function dotted(text: string, at: number, to: number, end: number): number {
  const fraction = skipDigits(text, to + 1, end)
  if (to - at <= 2 && fraction === to + 5 && text[skipBlanks(text, fraction, end)] === '年') return to
  if (!isDigit(text.charCodeAt(fraction + 1))) return 0
  if (text[fraction] === ':') return skipParts(text, to, end, ':.')
  if (text[fraction] !== '.') return 0
  const stop = skipParts(text, to, end, '.')
  // 3.12.5万元 at the head of a line: item 3, then 12.5.
  const opens = at === 0 || text[at - 1] === '\n' || text[at - 1] === ' '
  if (opens && to - at <= 2 && skipDigits(text, fraction + 1, end) === stop) return to
  return skipCode(text, stop, end)
}

/** 01-2, 5-3, 1-2-3: numbers of parts and files. A rising pair is a range and stays. */
function hyphened(text: string, at: number, to: number, end: number): number {
  const second = skipDigits(text, to + 1, end)
  const whole = skipParts(text, to, end, '-')
  const zero = text[at] === '0' && to > at + 1
  const decimal = text[second] === '.' && isDigit(text.charCodeAt(second + 1))
  const falls = !decimal && !'万亿千'.includes(text[second] ?? ' ') && Number(text.slice(at, to)) > Number(text.slice(to + 1, second))
  return whole > second || zero || falls ? skipCode(text, whole, end) : 0
}

/** 1024×768 measures a screen; in 2×35万千瓦 only the first number is no amount. */
function dimensions(text: string, to: number, end: number): number {
  const stop = skipParts(text, to, end, '*×')
  return isHan(text.charCodeAt(stop)) ? to + 1 : stop
}

/** What goes on behind 88号: 201室, 3号楼2单元. */
function skipHouse(text: string, at: number, end: number): number {
  for (;;) {
    const unit = HOUSE_PARTS.at(text, at)
    const from = at + unit.length
    const digits = skipDigits(text, from, end)
    const room = ROOMS.at(text, digits)
    if (digits === from || !room) return at
    at = digits + room.length
  }
}

/** Units written in Latin letters: digits with one of them are a measure. */
const LATIN_UNITS = new Set(
  (
    'kg g mg ug t T km m cm CM mm nm km2 m2 m3 ha L l ml mL kw kW KW MW mw GW kwh kWh KWh MWh GWh TWh kV KV kv ' +
    'GB MB TB PB KB Gbps Mbps Hz MHz GHz dB db foot inch mile'
  ).split(' '),
)

/** Where a stretch ends that begins with a letter, and whether it is an address or a name with digits: www.…, http://…, abc@…, PM2.5, G20, A4, T10:03:24. */
export function scanLatin(text: string, at: number, end: number): { to: number; named: boolean } {
  let to = at
  let digits = false
  let web = text.startsWith('www.', at)
  for (; to < end; to++) {
    const code = text.charCodeAt(to)
    if (isLetter(code)) continue
    if (isDigit(code)) {
      digits = true
      continue
    }
    const mark = text[to]!
    const next = text.charCodeAt(to + 1)
    if (text.startsWith('://', to)) return { to: skipAddress(text, to + 3, end), named: true }
    // 2025-02-25T10:03:24
    const clock = mark === ':' && text[at] === 'T' && digits && isDigit(next)
    if (!clock && !('.-_/@'.includes(mark) && isWord(next))) break
    web ||= mark === '@' || (mark === '.' && isLetter(next))
  }
  return { to: web && text[to] === '/' ? skipAddress(text, to, end) : to, named: web || digits }
}

/** Where letters and marks end that are grown on to digits that end at `to`: 4S, 5G, 163.com, 3#; 0 where the letters are a unit: 12km. */
function scanGrown(text: string, to: number, end: number): number {
  let unit = to
  if (isLetter(text.charCodeAt(to))) while (unit < end && isWord(text.charCodeAt(unit))) unit++
  if (LATIN_UNITS.has(text.slice(to, unit)) && text[unit] !== '@' && text[unit] !== '.') return 0
  return Math.max(scanLatin(text, to, end).to, to + 1)
}

/** All that an address of the web may hold. */
function skipAddress(text: string, to: number, end: number): number {
  while (to < end && text.charCodeAt(to) > 0x20 && text.charCodeAt(to) < 0x7f && !'()<>[]",;\''.includes(text[to]!)) to++
  return to
}
