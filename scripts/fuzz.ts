// Parses made-up and damaged input for a while and stops at the first that breaks what must always hold.
//
//   npm run fuzz -- --minutes 10 --seed 1
//
// Prints how many inputs of each kind were read, and the slowest kilobyte. A failure is written out, shortened, to be made a test case.
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { INPUTS } from '../test/hostile/inputs.js'
import { findFault } from '../test/hostile/invariants.js'

/** Processor time that one input may take: a start, and so much for each kilobyte. Two parses are made of each. */
const START_MS = 400
const KILOBYTE_MS = 20

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } } })
const end = Date.now() + Number(values.minutes) * 60_000
const counts = new Map<string, number>()
let slowest = 0

function check(input: Uint8Array | string): string | null {
  const start = process.cpuUsage()
  const fault = findFault(input)
  const { user, system } = process.cpuUsage(start)
  const ms = (user + system) / 1000
  const kilobytes = input.length / 1024
  slowest = Math.max(slowest, kilobytes > 1 ? ms / kilobytes : 0)
  return fault ?? (ms > START_MS + KILOBYTE_MS * kilobytes ? `took ${ms.toFixed(0)} ms for ${kilobytes.toFixed(1)} KB` : null)
}

let failed = false
for (let round = 0; Date.now() < end && !failed; round++) {
  for (const [kind, inputs] of Object.entries(INPUTS)) {
    const property = fc.property(inputs, (input) => {
      const fault = check(input)
      if (fault) throw new Error(fault)
    })
    const result = fc.check(property, { seed: Number(values.seed) * 1_000_003 + round, numRuns: 100 })
    counts.set(kind, (counts.get(kind) ?? 0) + result.numRuns)
    if (result.failed) {
      const [input] = result.counterexample!
      console.error(`${kind}: ${String(result.errorInstance)}`)
      console.error(typeof input === 'string' ? JSON.stringify(input) : Buffer.from(input).toString('base64'))
      failed = true
    }
  }
}
for (const [kind, count] of counts) console.log(`${String(count).padStart(9)}  ${kind}`)
console.log(`slowest: ${slowest.toFixed(2)} ms a kilobyte (two parses and the checks)`)
process.exitCode = failed ? 1 : 0
