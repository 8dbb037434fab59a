/** What a style attribute says about the text. */
export interface Style {
  hidden: boolean
  bold: boolean
  struck: boolean
  raised: boolean
  /** How the items of a list are numbered. */
  numbered: string | undefined
  align: Align | undefined
  /** Absolute place in pixels. */
  place: { top: number; left: number } | undefined
}

export type Align = 'center' | 'right' | 'left'

const ALIGN = /text-align\s?:\s?(center|right|left|justify)/i
/** Not shown, or in letters of no size. */
const HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px|pt|em|rem|%)?\s?(?:!important\s?)?(?:;|$)/i
const BOLD = /font-weight\s?:\s?(?:bold|[6-9]00)/i
const STRUCK = /text-decoration(?:-line)?\s?:[^;]{0,40}line-through/i
const RAISED = /vertical-align\s?:\s?(?:super|text-top)/i
const NUMBERED = /list-style(?:-type)?\s?:\s?(?:inside |outside )?([a-z-]{1,30})/i
const TOP = /(?:^|[;\s])top\s?:\s?(-?\d{1,6})/
const LEFT = /(?:^|[;\s])left\s?:\s?(-?\d{1,6})/

/** Reads the value of a `style` attribute. */
export function readStyle(style: string): Style {
  const top = style.includes('absolute') ? TOP.exec(style) : null
  const left = top && LEFT.exec(style)
  return {
    hidden: HIDDEN.test(style),
    bold: BOLD.test(style),
    struck: STRUCK.test(style),
    raised: RAISED.test(style),
    numbered: NUMBERED.exec(style)?.[1]?.toLowerCase(),
    align: alignment(ALIGN.exec(style)?.[1]),
    place: top && left ? { top: Number(top[1]), left: Number(left[1]) } : undefined,
  }
}

/** Reads the value of `align` or `text-align`. */
export function alignment(value: string | undefined): Align | undefined {
  if (!value) return undefined
  const word = value.trim().toLowerCase()
  if (word === 'center' || word === 'middle') return 'center'
  return word === 'right' ? 'right' : 'left'
}
