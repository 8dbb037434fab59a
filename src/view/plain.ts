import { CHARACTER_KIND, INVISIBLE, isLineEnd } from './characters.js'
import { readEntity } from './entities.js'
import { emptyPage, type PageText } from './page.js'
import { bareNumberFooters, isPageNumber } from './page-numbers.js'
import { ReadingText } from './reading-text.js'

/** Blank lines in a row that are kept: more of them say nothing. In a table of one cell a line each is an empty cell of a row of seven. */
const MOST_BLANKS = 9
/** How some programs write a no-break blank that their encoding does not have. */
const LITERAL_BLANK = '<U+00A0>'

/**
 * Takes the reading text of plain text: lines as they are, blank ones included, without invisible characters. At the end of a page (form feed, page number) the
 * blank lines go too, so that a sentence goes on over the page.
 */
export function pageOfPlain(source: string): PageText {
  const out = new ReadingText(source)
  const footers = source.includes('\f') ? bareNumberFooters(source) : undefined
  let lineStart = 0
  let run = 0
  let blanks = 0
  const endLine = (at: number) => {
    out.copy(run, at)
    if (footers?.has(lineStart) || isPageNumber(out.current)) {
      out.dropPageNumber()
      turnPage()
    } else {
      blanks = out.isBlank() ? blanks + 1 : 0
      if (blanks > MOST_BLANKS) out.drop()
      else out.write(at)
    }
  }
  const put = (text: string, at: number, end: number) => {
    out.copy(run, at)
    out.replace(text, at, end)
    run = end
  }
  const turnPage = () => {
    out.dropBlankLines()
    blanks = MOST_BLANKS
  }
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    const kind = CHARACTER_KIND[code]
    if (kind === 0 && code !== 0x3c) continue
    if (kind === INVISIBLE) {
      out.copy(run, i)
      run = i + 1
    } else if (isLineEnd(code)) {
      endLine(i)
      if (code === 0x0d && source.charCodeAt(i + 1) === 0x0a) i++
      if (code === 0x0c) turnPage()
      run = i + 1
      lineStart = run
    } else if (code === 0x3c && source.startsWith(LITERAL_BLANK, i)) {
      put(' ', i, i + LITERAL_BLANK.length)
      i = run - 1
    } else if (code === 0x26) {
      // Text taken out of a page by a program that leaves its entities: only whole ones, &nbsp; but not AT&T.
      const entity = readEntity(source, i)
      if (entity && source.charCodeAt(entity.end - 1) === 0x3b) {
        put(entity.text, i, entity.end)
        i = run - 1
      }
    }
  }
  endLine(source.length)
  const text = out.finish()
  return { ...emptyPage(out), kind: 'plain', text, tables: [] }
}
