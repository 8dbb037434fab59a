import type { ListItems } from './list-numerals.js'
import type { Place } from './placed-text.js'
import type { Align } from './start-tag.js'
import { ROW_GROUPS, type Tag } from './tags.js'
import type { MarkupCell } from './view.js'

/** Browsers stop nesting at this depth too; what lies deeper is read as if it lay here. */
const DEEPEST = 512

/** An element whose end has not come. */
export class Open {
  hidden = false
  bold = false
  /** Where its content begins in the source, if it is left out and told of: struck text, the reading of a character. */
  leftOut = -1
  /** Where its text begins in the reading text, if it is raised. */
  raised = -1
  /** The items of a numbered list. */
  items: ListItems | undefined
  /** It is a link. */
  link = false
  align: Align | undefined
  place: Place | undefined
  cell: MarkupCell | undefined

  constructor(
    readonly tag: Tag,
    /** Index of the innermost table, the element itself included, or -1. */
    public table: number,
    readonly linesBefore: number,
  ) {}
}

/**
 * The elements that are open at a place of the page, and the rules by which tags open and close them. They are those of browsers as far as
 * they matter for text: a cell keeps its content together whatever is left open in it, and a stray end tag closes nothing outside its cell.
 */
export class OpenElements {
  readonly stack: Open[] = []
  /** Elements opened beyond the greatest depth. */
  private overflow = 0

  /** `onClose` is told of each element that ends, innermost first. */
  constructor(private readonly onClose: (open: Open) => void) {}

  get top(): Open | undefined {
    return this.stack[this.stack.length - 1]
  }

  /** Index of the innermost table, or -1. */
  get table(): number {
    return this.top?.table ?? -1
  }

  /** Takes up a new element, unless the page is nested too deep. */
  push(open: Open): boolean {
    if (this.stack.length >= DEEPEST) {
      this.overflow++
      return false
    }
    this.stack.push(open)
    return true
  }

  /** Depth of the innermost element that is wanted, looked for up to one at which the search ends; -1 where there is none. */
  private depthOf(wanted: (tag: Tag) => boolean, ends = ({ scope }: Tag) => scope): number {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { tag } = this.stack[i]!
      if (wanted(tag)) return i
      if (ends(tag)) return -1
    }
    return -1
  }

  /** Ends what a start tag ends by itself: parts of the table that came before, an open paragraph or list item. */
  makeRoomFor(tag: Tag): void {
    const { ends, name } = tag
    const keepsIn = (open: Tag) => open.block || open.scope
    if (tag.part) this.popTo(this.roomFor(tag))
    else if (ends) this.popTo(this.depthOf((open) => ends.has(open.name), keepsIn))
    else if (name === 'a') this.closeFormatting(name)
  }

  /** Depth at which a part of a table belongs: inside its table, row group and row. */
  private roomFor({ cell, name }: Tag): number {
    let depth = -1
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!.tag.name
      if (open === 'table') return depth < 0 ? i + 1 : depth
      if (depth < 0 && ((cell && open === 'tr') || ((cell || name === 'tr') && ROW_GROUPS.has(open)))) depth = i + 1
    }
    // No table is open: the part stands alone, as text.
    return this.stack.length
  }

  /** Ends the element that an end tag closes, with all in it, or nothing where the tag is astray. */
  close(tag: Tag): void {
    const inline = !tag.block && !tag.silent
    const ends = (open: Tag) => (tag.part ? open.name === 'table' : open.scope) || (inline && open.block)
    if (this.overflow > 0) this.overflow--
    else if (tag.formatting) this.closeFormatting(tag.name)
    else this.popTo(this.depthOf((open) => open.name === tag.name, tag.name === 'table' ? () => false : ends))
  }

  /** Formatting elements end alone, even where blocks were opened in them and are still open. */
  private closeFormatting(name: string): void {
    const depth = this.depthOf((open) => open.name === name)
    if (depth >= 0) this.onClose(this.stack.splice(depth, 1)[0]!)
  }

  /** Ends all elements from `depth` on, none where it is below 0. */
  popTo(depth: number): void {
    while (depth >= 0 && this.stack.length > depth) this.onClose(this.stack.pop()!)
  }
}
