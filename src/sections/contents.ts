import type { View } from '../view/view.js'
import type { Candidate } from './heading.js'

/** The page number behind a line of contents: `概述 12`. Not: `概述12`. */
const PAGE = / \d{1,3}$/

/**
 * Takes out tables of contents: the numbered lines under 目录, and a run of headings without text whose titles all come again later.
 */
export function withoutContents(view: View, headings: Candidate[]): Candidate[] {
  const key = (c: Candidate) => `${c.level} ${view.folded.slice(c.title.from, c.title.to).replace(PAGE, '').replaceAll(' ', '')}`
  let lastPlaces: Map<string, number> | undefined
  const comesAgain = (c: Candidate, i: number) => {
    lastPlaces ??= new Map(headings.map((heading, place) => [key(heading), place]))
    return lastPlaces.get(key(c))! > i
  }
  const listed = contentsAfterTitle(view, headings, key)
  let inRun = false
  return headings.filter((c, i) => {
    if (listed.has(c)) return false
    const next = headings[i + 1]
    const empty = next !== undefined && /^[\s.…·\d]*$/.test(view.folded.slice(c.title.to, Math.min(next.from, c.title.to + 80)))
    const contents = (empty || inRun) && comesAgain(c, i)
    inRun = contents && empty
    return !contents
  })
}

/** The headings that follow a line 目录, up to the first line that is none, or to the first that says again what the list began with. */
function contentsAfterTitle(view: View, headings: Candidate[], key: (c: Candidate) => string): Set<Candidate> {
  const out = new Set<Candidate>()
  const at = contentsLine(view)
  if (at < 0) return out
  const starts = new Map(headings.map((c) => [c.from, c]))
  const seen = new Set<string>()
  for (let i = at + 1; i < view.lines.length; i++) {
    const line = view.lines[i]!
    const words = view.folded.slice(line.from, Math.min(line.to, line.from + 40))
    const first = words.search(/[^ #*]/)
    if (first < 0) continue
    const c = starts.get(line.from + first)
    // Lines with leader dots are no candidates; they belong to the list all the same.
    if (!c && /[.…·]{4,}/.test(view.folded.slice(line.from, line.to))) continue
    if (!c || seen.has(key(c))) break
    seen.add(key(c))
    out.add(c)
  }
  return out
}

/** Index of the line 目录 (also 目次, 目 录, or 目 and 录 on lines of their own); −1 where there is none. */
function contentsLine(view: View): number {
  let before = ''
  for (let i = 0; i < view.lines.length; i++) {
    const { from, to } = view.lines[i]!
    if (to === from || to - from > 40) {
      if (to > from) before = ''
      continue
    }
    const words = view.folded.slice(from, to).replace(/[ #*]/g, '')
    if (words === '') continue
    if (words === '目录' || words === '目次' || (before === '目' && words === '录')) return i
    before = words
  }
  return -1
}
