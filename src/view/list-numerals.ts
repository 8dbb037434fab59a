/** Counts the items of a list that a browser numbers. */
export interface ListItems {
  /** The numeral of the item with that ordinal, its mark included. */
  numeral(ordinal: number): string
  next: number
}

/** Digits and ten, plain and formal. */
const PLAIN = '一二三四五六七八九十'
const FORMAL = '壹贰叁肆伍陆柒捌玖拾'

/** 1 to 99 in Chinese, with its mark: 十、 十二、 二十、 */
const chinese = (digits: string) => (ordinal: number) => {
  if (ordinal < 1 || ordinal > 99) return decimal(ordinal)
  const [tens, ones] = [Math.floor(ordinal / 10), ordinal % 10]
  return `${tens > 1 ? digits[tens - 1] : ''}${tens > 0 ? digits[9] : ''}${ones > 0 ? digits[ones - 1] : ''}、`
}

const decimal = (ordinal: number) => `${ordinal}. `
/** a, b, …, z, aa. */
const letters = (ordinal: number): string =>
  ordinal < 1
    ? String(ordinal)
    : (ordinal > 26 ? letters(Math.floor((ordinal - 1) / 26)) : '') + String.fromCharCode(97 + ((ordinal - 1) % 26))
const ROMAN = Object.entries({ c: 100, xc: 90, l: 50, xl: 40, x: 10, ix: 9, v: 5, iv: 4, i: 1 })
function roman(ordinal: number): string {
  let rest = ordinal
  let out = ''
  for (const [digits, value] of ROMAN) for (; rest >= value; rest -= value) out += digits
  return out
}

/** Ways of numbering by their names in style sheets (CSS Counter Styles 3) and in the attribute `type`. */
const NUMERALS = new Map(
  (
    [
      ['decimal 1', decimal],
      ['decimal-leading-zero', (ordinal) => `${String(ordinal).padStart(2, '0')}. `],
      ['lower-alpha lower-latin a', (ordinal) => `${letters(ordinal)}. `],
      ['upper-alpha upper-latin A', (ordinal) => `${letters(ordinal).toUpperCase()}. `],
      ['lower-roman i', (ordinal) => `${roman(ordinal)}. `],
      ['upper-roman I', (ordinal) => `${roman(ordinal).toUpperCase()}. `],
      ['cjk-ideographic cjk-decimal simp-chinese-informal trad-chinese-informal', chinese(PLAIN)],
      ['simp-chinese-formal trad-chinese-formal', chinese(FORMAL)],
    ] satisfies [names: string, numeral: ListItems['numeral']][]
  ).flatMap(([names, numeral]) => names.split(' ').map((name) => [name, numeral] as const)),
)

const RULE = /([^{}]{1,200})\{[^{}]{0,500}?list-style(?:-type)?\s?:\s?(?:inside |outside )?([a-z-]{1,30})/gi

/** Reads what a style sheet says of lists: by element and class, no more. */
export function readListStyles(ways: Map<string, string>, sheet: string): void {
  if (!sheet.includes('list-style')) return
  for (const [, selectors, way] of sheet.matchAll(RULE))
    for (const selector of selectors!.split(',')) {
      const simple = /^(?:[ou]l)?(?:\.[\w-]+)?$/i.exec(selector.trim())?.[0]
      if (simple) ways.set(simple.toLowerCase(), way!.toLowerCase())
    }
}

/** How the style sheets number a list of some classes. */
export function wayOf(ways: ReadonlyMap<string, string>, name: string, classes: readonly string[]): string | undefined {
  const selectors = classes.flatMap((c) => [`${name}.${c.toLowerCase()}`, `.${c.toLowerCase()}`])
  const known = [...selectors, name].find((selector) => ways.has(selector))
  return known && ways.get(known)
}

/**
 * The numbering of a list; none where its items have no numerals. `way` is what its style or type says. A
 * list that says nothing is numbered 1, 2, 3 where it is an `ol`; not where it has a class, because style sheets number menus and trails otherwise.
 */
export function listItems(name: string, way: string | undefined, classed: boolean, start: string | undefined): ListItems | undefined {
  const numeral = way !== undefined ? NUMERALS.get(way) : name === 'ol' && !classed ? decimal : undefined
  if (!numeral) return undefined
  const first = Number(start ?? '1')
  return { numeral, next: Number.isInteger(first) ? first : 1 }
}
