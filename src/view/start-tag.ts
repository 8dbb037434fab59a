import type { Range } from '../report/span.js'
import { namesAt } from './tags.js'

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

/** What the value of a `style` attribute says about the text. `place` is in pixels. */
function readStyle(style: string) {
  const top = style.includes('absolute') ? TOP.exec(style) : null
  const left = top && LEFT.exec(style)
  return {
    hidden: HIDDEN.test(style),
    bold: BOLD.test(style),
    struck: STRUCK.test(style),
    raised: RAISED.test(style),
    /** How the items of a list are numbered. */
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

/** The attributes that say something about the text; all others are passed over unread. */
const ATTRIBUTES = 'id src data href name type class style align hidden start value reversed colspan rowspan'
type Words<Text> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text
type Attribute = Words<typeof ATTRIBUTES>
const NAMES = ATTRIBUTES.split(' ') as Attribute[]

const INDEX = new Map(NAMES.map((name, index) => [name, index] as const))
const indexAt = namesAt(INDEX)

/** The start tag being read: where its attributes lie. Values are cut out only where they are asked for. */
export class StartTag {
  private readonly starts = new Int32Array(NAMES.length)
  private readonly stops = new Int32Array(NAMES.length)
  /** One bit an attribute that the tag has. */
  private present = 0
  private current = -1
  private readonly styles = new Map<string, ReturnType<typeof readStyle>>()

  constructor(private readonly source: string) {}

  reset(): void {
    this.present = 0
  }

  /** A name was read; the first of equal names counts. */
  name(start: number, end: number): void {
    this.current = -1
    const index = indexAt(this.source, start, end)
    if (index === undefined || (this.present & (1 << index)) !== 0) return
    this.current = index
    this.present |= 1 << index
    this.starts[index] = end
    this.stops[index] = end
  }

  /** A piece of its value was read. */
  value(start: number, end: number): void {
    const { current } = this
    if (current < 0) return
    if (this.stops[current] === this.starts[current]) this.starts[current] = start
    this.stops[current] = end
  }

  has(name: Attribute): boolean {
    return this.present !== 0 && (this.present & (1 << INDEX.get(name)!)) !== 0
  }

  get(name: Attribute): string | undefined {
    const range = this.rangeOf(name)
    return range && this.source.slice(range.from, range.to)
  }

  /** Where the value lies in the source. */
  rangeOf(name: Attribute): Range | undefined {
    if (!this.has(name)) return undefined
    const index = INDEX.get(name)!
    return { from: this.starts[index]!, to: this.stops[index]! }
  }

  /** What the `style` attribute says, where there is one. Editors write the same style hundreds of times: each is read once. Places differ. */
  get style() {
    const written = this.get('style')
    if (written === undefined) return undefined
    if (written.includes('absolute')) return readStyle(written)
    let style = this.styles.get(written)
    if (!style) this.styles.set(written, (style = readStyle(written)))
    return style
  }
}

/** Reads a span of cells: the first digits of the value, at least one cell, at most what a browser allows. */
export function readCellSpan(value: string | undefined, most: number): number {
  const digits = value && /\d{1,9}/.exec(value)
  return digits ? Math.min(most, Math.max(1, Number(digits[0]))) : 1
}
