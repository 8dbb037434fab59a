import { AMPERSAND, CHARACTER_KIND, INVISIBLE, isLineEnd, isWide, isWord, LAYOUT } from './characters.js'
import { readEntity } from './entities.js'
import { ReadingText } from './reading-text.js'

/**
 * A reading text that is written from the text between tags: entities decoded, invisible characters left out, layout of the source reduced to the
 * blanks that a reader sees. Counts the words of the line at hand that are bold or in links.
 */
export class TextWriter extends ReadingText {
  boldWords = 0
  linkedWords = 0
  /** Open bold elements and links. */
  bold = 0
  links = 0
  /** Layout seen since the last visible character: where it lies, and whether it holds a line end. */
  private blankStart = -1
  private blankEnd = -1
  private blankBreaks = false

  /** `endLine` ends the line at hand. */
  constructor(
    source: string,
    private readonly endLine: (at: number) => void,
  ) {
    super(source)
  }

  /** A line begins: layout before it says nothing. */
  begin(): void {
    this.blankStart = -1
    this.blankBreaks = false
    this.boldWords = 0
    this.linkedWords = 0
  }

  /** `layout` says what it means: at most one blank, line ends too, or just what it is, as in `pre`. */
  writeText(start: number, end: number, layout: 'blanks' | 'line-ends' | 'kept'): void {
    const { source } = this
    let run = start
    let i = start
    while (i < end) {
      const code = source.charCodeAt(i)
      const kind = CHARACTER_KIND[code]
      if (kind === 0 || (kind === LAYOUT && layout === 'kept' && !isLineEnd(code))) {
        i++
        continue
      }
      this.put(run, i)
      if (kind === AMPERSAND) i = this.putEntity(i)
      else if (kind === LAYOUT && layout !== 'kept') i = this.passLayout(i, end, layout === 'line-ends')
      else {
        if (kind === LAYOUT) this.endLine(i)
        i++
      }
      run = i
    }
    this.put(run, end)
  }

  /** Copies visible characters. */
  put(start: number, end: number): void {
    if (start >= end) return
    this.putBlank(this.source.charCodeAt(start))
    this.copy(start, end)
    if (this.links > 0) this.linkedWords += countWords(this.source, start, end)
    if (this.bold > 0) this.boldWords += countWords(this.source, start, end)
  }

  /** Writes the character of that code for `source[start..end)`. */
  putCode(code: number, text: string, start: number, end: number): void {
    const kind = CHARACTER_KIND[code]
    if (kind === INVISIBLE) return
    if (kind === LAYOUT) {
      this.markBlank(start, end)
      return
    }
    this.putBlank(code)
    this.replace(text, start, end)
    if (!isWord(code)) return
    if (this.links > 0) this.linkedWords++
    if (this.bold > 0) this.boldWords++
  }

  /** Gives where reading goes on. */
  private putEntity(at: number): number {
    const entity = readEntity(this.source, at)
    if (!entity) {
      this.put(at, at + 1)
      return at + 1
    }
    this.putCode(entity.text.charCodeAt(0), entity.text, at, entity.end)
    return entity.end
  }

  private passLayout(start: number, end: number, lineEnds: boolean): number {
    const { source } = this
    let i = start
    for (; i < end; i++) {
      const code = source.charCodeAt(i)
      if (CHARACTER_KIND[code] !== LAYOUT) break
      if (!isLineEnd(code)) continue
      if (lineEnds) this.endLine(i)
      else this.blankBreaks = true
    }
    this.markBlank(start, i)
    return i
  }

  private markBlank(start: number, end: number): void {
    if (this.blankStart >= 0) return
    this.blankStart = start
    this.blankEnd = end
  }

  /** Writes the blank that layout left, where it stands between words; a line end in the source stands for nothing in Chinese text. */
  private putBlank(next: number): void {
    if (this.blankStart < 0) return
    const last = this.lastCode
    if (last >= 0 && !(this.blankBreaks && (isWide(next) || isWide(last)))) this.replace(' ', this.blankStart, this.blankEnd)
    this.blankStart = -1
    this.blankBreaks = false
  }
}

/** Counts letters, digits and ideographs. */
export function countWords(text: string, start: number, end: number): number {
  let words = 0
  for (let i = start; i < end; i++) if (isWord(text.charCodeAt(i))) words++
  return words
}
