import { type CheerioAPI, type CheerioOptions, load } from 'cheerio/slim'
import type { Span } from '../report/span.js'
import type { MetaEntry, View } from './view.js'

/** A head is not longer; what stands behind is scripts and styles put into it. */
const LONGEST_HEAD = 64 * 1024
/** The first element that only a body holds, for pages that leave out `<body>`. */
const BODY = /<(?:body|div|table|p|h[1-6]|center|form|ul)[\s>]/i
const HEAD_ELEMENT = /<(?:meta|title)[\s>]/i

const OPTIONS: CheerioOptions = { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true } }

/** Made once: each `load` makes a class of its own, and what the engine knows of the old ones is lost. */
let $: CheerioAPI | undefined

const spaced = (text: string) => text.replace(/[\s\u00a0\u200b-\u200f\ufeff]+/g, ' ').trim()

/**
 * Reads the metadata of the head: `<title>` and every `<meta name|property content>` (and `http-equiv="refresh"`), with their places. Any order, case and quoting.
 * It is evidence about the page, not page text. Source of the usual names: the national standard for government websites (pages of 2017 and later).
 */
export function readHead(source: string): Pick<View, 'metas' | 'pageTitle'> {
  const start = source.slice(0, LONGEST_HEAD)
  if (!HEAD_ELEMENT.test(start)) return { metas: [] }
  const declared = start.search(/<body[\s>]/i)
  const end = declared >= 0 ? declared : start.search(BODY)
  $ ??= load('', OPTIONS)
  const elements = $('meta, title', null, end >= 0 ? start.slice(0, end) : start)
  const metas = elements
    .filter('meta')
    .toArray()
    .flatMap((element): MetaEntry[] => {
      const { 'http-equiv': header = '' } = element.attribs
      const name = element.attribs.name ?? element.attribs.property ?? (/^refresh$/i.test(header) ? 'refresh' : undefined)
      return name ? [{ name: spaced(name), content: spaced(element.attribs.content ?? ''), span: placeOf(element) }] : []
    })
  const title = elements.filter('title').first()
  const text = spaced(title.text())
  // A title that is never closed takes in what follows it.
  if (text === '' || text.includes('<')) return { metas }
  return { metas, pageTitle: { text, span: placeOf(title.contents()[0] ?? title[0]!) } }
}

function placeOf({ startIndex, endIndex }: { startIndex: number | null; endIndex: number | null }): Span {
  return { start: startIndex ?? 0, end: (endIndex ?? 0) + 1 }
}
