/**
 * How the work of a parse grows with the input: prose, tables, every hostile kind, and kinds composed of the words that reports are made of.
 * Usage: npm run growth counts steps for 16 and 64 KB (of UTF-8) of each kind, composed of 150 pairs of classes; npm run bench:growth takes the
 * processor's time for 256 KB and 1 MB of each, composed of every pair; `-- --pairs N --seed N --from KB --to KB --only WORDS` changes that.
 * Prints what was measured at each size and the factor of a doubling to the last.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { sampled, whole } from '../test/hostile/grammar.js'
import { type Hostile, KINDS, make } from '../test/hostile/kinds.js'
import { PROSE, TABLES } from './inputs.js'
import { stepCounter } from './steps.js'

/** A way to say how much work is done, the engine flags that it needs, and what it finds worse than linear. */
interface Measure {
  flags: readonly string[]
  of(work: () => void): number | Promise<number>
  /** Doubling the input may multiply the measure by this at most. */
  limit: number
  /** Where the larger size takes less, the factor says more about the machine than about the program. */
  least: number
  /** What takes more than this is not measured at a larger size. */
  most: number
}

const { values } = parseArgs({
  options: {
    time: { type: 'boolean', default: false },
    pairs: { type: 'string' },
    seed: { type: 'string', default: '2012' },
    from: { type: 'string' },
    to: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})

/** Always the same for the same work, so that small inputs and a low limit will do. */
const steps = async (): Promise<Measure> => ({ flags: [], of: await stepCounter(), limit: 2.25, least: 0, most: 1e9 })

/** Milliseconds of the processor, with the collecting of the garbage that the work makes and without that of what ran before. */
const milliseconds: Measure = {
  flags: ['--expose-gc', '--single-threaded', '--max-semi-space-size=16', '--min-semi-space-size=16'],
  of(work) {
    globalThis.gc!()
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  },
  limit: 2.5,
  least: 60,
  most: 20_000,
}

/** Each size is so many times the one before: a curve shows better over two doublings than over one. */
const STEP = 4
const MOST_BYTES = 64 * 1024 * 1024

const seed = Number(values.seed)
const kinds = [PROSE, TABLES, ...KINDS, ...(values.pairs === undefined ? whole(seed) : sampled(seed, Number(values.pairs)))]
const sizes: number[] = []
const [from, to] = values.time ? [256, 1024] : [16, 64]
for (let kb = Number(values.from ?? from); kb <= Number(values.to ?? to); kb *= STEP) sizes.push(kb * 1024)

if (process.send) {
  const measure = values.time ? milliseconds : await steps()
  const { parseReport }: typeof import('../src/index.js') = await import(new URL('../dist/index.js', import.meta.url).href)
  const parse = (input: Uint8Array) => parseReport(input, { maxBytes: MOST_BYTES })
  // What a process does once, loading and word lists, belongs to no kind.
  await measure.of(() => parse(new TextEncoder().encode(make(PROSE, 4096))))
  process.on('message', async (number: number) => process.send!(await grown(parse, measure, kinds[number]!)))
} else await measureAll()

/** Two processes side by side, no more, as they disturb each other; each is given a kind when it is done with one. */
async function measureAll(): Promise<void> {
  const chosen = [...kinds.keys()].filter((i) => kinds[i]!.name.includes(values.only))
  const waiting = chosen.values()
  const slow: string[] = []
  const measurer = async () => {
    const execArgv = [...(values.time ? milliseconds.flags : []), ...process.execArgv]
    const child = fork(process.argv[1]!, process.argv.slice(2), { execArgv })
    const next = () => {
      const { value } = waiting.next()
      if (value === undefined) child.disconnect()
      else child.send(value)
    }
    child.on('message', (line: string) => {
      console.log(line)
      if (line.startsWith('SLOW')) slow.push(line)
      next()
    })
    next()
    const [code] = await once(child, 'exit')
    if (code !== 0) throw new Error(`A measuring process ended with ${code}`)
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, measurer))
  console.log(`${chosen.length - slow.length} of ${chosen.length} kinds grow as they should (seed ${seed})`)
  for (const line of slow) console.log(line)
  process.exitCode = slow.length > 0 ? 1 : 0
}

/**
 * Measures a kind and says what was measured. A reader that looks back over so many lines or characters is dearer until they are there, so that
 * the growth to the last size counts, and one size more where it seems to be too much.
 */
async function grown(parse: (input: Uint8Array) => void, measure: Measure, kind: Hostile): Promise<string> {
  const encoder = new TextEncoder()
  const ofPiece = encoder.encode(kind.piece).length / kind.piece.length
  const inputOf = (size: number) => encoder.encode(make(kind, size / ofPiece))
  const wanted = [...sizes]
  const measured: number[] = []
  let factor = 0
  for (let i = 1; i < wanted.length; i++) {
    const smaller = inputOf(wanted[i - 1]!)
    const larger = inputOf(wanted[i]!)
    // The larger one first: what the engine has not compiled yet when a kind begins would lengthen the smaller one, and hide a curve.
    const much = await measure.of(() => parse(larger))
    const less = await measure.of(() => parse(smaller))
    measured.push(...(i === 1 ? [less] : []), much)
    factor = much > measure.least ? (much / less) ** (1 / Math.log2(larger.length / smaller.length)) : 0
    if (factor > measure.limit && much <= measure.most && i === sizes.length - 1) wanted.push(wanted[i]! * STEP)
  }
  const printed = measured.map((much) => much.toFixed(0).padStart(10)).join('')
  return `${factor > measure.limit ? 'SLOW ' : '     '}${printed}  ×${factor.toFixed(2)}  ${kind.name}`
}
