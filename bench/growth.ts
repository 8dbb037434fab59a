/**
 * How the time of a parse grows with the input, from 64 KB to 8 MB, for prose, for tables and for every hostile kind.
 * Usage: growth [--from KB] [--to KB] [--only WORDS]. Prints the milliseconds at each size and the greatest factor of one doubling.
 */
import { parseArgs } from 'node:util'
import { parseReport } from '../src/index.js'
import { KINDS, make } from '../test/hostile/kinds.js'
import { PROSE, TABLES } from './inputs.js'

/** Doubling the input may multiply the time by this at most. */
const LIMIT = 2.3
/** Below this, a factor says more about the machine than about the program. */
const MEASURABLE_MS = 40
/** A kind that takes this long is not measured at larger sizes. */
const PATIENCE_MS = 20_000

const { values } = parseArgs({
  options: { from: { type: 'string', default: '64' }, to: { type: 'string', default: '8192' }, only: { type: 'string', default: '' } },
})
const sizes: number[] = []
for (let kb = Number(values.from); kb <= Number(values.to); kb *= 2) sizes.push(kb * 1024)

let failed = 0
const kinds = [PROSE, TABLES, ...KINDS].filter((kind) => kind.name.includes(values.only))
for (const kind of kinds) {
  const times: number[] = []
  for (const size of sizes) {
    times.push(timeOf(make(kind, size)))
    if (times.at(-1)! > PATIENCE_MS) break
  }
  const factor = times.reduce((most, ms, i) => (i > 0 && times[i - 1]! > MEASURABLE_MS ? Math.max(most, ms / times[i - 1]!) : most), 0)
  const wrong = factor > LIMIT || times.length < sizes.length
  if (wrong) failed++
  console.log(
    `${wrong ? 'SLOW ' : '     '}${kind.name.padEnd(40)} ${times.map((ms) => ms.toFixed(0).padStart(6)).join('')}  ×${factor.toFixed(2)}`,
  )
}
console.log(`${kinds.length - failed} of ${kinds.length} kinds grow by ${LIMIT} at most`)
process.exitCode = failed ? 1 : 0

/** Milliseconds of the processor, the best of up to five runs: other programs and a pause of the collector do not count. */
function timeOf(input: string): number {
  const bytes = new TextEncoder().encode(input)
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < (best < 1000 ? 5 : 3); run++) {
    const start = process.cpuUsage()
    parseReport(bytes, { maxBytes: 64 * 1024 * 1024 })
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
