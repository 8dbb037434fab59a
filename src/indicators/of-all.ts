import { listed } from '../catalogue/listed.js'
import type { Figure } from '../clauses/figures.js'
import type { Passage } from '../clauses/passages.js'
import { sensesOf, type Word } from '../clauses/words.js'
import type { CompiledKind } from '../kinds/compile.js'
import { meet } from '../kinds/lexicon.js'
import { countLeading } from '../report/search.js'
import { LEAST } from './evidence.js'
import { type Found, familyOf, statement } from './found.js'
import type { ProseInput } from './indicators.js'

/** What was counted, and where its figure ends. */
export interface Counted {
  at: number
  code: string
  value: number
}

/** What may be said of all that was counted, by the words of the clause: each must be met, `a|b` either. */
const OF_ALL = [
  ['requests.answered', 'answer'],
  ['requests.closed', 'close'],
  ['requests.closed.onTime', 'close onTime'],
  ['requests.result.granted', 'granted'],
  ['requests.result.partlyGranted', 'partly'],
  ['requests.result.refused', 'refused'],
  ['requests.result.notExist', 'notExist'],
  ['consultations.phone', 'consult phone'],
  ['consultations.onSite', 'consult onSite'],
  ['consultations.online', 'consult network'],
  ['requests.result.notThisAgency', 'notAgency'],
  ['requests.result.alreadyDisclosed', 'already'],
  ['requests.result.unavailable.notHeld', 'notHeld'],
  ['requests.received.network', 'network|website|platform request|submitted'],
  ['requests.received.mail', 'mail request|submitted'],
  ['requests.received.inPerson', 'inPerson request|submitted'],
  ['review.upheld', 'upheld'],
  ['review.corrected', 'corrected'],
  ['review.other', 'otherOutcome'],
  ['review.pending', 'pending'],
  ['litigation.upheld', 'upheld|dismissed'],
  ['litigation.direct.other', 'otherOutcome'],
  ['resources.staff.fullTime', 'fullTime'],
  ['resources.staff.partTime', 'partTime'],
  ['letters.answered', 'answer|close'],
].map(([code, says]) => ({ code: code!, says: listed(says).map((names) => names.split('|')) }))

/** 其余|均在期限内回复 */
const REST = /其余|剩余|其他/u
/** 收到申请2件|,|已答复: nothing but a joint between the figure and the word. */
const GOES_ON = /^[,;]?(?:并|现)?$/u
const GOES_ON_WITH = /^[,;](?:并|予以|依法|及时|按时|书面)*$/u
/** 行政复议2件|,为|结果维持 */
const IN_TIME = /^[,;]?(?:并|现)?(?:已|均|都)?[在于]$/u
const IS = /^,?[为系]$/u
/** The clause is read no further. */
const LONGEST_CLAUSE = 100
/** Of so few what became of them is told of all. */
const FEW = 3
const REACH_OF_FEW = 20
/** 对涉及国家秘密的: of some. */
const OF_SOME = /对|凡|部分|其中|一[件条]|。/u
/** How far behind the one review its outcome stands. */
const REACH_OF_ONE = 30

/**
 * What is said of all at once, without a figure of its own: 收到申请5件,均为信函申请,已全部按时办结. The number is that of what was counted before; it is
 * likely, no more.
 */
