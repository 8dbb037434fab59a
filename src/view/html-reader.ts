import { Tokenizer } from 'htmlparser2'
import { readHead } from './head.js'
import { type ListItems, listItems, readListStyles, wayOf } from './list-numerals.js'
import { MarkupTables } from './markup-tables.js'
import { Open, OpenElements } from './open-elements.js'
import { emptyPage, type PageText } from './page.js'
import { fontOf, joinPieces, type Piece, type Place, readFontSizes, USUAL_SIZE, widthOf } from './placed-text.js'
import { alignment, StartTag } from './start-tag.js'
import { PARAGRAPH_TAG, ROW_TAG, type Tag, tagAt } from './tags.js'
import { countWords, TextWriter } from './text-writer.js'
import type { Line } from './view.js'

/** Addresses of files that hold a report. */
const FILE = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|ceb|rar|zip|7z|pptx?)(?:$|[?#&])/i
/** Elements whose content is no markup, to the end of the page where they are never closed. */
const RAW = new Set(['script', 'style', 'title', 'textarea'])
/** So little text behind something that is not closed is the end of a page that was cut. */
const CUT = 300
/** Elements that show their content struck out, as far as their end is near, in characters of the source: one that is left open strikes nothing. */
const STRUCK = new Set(['del', 's', 'strike'])
const NEAR = 600
/** Readings of characters; the element around them ends them too. */
const READINGS = new Set(['rt', 'rp', 'rtc'])
const LISTS = new Set(['ol', 'ul'])
/** Parts of the page that hold no text of the report. */
const MENUS = new Set(['nav', 'header', 'footer', 'aside'])
/** Longer raised text is no number and no mark. */
const LONGEST_RAISED = 8
/** Elements that hold paragraphs rather than being one. */
const HOLDERS = new Set(['div', 'section', 'article', 'main', 'center', 'blockquote'])

/** A page that hides so many words, and so many times what it shows, shows its text by script. */
const HIDDEN_WORDS = 300
const HIDDEN_TIMES = 4

/**
 * Takes the reading text of an HTML page with its source map. `lineEnds`: line ends between blocks count, as in Markdown with HTML in it.
 * Hidden elements are left out, unless the page hides nearly all that it has, to show it by script.
 */
export function pageOfHtml(source: string, lineEnds = false): PageText {
  const page = new HtmlReader(source, lineEnds, false).read()
  const shows = page.hiddenWords < HIDDEN_WORDS || page.hiddenWords < page.text.length * HIDDEN_TIMES || page.text.split('。').length > 2
  return Object.assign(shows ? page : new HtmlReader(source, lineEnds, true).read(), readHead(source))
}

/**
 * Reads HTML in one pass over its tokens, without a tree: a stack of open elements is all that is kept, so that depth costs nothing and a
 * stray or missing end tag inside a cell cannot break up the tables around it.
 */
class HtmlReader {
  private readonly out: TextWriter
  private readonly tables: MarkupTables
  private readonly start: StartTag
  private readonly open = new OpenElements((element) => this.closed(element))
  /** What the style sheets say: sizes of fonts, and how lists are numbered. */
  private readonly fonts = new Map<string, number>()
  private readonly lists = new Map<string, string>()
  private readonly page: PageText
  /** Pieces of text at fixed places on a page, in order. */
  private readonly pieces: Piece[] = []

  private tag: Tag = PARAGRAPH_TAG
  private tagStart = 0
  /** Where the tag at hand begins, for elements that it closes. */
  private closeStart = 0
  /** Open elements whose content is no text, and those of them that are hidden. */
  private silent = 0
  private concealed = 0
  private preformatted = 0
  private pageNumber = 0
  private misaligned = false
  private readonly endTags = new Map<string, number>()

  constructor(
    private readonly source: string,
    private readonly lineEnds: boolean,
    /** Reads what the page hides, too. */
    private readonly hidden: boolean,
  ) {
    this.out = new TextWriter(source, (at) => this.endLine(at))
    this.tables = new MarkupTables(this.out)
    this.start = new StartTag(source)
    this.page = { ...emptyPage(this.out), kind: 'html', text: '', tables: this.tables.tables }
  }

  read(): PageText {
    const tokenizer = new Tokenizer({ decodeEntities: false }, this)
    tokenizer.write(this.source)
    tokenizer.end()
    this.closeStart = this.source.length
    this.open.popTo(0)
    this.endLine(this.source.length)
    this.page.text = this.out.finish()
    this.page.joints = joinPieces(this.pieces, this.out.lines)
    return this.page
  }

  // ---- tokens ----

  isInForeignContext(): boolean {
    return false
  }
  onattribentity(): void {}
  onattribend(): void {}
  ontextentity(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  /** Word ends a table with a helper row of empty cells inside `<![if !supportMisalignedColumns]>`: it is no row. */
  ondeclaration(start: number, end: number): void {
    if (end - start > 60) return
    const text = this.source.slice(start, end)
    if (text.includes('[if !supportMisaligned')) this.misaligned = true
    else if (text.includes('[endif]')) this.misaligned = false
  }

  oncomment(start: number, end: number): void {
    if (end >= this.source.length) this.swallow('A comment', start)
    else this.ondeclaration(start, end)
  }

  oncdata(start: number, end: number): void {
    if (end >= this.source.length) this.swallow('A CDATA section', start)
  }

  /** What is never closed takes up the rest of the page. A few characters are only where the page was cut. */
  private swallow(by: string, start: number): void {
    if (this.source.length - start <= CUT) return
    const message = `${by} is never closed; what stands behind it was not read.`
    this.page.swallowed ??= { code: 'lost-text', severity: 'warning', message, span: { start, end: this.source.length } }
  }

  onopentagname(start: number, end: number): void {
    this.tag = tagAt(this.source, start, end)
    this.tagStart = start - 1
    this.start.reset()
  }

  onattribname(start: number, end: number): void {
    this.start.name(start, end)
  }

  onattribdata(start: number, end: number): void {
    this.start.value(start, end)
  }

  onopentagend(end: number): void {
    this.opened(end + 1)
  }

  onselfclosingtag(end: number): void {
    this.opened(end + 1)
    // `<p/>` is `<p>` in HTML; only names that HTML does not know can close themselves.
    if (this.tag.name.includes(':') && this.open.top?.tag === this.tag) this.open.popTo(this.open.stack.length - 1)
  }

  onclosetag(start: number, end: number): void {
    const tag = tagAt(this.source, start, end)
    this.closeStart = start - 2
    if (tag.block) this.endLine(this.closeStart)
    if (!tag.empty && !tag.transparent) this.open.close(tag)
  }

  ontext(start: number, end: number): void {
    if (this.silent > 0) this.passOver(start, end)
    else this.out.writeText(start, end, this.preformatted > 0 ? 'kept' : this.lineEnds && this.betweenBlocks() ? 'line-ends' : 'blanks')
  }

  // ---- elements ----

  private opened(end: number): void {
    const { tag } = this
    if (tag.literal) {
      this.readLiteral(end)
      return
    }
    this.note()
    if (tag.block) this.endLine(this.tagStart)
    if (tag.empty || tag.transparent) return
    // An element that is never closed must not swallow the page.
    if (tag.silent && !this.isEnded(tag.name, end) && !(READINGS.has(tag.name) && this.isEnded('ruby', end))) {
      if (!RAW.has(tag.name)) return
      this.swallow(`<${tag.name}>`, end)
    }
    this.closeStart = this.tagStart
    if (this.silent === 0) this.open.makeRoomFor(tag)
    if (tag.cell && this.silent === 0 && this.open.table >= 0 && this.open.top!.tag.name !== 'tr') {
      // A cell without its row.
      if (!this.misaligned) this.tables.openRow(this.open.table)
      this.open.push(new Open(ROW_TAG, this.open.table, this.out.lines.length))
    }
    this.push(end)
  }

  /** Elements that are noted, whether or not they have content. */
  private note(): void {
    const { start, page } = this
    const { name } = this.tag
    if (name === 'img' && this.silent === 0) page.images.push({ at: this.out.position, linked: this.out.links > 0 })
    else if (name === 'script') page.scripts++
    else if (name === 'frame') page.frames++
    else if (name === 'input' && start.get('type')?.toLowerCase() === 'password') page.logins++
    // A figure in a field of a form.
    else if (name === 'input' && this.silent === 0 && this.open.stack.some(({ cell }) => cell)) this.writeField()
    else if (name === 'iframe' || name === 'embed' || name === 'object') {
      // A player that shows a file.
      if (FILE.test(start.get('src') ?? start.get('data') ?? '')) page.files++
      else page.scripts++
    }
  }

  /** What a field of text shows. */
  private writeField(): void {
    const { start } = this
    const value = start.rangeOf('value')
    if (value && /^(?:text|number)?$/i.test(start.get('type') ?? '')) this.out.writeText(value.from, value.to, 'blanks')
  }

  private push(end: number): void {
    const { tag, start } = this
    const { style } = start
    const open = new Open(tag, this.open.table, this.out.lines.length)
    if (this.silent === 0 && tag.name === 'table') open.table = this.tables.open(open.table)
    if (!this.open.push(open)) return
    open.hidden = !this.hidden && (style?.hidden === true || start.has('hidden'))
    open.bold = tag.bold || style?.bold === true
    if (tag.block && tag.name !== 'table') open.align = tag.name === 'center' ? 'center' : (style?.align ?? alignment(start.get('align')))
    if (this.silent === 0 && this.isLeftOut(style?.struck === true, end)) open.leftOut = end
    open.link = tag.name === 'a' && (start.has('href') || !start.has('name'))
    if (open.link && FILE.test(start.get('href') ?? '')) this.page.files++
    this.count(open, 1)
    if (this.silent > 0) return
    if (tag.name === 'sup' || tag.name === 'sub' || style?.raised) open.raised = this.out.position
    else if (LISTS.has(tag.name)) open.items = this.itemsOf(style?.numbered)
    else if (tag.name === 'li') this.numberItem()
    if (tag.block) this.place(open, style?.place)
    if (open.table >= 0 && !this.misaligned) {
      if (tag.name === 'tr') this.tables.openRow(open.table)
      else if (tag.cell) {
        open.cell = this.tables.openCell(open.table, tag.name === 'th', start.get('colspan'), start.get('rowspan'), end)
      }
    }
  }

  /** Counts an element that opens, or takes back one that ends. */
  private count({ tag, hidden, leftOut, bold, link }: Open, by: 1 | -1): void {
    if (tag.silent || hidden || leftOut >= 0) this.silent += by
    if (hidden) this.concealed += by
    if (bold) this.out.bold += by
    if (tag.name === 'pre') this.preformatted += by
    if (link) this.out.links += by
  }

  /** Whether the element at hand is left out of the text and told of: struck text, the reading of a character. */
  private isLeftOut(struck: boolean, end: number): boolean {
    const { name } = this.tag
    return name === 'rt' || ((struck || STRUCK.has(name)) && this.endTagBehind(name, end) - end < NEAR)
  }

  private tellOfLeftOut({ tag, leftOut }: Open): void {
    const end = Math.max(leftOut, this.closeStart)
    const before = this.source.slice(leftOut, end).replace(/<[^<>]*>/g, '')
    if (before.trim() === '') return
    const kind = tag.name === 'rt' ? 'reading' : 'struck-text'
    this.page.repairs.push({ kind, before, after: '', certainty: 'certain', span: { start: leftOut, end } })
  }

  /** How the list at hand numbers its items: by its style, its class in the style sheet, or its type. */
  private itemsOf(numbered: string | undefined): ListItems | undefined {
    const { start, tag } = this
    if (start.has('reversed')) return undefined
    const names = start.get('class')?.split(/\s+/) ?? []
    const way = numbered ?? wayOf(this.lists, tag.name, names) ?? start.get('type')
    return listItems(tag.name, way, names.length > 0, start.get('start'))
  }

  /** An item of a list that a browser numbers. */
  private numberItem(): void {
    const { stack } = this.open
    const items = stack.findLast(({ tag }) => LISTS.has(tag.name))?.items
    if (!items || stack.some(({ tag }) => MENUS.has(tag.name))) return
    const value = Number(this.start.get('value') ?? Number.NaN)
    if (Number.isInteger(value)) items.next = value
    this.page.numerals.push({ at: this.out.position, put: items.numeral(items.next++) })
  }

  /** Takes the fixed place of an element. */
  private place(open: Open, at: { top: number; left: number } | undefined): void {
    const { start } = this
    const number = /^page(\d{1,5})/.exec(start.get('id') ?? '')
    if (number) this.pageNumber = Number(number[1])
    if (number || !at) return
    const { top, left } = at
    const page = this.pageNumber
    const size = this.fonts.get(fontOf(start.get('class') ?? '', page)) ?? USUAL_SIZE
    open.place = { page, top, left, size }
    this.pieces.push({ page, top, left, size, right: left, number: false, line: this.out.lines.length })
  }

  /** An element ends. */
  private closed(open: Open): void {
    const { tag } = open
    if (tag.block) this.endLine(this.closeStart, open)
    this.count(open, -1)
    if (open.leftOut >= 0) this.tellOfLeftOut(open)
    if (open.raised >= 0 && this.out.position - open.raised <= LONGEST_RAISED)
      this.page.raised.push({ from: open.raised, to: this.out.position })
    // An item without any text has no line of its own that could bear its numeral.
    if (tag.name === 'li' && this.page.numerals.at(-1)?.at === this.out.position) this.page.numerals.pop()
    if (open.cell) this.tables.closeCell(open.cell, open.linesBefore, this.closeStart)
    if (open.table < 0) return
    if (tag.name === 'caption') this.tables.setCaption(open.table, open.linesBefore)
    if (tag.name === 'table') {
      this.tables.close(open.table, open.linesBefore)
      this.misaligned = false
    }
  }

  private isEnded(name: string, from: number): boolean {
    return this.endTagBehind(name, from) !== Number.POSITIVE_INFINITY
  }

  /** Where the next end tag of that name stands; nowhere is infinitely far. */
  private endTagBehind(name: string, from: number): number {
    let at = this.endTags.get(name) ?? -1
    if (at >= from) return at
    const endTag = new RegExp(`</${name}`, 'gi')
    endTag.lastIndex = from
    at = endTag.exec(this.source)?.index ?? Number.POSITIVE_INFINITY
    this.endTags.set(name, at)
    return at
  }

  // ---- text ----

  private passOver(start: number, end: number): void {
    const name = this.open.top?.tag.name
    if (name === 'style') {
      const sheet = this.source.slice(start, end)
      readFontSizes(this.fonts, sheet, this.pageNumber + 1)
      readListStyles(this.lists, sheet)
    } else if (this.concealed > 0 && name !== 'script') this.page.hiddenWords += countWords(this.source, start, end)
  }

  /** Says whether no element is open that holds one paragraph. */
  private betweenBlocks(): boolean {
    const block = this.open.stack.findLast(({ tag }) => tag.block)
    return !block || HOLDERS.has(block.tag.name)
  }

  private readLiteral(end: number): void {
    if (this.silent > 0) return
    const { name } = this.tag
    if (!name.startsWith('u+')) {
      this.out.put(this.tagStart, end)
      return
    }
    const code = Number.parseInt(name.slice(2), 16)
    this.out.putCode(code, String.fromCharCode(code), this.tagStart, end)
  }

  // ---- lines ----

  /** Ends the line at hand; `closing` is the element that ends with it and stands no longer on the stack. */
  private endLine(at: number, closing?: Open): void {
    if (this.out.lineLength > 0) {
      const { stack } = this.open
      let block = closing
      let align = closing?.align
      let place = closing?.place
      const table = closing ? closing.table : this.open.table
      for (let i = stack.length - 1; i >= 0 && stack[i]!.tag.name !== 'table'; i--) {
        const open = stack[i]!
        if (!open.tag.block) continue
        block ??= open
        align ??= open.align
        place ??= open.place
      }
      const words = this.out.boldWords > 0 || this.out.linkedWords > 0
      const text = words || place ? this.out.current : ''
      const line = this.out.end(at, table >= 0)
      if (line) {
        if (block) line.element = block.tag.name
        if (align && align !== 'left') line.align = align
        if (table >= 0) line.table = table
        if (words) {
          const all = countWords(text, 0, text.length)
          if (this.out.boldWords >= all) line.bold = true
          if (this.out.linkedWords >= all) line.link = true
        }
        if (place) this.putInPlace(line, place, text)
      }
    }
    this.out.begin()
  }

  private putInPlace(line: Line, place: Place, text: string): void {
    line.place = { page: place.page, top: place.top, left: place.left }
    const piece = this.pieces[this.pieces.length - 1]!
    piece.right = Math.max(piece.right, piece.left + widthOf(text, place.size))
    piece.number = /^[\d\s\u00a0.,%/-]+$/.test(text)
    // A further line of the same piece stands below.
    place.top += Math.round(place.size * 1.2)
  }
}
