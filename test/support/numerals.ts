/** Writes whole numbers in the styles that reports use, so that tests can read them back. */

const DIGITS = '零一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '十', '百', '千']
const FORMAL_PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']

/** 12045 → 12,045 */
export function withCommas(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** 12045 → 12 045 */
export function withBlanks(n: number): string {
  return withCommas(n).replaceAll(',', ' ')
}

/** 12045 → １２０４５ */
export function fullWidth(text: string): string {
  return text.replace(/[0-9.,%]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
}

/** 12045 → 一万二千零四十五; up to 10^16. */
export function inChinese(n: number): string {
  return write(n, DIGITS, PLACES).replace(/^一十/, '十')
}

/** 12045 → 壹万贰仟零肆拾伍 */
export function inFormal(n: number): string {
  return write(n, FORMAL, FORMAL_PLACES)
}

/** 2005 → 二〇〇五, with any character for the zero. */
export function digitByDigit(n: number, zero = '〇'): string {
  return Array.from(String(n), (d) => (d === '0' ? zero : DIGITS[Number(d)]!)).join('')
}

function write(n: number, digits: string, places: string[]): string {
  if (n === 0) return digits[0]!
  let out = ''
  let gap = false
  for (let group = Math.floor(Math.log10(n) / 4); group >= 0; group--) {
    const part = Math.floor(n / 10 ** (4 * group)) % 10000
    if (part === 0) {
      // 一亿零五万 keeps one zero for what is left out; 万亿 says its 亿 below as well.
      gap = out !== ''
      if (group === 2 && n >= 1e12) out += '亿'
      continue
    }
    if (out !== '' && (gap || part < 1000)) out += digits[0]
    out += writeGroup(part, digits, places) + (group === 3 ? '万' : GROUPS[group])
    gap = false
  }
  return out
}

function writeGroup(part: number, digits: string, places: string[]): string {
  let out = ''
  let zero = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(part / 10 ** place) % 10
    if (digit === 0) {
      zero = out !== ''
      continue
    }
    if (zero) out += digits[0]
    out += digits[digit]! + places[place]!
    zero = false
  }
  return out
}
