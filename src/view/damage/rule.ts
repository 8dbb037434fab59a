import type { RepairKind } from '../../catalogue/repair-kinds.js'
import type { Repair } from '../../report/schema.js'
import type { Certainty, Range, Span } from '../../report/span.js'
import type { Change } from '../derived-source.js'
import type { Editable } from '../edit.js'
import type { PageText } from '../page.js'

/**
 * One kind of damage that copying, converting or mirroring does to a text, and how it is undone. The law of every rule: what it makes of the
 * damaged example is the undamaged one, and of an undamaged text it changes nothing.
 */
export interface DamageRule<Text> {
  /** What its changes are called among the repairs. */
  kind: RepairKind
  certainty: Certainty
  /** Its changes are told of as one: they are all over the text. */
  throughout?: boolean
  /** A damaged passage, and the same one undamaged. */
  example: readonly [damaged: string, undamaged: string]
  /** In any order, without overlaps; none where the text does not have the damage. */
  changes(text: Text): Change[]
}

/** A page that is being mended: its reading text, and what its reader noted for the rules. */
export type PageInReading = Editable & Pick<PageText, 'raised' | 'numerals' | 'pageEnds'>

/** What a rule changes in a text, in order. */
export const changesBy = <Text>(rule: DamageRule<Text>, text: Text) => rule.changes(text).sort((a, b) => a.from - b.from)

/** A change for each match, in place of which stands what `put` gives. `at` is where the text that was searched begins. */
export function replaced(matches: Iterable<RegExpExecArray>, put: (match: RegExpExecArray) => string, at = 0): Change[] {
  return Array.from(matches, (match) => {
    const from = at + match.index
    return { from, to: from + match[0].length, put: put(match) }
  })
}

/** Changes that stand this close, in characters, are told of together. */
const NEAR = 12
/** Characters around a change that are shown with it, and the longest stretch that is shown whole. */
const AROUND = 6
const MOST_SHOWN = 80

/** Tells of changes: those of a line that stand close together are one repair. `spanOf` leads to the decoded source. */
export function repairsOf(
  { kind, certainty, throughout }: Pick<DamageRule<unknown>, 'kind' | 'certainty' | 'throughout'>,
  text: string,
  changes: readonly Change[],
  spanOf: (range: Range) => Span,
): Repair[] {
  const repairs: Repair[] = []
  for (let first = 0; first < changes.length; ) {
    let last = first
    while (last + 1 < changes.length && (throughout || isNear(text, changes[last]!.to, changes[last + 1]!.from))) last++
    const from = Math.max(before(text, changes[first]!.from), changes[first - 1]?.to ?? 0)
    const to = Math.min(behind(text, changes[last]!.to), changes[last + 1]?.from ?? text.length)
    let after = ''
    let at = from
    for (const change of changes.slice(first, last + 1)) {
      after += text.slice(at, change.from) + change.put
      at = change.to
    }
    repairs.push({
      kind,
      before: shown(text.slice(from, to)),
      after: shown(after + text.slice(at, to)),
      certainty,
      span: spanOf({ from, to }),
    })
    first = last + 1
  }
  return repairs
}

const isNear = (text: string, end: number, next: number) => next - end <= NEAR && !text.slice(end, next).includes('\n')
/** The place some characters before another, on the same line. */
const before = (text: string, at: number) => {
  const from = Math.max(0, at - AROUND)
  return from + text.slice(from, at).lastIndexOf('\n') + 1
}
const behind = (text: string, at: number) => {
  const end = text.slice(at, at + AROUND).indexOf('\n')
  return end < 0 ? Math.min(text.length, at + AROUND) : at + end
}
const shown = (text: string) => (text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN - 1)}…`)
