import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { lock, lockAll } from '../../src/batch/lock.js'
import { CLI_PATH, folder, idsOf, nianbao, PLAIN, plantInto } from './support.js'

const OWN = ['inputs.jsonl', 'reports.jsonl', 'summary.json']
const TABLES = ['codebook', 'findings', 'indicators', 'inputs', 'quantities', 'repairs', 'reports', 'sections', 'tables']

describe('what a run writes', () => {
  it('has the name of its first output, so that two runs into one folder share nothing', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    writeFileSync(join(work, 'b.txt'), PLAIN.replace('2012', '2013'))
    const run = (...args: string[]) => nianbao(['batch', ...args], { cwd: work }).status
    expect(run('a.txt', '-o', 'out/first.csv')).toBe(0)
    const before = Object.fromEntries(readdirSync(join(work, 'out')).map((name) => [name, readFileSync(join(work, 'out', name), 'utf8')]))
    expect(Object.keys(before).sort()).toEqual(
      ['first.csv', ...OWN.map((name) => `first.${name}`), ...TABLES.map((name) => `first.${name}.csv`)].sort(),
    )
    expect(run('b.txt', 'missing.txt', '-o', 'out/second.csv')).toBe(1)
    for (const [name, content] of Object.entries(before)) expect(readFileSync(join(work, 'out', name), 'utf8'), name).toBe(content)
    expect(idsOf(join(work, 'out/second.reports.jsonl'))).toEqual(['b.txt'])
  })

  it('is never written over without a word: --resume goes on, --overwrite begins anew', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    writeFileSync(join(work, 'b.txt'), PLAIN.replace('2012', '2013'))
    const run = (...args: string[]) => nianbao(['batch', ...args], { cwd: work })
    run('a.txt', '-o', 'r.jsonl', '-o', 'p.csv')
    const refusal = { status: 1, stderr: expect.stringMatching(/is there already: --resume .*--overwrite .*another name/) }
    expect(run('b.txt', '-o', 'r.jsonl')).toMatchObject(refusal)
    // Another store beside the same table.
    expect(run('b.txt', '-o', 'q.jsonl', '-o', 'p.csv')).toMatchObject(refusal)
    expect(run('b.txt', '-o', 'q.jsonl', '-o', 'p.csv', '--resume')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('p.csv is there already'),
    })
    expect(idsOf(join(work, 'r.jsonl'))).toEqual(['a.txt'])
    expect(existsSync(join(work, 'q.jsonl'))).toBe(false)
    expect(run('b.txt', '-o', 'r.jsonl', '-o', 'p.csv', '--resume').status).toBe(0)
    expect(idsOf(join(work, 'r.jsonl'))).toEqual(['a.txt', 'b.txt'])
    expect(run('b.txt', '-o', 'r.jsonl', '-o', 'p.csv', '--overwrite').status).toBe(0)
    expect(idsOf(join(work, 'r.jsonl'))).toEqual(['b.txt'])
    expect(run('b.txt', '-o', 'r.jsonl', '--overwrite', '--resume').status).toBe(2)
    const panel = (...args: string[]) => nianbao(['panel', 'r.jsonl', '-o', 'p.csv', ...args], { cwd: work })
    expect(panel()).toMatchObject({ status: 1, stderr: expect.stringMatching(/p\S*\.csv is there already: --overwrite/) })
    expect(panel('--overwrite').status).toBe(0)
  })

  it('is written where folders are missing, and fails with a word where none can be made', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    const run = (out: string) => nianbao(['batch', 'a.txt', '-o', out], { cwd: work })
    expect(run('x/y/z/p.csv').status).toBe(0)
    writeFileSync(join(work, 'file'), '')
    expect(run('file/p.csv')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^nianbao: .+\n$/) })
    if (existsSync('/proc/self'))
      expect(run('/proc/nianbao/p.csv')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^nianbao: .+\n$/) })
  })

  it('is said to be gone where somebody removes it meanwhile', { timeout: 60_000 }, async () => {
    const work = folder()
    plantInto(join(work, 'in'), 300)
    const run = spawn(process.execPath, [CLI_PATH, 'batch', join(work, 'in'), '-o', join(work, 'out/p.csv')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    run.stderr.on('data', (data) => {
      said += data
    })
    while (!existsSync(join(work, 'out/p.inputs.jsonl.partial')) && run.exitCode === null) await sleep(5)
    rmSync(join(work, 'out'), { recursive: true })
    expect((await once(run, 'close'))[0]).toBe(1)
    expect(said).toMatch(/was removed/)
  })

  it.skipIf(!existsSync('/dev/full'))('fails with a word where the disk is full', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    symlinkSync('/dev/full', join(work, 'full.jsonl'))
    const { status, stderr } = nianbao(['batch', 'a.txt', '-o', 'full.jsonl', '--overwrite'], { cwd: work })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^nianbao: ENOSPC.*\n$/) })
  })

  it('says before it begins what cannot be written', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    mkdirSync(join(work, 'folder.csv'))
    const run = (...args: string[]) => nianbao(['batch', ...args], { cwd: work })
    expect(run('a.txt', '-o', 'folder.csv')).toMatchObject({ status: 1, stderr: expect.stringContaining('is a folder') })
    expect(run('a.txt', '-o', 'p.csv', '-o', 'p.reports.csv').status).toBe(2)
    writeFileSync(join(work, 'in.jsonl'), `${JSON.stringify({ id: 'a', text: PLAIN })}\n`)
    expect(run('in.jsonl', '-o', 'in.jsonl')).toMatchObject({ status: 1, stderr: expect.stringContaining('is an input') })
    expect(run('a.txt', '-o', 'in.jsonl', '--resume')).toMatchObject({ status: 1, stderr: expect.stringContaining('not a saved report') })
    expect(idsOf(join(work, 'in.jsonl'))).toEqual(['a'])
    expect(
      readdirSync(work)
        .filter((name) => !name.startsWith('in.'))
        .sort(),
    ).toEqual(['a.txt', 'folder.csv'])
  })

  it('is the same where an output is named twice, and where several stand side by side', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    expect(nianbao(['batch', 'a.txt', '-o', 'p.csv', '-o', './p.csv', '-o', 'q.csv'], { cwd: work }).status).toBe(0)
    expect(readFileSync(join(work, 'p.csv'))).toEqual(readFileSync(join(work, 'q.csv')))
  })

  it('is no input of the run itself, wherever it stands', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    const run = (...args: string[]) => nianbao(['batch', '.', '-o', 'p.csv', '-o', 'p.duckdb', ...args], { cwd: work })
    expect(run().status).toBe(0)
    const first = readFileSync(join(work, 'p.inputs.csv'), 'utf8')
    expect(run('--resume').status).toBe(0)
    expect(run('--overwrite').status).toBe(0)
    expect(readFileSync(join(work, 'p.inputs.csv'), 'utf8')).toBe(first)
    expect(first.trim().split('\r\n').length).toBe(2)
  })
})

