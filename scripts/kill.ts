/**
 * Kills batch runs at random moments, goes on with --resume, and compares every table with those of an undisturbed run.
 * Usage: npm run kill [-- --count 2000 --times 10 --seed 1]. Exit code 1: a table differs.
 */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { DuckDBInstance } from '@duckdb/node-api'
import { TABLE_NAMES } from '../src/export/columns.js'
import { plant } from '../test/planted/plant.js'
import { Random } from '../test/planted/random.js'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, times: { type: 'string', default: '10' }, seed: { type: 'string', default: '1' } },
})
const CLI = join(import.meta.dirname, '..', 'dist', 'cli.js')
const work = mkdtempSync(join(tmpdir(), 'nianbao-kill-'))
const args = (out: string) => [
  'batch',
  join(work, 'in'),
  ...['csv', 'parquet', 'duckdb'].flatMap((ending) => ['-o', join(work, out, `p.${ending}`)]),
]

/** Every file of a run as text or bytes, the tables of the database row by row; the summary tells the time, and is left out. */
async function contentOf(out: string): Promise<Map<string, string>> {
  const content = new Map<string, string>()
  for (const name of readdirSync(join(work, out)).filter((n) => !n.endsWith('.duckdb') && !n.endsWith('.summary.json')))
    content.set(name, readFileSync(join(work, out, name), 'latin1'))
  const instance = await DuckDBInstance.create(join(work, out, 'p.duckdb'), { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  for (const table of TABLE_NAMES)
    content.set(`p.duckdb ${table}`, JSON.stringify((await connection.runAndReadAll(`select * from ${table}`)).getRowsJson()))
  connection.closeSync()
  instance.closeSync()
  return content
}

try {
  mkdirSync(join(work, 'in'))
  for (let i = 0; i < Number(values.count); i++) {
    const planted = plant(7_000_000 + i)
    writeFileSync(join(work, 'in', `r${String(i).padStart(6, '0')}.${planted.html ? 'html' : 'txt'}`), planted.bytes)
  }
  const begun = performance.now()
  if (spawnSync(process.execPath, [CLI, ...args('whole')], { stdio: 'inherit' }).status !== 0) throw new Error('the undisturbed run failed')
  const took = performance.now() - begun
  const whole = await contentOf('whole')
  const random = new Random(Number(values.seed))
  let different = 0
  for (let time = 1; time <= Number(values.times); time++) {
    const out = `killed${time}`
    const moment = random.next() * took
    const run = spawn(process.execPath, [CLI, ...args(out)], { stdio: 'ignore' })
    const ended = once(run, 'exit')
    await Promise.race([ended, sleep(moment)])
    const alive = run.exitCode === null
    run.kill('SIGKILL')
    await ended
    const resumed = spawnSync(process.execPath, [CLI, ...args(out), '--resume', '--quiet'], { stdio: 'inherit' })
    const found = resumed.status === 0 ? await contentOf(out) : new Map<string, string>()
    const wrong = [...new Set([...whole.keys(), ...found.keys()])].filter((name) => whole.get(name) !== found.get(name))
    console.log(
      `${time}: killed after ${Math.round(moment)} of ${Math.round(took)} ms${alive ? '' : ' (it had ended)'}: ${wrong.length === 0 ? 'the same' : `DIFFERENT: ${wrong.join(', ')}`}`,
    )
    if (wrong.length > 0) different++
    rmSync(join(work, out), { recursive: true })
  }
  console.log(`${different} of ${values.times} runs differ`)
  process.exitCode = different === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
