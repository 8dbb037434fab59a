import { Tokenizer } from 'htmlparser2'
import { alignment, readStyle, type Style, wantedAttribute } from './attributes.js'
import { AMPERSAND, CHARACTER_KIND, INVISIBLE, isLineEnd, isWide, isWord, LAYOUT } from './characters.js'
import { readEntity } from './entities.js'
import { MarkupTables, type OpenCell } from './markup-tables.js'
import type { PageText } from './page.js'
import { FontSizes, type Piece } from './placed-text.js'
import { ReadingText } from './reading-text.js'
import { SCOPE, TABLE_PARTS, type Tag, tagOf } from './tags.js'
import type { Line, MetaEntry, View } from './view.js'

/** Browsers stop nesting at this depth too; what lies deeper is read as if it lay here. */
const DEEPEST = 512
/** Addresses of files that hold a report. */
const ATTACHMENT = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|ceb|rar|zip|7z|pptx?)(?:$|[?#&])/i

/** An element whose end has not come. */
interface Open {
  tag: Tag
  hidden: boolean
  bold: boolean
  link?: OpenLink
  align?: 'center' | 'right' | 'left'
  place?: Piece
  page?: number
  /** Index of the table, and the number of lines before it. */
  table?: number
  linesBefore: number
  cell?: OpenCell
  captionOf?: number
}

interface OpenLink {
  address: string
  start: number
  from: number
}

export interface ReadOptions {
  /** Read what the page hides: for pages that show their text by script only. */
  hidden?: boolean
  /** Line ends between blocks count, as in Markdown with HTML in it. */
  lineEnds?: boolean
  /** Numbers of the placed pieces that go on in the line before them. */
  joined?: ReadonlySet<number>
}

/** What the tags and texts of a page give, and what was left unread. */
export interface HtmlText extends PageText {
  /** Words inside hidden elements, not read. */
  hiddenWords: number
  /** Pieces of text at fixed places on a page, in order. */
  pieces: (Piece & { number: boolean })[]
}

/**
 * Reads HTML in one pass over its tokens, without a tree: a stack of open elements is all that is kept, so that depth costs nothing and a
 * stray or missing end tag inside a cell cannot break up the tables around it, which is how browsers see them.
 */
export function readTokens(source: string, options: ReadOptions = {}): HtmlText {
  const reader = new HtmlReader(source, options)
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader)
  tokenizer.write(source)
  tokenizer.end()
  return reader.finish()
}

class HtmlReader {
  private readonly out: ReadingText
  private readonly tables: MarkupTables
  private readonly stack: Open[] = []
  /** Elements opened beyond the greatest depth. */
  private overflow = 0
  private readonly metas: MetaEntry[] = []
  private pageTitle: View['pageTitle']
  private readonly images: PageText['images'] = []
  private readonly attachments: PageText['attachments'] = []
  private readonly styles = new Map<string, Style>()
  private readonly fonts = new FontSizes()
  private hiddenWords = 0
  private scripts = 0
  private frames = 0

  // The start tag being read.
  private tag: Tag = tagOf('p')
  private tagStart = 0
  private attributes: Record<string, string> = {}
  private className = ''
  private attribute: string | undefined
  private valueStart = -1
  private valueEnd = -1

  // What holds at this place.
  private silent = 0
  private concealed = 0
  private bold = 0
  private links = 0
  private preformatted = 0
  private page = 0
  private misaligned = false
  /** Layout seen since the last visible character: where it lies, and whether it holds a line end. */
  private blankStart = -1
  private blankEnd = -1
  private blankBreaks = false
  private boldWords = 0
  private linkedWords = 0
  private readonly pieces: HtmlText['pieces'] = []

  constructor(
    private readonly source: string,
    private readonly options: ReadOptions,
  ) {
    this.out = new ReadingText(source)
    this.tables = new MarkupTables(this.out)
  }

  finish(): HtmlText {
    this.popTo(0, this.source.length)
    this.endLine(this.source.length)
    const text = this.out.finish()
    return {
      kind: 'html',
      text,
      lines: this.out.lines,
      map: this.out.map,
      tables: this.tables.tables,
      metas: this.metas,
      ...(this.pageTitle ? { pageTitle: this.pageTitle } : {}),
      images: this.images,
      attachments: this.attachments,
      hiddenWords: this.hiddenWords,
      pieces: this.pieces,
      scripts: this.scripts,
      frames: this.frames,
    }
  }

  // ---- tokens ----

  isInForeignContext(): boolean {
    return false
  }
  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  ondeclaration(start: number, end: number): void {
    this.condition(start, end)
  }

  oncomment(start: number, end: number): void {
    this.condition(start, end)
  }

  /** Word ends a table with a helper row of empty cells inside `<![if !supportMisalignedColumns]>`: it is no row. */
  private condition(start: number, end: number): void {
    if (end - start > 60) return
    const text = this.source.slice(start, end)
    if (text.includes('[if !supportMisaligned')) this.misaligned = true
    else if (text.includes('[endif]')) this.misaligned = false
  }

  onopentagname(start: number, end: number): void {
    this.tag = tagOf(this.source.slice(start, end))
    this.tagStart = start - 1
    this.attributes = {}
    this.className = ''
  }

  onattribname(start: number, end: number): void {
    this.attribute = wantedAttribute(this.source, start, end)
    if (!this.attribute && end - start === 5 && this.source.startsWith('class', start)) this.attribute = 'class'
    this.valueStart = -1
  }

  onattribdata(start: number, end: number): void {
    if (this.valueStart < 0) this.valueStart = start
    this.valueEnd = end
  }

  onattribend(): void {
    if (!this.attribute) return
    const value = this.valueStart < 0 ? '' : this.source.slice(this.valueStart, this.valueEnd)
    if (this.attribute === 'class') this.className = value
    else if (!(this.attribute in this.attributes)) this.attributes[this.attribute] = value
    this.attribute = undefined
  }

  onopentagend(end: number): void {
    this.open(end + 1)
  }

  onselfclosingtag(end: number): void {
    this.open(end + 1)
    // `<p/>` is `<p>` in HTML; only names that HTML does not know can close themselves.
    if (this.tag.name.includes(':') && this.stack.at(-1)?.tag === this.tag) this.popTo(this.stack.length - 1, end + 1)
  }

  onclosetag(start: number, end: number): void {
    this.close(tagOf(this.source.slice(start, end)), start - 2, end + 1)
  }

  ontext(start: number, end: number): void {
    if (this.silent > 0) this.passOver(start, end)
    else if (this.preformatted > 0) this.readPreformatted(start, end)
    else this.readText(start, end)
  }

  // ---- elements ----

  private open(end: number): void {
    const { tag } = this
    if (isLiteral(tag.name)) {
      this.readLiteral(tag.name, end)
      return
    }
    if (tag.name === 'meta') this.readMeta(end)
    if (tag.name === 'br') {
      if (this.silent === 0) this.endLine(this.tagStart)
      return
    }
    if (tag.name === 'img' && this.silent === 0) this.images.push({ at: this.out.position, linked: this.links > 0 })
    if (tag.name === 'script') this.scripts++
    if (tag.name === 'frame') this.frames++
    if (tag.name === 'iframe' || tag.name === 'embed' || tag.name === 'object') this.readPlayer(end)
    if (tag.block) this.endLine(this.tagStart)
    if (tag.empty || tag.transparent) return
    if (tag.silent && !this.closesAhead(tag.name, end)) return
    if (this.silent === 0) {
      if (TABLE_PARTS.has(tag.name)) this.makeRoomFor(tag.name)
      else if (tag.ends) this.endOpenOnes(tag.ends)
    }
    if (this.stack.length >= DEEPEST) {
      this.overflow++
      return
    }
    this.push(tag, end)
  }

  private push(tag: Tag, end: number): void {
    const { attributes } = this
    const style = attributes.style ? this.styleOf(attributes.style) : undefined
    const hidden = !this.options.hidden && ((style?.hidden ?? false) || attributes.hidden !== undefined)
    const open: Open = { tag, hidden: hidden, bold: tag.bold || (style?.bold ?? false), linesBefore: this.out.lines.length }
    const align = tag.name === 'center' ? 'center' : (style?.align ?? alignment(attributes.align))
    if (align && tag.name !== 'table') open.align = align
    if (tag.silent || hidden) this.silent++
    if (hidden) this.concealed++
    if (open.bold) this.bold++
    if (tag.name === 'pre') this.preformatted++
    if (tag.name === 'a' && (attributes.href !== undefined || attributes.name === undefined)) {
      open.link = { address: attributes.href ?? '', start: this.tagStart, from: this.out.position }
      this.links++
    }
    const page = tag.block ? /^page(\d{1,5})/.exec(attributes.id ?? '') : null
    if (page) this.page = Number(page[1])
    if (style?.top !== undefined && style.left !== undefined && tag.block && !page) {
      open.place = {
        page: this.page,
        top: style.top,
        left: style.left,
        size: this.fonts.sizeOf(this.className, this.page),
        right: style.left,
      }
      if (this.silent === 0) this.place(open.place)
    }
    if (tag.name === 'table' && this.silent === 0) open.table = this.tables.open(this.tableIndex())
    const table = this.tableIndex()
    if (table !== undefined && this.silent === 0 && !this.misaligned) {
      if (tag.name === 'tr') this.tables.openRow(table)
      if (tag.name === 'td' || tag.name === 'th') open.cell = this.tables.openCell(table, tag.name === 'th', attributes, end)
      if (tag.name === 'caption') open.captionOf = table
    }
    this.stack.push(open)
  }

  /** Begins a piece at a fixed place, perhaps in the line of the piece before it. */
  private place(piece: Piece): void {
    if (this.options.joined?.has(this.pieces.length)) {
      this.out.resume()
      piece.left = this.pieces[this.pieces.length - 1]!.left
    }
    this.pieces.push({ ...piece, number: false })
  }

  /** Where a part of a table begins, ends what must not hold it. */
  private makeRoomFor(name: string): void {
    let table = this.stack.length - 1
    while (table >= 0 && this.stack[table]!.tag.name !== 'table') table--
    // Cells without a table: their text still stands in lines of its own.
    if (table < 0) return
    const cell = name === 'td' || name === 'th'
    const row = cell || name === 'tr'
    let keep = table + 1
    for (let i = table + 1; i < this.stack.length; i++) {
      const part = this.stack[i]!.tag.name
      if ((row && (part === 'tbody' || part === 'thead' || part === 'tfoot')) || (cell && part === 'tr')) keep = i + 1
    }
    this.popTo(keep, this.tagStart)
    if (cell && this.stack[keep - 1]!.tag.name !== 'tr' && this.stack.length < DEEPEST) {
      this.tables.openRow(this.stack[table]!.table!)
      this.stack.push({ tag: tagOf('tr'), hidden: false, bold: false, linesBefore: this.out.lines.length })
    }
  }

  /** Ends an open `p`, `li` and the like, whose end tag was left out. */
  private endOpenOnes(names: ReadonlySet<string>): void {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { tag } = this.stack[i]!
      if (names.has(tag.name)) {
        this.popTo(i, this.tagStart)
        return
      }
      if (SCOPE.has(tag.name) || (tag.block && tag.name !== 'p')) return
    }
  }

  private close(tag: Tag, start: number, end: number): void {
    if (tag.block && this.silent === 0) this.endLine(start)
    if (tag.empty || tag.transparent) return
    if (this.overflow > 0) {
      this.overflow--
      return
    }
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!.tag
      if (open.name === tag.name) {
        this.popTo(i, start, end)
        return
      }
      if (tag.name === 'table') continue
      // A part of a table is closed only within its own table, all else only within its cell; inline elements not across blocks.
      if (TABLE_PARTS.has(tag.name) ? open.name === 'table' : SCOPE.has(open.name)) return
      if (!tag.block && !tag.silent && open.block) return
    }
  }

  /** Ends all elements from stack place `depth` on; the last of them at `end`. */
  private popTo(depth: number, at: number, end = at): void {
    while (this.stack.length > depth) {
      const open = this.stack[this.stack.length - 1]!
      if (open.tag.block && this.silent === 0) this.endLine(at)
      this.stack.pop()
      if (open.tag.silent || open.hidden) this.silent--
      if (open.hidden) this.concealed--
      if (open.bold) this.bold--
      if (open.tag.name === 'pre') this.preformatted--
      if (open.link) this.closeLink(open.link, this.stack.length === depth ? end : at)
      if (open.cell) this.tables.closeCell(open.cell, at)
      if (open.captionOf !== undefined) {
        const from = open.cell?.cell.from ?? this.out.lines[open.linesBefore]?.from
        if (from !== undefined) this.tables.tables[open.captionOf]!.caption = { from, to: this.tables.endOf(from, open.linesBefore) }
      }
      if (open.table !== undefined) {
        this.tables.close(open.table, open.linesBefore)
        this.misaligned = false
      }
    }
  }

  private closeLink(link: OpenLink, end: number): void {
    this.links--
    if (!ATTACHMENT.test(link.address)) return
    this.attachments.push({ from: link.from, to: this.out.position, address: link.address, span: { start: link.start, end } })
  }

  /** A player or frame that shows a file. */
  private readPlayer(end: number): void {
    const address = this.attributes.src ?? this.attributes.data ?? ''
    if (!ATTACHMENT.test(address)) return
    const at = this.out.position
    this.attachments.push({ from: at, to: at, address, span: { start: this.tagStart, end } })
  }

  private readMeta(end: number): void {
    const name = this.attributes.name ?? this.attributes.property
    if (!name) return
    this.metas.push({ name, content: decodeText(this.attributes.content ?? ''), span: { start: this.tagStart, end } })
  }

  private styleOf(style: string): Style {
    let read = this.styles.get(style)
    if (!read) {
      read = readStyle(style)
      this.styles.set(style, read)
    }
    return read
  }

  private tableIndex(): number | undefined {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { table } = this.stack[i]!
      if (table !== undefined) return table
    }
    return undefined
  }

  private readonly ends = new Map<string, number>()

  /** Says whether an end tag of that name comes later; an element that is never closed must not swallow the page. */
  private closesAhead(name: string, from: number): boolean {
    let at = this.ends.get(name) ?? -1
    if (at === Number.POSITIVE_INFINITY || at >= from) return at !== Number.POSITIVE_INFINITY
    at = this.source.indexOf(`</${name}`, from)
    if (at < 0) at = this.source.indexOf(`</${name.toUpperCase()}`, from)
    this.ends.set(name, at < 0 ? Number.POSITIVE_INFINITY : at)
    return at >= 0
  }

  // ---- text ----

  private passOver(start: number, end: number): void {
    const name = this.stack.at(-1)?.tag.name
    if (name === 'title' && !this.pageTitle) {
      const text = decodeText(this.source.slice(start, end))
      if (text) this.pageTitle = { text, span: { start, end } }
    } else if (name === 'style') this.fonts.read(this.source.slice(start, end), this.page + 1)
    else if (this.concealed > 0) this.hiddenWords += countWords(this.source, start, end)
  }

  private readText(start: number, end: number): void {
    const { source } = this
    let run = start
    let i = start
    while (i < end) {
      const kind = CHARACTER_KIND[source.charCodeAt(i)]
      if (kind === 0) {
        i++
        continue
      }
      this.put(run, i)
      if (kind === LAYOUT) i = this.passLayout(i, end)
      else if (kind === INVISIBLE) i++
      else if (kind === AMPERSAND) i = this.readEntityAt(i, end)
      run = i
    }
    this.put(run, end)
  }

  private passLayout(start: number, end: number): number {
    const { source } = this
    let i = start
    while (i < end) {
      const code = source.charCodeAt(i)
      if (CHARACTER_KIND[code] !== LAYOUT) break
      if (isLineEnd(code)) {
        if (this.options.lineEnds && this.betweenBlocks()) this.endLine(i)
        else this.blankBreaks = true
      }
      i++
    }
    if (this.blankStart < 0) {
      this.blankStart = start
      this.blankEnd = i
    }
    return i
  }

  /** No element that holds one paragraph is open. */
  private betweenBlocks(): boolean {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { name, block } = this.stack[i]!.tag
      if (block) return name === 'div' || name === 'section' || name === 'article' || name === 'center' || name === 'blockquote'
    }
    return true
  }

  /** Returns where reading goes on. */
  private readEntityAt(at: number, end: number): number {
    const entity = readEntity(this.source, at, end)
    if (!entity) {
      this.put(at, at + 1)
      return at + 1
    }
    const code = entity.text.charCodeAt(0)
    const kind = CHARACTER_KIND[code]
    if (kind === LAYOUT) {
      if (this.blankStart < 0) {
        this.blankStart = at
        this.blankEnd = entity.end
      }
    } else if (kind !== INVISIBLE) {
      this.putBlank(code)
      this.out.replace(entity.text, at, entity.end)
      if (this.links > 0 && isWord(code)) this.linkedWords++
      if (this.bold > 0 && isWord(code)) this.boldWords++
    }
    return entity.end
  }

  /** Copies visible characters. */
  private put(start: number, end: number): void {
    if (start >= end) return
    this.putBlank(this.source.charCodeAt(start))
    this.out.copy(start, end)
    if (this.links > 0) this.linkedWords += countWords(this.source, start, end)
    if (this.bold > 0) this.boldWords += countWords(this.source, start, end)
  }

  /** Writes the blank that layout left, where it stands between words; a line end in the source stands for nothing in Chinese text. */
  private putBlank(next: number): void {
    if (this.blankStart < 0) return
    const { current } = this.out
    if (current.length > 0) {
      const broken = this.blankBreaks && (isWide(next) || isWide(current.charCodeAt(current.length - 1)))
      if (!broken) this.out.replace(' ', this.blankStart, this.blankEnd)
    }
    this.blankStart = -1
    this.blankBreaks = false
  }

  private readPreformatted(start: number, end: number): void {
    const { source } = this
    let run = start
    for (let i = start; i < end; i++) {
      const code = source.charCodeAt(i)
      const kind = CHARACTER_KIND[code]
      if (kind === 0 || (kind === LAYOUT && !isLineEnd(code))) continue
      this.put(run, i)
      run = i + 1
      if (kind === LAYOUT) this.endLine(i)
      else if (kind === AMPERSAND) {
        run = this.readEntityAt(i, end)
        i = run - 1
      }
    }
    this.put(run, end)
  }

  /** `<U+00A0>`, `<name@host>` and `<http://…>` look like tags but are text. */
  private readLiteral(name: string, end: number): void {
    if (this.silent > 0) return
    if (!name.startsWith('u+')) {
      this.put(this.tagStart, end)
      return
    }
    const code = Number.parseInt(name.slice(2), 16)
    const kind = CHARACTER_KIND[code]
    if (kind === INVISIBLE) return
    this.putBlank(code)
    this.out.replace(kind === LAYOUT ? ' ' : String.fromCharCode(code), this.tagStart, end)
  }

  // ---- lines ----

  private endLine(at: number): void {
    this.blankStart = -1
    this.blankBreaks = false
    const text = this.out.current
    if (text.length === 0) return
    let block: Open | undefined
    let align: Open['align']
    let table: number | undefined
    let place: Piece | undefined
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!
      if (open.tag.block) {
        if (!block) block = open
        if (!align) align = open.align
        if (!place) place = open.place
      }
      if (open.table !== undefined) {
        table = open.table
        break
      }
    }
    const line = this.out.end(at, table !== undefined && block?.tag.name === 'td')
    if (line) this.describe(line, text, block?.tag.name, align, table, place)
    this.boldWords = 0
    this.linkedWords = 0
  }

  private describe(
    line: Line,
    text: string,
    element: string | undefined,
    align: Open['align'],
    table: number | undefined,
    place: Piece | undefined,
  ): void {
    if (element) line.element = element
    if (align && align !== 'left') line.align = align
    if (table !== undefined) line.table = table
    if (this.boldWords > 0 || this.linkedWords > 0) {
      const words = countWords(text, 0, text.length)
      if (this.boldWords >= words) line.bold = true
      if (this.linkedWords >= words) line.link = true
    }
    if (!place) return
    line.place = { page: place.page, top: place.top, left: place.left }
    const piece = this.pieces[this.pieces.length - 1]!
    piece.right = Math.max(piece.right, piece.left + this.fonts.widthOf(text, place.size))
    piece.number = /^[\d\s\u00a0.,%/-]+$/.test(text)
    // A further line of the same piece stands below.
    place.top += Math.round(place.size * 1.2)
  }
}

/** A name that no element can have. */
function isLiteral(name: string): boolean {
  return name.includes('@') || name === 'http:' || name === 'https:' || name.startsWith('www.') || /^u\+[0-9a-f]{4}$/.test(name)
}

function countWords(text: string, start: number, end: number): number {
  let words = 0
  for (let i = start; i < end; i++) if (isWord(text.charCodeAt(i))) words++
  return words
}

/** Decodes entities and joins blanks, for text that stands in an attribute or in the title. */
function decodeText(raw: string): string {
  let text = ''
  let run = 0
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', run)) {
    const entity = readEntity(raw, at, raw.length)
    text += raw.slice(run, at) + (entity ? entity.text : '&')
    run = entity ? entity.end : at + 1
  }
  return (text + raw.slice(run)).replace(/[\s\u00a0\u200b-\u200f\ufeff]+/g, ' ').trim()
}
