import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'
import type { OutlineEntry } from './outline.js'

/** The report's own running text between two places, a line a paragraph; tables and page furniture are left out. */
export function runningText(view: View, range: Range): string {
  const lines: string[] = []
  for (const line of view.lines) {
    if (line.zone !== 'body' || line.to <= range.from || line.from >= range.to) continue
    const text = view.text.slice(Math.max(line.from, range.from), Math.min(line.to, range.to)).trim()
    if (text) lines.push(text)
  }
  return lines.join('\n')
}

/** A section's own text: from its heading to its first subsection. */
export function ownText(view: View, entries: readonly OutlineEntry[], index: number): string {
  const { section, heading, body } = entries[index]!
  const child = entries[index + 1]
  const to = child && child.section.parent === section.id ? child.heading.from : body.to
  return runningText(view, { from: heading.to, to }).replace(/^[\s。：；:;.]+/u, '')
}
