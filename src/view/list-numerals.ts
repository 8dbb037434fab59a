/** Counts the items of a list that a browser numbers. */
export interface ListItems {
  /** The numeral of the item with that ordinal, its mark included. */
  numeral(ordinal: number): string
  next: number
}

const PLAIN = '一二三四五六七八九'
const FORMAL = '壹贰叁肆伍陆柒捌玖'

/** 1 to 99 in Chinese: 十, 十二, 二十. */
function chinese(ordinal: number, digits: string, ten: string): string {
  const [tens, ones] = [Math.floor(ordinal / 10), ordinal % 10]
  return `${tens > 1 ? digits[tens - 1] : ''}${tens > 0 ? ten : ''}${ones > 0 ? digits[ones - 1] : ''}`
}

const decimal = (ordinal: number) => `${ordinal}. `
const informal = (ordinal: number) => (ordinal >= 1 && ordinal <= 99 ? `${chinese(ordinal, PLAIN, '十')}、` : decimal(ordinal))
const formal = (ordinal: number) => (ordinal >= 1 && ordinal <= 99 ? `${chinese(ordinal, FORMAL, '拾')}、` : decimal(ordinal))

/** a, b, …, z, aa. */
const letters = (ordinal: number): string =>
  ordinal < 1
    ? String(ordinal)
    : (ordinal > 26 ? letters(Math.floor((ordinal - 1) / 26)) : '') + String.fromCharCode(97 + ((ordinal - 1) % 26))
const ROMAN: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] // prettier-ignore
function roman(ordinal: number): string {
  let rest = ordinal
  let out = ''
  for (const [value, digits] of ROMAN) for (; rest >= value; rest -= value) out += digits
  return out
}

/** Ways of numbering (CSS Counter Styles 3). */
const NUMERALS: Record<string, (ordinal: number) => string> = {
  decimal,
  'decimal-leading-zero': (ordinal) => `${String(ordinal).padStart(2, '0')}. `,
  '1': decimal,
  a: (ordinal) => `${letters(ordinal)}. `,
  A: (ordinal) => `${letters(ordinal).toUpperCase()}. `,
  i: (ordinal) => `${roman(ordinal)}. `,
  I: (ordinal) => `${roman(ordinal).toUpperCase()}. `,
  'cjk-ideographic': informal,
  'cjk-decimal': informal,
  'simp-chinese-informal': informal,
  'trad-chinese-informal': informal,
  'simp-chinese-formal': formal,
  'trad-chinese-formal': formal,
}

/** Names of ways in style sheets, by those of the attribute `type`. */
const SAME: Record<string, string> = {
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} // prettier-ignore

const RULE = /([^{}]{1,200})\{[^{}]{0,500}?list-style(?:-type)?\s?:\s?(?:inside |outside )?([a-z-]{1,30})/gi

/** What the style sheets of a page say of its lists: by element and class, no more. */
export class ListStyles {
  private readonly ways = new Map<string, string>()

  read(sheet: string): void {
    if (!sheet.includes('list-style')) return
    for (const [, selectors, way] of sheet.matchAll(RULE))
      for (const selector of selectors!.split(',')) {
        const simple = /^(?:[ou]l)?(?:\.[\w-]+)?$/i.exec(selector.trim())?.[0]
        if (simple) this.ways.set(simple.toLowerCase(), way!.toLowerCase())
      }
  }

  wayOf(name: string, classes: readonly string[]): string | undefined {
    if (this.ways.size === 0) return undefined
    for (const c of classes.map((c) => c.toLowerCase())) {
      const way = this.ways.get(`${name}.${c}`) ?? this.ways.get(`.${c}`)
      if (way !== undefined) return way
    }
    return this.ways.get(name)
  }
}

/**
 * The numbering of a list; none where its items have no numerals. `way` is what its style or type says. A
 * list that says nothing is numbered 1, 2, 3 where it is an `ol`; not where it has a class, because style sheets number menus and trails otherwise.
 */
export function listItems(name: string, way: string | undefined, classed: boolean, start: string | undefined): ListItems | undefined {
  const numeral = way !== undefined ? NUMERALS[SAME[way] ?? way] : name === 'ol' && !classed ? decimal : undefined
  if (!numeral) return undefined
  const first = Number(start ?? '1')
  return { numeral, next: Number.isInteger(first) ? first : 1 }
}
