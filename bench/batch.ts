// The benchmark of batch runs: npm run bench:batch [-- --count 2000]. Plants reports, then measures speed-up, memory and resuming.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { plant } from '../test/planted/plant.js'
import { median, missedTargets, report } from './report.js'

const { values: flags } = parseArgs({ options: { count: { type: 'string', default: '10000' } } })
const COUNT = Number(flags.count)
/** The smaller run that memory is compared with. */
const FEW = Math.ceil(COUNT / 5)
const CLI = join(import.meta.dirname, '..', 'dist', 'cli.js')

/** Says the most memory that the whole process has held, workers included, when it ends. */
const WATCH = `import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => process.stderr.write('\\npeak ' + process.resourceUsage().maxRSS + '\\n'))`
const WATCHED = ['--import', `data:text/javascript,${encodeURIComponent(WATCH)}`, CLI]

const ROUNDS = 5
const TABLE_ROUNDS = 3

interface Run {
  seconds: number
  megabytes: number
}

async function batch(...args: string[]): Promise<Run> {
  const begun = performance.now()
  const child = spawn(process.execPath, [...WATCHED, 'batch', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data) => {
    said += data
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(said)
  return { seconds: (performance.now() - begun) / 1000, megabytes: Number(/^peak (\d+)$/m.exec(said)![1]) / 1024 }
}

/** Starts a run and kills it when it has written half of what a whole run writes. */
async function killedInTheMiddle(out: string, whole: string, ...args: string[]): Promise<void> {
  const half = statSync(whole).size / 2
  const child = spawn(process.execPath, [CLI, 'batch', ...args, '-o', out], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  while (child.exitCode === null && (statSync(out, { throwIfNoEntry: false })?.size ?? 0) < half) await sleep(10)
  child.kill('SIGKILL')
  const [, signal] = await ended
  if (signal !== 'SIGKILL') throw new Error('the run had ended before it was killed')
}

/** Digests of the lines, sorted. */
async function sortedLines(file: string): Promise<string[]> {
  const lines: string[] = []
  for await (const line of createInterface({ input: createReadStream(file) }))
    lines.push(createHash('sha256').update(line).digest('base64'))
  return lines.sort()
}

const work = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
const at = (...names: string[]) => join(work, ...names)
try {
  mkdirSync(at('all'))
  mkdirSync(at('few'))
  for (let i = 0; i < COUNT; i++) {
    const planted = plant(5_000_000 + i)
    writeFileSync(at('all', `report-${String(i).padStart(6, '0')}.${planted.html ? 'html' : 'txt'}`), planted.bytes)
  }
  for (const name of readdirSync(at('all')).sort().slice(0, FEW)) linkSync(at('all', name), at('few', name))
  execFileSync('sync')
  console.log(`${COUNT} planted reports; memory against ${FEW} of them`)

  const lines = (folder: string, workers: number) => {
    // What an earlier run wrote shall not be on its way to the disk during this one.
    rmSync(at('lines'), { recursive: true, force: true })
    return batch(at(folder), '-o', at('lines', `${folder}${workers}.jsonl`), '--concurrency', `${workers}`)
  }
  const tables = (folder: string, workers: number) =>
    batch(
      at(folder),
      '--overwrite',
      ...['csv', 'parquet', 'duckdb'].flatMap((ending) => ['-o', at('tables', `all.${ending}`)]),
      '--concurrency',
      `${workers}`,
    )

  // One worker and two in turn, so that a change of the machine's speed meets both.
  const rounds: { one: Run; two: Run; few: Run }[] = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ few: await lines('few', 2), one: await lines('all', 1), two: await lines('all', 2) })
  const reportMemory = (outputs: string, pairs: { two: Run; few: Run }[]) => {
    const [two, few] = [pairs.map((pair) => pair.two.megabytes), pairs.map((pair) => pair.few.megabytes)]
    report(`most memory, two workers, ${outputs}`, Math.max(...two), 'MB', { most: 500 })
    report(`memory against ${FEW} reports (medians of ${pairs.length})`, median(two) / median(few), '×', { most: 1.15 })
  }
  report('reports a second, one worker, JSON Lines', COUNT / median(rounds.map(({ one }) => one.seconds)), '/s')
  report('reports a second, two workers, JSON Lines', COUNT / median(rounds.map(({ two }) => two.seconds)), '/s')
  const speedUps = rounds.map(({ one, two }) => one.seconds / two.seconds)
  report(`two workers against one, JSON Lines (median of ${ROUNDS})`, median(speedUps), '×', { least: 1.7 })
  console.log(`  each: ${speedUps.map((times) => times.toFixed(2)).join(', ')}`)
  reportMemory('JSON Lines', rounds)

  const oneTables = await tables('all', 1)
  const tableRounds: { two: Run; few: Run }[] = []
  for (let round = 0; round < TABLE_ROUNDS; round++) tableRounds.push({ few: await tables('few', 2), two: await tables('all', 2) })
  const tablesSpeedUp = oneTables.seconds / median(tableRounds.map(({ two }) => two.seconds))
  report('two workers against one, with CSV, Parquet and DuckDB', tablesSpeedUp, '×')
  reportMemory('with tables', tableRounds)

  const whole = at('lines', 'all2.jsonl')
  const killed = at('killed', 'all.jsonl')
  await killedInTheMiddle(killed, whole, at('all'), '--concurrency', '2')
  await batch(at('all'), '-o', killed, '--resume', '--concurrency', '2')
  const [expected, resumed] = [await sortedLines(whole), await sortedLines(killed)]
  const different =
    expected.length === resumed.length
      ? expected.filter((line, i) => line !== resumed[i]).length
      : Math.abs(expected.length - resumed.length)
  report('lines that differ after kill -9 and --resume', different, 'lines', { most: 0 })
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = missedTargets() === 0 ? 0 : 1
