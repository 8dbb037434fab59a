import type { Line } from './view.js'

/** Lines longer than this are no wrapped lines of any page width in use (lynx and w3m go up to some 250 characters, dumps to 512). */
const LONGEST = 1100

/** No page is narrower, in columns; shorter lines alike are titles and headings. */
const NARROWEST = 40

/** Columns that a character takes where Chinese ones take two. Quotation marks and dashes take one or two, by the font. */
function columns(code: number, marks: 1 | 2): number {
  if (code < 0x2000) return 1
  if (code < 0x2e80) return (code >= 0x2014 && code <= 0x2026) || code >= 0x2460 ? marks : 1
  return 2
}

/** Columns up to the end of a line, its indent included; `LONGEST` for anything longer. */
export function widthOf(text: string, from: number, to: number, marks: 1 | 2): number {
  if (to - from > LONGEST) return LONGEST
  let width = 0
  for (let i = from; i < to; i++) width += columns(text.charCodeAt(i), marks)
  return Math.min(width, LONGEST)
}

/** The width at which text was wrapped: many lines end just there and hardly any goes beyond. Null where lines are whole paragraphs. */
export function wrapWidth(view: { text: string; lines: readonly Line[] }): number | null {
  const counts = new Map<number, number>()
  let all = 0
  for (const { from, to, zone } of view.lines) {
    if (zone !== 'body' || to - from < 12) continue
    const width = widthOf(view.text, from, to, 1)
    counts.set(width, (counts.get(width) ?? 0) + 1)
    all++
  }
  const widths = [...counts.keys()].sort((a, b) => b - a)
  let beyond = 0
  for (const [i, width] of widths.entries()) {
    let near = 0
    let usual = width
    for (let k = i; k < widths.length && widths[k]! >= width - 4; k++) {
      near += counts.get(widths[k]!)!
      if (counts.get(widths[k]!)! > counts.get(usual)!) usual = widths[k]!
    }
    if (near >= 4 && near >= all * 0.15 && width < LONGEST) return usual < NARROWEST ? null : usual
    beyond += counts.get(width)!
    if (beyond > all * 0.06) return null
  }
  return null
}

/** Says whether lines are wrapped; they are looked at when it is first asked. */
export function wrapping(text: string, lines: () => readonly Line[]): () => boolean {
  let wrapped: boolean | undefined
  return () => (wrapped ??= wrapWidth({ text, lines: lines() }) !== null)
}
