import { readTokens } from './html-reader.js'
import { type PageText, viewOf } from './page.js'
import type { View } from './view.js'

/** A page that hides so many words, and so many times what it shows, shows its text by script. */
const HIDDEN_WORDS = 300
const HIDDEN_TIMES = 4

/**
 * Takes the reading text of an HTML page with its source map. `lineEnds`: line ends between blocks count, as in Markdown with HTML in it.
 * Hidden elements are left out, unless the page hides nearly all that it has, to show it by script.
 */
export function pageOfHtml(source: string, lineEnds = false): PageText {
  const page = readTokens(source, { lineEnds })
  const shows = page.hiddenWords < HIDDEN_WORDS || page.hiddenWords < page.text.length * HIDDEN_TIMES || page.text.split('。').length > 2
  return shows ? page : readTokens(source, { lineEnds, hidden: true })
}

/** Reads HTML into the view of its report. */
export function readHtml(source: string): View {
  return viewOf(pageOfHtml(source))
}
