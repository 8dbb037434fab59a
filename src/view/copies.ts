import type { Finding } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Line, MarkupTable } from './view.js'

/** A line must be longer than this to say that a report is repeated; 无。 and 一、总体情况 alone are too common. */
const TELLING = 6
/** So many lines must come again in their order. */
const LEAST = 4

/** Finds the second copy of a report on a page (a page for phones beside the page for desktops): indexes of its first line and behind its last. */
export function findCopy(lines: readonly Line[], folded: string): { first: number; copy: number; end: number } | undefined {
  const texts: string[] = []
  const at: number[] = []
  lines.forEach((line, i) => {
    if (line.zone !== 'body') return
    const text = folded.slice(line.from, line.to).replace(/ /g, '')
    if (text.length === 0) return
    texts.push(text)
    at.push(i)
  })
  const seen = new Map<string, number>()
  for (let j = 0; j < texts.length; j++) {
    const i = seen.get(texts[j]!)
    if (i === undefined) {
      if (texts[j]!.length >= TELLING) seen.set(texts[j]!, j)
      continue
    }
    let length = 0
    let characters = 0
    while (i + length < j && j + length < texts.length && texts[i + length] === texts[j + length]) characters += texts[j + length++]!.length
    // The copy must take up all that stands between the two beginnings, or nearly.
    if (length >= LEAST && length >= (j - i) * 0.6 && characters >= 30) {
      return { first: at[i]!, copy: at[j]!, end: at[j + length - 1]! + 1 }
    }
    // Skip what was compared, so that no line is compared twice.
    if (length > 1) j += length - 1
  }
  return undefined
}

/** Takes a second copy out of the reading: its lines become furniture, its tables layout. */
export function setAsideCopy(lines: Line[], tables: MarkupTable[], folded: string): { range: Range; original: Range } | undefined {
  const found = findCopy(lines, folded)
  if (!found) return undefined
  const copy = lines.slice(found.copy, found.end)
  const range = { from: copy[0]!.from, to: copy[copy.length - 1]!.to }
  for (const line of copy) line.zone = 'furniture'
  for (const table of tables) if (table.from >= range.from && table.to <= range.to) table.role = 'layout'
  return { range, original: { from: lines[found.first]!.from, to: range.from } }
}

export function copyFinding(span: Finding['span'], original: Finding['span']): Finding {
  return {
    code: 'duplicate-section',
    severity: 'warning',
    message: 'The page holds the report twice; the second copy is not read.',
    ...(span ? { span } : {}),
    ...(original ? { related: [original] } : {}),
  }
}
