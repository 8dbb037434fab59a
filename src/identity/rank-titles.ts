import { isSameBody } from '../language/same-body.js'
import { grouped } from '../report/search.js'
import type { TitleCandidate } from './title-candidates.js'
import { HAS_YEAR, nameInTitle } from './title-words.js'

/** What the rest of the document says, that a title must agree with. */
interface About {
  /** Where the first sentence of the report begins. */
  firstText: number
  /** The body that its sentences name. */
  body: { words: string } | null
  /** The year that it names most often. */
  year: string | null
}

/** How much speaks for a candidate to be the title: in how many lines the same words stand, whether the head of the page says them, and what it is like. */
function scoreOf(title: TitleCandidate, about: About, times: number, said: boolean): number {
  const { words } = title
  const line = title.line?.line
  const name = nameInTitle(words)
  // Whether it names the body that the sentences name; null where one of them names none.
  const agrees = about.body && name ? isSameBody(name, about.body.words) || isSameBody(about.body.words, name) : null
  const dated = HAS_YEAR.test(words)
  const features: [weight: number, fits: boolean][] = [
    [3, line?.zone === 'body'],
    [0.5, line?.zone === 'header' || line?.zone === 'table'],
    [-0.5, line?.zone === 'furniture'],
    [-4, line?.link === true],
    [-1, line?.element === 'li' && !line.link],
    [2, /^h[1-4]$/.test(line?.element ?? '')],
    [1, line?.align === 'center'],
    [0.5, line?.bold === true],
    [3, line !== undefined && said],
    [1.5, dated],
    [0.8, about.year !== null && words.includes(about.year)],
    [1.2, name !== ''],
    // Neither a year nor a body: more often the name of a column.
    [-2.5, title.openGovernment && name === '' && !dated],
    [1.5, line !== undefined && title.whole],
    // The parts must fit better than any alone.
    [0.4, title.lines > 1],
    // Running text follows without a mark.
    [-2, title.glued === true],
    [0.5, title.labelled === true],
    [1.5, agrees === true],
    [-2, agrees === false],
    [0.5, times > 1],
    // Sentences of the report stand before it.
    [-1.5, title.range !== undefined && title.range.from > about.firstText],
    // Only the head of the page has it.
    [2, line === undefined],
  ]
  return features.reduce((sum, [weight, fits]) => (fits ? sum + weight : sum), 0)
}

/** A line is stated as the title from this much on. */
const LEAST = 1.5

/** The candidate that most speaks for, of equals the first on the page; null where too little speaks for any. */
export function bestTitle(candidates: TitleCandidate[], about: About): TitleCandidate | null {
  const said = new Set(candidates.filter(({ lines }) => lines === 0).map(({ words }) => words))
  const inLines = grouped(candidates, ({ words, lines }) => (lines > 0 ? words : null))
  const scored = candidates.map((title) => {
    const score = scoreOf(title, about, inLines.get(title.words)?.length ?? 0, said.has(title.words))
    return { title, score, place: title.range?.from ?? 0 }
  })
  const [best] = scored.filter(({ score }) => score >= LEAST).sort((a, b) => b.score - a.score || a.place - b.place)
  return best?.title ?? null
}
