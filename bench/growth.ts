/**
 * How the time of a parse grows with the input, from 64 KB to 8 MB of UTF-8, for prose, for tables and for every hostile kind.
 * Usage: npm run bench:growth [-- --from KB --to KB --only WORDS]. Prints the milliseconds at each size and the greatest factor of one
 * doubling. On a busy machine a factor over the limit may be the machine's.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type Hostile, KINDS, make } from '../test/hostile/kinds.js'
import { PROSE, TABLES } from './inputs.js'

/** Doubling the input may multiply the time by this at most. */
const LIMIT = 2.3
/** Below this, a factor says more about the machine than about the program. */
const MEASURABLE_MS = 40
/** A kind that takes this long is not measured at larger sizes. */
const PATIENCE_MS = 20_000
/**
 * How the engine of a measuring process runs: garbage can be collected before each timing, all collecting is done on the thread that is
 * timed, and the young generation does not change its size while sizes are compared.
 */
const ENGINE_FLAGS = ['--expose-gc', '--single-threaded-gc', '--max-semi-space-size=1', '--min-semi-space-size=1']
/** Rounds in which both sizes of a doubling are timed again, in turn, before a factor over the limit is believed. */
const ROUNDS = 5

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '64' },
    to: { type: 'string', default: '8192' },
    only: { type: 'string', default: '' },
    /** The one kind, by its number, that this process measures: each has a process of its own, as the engine fits its code to what it has read. */
    kind: { type: 'string' },
  },
})
const sizes: number[] = []
for (let kb = Number(values.from); kb <= Number(values.to); kb *= 2) sizes.push(kb * 1024)
const kinds = [PROSE, TABLES, ...KINDS]

if (values.kind === undefined) {
  const chosen = [...kinds.keys()].filter((i) => kinds[i]!.name.includes(values.only))
  const grown = chosen.filter((i) => {
    const args = [...process.argv.slice(1), '--kind', `${i}`]
    return spawnSync(process.execPath, [...ENGINE_FLAGS, ...process.execArgv, ...args], { stdio: 'inherit' }).status === 0
  })
  console.log(`${grown.length} of ${chosen.length} kinds grow by ${LIMIT} at most`)
  process.exitCode = grown.length === chosen.length ? 0 : 1
} else {
  process.exitCode = (await grows(kinds[Number(values.kind)]!)) ? 0 : 1
}

/** Measures a kind and prints what was measured. */
async function grows(kind: Hostile): Promise<boolean> {
  // What is shipped is what is measured.
  const { parseReport }: typeof import('../src/index.js') = await import(new URL('../dist/index.js', import.meta.url).href)
  /** Milliseconds of one parse, with the garbage of what ran before it collected first. */
  const once = (input: Uint8Array): number => {
    globalThis.gc!()
    const start = performance.now()
    parseReport(input, { maxBytes: 64 * 1024 * 1024 })
    return performance.now() - start
  }
  /** The best of some runs, more of them where one is short: a short run is the one that a pause of the machine spoils. */
  const best = (input: Uint8Array): number => {
    let least = once(input)
    for (let runs = least < 50 ? 4 : least < 300 ? 2 : 0; runs > 0; runs--) least = Math.min(least, once(input))
    return least
  }

  const encoder = new TextEncoder()
  const ofPiece = encoder.encode(kind.piece).length / kind.piece.length
  const times: number[] = []
  let factor = 0
  let before: { input: Uint8Array; ms: number } | undefined
  for (const size of sizes) {
    const input = encoder.encode(make(kind, size / ofPiece))
    let ms = best(input)
    if (before && before.ms > MEASURABLE_MS) {
      let grown = ms / before.ms
      // Both again, and the smaller only as it is now: the engine may have compiled the code anew since it was timed.
      for (let round = 0, less = Number.POSITIVE_INFINITY; round < ROUNDS && grown > LIMIT; round++) {
        less = Math.min(less, once(before.input))
        ms = Math.min(ms, once(input))
        grown = less > MEASURABLE_MS ? ms / less : 0
      }
      factor = Math.max(factor, grown)
    }
    times.push(ms)
    before = { input, ms }
    if (ms > PATIENCE_MS) break
  }
  const right = times.length === sizes.length && factor <= LIMIT
  const printed = times.map((ms) => ms.toFixed(0).padStart(6)).join('')
  console.log(`${right ? '     ' : 'SLOW '}${kind.name.padEnd(40)} ${printed}  ×${factor.toFixed(2)}`)
  return right
}