describe('lock', () => {
  const place = () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()

  it('keeps a second run out, in this process and in another', { timeout: 60_000 }, async () => {
    const work = folder()
    const file = join(work, 'out.jsonl')
    writeFileSync(join(work, 'a.txt'), PLAIN)
    const release = await lock(file)
    await expect(lock(file)).rejects.toThrow('another run writes')
    const second = spawn(process.execPath, [CLI_PATH, 'batch', 'a.txt', '-o', 'out.jsonl'], {
      cwd: work,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    second.stderr.on('data', (data) => {
      said += data
    })
    expect((await once(second, 'close'))[0]).toBe(1)
    expect(said).toContain('another run writes')
    await release()
    expect(readdirSync(work)).toEqual(['a.txt'])
  })

  it('waits for a sign of life where it cannot know: a lock that is touched is believed', async () => {
    const file = join(folder(), 'out.jsonl')
    writeFileSync(`${file}.lock`, `1\nanother-machine\n\nx\n`)
    const beat = setInterval(() => utimesSync(`${file}.lock`, new Date(), new Date()), 200)
    const waited: string[] = []
    await expect(lock(file, { onWait: (path) => waited.push(path) })).rejects.toThrow('another run writes')
    clearInterval(beat)
    expect(waited).toEqual([`${file}.lock`])
  })

  it.each([
    ['of a process that is gone', () => `${2 ** 30}\n${hostname()}\nPLACE\nx\n`, false],
    ['of an earlier process with the number of one that lives', () => `${process.pid}\n${hostname()}\nPLACE\nx\n`, true],
    // What a container leaves whose first process is always number 1, and what is left between making a lock and writing it.
    ['of a process number that lives in another container', () => `1\n${hostname()}\nelsewhere pid:[1]\nx\n`, true],
    ['that is empty', () => '', true],
  ])('takes over a lock %s', async (_, content, waits) => {
    const file = join(folder(), 'out.jsonl')
    const here = existsSync('/proc/self/ns/pid') ? `${place()} ${readlinkSync('/proc/self/ns/pid')}` : ''
    writeFileSync(`${file}.lock`, content().replace('PLACE', here))
    let waited = false
    const release = await lock(file, {
      patience: 1000,
      onWait: () => {
        waited = true
      },
    })
    expect(waited).toBe(waits)
    await release()
  })

  it('tells the run whose lock was taken', async () => {
    const file = join(folder(), 'out.jsonl')
    const lost = new Promise<Error>((resolve) => void lock(file, { onLost: resolve }))
    await sleep(50)
    writeFileSync(`${file}.lock`, 'somebody else')
    expect((await lost).message).toContain('taken by another run')
  })

  it('takes all of several files or none', async () => {
    const work = folder()
    const release = await lock(join(work, 'b'))
    await expect(lockAll([join(work, 'a'), join(work, 'b')])).rejects.toThrow('another run writes')
    expect(existsSync(join(work, 'a.lock'))).toBe(false)
    await release()
  })
})
