import { isSameBody } from '../language/same-body.js'
import type { Line } from '../view/view.js'
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

/** A candidate with all that its features ask of it. */
interface Asked {
  about: About
  title: TitleCandidate
  line: Line | undefined
  /** The body that it names; empty for none. */
  name: string
  /** Whether that is the body that the sentences name; null where one of them names none. */
  agrees: boolean | null
  dated: boolean
  /** In how many lines the same words stand, and whether the head of the page says them. */
  lines: number
  said: boolean
}

/** What speaks for a line to be the title, and how much. */
const FEATURES: [weight: number, fits: (asked: Asked) => boolean][] = [
  [3, ({ line }) => line?.zone === 'body'],
  [0.5, ({ line }) => line?.zone === 'header' || line?.zone === 'table'],
  [-0.5, ({ line }) => line?.zone === 'furniture'],
  [-4, ({ line }) => line?.link === true],
  [-1, ({ line }) => line?.element === 'li' && !line.link],
  [2, ({ line }) => /^h[1-4]$/.test(line?.element ?? '')],
  [1, ({ line }) => line?.align === 'center'],
  [0.5, ({ line }) => line?.bold === true],
  [3, ({ line, said }) => line !== undefined && said],
  [1.5, ({ dated }) => dated],
  [0.8, ({ title, about }) => about.year !== null && title.words.includes(about.year)],
  [1.2, ({ name }) => name !== ''],
  // Neither a year nor a body: more often the name of a column.
  [-2.5, ({ title, name, dated }) => title.openGovernment && name === '' && !dated],
  [1.5, ({ line, title }) => line !== undefined && title.whole],
  // The parts must fit better than any alone.
  [0.4, ({ title }) => title.lines > 1],
  // Running text follows without a mark.
  [-2, ({ title }) => title.glued === true],
  [0.5, ({ title }) => title.labelled === true],
  [1.5, ({ agrees }) => agrees === true],
  [-2, ({ agrees }) => agrees === false],
  [0.5, ({ lines }) => lines > 1],
  // Sentences of the report stand before it.
  [-1.5, ({ title, about }) => title.range !== undefined && title.range.from > about.firstText],
  // Only the head of the page has it.
  [2, ({ line }) => line === undefined],
]

/** A line is stated as the title from this much on. */
const LEAST = 1.5

/** The candidate that most speaks for, of equals the first on the page; null where too little speaks for any. */
export function bestTitle(candidates: TitleCandidate[], about: About): TitleCandidate | null {
  const said = new Set(candidates.filter(({ lines }) => lines === 0).map(({ words }) => words))
  const often = new Map<string, number>()
  for (const { words, lines } of candidates) if (lines > 0) often.set(words, (often.get(words) ?? 0) + 1)
  let best: TitleCandidate | null = null
  let most = LEAST
  for (const title of candidates) {
    const { words } = title
    const name = nameInTitle(words)
    const agrees = about.body && name ? isSameBody(name, about.body.words) || isSameBody(about.body.words, name) : null
    const lines = often.get(words) ?? 0
    const asked = { about, title, line: title.line?.line, name, agrees, dated: HAS_YEAR.test(words), lines, said: said.has(words) }
    const score = FEATURES.reduce((sum, [weight, fits]) => (fits(asked) ? sum + weight : sum), 0)
    if (score < most || (score === most && best && placeOf(title) >= placeOf(best))) continue
    best = title
    most = score
  }
  return best
}

const placeOf = ({ range }: TitleCandidate) => range?.from ?? 0
