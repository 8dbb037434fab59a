import { countLeading } from '../../report/search.js'
import type { Range } from '../../report/span.js'
import { withoutBlanks } from '../characters.js'
import type { Change } from '../derived-source.js'
import { trimmed } from '../fold.js'
import { readNumbering } from '../numbering.js'
import type { Line } from '../view.js'
import { wrapping } from '../wrap-width.js'
import type { DamageRule, PageInReading } from './rule.js'
import { goesOn, startsWithUnit } from './sentence.js'

/** A line of the reading text that says something, without its outer blanks. */
interface Words extends Range {
  line: Line
  folded: string
  /** The words without any blank. */
  key: string
  /** They are a bare number. */
  bare: boolean
}

/** Shorter words come again by themselves; longer ones are no running head. */
const SHORTEST_HEAD = 5
const LONGEST_HEAD = 60
const BARE_NUMBER = /^[-—]?\d{1,3}(?:\/\d{1,3})?[-—]?$/
/** The page's number in a running head. */
const PAGE = /(?:共\d{1,4}页)?第?\d{1,4}(?:页|\/\d{1,4}页?)(?:共\d{1,4}页)?|-\d{1,4}-/g
const FIGURE = /^\d{1,9}(?:[.,]\d{1,4})*[万亿千百]{0,2}[余多]?%?$/

/** Takes away what the end of a printed page puts between the two halves of a sentence: page numbers, and running heads. */
export const pageLines: DamageRule<PageInReading> = {
  kind: 'page-line',
  certainty: 'likely',
  example: ['2022年，我局收到申请\n— 3 —\n15件，办结15件。', '2022年，我局收到申请15件，办结15件。'],
  changes(page) {
    const changes: Change[] = []
    const words = wordsOf(page)
    /** Whether a page number was left out between two places of the reading text. */
    const turned = (from: number, to: number) => {
      const next = page.pageEnds[countLeading(page.pageEnds, (place) => place < from)]
      return next !== undefined && next <= to
    }
    const numbered = page.pageEnds.length > 0 || words.some(({ bare }) => bare)
    const heads = runningHeads(words, turned, numbered)
    if (heads.size === 0 && !numbered) return changes
    const taken = new Set(Array.from(heads, ({ line }) => line))
    // Where lines are wrapped, line ends are mended by their width.
    const isWrapped = wrapping(page.text, () => page.lines.filter((line) => !taken.has(line)))
    let above: Words | null = null
    let between: Words[] = []
    for (const [i, line] of words.entries()) {
      if (heads.has(line) || isPageNumber(line, above, words[i + 1], heads, between.length > 0)) {
        between.push(line)
        continue
      }
      if (above && (between.length > 0 || turned(above.to, line.from))) {
        const joined = goesOn(above.folded, line.folded, true) && !isWrapped()
        if (joined) changes.push({ from: above.to, to: line.from, put: '' })
        else if (between.length > 0) changes.push({ from: between[0]!.from, to: line.from, put: '' })
      }
      between = []
      above = line
    }
    return changes
  },
}

const FIGURE_LINE = /\n {0,9}\d[\d.,]{0,12}[万亿千百余多%]{0,3} {0,9}\n/

/** Puts a figure alone on its line back into the sentence, whose unit follows. */
export const figureLines: DamageRule<PageInReading> = {
  kind: 'split-number',
  certainty: 'likely',
  example: ['2022年，我局公开政府信息\n120\n条，收到申请15件。', '2022年，我局公开政府信息120条，收到申请15件。'],
  changes(page) {
    if (!FIGURE_LINE.test(page.folded)) return []
    const words = wordsOf(page)
    const changes: Change[] = []
    for (let i = 1; i + 1 < words.length; i++) {
      const [above, line, behind] = [words[i - 1]!, words[i]!, words[i + 1]!]
      if (!FIGURE.test(line.folded) || !isFigureOf(above.folded, behind.folded)) continue
      changes.push({ from: above.to, to: line.from, put: '' }, { from: line.to, to: behind.from, put: '' })
    }
    return changes
  },
}

