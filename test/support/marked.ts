import type { Range } from '../../src/report/span.js'

/** A marked stretch: `{q:30件}` marks 30件 with the tag q. */
export interface Mark extends Range {
  tag: string
  text: string
}

/**
 * Splits marked text into the text itself and what should be found in it: `全年收到申请{q:30件}。`.
 * Marks do not nest; a brace that is no mark is an error, with its place.
 */
export function marked(source: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let text = ''
  let at = 0
  for (const match of source.matchAll(/\{([a-z-]+):([^{}]*)\}/g)) {
    text += source.slice(at, match.index)
    marks.push({ tag: match[1]!, text: match[2]!, from: text.length, to: text.length + match[2]!.length })
    text += match[2]!
    at = match.index + match[0].length
  }
  text += source.slice(at)
  const stray = text.search(/[{}]/)
  if (stray >= 0) throw new Error(`a brace that is no mark in «${text.slice(Math.max(0, stray - 10), stray + 10)}»`)
  return { text, marks }
}

/** Writes found stretches into the text as marks, so that a failing test shows where they are. */
export function withMarks(text: string, found: readonly (Range & { tag: string })[]): string {
  let out = ''
  let at = 0
  for (const { tag, from, to } of [...found].sort((a, b) => a.from - b.from)) {
    out += `${text.slice(at, from)}{${tag}:${text.slice(from, to)}}`
    at = to
  }
  return out + text.slice(at)
}
