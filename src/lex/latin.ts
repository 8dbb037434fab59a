import { isDigit, isLetter } from './characters.js'
import { isWord } from './scan.js'

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
export function scanGrown(text: string, to: number, end: number): number {
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
