import { ANNOUNCED, ANNOUNCING, PARTS_OF_TEXT } from '../catalogue/numeral-names.js'
import { isHan } from '../lex/characters.js'
import { wordList } from '../lex/word-list.js'
import type { Candidate } from './unit.js'

const PARTS = wordList(PARTS_OF_TEXT)
const ANNOUNCED_NOUNS = wordList(ANNOUNCED)
const ANNOUNCING_WORDS = wordList(ANNOUNCING)

/** Measure words of sorts and points. */
const SORTS = new Set(['种', '类', '项', '点', '大类'])
const FIRST = wordList('一是 第一 首先 1. (一)')

/** How near 以下 stands before the number that it goes with, and how far behind it the list may begin. */
const NEAR = 3
const REACH = 14

/** 以下三个方面, 六个部分, 五项工作：: numerals that only announce a list. Counts that close one (等五项制度) are amounts. */
export function isAnnouncement({ folded, token, unit, to }: Candidate): boolean {
  const end = unit?.to ?? token.to
  const noun = folded[end] === '大' ? end + 1 : end
  if (PARTS.at(folded, noun) !== '' || isAnnounced(folded, token.from)) return true
  return announcesList(folded, noun, Math.min(to, noun + REACH), SORTS.has(unit?.unit ?? ''))
}

/** 以下三方面, 以下主要有三点. Not 60分以下的3个, 市县及以下公开3条: there 以下 is said of an amount or a rank. */
function isAnnounced(folded: string, from: number): boolean {
  for (let i = from; i >= from - NEAR && i > 0; i--) {
    const word = ANNOUNCING_WORDS.before(folded, i)
    if (word !== '') return word !== '以下' || !OF_AMOUNTS.includes(folded[i - 3] ?? ' ')
  }
  return false
}

const OF_AMOUNTS = '及%分岁元级人个件年亩吨层周月天日名万亿户米里0123456789'

/** 三项措施：…, 五件大事。一是…: a noun of announcing, and the list begins. Sorts and points announce whatever they are of: 5种载体：一是. */
function announcesList(folded: string, from: number, limit: number, sorts: boolean): boolean {
  let stop = from
  while (stop < limit && (isHan(folded.charCodeAt(stop)) || !PHRASE_ENDS.includes(folded[stop]!))) stop++
  const mark = stop < limit ? folded[stop]! : ' '
  if (mark === ':' && sorts && FIRST.at(folded, stop + 1) !== '') return true
  const begins = mark === ':' || (',。;'.includes(mark) && (folded.startsWith('一是', stop + 1) || folded.startsWith('(一)', stop + 1)))
  for (let i = from; begins && i < stop; i++) if (ANNOUNCED_NOUNS.at(folded, i) !== '') return true
  return false
}

const PHRASE_ENDS = ':,。;、(0123456789'
