import { type HtmlText, type ReadOptions, readTokens } from './html-reader.js'
import { type PageText, viewOf } from './page.js'
import { joinPieces } from './placed-text.js'
import type { View } from './view.js'

/** A page that hides so many words, and so many times what it shows, shows its text by script. */
const HIDDEN_WORDS = 300
const HIDDEN_TIMES = 4

/**
 * Takes the reading text of an HTML page with its source map. `lineEnds`: line ends between blocks count, as in Markdown with HTML in it.
 * Hidden elements are left out, unless the page hides nearly all that it has, to show it by script.
 */
export function pageOfHtml(source: string, lineEnds = false): PageText {
  const page = readPlaced(source, { lineEnds })
  const shows = page.hiddenWords < HIDDEN_WORDS || page.hiddenWords < page.text.length * HIDDEN_TIMES || page.text.split('。').length > 2
  return shows ? page : readPlaced(source, { lineEnds, hidden: true })
}

/** Where pieces of text have fixed places, they are read once to see how they stand, and once more to join what is one line. */
function readPlaced(source: string, options: ReadOptions): HtmlText {
  const page = readTokens(source, options)
  const joined = joinPieces(page.pieces)
  return joined.size > 0 ? readTokens(source, { ...options, joined }) : page
}

/** Reads HTML into the view of its report. */
export function readHtml(source: string): View {
  return viewOf(pageOfHtml(source))
}
