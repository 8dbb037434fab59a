import { readHtml } from './html.js'
import { readPlain } from './plain.js'
import type { View } from './view.js'

/** Reads decoded text as HTML or as plain text, by what it holds, and tells the report apart from the page around it. */
export function readView(source: string): View {
  return /<(?:!doctype|html|head|body|table|div|p|br|td|span|h[1-6])\b[^<]*>/i.test(source) ? readHtml(source) : readPlain(source)
}