export function saidOfAll(kind: CompiledKind, input: ProseInput, passage: Passage, counted: readonly Counted[]): Omit<Found, 'order'>[] {
  const { folded } = input.view
  const found: Omit<Found, 'order'>[] = []
  if (counted.length === 0) return found
  const divided = isDivided(counted)
  let next = 0
  /** 均不存在该信息,|已予答复: what the clause before said of the same. */
  let saidOf: { last: Counted; to: number } | undefined
  for (const [i, word] of passage.words.entries()) {
    while (next < counted.length && counted[next]!.at <= word.from) next++
    // 另处理重复申请2件,全部|申请均答复: of all that came, whatever was told last.
    const ofRequests = meet(word.senses, kind.is.all) && meet(passage.words[i + 1]?.senses ?? kind.lexicon.none, kind.is.request)
    const near = passage.words[i + 1]?.from === word.to
    const before = meet(word.senses, kind.is.all)
      ? passage.figures[countLeading(passage.figures, ({ amount }) => amount.to < word.from) - 1]
      : undefined
    const gap = before && folded.slice(before.amount.to, word.from)
    // 无法提供11件|(均为本机关不掌握): of the figure that the bracket belongs to. 其中6件按申请|全部予以公开: of the six.
    const bracketed = before && (gap === '(' || (before.part && !/[,;。(]/u.test(gap!))) ? before.amount : undefined
    // 复议2件,诉讼1件。复议|均维持: of what is named again.
    const named = passage.words[i - 1]
    const again = named?.to === word.from && meet(named.senses, kind.is.proceedings) && !meet(named.senses, kind.acts)
    const isAgain = ({ code }: Counted) => code.endsWith('.total') && meet(named!.senses, kind.lexicon.known([familyOf(code)]))
    const heads =
      ofRequests && near
        ? counted.find(({ code }) => code === 'requests.received')
        : ((again ? counted.find(isAgain) : undefined) ?? counted[next - 1])
    const last = heads && bracketed ? { code: heads.code || 'requests.received', at: bracketed.to, value: bracketed.quantity.value } : heads
    if (last !== saidOf?.last) saidOf = undefined
    if (!last || last.value === 0 || last.code === '' || !speaksOfAll(kind, folded, word, last, saidOf?.to ?? last.at)) continue
    if (divided && last.code === 'requests.handled') continue
    if (REST.test(folded.slice(Math.max(last.at, word.from - 6), word.from))) continue
    const to = endOfClause(folded, word.to, Math.min(passage.to, word.to + LONGEST_CLAUSE))
    if (hasFigure(passage.figures, word.from, to)) continue
    const end = countLeading(passage.words, (other) => other.to <= to)
    const behind = passage.words.slice(i, end)
    const said = sensesOf(kind.lexicon, behind)
    if (meet(said, kind.is.ofOthers) && familyOf(last.code) !== 'consultations') continue
    for (const { code, says } of OF_ALL) {
      if (bracketed && !code.includes('.result.')) continue
      if (familyOf(code) !== familyOf(last.code) || !says.every((names) => meet(said, kind.lexicon.known(names)))) continue
      const range = { from: word.from, to: behind.at(-1)!.to }
      saidOf = { last, to }
      const unit = kind.kind.indicators[code]?.unit
      if (!unit) continue
      found.push({
        indicator: statement(input, range, { code, value: last.value, unit, method: 'prose', modifier: 'exact', certainty: 'likely' }),
        score: LEAST,
        passage: passage.from,
      })
    }
  }
  return found
}

function speaksOfAll(kind: CompiledKind, folded: string, word: Word, last: Counted, from: number): boolean {
  if (meet(word.senses, kind.is.all)) return true
  if (meet(word.senses, kind.is.done) && GOES_ON.test(folded.slice(from, word.from))) return true
  // 收到申请2件,在法定时限内完成审查与答复
  const between = folded.slice(last.at, word.from)
  if (meet(word.senses, kind.is.onTime) && (IN_TIME.test(between) || /^[,;]$/u.test(between))) return true
  // 均不存在该信息,|予以答复: it goes on.
  if (from !== last.at && meet(word.senses, kind.is.ended) && GOES_ON_WITH.test(folded.slice(from, word.from))) return true
  // 受理申请1件,申请人为自然人,已按规定办结
  if (last.value === 1 && meet(word.senses, kind.is.done) && word.from - last.at < REACH_OF_ONE) return true
  const isResult = meet(word.senses, kind.lexicon.slot(/^(?:review|litigation)/.test(last.code) ? 'verdict' : 'result'))
  // 行政复议1件,复议机关予以维持; 收到申请2件,经查信息不存在: of so few, all is said of it.
  const isNear = last.value <= FEW && word.from - last.at < (last.value === 1 ? REACH_OF_ONE : REACH_OF_FEW) && !OF_SOME.test(between)
  return isResult && (isNear || IS.test(between))
}

/** 办理申请17件,协助办理6件,均答复: of both, and of neither alone. */
function isDivided(counted: readonly Counted[]): boolean {
  return new Set(counted.filter(({ code }) => code.startsWith('requests.')).map(({ value }) => value)).size > 1
}

/** A figure in a stretch, but for a span of days. */
function hasFigure(figures: readonly Figure[], from: number, to: number): boolean {
  for (let i = countLeading(figures, ({ amount }) => amount.from < from); i < figures.length && figures[i]!.amount.to <= to; i++)
    if (!figures[i]!.amount.quantity.unit.includes('日')) return true
  return false
}

/** 均同意公开|,并按时作了答复: what 并 adds is said of the same. */
function endOfClause(folded: string, from: number, limit: number): number {
  let at = from
  while (at < limit && (!',。;!?:'.includes(folded[at]!) || folded.startsWith(',并', at))) at++
  return at
}
