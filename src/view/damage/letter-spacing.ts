import { characterSet } from '../characters.js'
import type { Change } from '../derived-source.js'
import { readNumbering } from '../numbering.js'
import { type DamageRule, type PageInReading, replaced } from './rule.js'
import { startsWithUnit } from './sentence.js'

// All of these match folded text.
const SPACED = /\s\S\s|\d\s{1,2}\d/
/** Blanks between the characters of a line that is spaced throughout; more than three part columns. */
const BLANKS = /(?<=[^\sA-Za-z]) {1,3}(?=[^\sA-Za-z])/g
/** Digits one by one, points and commas among them: `9 9 . 5`. Not: `12 3`, `1 2 3 4` at the end of a row. */
const FIGURES = /\d(?: ?[.,] ?\d| {1,2}\d)+/g
/** The end of a figure, which a spaced one does not go on. */
const BEFORE = /\d[.,]? ?$/
/** Several figures, one by one: 分别为 3 5 8 6 件. */
const SEVERAL = /(?:分别|依次)[^,。;]{0,6}$/
/** Scale and unit behind a figure, one by one too: ` 万 人 次`. */
const UNITS = /^(?: [\u4e00-\u9fff%％])+(?![\u4e00-\u9fff])/
const LONGEST_UNITS = 16
/** What stands behind a figure in a sentence besides units: a mark, or what follows a year, a day or a number in a date or a name. */
const BEHIND = /^ {0,2}[,。;、)\]》%+年月日号度届℃]/
const REACH = 10
const LONGEST_AT_END = 7
const HAN = /[\u4e00-\u9fff]/
/** Rows of a table. */
const DRAWN = /[|│┃]/
/** A figure of two digits that is not spaced: outside sentences the line is a row then. */
const WHOLE = /\d\d/
const SENTENCE = /[,。;]/
/** So few pairs of characters are names of two characters, set apart to be as wide as those of three. */
const LEAST = 4

/**
 * Text whose characters stand apart: `1 2 0 条`, `政 府 信 息`. Joined where the line is spaced throughout, or all its figures are. A row of
 * figures of one digit each is left alone: nothing stands behind its figures.
 */
export const letterSpacing: DamageRule<PageInReading> = {
  kind: 'letter-spacing',
  certainty: 'likely',
  example: ['2 0 2 2 年 主 动 公 开 信 息 1 2 0 条', '2022年主动公开信息120条'],
  changes({ folded: text }) {
    const changes: Change[] = []
    /** Figures of headings, titles and rows: they are spaced where the text around them is. */
    const doubtful: Change[] = []
    for (let blank = text.indexOf(' '); blank >= 0; ) {
      const from = text.lastIndexOf('\n', blank) + 1
      const stop = text.indexOf('\n', blank)
      const to = stop < 0 ? text.length : stop
      if (to - from >= 5) lineChanges(text.slice(from, to), from, changes, doubtful)
      blank = text.indexOf(' ', to)
    }
    return changes.length === 0 ? [] : [...changes, ...doubtful]
  },
}

const isMark = characterSet(',;:()"“”○')
/** Characters that a text with blanks between all of them sets apart. */
const isWide = (code: number) => (code >= 0x3001 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xff60) || isMark(code)

/** Whether nearly all neighbours among the wide characters of a line are one blank apart. */
function isSpacedThroughout(line: string): boolean {
  let pairs = 0
  let others = 0
  /** The last wide character, as long as only blanks stand behind it. */
  let last = -1
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i)
    if (!isWide(code)) {
      if (code !== 32) last = -1
      continue
    }
    if (last >= 0 && i - last === 2) pairs++
    else if (last >= 0) others++
    last = i
  }
  return pairs >= LEAST && others * 3 <= pairs
}

function lineChanges(line: string, at: number, changes: Change[], doubtful: Change[]): void {
  if (!SPACED.test(line) || DRAWN.test(line)) return
  const figures: Change[] = []
  const several = new Set<number>()
  const { length } = line.trimEnd()
  const inSentence = SENTENCE.test(line)
  for (const { 0: run, index } of line.matchAll(FIGURES)) {
    const end = index + run.length
    if (!run.includes(' ') || /^0 ?\d/.test(run)) continue
    const behind = line.slice(end, end + REACH)
    const words = behind.replaceAll(' ', '')
    // The end of a line may part a figure from its unit; in a row a blank stands before the figures.
    const ends =
      end >= length &&
      inSentence &&
      !WHOLE.test(line) &&
      run.length <= LONGEST_AT_END &&
      (figures.length > 0 || HAN.test(line[index - 1] ?? ''))
    const follows = BEHIND.test(behind) || (startsWithUnit(words) && readNumbering(words, 0) === null)
    if (!(ends || follows)) continue
    if (BEFORE.test(line.slice(Math.max(0, index - 3), index))) continue
    if (SEVERAL.test(line.slice(Math.max(0, index - 10), index))) several.add(index)
    figures.push({ from: index, to: end, put: '' })
  }
  if (isSpacedThroughout(line)) {
    let next = 0
    for (const { 0: blanks, index } of line.matchAll(BLANKS)) {
      while (next < figures.length && figures[next]!.to <= index) next++
      const digits = /\d/.test(line[index - 1]!) && /\d/.test(line[index + blanks.length]!)
      if (!digits || (figures[next] && figures[next].from <= index))
        changes.push({ from: at + index, to: at + index + blanks.length, put: '' })
    }
    return
  }
  // Two digits that a blank parts may be two numbers: the reader of numbers weighs them.
  const few = figures.length < 2 && figures.every(({ from, to }) => line.slice(from, to).replace(/\D/g, '').length < 3)
  for (const { from, to } of figures) {
    const found = inSentence && !few && !several.has(from) ? changes : doubtful
    const units = UNITS.exec(line.slice(to, to + LONGEST_UNITS))?.[0].length ?? 0
    for (const change of replaced(line.slice(from, to + units).matchAll(/ +/g), () => '', at + from)) found.push(change)
  }
}
