import { isSameBody } from '../language/same-body.js'
import type { TitleCandidate } from './title-candidates.js'
import { HAS_YEAR, nameInTitle } from './title-words.js'
import { TITLE_WEIGHTS } from './weights.js'

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
interface Asked extends About {
  title: TitleCandidate
  /** The body that it names; empty for none. */
  name: string
  dated: boolean
  /** In how many lines the same words stand, and whether the head of the page says them. */
  lines: number
  said: boolean
}

const zoneOf = ({ title }: Asked) => title.line?.line.zone
const agrees = ({ name, body }: Asked) => (body && name ? isSameBody(name, body.words) || isSameBody(body.words, name) : null)

/** The features of a title, each with a weight of its own. */
const FEATURES: Record<keyof typeof TITLE_WEIGHTS, (asked: Asked) => boolean> = {
  body: (it) => zoneOf(it) === 'body',
  header: (it) => zoneOf(it) === 'header' || zoneOf(it) === 'table',
  furniture: (it) => zoneOf(it) === 'furniture',
  link: ({ title }) => title.line?.line.link === true,
  item: ({ title }) => title.line?.line.element === 'li' && !title.line.line.link,
  heading: ({ title }) => /^h[1-4]$/.test(title.line?.line.element ?? ''),
  centred: ({ title }) => title.line?.line.align === 'center',
  bold: ({ title }) => title.line?.line.bold === true,
  saidInHead: ({ title, said }) => title.line !== undefined && said,
  year: ({ dated }) => dated,
  yearOfText: ({ title, year }) => year !== null && title.words.includes(year),
  named: ({ name }) => name !== '',
  bare: ({ title, name, dated }) => title.openGovernment && name === '' && !dated,
  whole: ({ title }) => title.line !== undefined && title.whole,
  joined: ({ title }) => title.lines > 1,
  glued: ({ title }) => title.glued,
  labelled: ({ title }) => title.labelled,
  agrees: (it) => agrees(it) === true,
  disagrees: (it) => agrees(it) === false,
  repeated: ({ lines }) => lines > 1,
  behindText: ({ title, firstText }) => title.range !== undefined && title.range.from > firstText,
  headOnly: ({ title }) => title.line === undefined,
}
const WEIGHED = Object.entries(TITLE_WEIGHTS).map(([feature, weight]) => [FEATURES[feature as keyof typeof FEATURES], weight] as const)

/** Candidates with their scores, best first; of equals the first on the page. */
export function rankTitles(candidates: TitleCandidate[], about: About): { title: TitleCandidate; score: number }[] {
  const said = new Set(candidates.filter(({ lines }) => lines === 0).map(({ words }) => words))
  const often = new Map<string, number>()
  for (const { words, lines } of candidates) if (lines > 0) often.set(words, (often.get(words) ?? 0) + 1)
  return candidates
    .map((title) => {
      const { words } = title
      const asked = {
        ...about,
        title,
        name: nameInTitle(words),
        dated: HAS_YEAR.test(words),
        lines: often.get(words) ?? 0,
        said: said.has(words),
      }
      return { title, score: WEIGHED.reduce((sum, [fits, weight]) => (fits(asked) ? sum + weight : sum), 0) }
    })
    .sort((a, b) => b.score - a.score || (a.title.range?.from ?? 0) - (b.title.range?.from ?? 0))
}
