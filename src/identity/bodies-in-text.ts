import { isRelative, type Name, namesIn } from '../language/names.js'
import { outerBody } from '../language/offices.js'
import { isPlace } from '../language/places.js'
import type { Range } from '../report/span.js'
import { type BodyMention, JOINS, type Source } from './body-mention.js'
import { type Flat, rangeIn } from './front.js'
import { evidenceOf } from './name-evidence.js'

/** Bodies named in the sentences of a report. */

/** The names in the opening and at the end of a report, each with what the words about it say. */
export function bodiesInText(flat: Flat, beginning: number): BodyMention[] {
  const { text } = flat
  const names = namesIn(text, flat.at)
  const out: BodyMention[] = []
  names.forEach((name, i) => {
    const found = evidenceOf(text, name)
    if (!found) return
    const words = wordsOf(text, name, found)
    if (!words) return
    const range = rangeIn(flat, words)
    const source = found === 'subject' && range.from > beginning ? 'sentence' : found
    const joined = source === 'compiled' ? joinedTo(text, names, i) : []
    const jointly = joined.length > 0 ? joined.map((it) => rangeIn(flat, it)) : undefined
    out.push({ words: text.slice(words.from, words.to), source, range, jointly })
  })
  return out
}

/** What is left of an inner office whose body stands before other words; kinds of bodies that a regulation is about. */
const NO_BODY = /^(?:领导|工作|协调)小组|^(?:综合|党政)?办公室$|^高等学校$/

/** A name without its inner office; null where nothing of weight is left. */
function wordsOf(text: string, name: Name, source: Source): Range | null {
  const own = outerBody(text.slice(name.from, name.to), source === 'contact' ? 'any' : source === 'announced' ? 'kept' : 'cut')
  if ((own.length < 3 && !isPlace(own)) || NO_BODY.test(own)) return null
  return { from: name.from, to: name.from + own.length }
}

/** Names joined to one by 、 or 和, behind it: 由A局、B局编制. */
function joinedTo(text: string, names: Name[], first: number): Name[] {
  const out: Name[] = []
  for (let i = first + 1; i < names.length; i++) {
    const name = names[i]!
    if (name.place || !JOINS.test(text.slice(names[i - 1]!.to, name.from)) || isRelative(text.slice(name.from, name.to))) break
    out.push(name)
  }
  return out
}
