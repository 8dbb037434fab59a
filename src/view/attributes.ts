/** The attributes that say something about the text; all others are passed over unread. */
const WANTED = new Set('id src data href name type style align hidden colspan rowspan content property'.split(' '))
const WANTED_LENGTHS = new Set([...WANTED].map((name) => name.length))

/** Gives the lower-case name of an attribute that is wanted, or nothing. */
export function wantedAttribute(source: string, start: number, end: number): string | undefined {
  if (!WANTED_LENGTHS.has(end - start)) return undefined
  const name = source.slice(start, end)
  if (WANTED.has(name)) return name
  const lower = name.toLowerCase()
  return WANTED.has(lower) ? lower : undefined
}

/** What a style attribute says about the text. */
export interface Style {
  hidden: boolean
  bold: boolean
  align?: 'center' | 'right' | 'left'
  /** Absolute place in pixels. */
  top?: number
  left?: number
}

const ALIGN = /text-align\s?:\s?(center|right|left|justify)/i
const HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden/i
const BOLD = /font-weight\s?:\s?(?:bold|[6-9]00)/i
const TOP = /(?:^|[;\s])top\s?:\s?(-?\d{1,6})/
const LEFT = /(?:^|[;\s])left\s?:\s?(-?\d{1,6})/

/** Reads a style attribute. */
export function readStyle(style: string): Style {
  const read: Style = { hidden: HIDDEN.test(style), bold: BOLD.test(style) }
  const align = alignment(ALIGN.exec(style)?.[1])
  if (align) read.align = align
  if (style.includes('absolute')) {
    const top = TOP.exec(style)
    const left = LEFT.exec(style)
    if (top && left) {
      read.top = Number(top[1])
      read.left = Number(left[1])
    }
  }
  return read
}

/** Reads the value of `align` or `text-align`. */
export function alignment(value: string | undefined): 'center' | 'right' | 'left' | undefined {
  const word = value?.trim().toLowerCase()
  if (word === 'center' || word === 'middle') return 'center'
  if (word === 'right') return 'right'
  return word ? 'left' : undefined
}

/** Reads a span of cells: the first digits of the value, at least one cell, at most what a browser allows. */
export function readCellSpan(value: string | undefined, most: number): number {
  const digits = /\d{1,9}/.exec(value ?? '')
  return digits ? Math.min(most, Math.max(1, Number(digits[0]))) : 1
}
