import type { Report } from '../report/schema.js'
import { grouped } from '../report/search.js'
import { STOP_WORDS } from './dictionary.js'
import type { Segmenter } from './segmenter.js'

/** A word of the text, or a fact that stands whole. */
export interface WordToken {
  text: string
  /** Numbers with their unit, dates and document numbers are read by the parser and stand whole. */
  kind: 'word' | 'quantity' | 'date' | 'document-number'
}

type Fact = Exclude<WordToken['kind'], 'word'>

/** Printed forms of the report's numbers, dates and document numbers, by their first character, longest first. */
function factsOf(report: Report): Map<string, { text: string; kind: Fact }[]> {
  const found = new Map<string, Fact>()
  const add = (text: string, kind: Fact) => {
    const printed = text.replace(/\n/g, '')
    if (printed.length > 1 && !found.has(printed)) found.set(printed, kind)
  }
  for (const d of report.documentNumbers) add(d.text, 'document-number')
  for (const d of report.dates) add(d.text, 'date')
  for (const q of report.quantities) add(q.text, 'quantity')
  const longestFirst = [...found].map(([text, kind]) => ({ text, kind })).sort((a, b) => b.text.length - a.text.length)
  return grouped(longestFirst, ({ text }) => text[0]!)
}

const WORD = /\p{L}/u

/** Makes a tokenizer for the texts of one report: its facts whole, the stretches between them cut by the segmenter, stop words and signs left out. */
export function tokenizer(
  report: Report,
  segmenter: Segmenter,
  stopWords: ReadonlySet<string> = STOP_WORDS,
): (text: string) => WordToken[] {
  const facts = factsOf(report)
  return (text) => {
    const tokens: WordToken[] = []
    const cut = (stretch: string) => {
      for (const word of segmenter.cut(stretch)) {
        const trimmed = word.trim()
        if (WORD.test(trimmed) && !stopWords.has(trimmed)) tokens.push({ text: trimmed, kind: 'word' })
      }
    }
    let from = 0
    for (let at = 0; at < text.length; ) {
      const fact = facts.get(text[at]!)?.find((f) => text.startsWith(f.text, at))
      if (fact) {
        if (at > from) cut(text.slice(from, at))
        tokens.push({ ...fact })
        from = at + fact.text.length
      }
      at = Math.max(from, at + 1)
    }
    if (from < text.length) cut(text.slice(from))
    return tokens
  }
}
