/**
 * How the time of a parse grows with the input, from 64 KB to 8 MB of UTF-8, for prose, for tables and for every hostile kind.
 * Usage: npm run bench:growth [-- --from KB --to KB --only WORDS]. Prints the milliseconds at each size and the greatest factor of one
 * doubling. On a busy machine a factor over the limit may be the machine's.
 */
import { parseArgs } from 'node:util'
import { KINDS, make } from '../test/hostile/kinds.js'
import { PROSE, TABLES } from './inputs.js'

// What is shipped is what is measured.
const { parseReport }: typeof import('../src/index.js') = await import(new URL('../dist/index.js', import.meta.url).href)

/** Doubling the input may multiply the time by this at most. */
const LIMIT = 2.3
/** Below this, a factor says more about the machine than about the program. */
const MEASURABLE_MS = 40
/** A kind that takes this long is not measured at larger sizes. */
const PATIENCE_MS = 20_000
/** Rounds in which both sizes of a doubling are timed again, in turn, before a factor over the limit is believed. */
const ROUNDS = 5

const { gc } = globalThis
if (!gc) throw new Error('growth needs node --expose-gc: npm run bench:growth')

const { values } = parseArgs({
  options: { from: { type: 'string', default: '64' }, to: { type: 'string', default: '8192' }, only: { type: 'string', default: '' } },
})
const sizes: number[] = []
for (let kb = Number(values.from); kb <= Number(values.to); kb *= 2) sizes.push(kb * 1024)

const encoder = new TextEncoder()
let failed = 0
const kinds = [PROSE, TABLES, ...KINDS].filter((kind) => kind.name.includes(values.only))
for (const kind of kinds) {
  const inputs = sizes.map((size) => encoder.encode(make(kind, (size * kind.piece.length) / encoder.encode(kind.piece).length)))
  const times: number[] = []
  /** Factor of the last doubling, 0 where the time before it is too short to tell. */
  const grown = (i: number) => (i > 0 && times[i - 1]! > MEASURABLE_MS ? times[i]! / times[i - 1]! : 0)
  let factor = 0
  for (const [i, input] of inputs.entries()) {
    times.push(best(input))
    for (let round = 0; round < ROUNDS && grown(i) > LIMIT; round++) {
      times[i - 1] = Math.min(times[i - 1]!, once(inputs[i - 1]!))
      times[i] = Math.min(times[i]!, once(input))
    }
    factor = Math.max(factor, grown(i))
    if (times[i]! > PATIENCE_MS) break
  }
  const wrong = factor > LIMIT || times.length < sizes.length
  if (wrong) failed++
  console.log(
    `${wrong ? 'SLOW ' : '     '}${kind.name.padEnd(40)} ${times.map((ms) => ms.toFixed(0).padStart(6)).join('')}  ×${factor.toFixed(2)}`,
  )
}
console.log(`${kinds.length - failed} of ${kinds.length} kinds grow by ${LIMIT} at most`)
process.exitCode = failed ? 1 : 0

/** The best of some runs, more of them where one is short: a short run is the one that a pause of the machine spoils. */
function best(input: Uint8Array): number {
  let least = once(input)
  for (let runs = least < 50 ? 4 : least < 300 ? 2 : 0; runs > 0; runs--) least = Math.min(least, once(input))
  return least
}

/** Milliseconds of one parse, with the garbage of what ran before it collected first. All collecting is done on this thread, so it counts. */
function once(input: Uint8Array): number {
  gc!()
  const start = performance.now()
  parseReport(input, { maxBytes: 64 * 1024 * 1024 })
  return performance.now() - start
}
