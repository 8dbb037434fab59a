import { isRelative, saysPlace } from '../language/names.js'
import { governmentAt, isPlace, startOfPlaces } from '../language/places.js'
import { isSameBody } from '../language/same-body.js'
import type { Range } from '../report/span.js'
import { type Body, type BodyMention, SOURCE_WEIGHTS, type Source } from './body-mention.js'
import { callsItself } from './self.js'

/** A body is stated from this much on. */
export const LEAST_BODY = 1
/** A short name, 市民政局, leaves open which body that is: a named one goes before it. */
const RELATIVE = -0.5
/** What the report calls itself agrees with the name (我局 and 水务局), or speaks against it. */
const SELF_AGREES = 1.2
const SELF_DIFFERS = -2
/** How much a second place of the same source adds. */
const AGAIN = 0.15
/** So many different names are weighed. */
const MOST_NAMES = 60

/**
 * The body that most places name, by the fullest name among them: a short form speaks for each name that it can stand for. Null where too little
 * speaks for any.
 */
export function chooseBody(mentions: BodyMention[], self: string | null): Body | null {
  const names = new Map<string, BodyMention[]>()
  for (const mention of mentions) {
    const same = names.get(mention.words)
    if (same) same.push(mention)
    else if (names.size < MOST_NAMES) names.set(mention.words, [mention])
  }
  const forms = withoutVerbs([...names])
  let best: Body | null = null
  let most = LEAST_BODY
  for (const [words, own] of forms) {
    if (own.every(({ source }) => SOURCE_WEIGHTS[source] < SOURCE_WEIGHTS.relative)) continue
    const supporters = own.concat(forms.flatMap(([other, others]) => (other !== words && isSameBody(other, words) ? others : [])))
    const score = supportOf(supporters) + agreementOf(words, self, supporters) + (isRelative(words) ? RELATIVE : 0)
    if (score < most || (score === most && best && words.length <= best.words.length)) continue
    best = { words, range: firstPlace(own), jointly: supporters.find(({ jointly }) => jointly)?.jointly }
    most = score
  }
  return best
}

/** What may stand before a name that says its place, as a part of a longer one: 岭北省|临川市水务局, 国家税务总局|临川市税务局. */
const ABOVE = /(?:总局|银行|中国|国家|中共|中华人民共和国|人民政府|[省市州盟县区旗])$/

/**
 * Forms without those that a word of the sentence makes longer: 涵盖|汉岚市水务局 beside 汉岚市水务局. Their mentions count for the name.
 */
function withoutVerbs(forms: [string, BodyMention[]][]): [string, BodyMention[]][] {
  const named = forms.filter(([words]) => saysPlace(words))
  return forms.flatMap((form) => {
    const [words, mentions] = form
    const own = named.find(([name]) => words.length > name.length && words.endsWith(name) && !ABOVE.test(words.slice(0, -name.length)))
    if (!own) return [form]
    // Where a blank stood in it, its place is not known to the character.
    for (const { range, ...mention } of mentions) {
      const exact = range && range.to - range.from === words.length
      own[1].push({ ...mention, words: own[0], range: exact ? { from: range.to - own[0].length, to: range.to } : undefined })
    }
    return []
  })
}

function firstPlace(mentions: BodyMention[]): Range | undefined {
  let first: Range | undefined
  for (const { range } of mentions) if (range && (!first || range.from < first.from)) first = range
  return first
}

function supportOf(mentions: BodyMention[]): number {
  const seen = new Map<Source, number>()
  for (const { source } of mentions) seen.set(source, (seen.get(source) ?? 0) + 1)
  let sum = 0
  for (const [source, count] of seen) sum += SOURCE_WEIGHTS[source] * (1 + AGAIN * Math.min(count - 1, 4))
  return sum
}

function agreementOf(words: string, self: string | null, supporters: BodyMention[]): number {
  const agrees = self === null ? null : callsItself(words, self)
  if (agrees === null) return 0
  return agrees ? SELF_AGREES : supporters.some(({ source }) => source === 'title') ? 0 : SELF_DIFFERS
}

/** How many mentions of a name are looked at. */
const MOST_MENTIONS = 100

/** The fullest form in which the whole text mentions a body: with the places before its name, and, for a place, with its government. */
export function fullestMention(folded: string, body: Body): Body {
  const { words } = body
  let best: Range | null = null
  let at = folded.indexOf(words)
  for (let i = 0; at >= 0 && i < MOST_MENTIONS; i++, at = folded.indexOf(words, at + words.length)) {
    const end = at + words.length
    const range = { from: startOfPlaces(folded, at), to: end + (isPlace(words) ? governmentAt(folded, words, end) : 0) }
    if (range.to - range.from > (best ? best.to - best.from : words.length)) best = range
  }
  return best ? { ...body, words: folded.slice(best.from, best.to), range: best } : body
}
