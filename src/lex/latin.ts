import { isDigit, isLetter } from './characters.js'
import { isWord } from './scan.js'

/** A stretch with Latin letters: an address of the web or of mail, a name with digits, or plain letters. */
export interface LatinStretch {
  to: number
  why: 'web' | 'identifier' | null
}

/** Units written in Latin letters: digits with one of them are a measure. */
const LATIN_UNITS = new Set(
  [
    'kg g mg ug t T km m cm CM mm nm km2 m2 m3 ha L l ml mL kw kW KW MW mw GW kwh kWh KWh MWh GWh TWh kV KV kv',
    'GB MB TB PB KB Gbps Mbps Hz MHz GHz dB db foot inch mile',
  ].flatMap((units) => units.split(' ')),
)

/** Reads a stretch that begins with a letter: www.…, http://…, abc@…, PM2.5, G20, A4, T10:03:24. */
export function scanLatin(text: string, at: number, end: number): LatinStretch {
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
    if (text.startsWith('://', to)) return { to: skipAddress(text, to + 3, end), why: 'web' }
    // 2025-02-25T10:03:24
    const clock = mark === ':' && text[at] === 'T' && digits && isDigit(next)
    if (!clock && !('.-_/@'.includes(mark) && isWord(next))) break
    web ||= mark === '@' || (mark === '.' && isLetter(next))
  }
  if (web) return { to: text[to] === '/' ? skipAddress(text, to, end) : to, why: 'web' }
  return { to, why: digits ? 'identifier' : null }
}

/** Reads letters and marks grown on to digits that end at `to`: 4S, 5G, 163.com, 3#. Null where the letters are a unit: 12km. */
export function scanGrown(text: string, to: number, end: number): LatinStretch | null {
  let unit = to
  if (isLetter(text.charCodeAt(to))) while (unit < end && isWord(text.charCodeAt(unit))) unit++
  if (LATIN_UNITS.has(text.slice(to, unit)) && text[unit] !== '@' && text[unit] !== '.') return null
  const { to: stop, why } = scanLatin(text, to, end)
  return { to: Math.max(stop, to + 1), why: why === 'web' ? why : 'identifier' }
}

/** All that an address of the web may hold. */
function skipAddress(text: string, to: number, end: number): number {
  while (to < end && text.charCodeAt(to) > 0x20 && text.charCodeAt(to) < 0x7f && !'()<>[]",;\''.includes(text[to]!)) to++
  return to
}
