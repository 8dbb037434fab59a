import { Session } from 'node:inspector/promises'

/** Script addresses that hold this belong to the built package. */
const COUNTED = '/dist/'

/**
 * Counts what the package does: how often its functions and their blocks are entered, which the engine knows (coverage, without a counter in
 * the code), and how many characters or items the engine's own searches pass over, which it does not count by itself. The same work gives
 * the same number on any machine.
 */
export async function stepCounter(): Promise<(work: () => void) => Promise<number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  for (const [owner, cost, names] of SEARCHES) for (const name of names.split(' ')) count(owner, name, cost)
  return async (work) => {
    passed = 0
    work()
    const searched = passed
    // What is taken is counted from nought again; between two works the package does nothing.
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const ranges = result.filter(({ url }) => url.includes(COUNTED)).flatMap(({ functions }) => functions.flatMap((f) => f.ranges))
    if (ranges.length === 0) throw new Error(`No step was counted in scripts of ${COUNTED}`)
    return ranges.reduce((sum, range) => sum + range.count, searched)
  }
}

let passed = 0

/** What a call costs, by what it was called on, what it gave, what it was given, and where a pattern stood before. */
// biome-ignore lint/suspicious/noExplicitAny: what the engine's functions take and give has no common type.
type Cost = (on: any, result: any, args: any[], lastIndex: number) => number

const all: Cost = ({ length }) => length
/** Up to what was found from a place on, or to the end. */
const ahead: Cost = ({ length }, found: number, [, from = 0]) => (found < 0 ? length : found) - from
const back: Cost = ({ length }, found: number, [, from = length]) => from - found
const { indexOf } = String.prototype
const inText: Cost = (text: string, _, [part, from = 0]) => ahead(text, indexOf.call(text, part, from), [part, from], 0)
const made: Cost = (_, { length }) => length
/** A sticky pattern looks at one place, any other at all of the text up to its match. */
const matched: Cost = ({ sticky, global }: RegExp, match: RegExpExecArray | null, [text], lastIndex) =>
  sticky ? (match?.[0].length ?? 1) : (match ? match.index + match[0].length : `${text}`.length) - (global ? lastIndex : 0)

const SEARCHES: readonly (readonly [owner: object, cost: Cost, names: string])[] = [
  [String.prototype, ahead, 'indexOf'],
  [String.prototype, back, 'lastIndexOf'],
  [String.prototype, inText, 'includes'],
  [String.prototype, all, 'split replaceAll trim trimStart trimEnd normalize'],
  [RegExp.prototype, matched, 'exec'],
  [Array.prototype, ahead, 'indexOf'],
  [Array.prototype, back, 'lastIndexOf'],
  [Array.prototype, all, 'includes splice shift unshift join sort reverse fill'],
  [Array.prototype, made, 'slice concat'],
]

function count(owner: object, name: string, cost: Cost): void {
  const described = Object.getOwnPropertyDescriptor(owner, name)!
  const own = described.value
  Object.defineProperty(owner, name, {
    ...described,
    value(...args: unknown[]) {
      const { lastIndex } = this
      const result = own.apply(this, args)
      passed += cost(this, result, args, lastIndex)
      return result
    },
  })
}