/** Whether a figure between two lines belongs to both: what follows is its unit, or the sentence goes on behind its per cent sign. */
function isFigureOf(above: string, behind: string): boolean {
  if (!/[\u4e00-\u9fff]$/.test(above)) return false
  if (!startsWithUnit(behind)) return /^[,。;]/.test(behind)
  return goesOn(above, behind) || (/[,。;、]/.test(behind) && readNumbering(above, 0) === null)
}

function wordsOf({ folded, lines }: PageInReading): Words[] {
  const out: Words[] = []
  for (const line of lines) {
    const { from, to } = trimmed(folded, line)
    if (to === from || line.table !== undefined) continue
    const said = folded.slice(from, to)
    let key = said.length > 2 * LONGEST_HEAD ? said : withoutBlanks(said)
    if (key.length <= 2 * LONGEST_HEAD && /[页/-]/.test(key) && !BARE_NUMBER.test(key)) key = key.replace(PAGE, '')
    out.push({ line, from, to, folded: said, key, bare: BARE_NUMBER.test(key) })
  }
  return out
}

/** So many lines at most stand at the end and the head of a page together. */
const MOST_LINES = 4

/** Lines that the page says more than once, where a sentence is cut by them or a page ends at them. */
function runningHeads(words: readonly Words[], turned: (from: number, to: number) => boolean, numbered: boolean): Set<Words> {
  const counts = new Map<string, number>()
  const fits = (key: string) => key.length >= SHORTEST_HEAD && key.length <= LONGEST_HEAD
  for (const { key } of words) if (fits(key)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const repeated = words.map(({ key }) => fits(key) && counts.get(key)! > 1 && /[\u4e00-\u9fff]/.test(key) && !NO_HEAD.test(key))
  const heads = new Set<Words>()
  const between = (i: number) => repeated[i] === true || words[i]?.bare === true
  for (let i = 1; i < words.length; i++) {
    if (!between(i)) continue
    let end = i
    let repeats = 0
    while (between(end)) if (repeated[end++]) repeats++
    const [before, behind] = [words[i - 1]!, words[end]]
    if (repeats > 0 && behind && end - i <= MOST_LINES) {
      const atTurn = turned(before.to, behind.from) || repeats < end - i
      // At the end of a page words that came before are a running head even between two sentences.
      if (goesOn(before.folded, behind.folded, true) || (atTurn && isProse(before) && isProse(behind)))
        for (const line of words.slice(i, end)) heads.add(line)
    }
    i = end
  }
  // Said only once: where a page number stands beside it, and the sentence goes on behind both.
  for (let i = 1; numbered && i + 1 < words.length; i++) {
    const { key } = words[i]!
    const first = words[i - 1]!.bare ? i - 2 : i - 1
    const last = words[i + 1]!.bare ? i + 2 : i + 1
    const [before, behind] = [words[first], words[last]]
    if (!before || !behind || !(first < i - 1 || last > i + 1 || turned(before.to, behind.from))) continue
    if (heads.has(words[i]!) || !fits(key) || NO_HEAD.test(key) || /\d$/.test(key)) continue
    if (goesOn(before.folded, behind.folded, true) && !goesOn(before.folded, words[i]!.folded, true) && NAME.test(key)) {
      for (const line of words.slice(first + 1, last)) heads.add(line)
      i = last
    }
  }
  return heads
}

/** The title of a report, or the name of a body: what a head says. Words of the sentence end otherwise. */
const NAME = /(?:报告|年报|公报|总结|政府|局|委员会|办公室|厅|院|处|街道|办事处|镇|乡|大学|中学|小学|医院|公司)$/

/** Marks of sentences, and of tables. */
const NO_HEAD = /[,。;|│┃├┤┼─━]/
/** Words with a mark of a sentence. Not: 28,544 */
const isProse = ({ folded }: Words) => /[\u4e00-\u9fff)”][,。;]|[,。;][\u4e00-\u9fff]/.test(folded)

/** A bare number between the halves of a sentence, where it is no figure of it; beside a running head any bare number counts pages. */
function isPageNumber(line: Words, above: Words | null, behind: Words | undefined, heads: Set<Words>, inRun: boolean): boolean {
  if (!line.bare || !behind) return false
  if (inRun || heads.has(behind)) return true
  return above !== null && goesOn(above.folded, behind.folded) && /\d$/.test(above.folded) === startsWithUnit(behind.folded)
}
