import type { Passage } from '../clauses/passages.js'
import { sensesOf, type Word } from '../clauses/words.js'
import type { CompiledKind } from '../kinds/compile.js'
import { meet } from '../kinds/lexicon.js'
import { LEAST } from './evidence.js'
import type { Found } from './found.js'
import type { IndicatorInput } from './indicators.js'

/** What was counted, and where its figure ends. */
export interface Counted {
  at: number
  code: string
  value: number
}

/** What may be said of all that was counted, by the words of the clause; each group must be met. */
const OF_ALL: readonly { code: string; says: readonly (readonly string[])[] }[] = [
  { code: 'requests.answered', says: [['answer']] },
  { code: 'requests.closed', says: [['close']] },
  { code: 'requests.closed.onTime', says: [['close'], ['onTime']] },
  { code: 'requests.result.granted', says: [['granted']] },
  { code: 'requests.result.notExist', says: [['notExist']] },
  { code: 'requests.received.network', says: [['network'], ['request', 'submitted']] },
  { code: 'requests.received.mail', says: [['mail'], ['request', 'submitted']] },
  { code: 'requests.received.inPerson', says: [['inPerson'], ['request', 'submitted']] },
  { code: 'review.upheld', says: [['upheld']] },
  { code: 'review.pending', says: [['pending']] },
  { code: 'litigation.upheld', says: [['upheld', 'dismissed']] },
  { code: 'letters.answered', says: [['answer', 'close']] },
]

/** Words that take the clause out of what was done, or make it one of other things. */
const ELSE = ['none', 'aimed', 'conditional', 'consult', 'complaint', 'rate']
/** 其余|均在期限内回复 */
const REST = /其余|剩余|其他/u
/** 收到申请2件|,|已答复: nothing but a joint between the figure and the word. */
const GOES_ON = /^[,;]?(?:并|现)?$/u
/** How far behind the one review its outcome stands. */
const REACH_OF_ONE = 30

const familyOf = (code: string) => code.slice(0, code.indexOf('.'))

/**
 * What is said of all at once, without a figure of its own: 收到申请5件,均为信函申请,已全部按时办结. The number is that of what was counted before; it is
 * likely, no more.
 */
export function saidOfAll(
  kind: CompiledKind,
  { view, outline }: IndicatorInput,
  passage: Passage,
  counted: readonly Counted[],
): Omit<Found, 'order'>[] {
  const { folded } = view
  const found: Omit<Found, 'order'>[] = []
  if (counted.length === 0 || !kind.is.all) return found
  for (const word of passage.words) {
    const last = counted.findLast(({ at }) => at <= word.from)
    if (!last || last.value === 0 || last.code === '' || !speaksOfAll(kind, folded, word, last) || isDivided(last, counted)) continue
    if (REST.test(folded.slice(Math.max(last.at, word.from - 6), word.from))) continue
    const to = endOfClause(folded, word.to, passage.to)
    if (passage.figures.some(({ amount }) => amount.from >= word.from && amount.to <= to && !amount.quantity.unit.includes('日'))) continue
    const behind = passage.words.filter((other) => other.from >= word.from && other.to <= to)
    const said = sensesOf(kind.lexicon, behind)
    if (meet(said, kind.lexicon.known(ELSE))) continue
    for (const { code, says } of OF_ALL) {
      if (familyOf(code) !== familyOf(last.code) || !says.every((names) => meet(said, kind.lexicon.known(names)))) continue
      const range = { from: word.from, to: behind.at(-1)!.to }
      const unit = kind.kind.indicators[code]?.unit
      if (!unit) continue
      found.push({
        indicator: {
          code,
          value: last.value,
          unit,
          method: 'prose',
          modifier: 'exact',
          certainty: 'likely',
          evidence: view.text.slice(range.from, range.to).trim(),
          section: outline.at(range.from),
          span: view.spanOf(range),
        },
        score: LEAST,
        passage: passage.from,
        figure: undefined,
        reading: undefined,
        cumulative: false,
        part: false,
        head: undefined,
        superseded: false,
      })
    }
  }
  return found
}

function speaksOfAll(kind: CompiledKind, folded: string, word: Word, last: Counted): boolean {
  if (meet(word.senses, kind.is.all!)) return true
  if (kind.is.done && meet(word.senses, kind.is.done) && GOES_ON.test(folded.slice(last.at, word.from))) return true
  // 行政复议1件,复议机关予以维持: of one, all is said of it.
  const one = last.value === 1 && /^(?:review|litigation)/.test(last.code) && word.from - last.at < REACH_OF_ONE
  return one && meet(word.senses, kind.lexicon.slot('verdict'))
}

/** 办理申请17件,协助办理6件,均答复: of both, and of neither alone. */
function isDivided(last: Counted, counted: readonly Counted[]): boolean {
  return last.code === 'requests.handled' && counted.some(({ code, value }) => code.startsWith('requests.') && value !== last.value)
}

function endOfClause(folded: string, from: number, limit: number): number {
  let at = from
  while (at < limit && !',。;!?:'.includes(folded[at]!)) at++
  return at
}
