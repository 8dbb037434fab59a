import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { COMMAND, has, nianbao, PYTHON, plantFolder, ROOT, recordsBelow, required } from './support.js'

const runs = required || has(PYTHON, '-c', 'import distributed')
const started: ChildProcess[] = []

function start(...args: string[]): ChildProcess {
  const child = spawn(PYTHON, args, { stdio: 'ignore', detached: true })
  started.push(child)
  return child
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

afterAll(() => {
  for (const child of started) {
    try {
      process.kill(-child.pid!, 'SIGKILL')
    } catch {
      // it has ended already
    }
  }
})

describe.skipIf(!runs)('a Dask cluster of two workers', () => {
  it('gives what one machine gives, with a worker killed in the middle', { timeout: 600_000 }, async () => {
    const work = mkdtempSync(join(tmpdir(), 'nianbao-dask-'))
    try {
      const folder = join(work, 'reports')
      plantFolder(folder, 2000)
      const port = await freePort()
      const scheduler = `tcp://127.0.0.1:${port}`
      start(
        '-m',
        'distributed.cli.dask_scheduler',
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '--no-dashboard',
        '--dashboard-address',
        '127.0.0.1:0',
      )
      const worker = () =>
        start('-m', 'distributed.cli.dask_worker', scheduler, '--nthreads', '1', '--no-nanny', '--no-dashboard', '--host', '127.0.0.1')
      const victim = worker()
      worker()
      const out = join(work, 'parts')
      const driver = spawn(
        PYTHON,
        [join(ROOT, 'examples', 'dask', 'parse_folder.py'), folder, out, '--scheduler', scheduler, '--part', '50', '--command', COMMAND],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      )
      let said = ''
      driver.stderr.on('data', (data) => {
        said += data
      })
      const ended = once(driver, 'exit')
      // In the middle: some parts are there, most are not.
      for (let waited = 0; (said.match(/parts, part/g) ?? []).length < 8 && driver.exitCode === null && waited < 120_000; waited += 50)
        await sleep(50)
      expect(driver.exitCode, said).toBeNull()
      process.kill(-victim.pid!, 'SIGKILL')
      const [code] = await ended
      expect(code, said).toBe(0)
      expect(readdirSync(out).filter((name) => name.startsWith('part-')).length).toBe(40)

      nianbao('batch', folder, '-o', join(work, 'one', 'reports.jsonl'))
      const alone = recordsBelow(join(work, 'one'))
      expect(alone.size).toBe(2000)
      expect(recordsBelow(out)).toEqual(alone)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
})
