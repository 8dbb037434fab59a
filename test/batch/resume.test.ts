import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { CLI_PATH, folder, idsOf, lines, nianbao, PLAIN, plantInto, rowsOf, statusesOf } from './support.js'

describe('nianbao batch --resume', () => {
  it('keeps what is held, reads what is new or changed, cuts off half a line and ends a whole one', () => {
    const work = folder()
    plantInto(join(work, 'in'), 8)
    const out = join(work, 'out.jsonl')
    nianbao(['batch', join(work, 'in'), '-o', out])
    const whole = lines(out)
    writeFileSync(out, `${whole.slice(0, 5).join('\n')}\n${whole[5]!.slice(0, 300)}`)
    expect(nianbao(['batch', join(work, 'in'), '-o', out, '--resume']).stderr).toContain('(5 kept from before)')
    expect(lines(out)).toEqual(whole)
    writeFileSync(out, whole.slice(0, 6).join('\n'))
    expect(nianbao(['batch', join(work, 'in'), '-o', out, '--resume']).stderr).toContain('(6 kept from before)')
    expect(lines(out)).toEqual(whole)
    const changed = join(work, 'in', readdirSync(join(work, 'in')).sort()[2]!)
    appendFileSync(changed, ' ')
    expect(nianbao(['batch', join(work, 'in'), '-o', out, '--resume']).stderr).toContain('(7 kept from before)')
    expect(idsOf(out).sort()).toEqual(whole.map((l) => JSON.parse(l).id).sort())
  })

  it('reads again what another version of the parser read', () => {
    const work = folder()
    plantInto(join(work, 'in'), 2)
    const out = join(work, 'out.jsonl')
    nianbao(['batch', join(work, 'in'), '-o', out])
    const whole = lines(out)
    writeFileSync(out, `${whole.map((l) => l.replace(/"parser":"[^"]+"/, '"parser":"0.0.0"')).join('\n')}\n`)
    expect(nianbao(['batch', join(work, 'in'), '-o', out, '--resume']).stderr).not.toContain('kept from before')
    expect(lines(out)).toEqual(whole)
  })

  it('gives the same after kill -9 as an undisturbed run', { timeout: 120_000 }, async () => {
    const work = folder()
    plantInto(join(work, 'in'), 400)
    nianbao(['batch', join(work, 'in'), '-o', join(work, 'whole.jsonl')])
    const out = join(work, 'killed.jsonl')
    const run = spawn(process.execPath, [CLI_PATH, 'batch', join(work, 'in'), '-o', out], { stdio: 'ignore' })
    const ended = once(run, 'exit')
    while (!(existsSync(out) && statSync(out).size > 200_000) && run.exitCode === null) await sleep(5)
    run.kill('SIGKILL')
    await ended
    expect(nianbao(['batch', join(work, 'in'), '-o', out, '--resume']).status).toBe(0)
    expect(lines(out).sort()).toEqual(lines(join(work, 'whole.jsonl')).sort())
  })

  it('ends cleanly on SIGINT, with whole lines and exit code 130', { timeout: 120_000 }, async () => {
    const work = folder()
    plantInto(join(work, 'in'), 400)
    const out = join(work, 'out.jsonl')
    const run = spawn(process.execPath, [CLI_PATH, 'batch', join(work, 'in'), '-o', out, '-o', join(work, 'out.csv')], { stdio: 'ignore' })
    const ended = once(run, 'exit')
    while (!(existsSync(out) && statSync(out).size > 100_000) && run.exitCode === null) await sleep(5)
    run.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    const ids = idsOf(out)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
    expect(existsSync(join(work, 'out.csv'))).toBe(false)
  })

  it('gives every document a name of its own, the same in every run', () => {
    const work = folder()
    const record = (id: string, year: number) => JSON.stringify({ id, text: PLAIN.replace('2012', String(year)) })
    writeFileSync(join(work, 'd.jsonl'), `${[record('a', 2011), record('a', 2012), record('a#2', 2013), record('a', 2014)].join('\n')}\n`)
    const run = (...args: string[]) => nianbao(['batch', 'd.jsonl', '-o', 'o/r.jsonl', ...args], { cwd: work }).status
    const years = () =>
      Object.fromEntries(
        lines(join(work, 'o/r.jsonl'))
          .map((l) => JSON.parse(l))
          .map((r) => [r.id, r.report.meta.year]),
      )
    expect(run()).toBe(0)
    expect(years()).toEqual({ a: 2011, 'a#2': 2012, 'a#2#2': 2013, 'a#3': 2014 })
    const whole = lines(join(work, 'o/r.jsonl'))
    for (const _ of [1, 2]) {
      expect(run('--resume')).toBe(0)
      expect(lines(join(work, 'o/r.jsonl'))).toEqual(whole)
    }
  })

  it('keeps what cannot be read any more, and drops what is no report any more', () => {
    const work = folder()
    for (const [name, year] of [
      ['a.txt', 2011],
      ['b.txt', 2012],
      ['c.txt', 2013],
    ] as const)
      writeFileSync(join(work, name), PLAIN.replace('2012', String(year)))
    const run = (...args: string[]) =>
      nianbao(['batch', 'a.txt', 'b.txt', 'c.txt', '-o', 'r.jsonl', '-o', 'p.csv', ...args], { cwd: work }).status
    run()
    const reasonOfA = () => rowsOf(join(work, 'p.inputs.csv'))[0]!.reason
    const a = readFileSync(join(work, 'a.txt'))
    rmSync(join(work, 'a.txt'))
    writeFileSync(join(work, 'b.txt'), '')
    run('--resume')
    expect(idsOf(join(work, 'r.jsonl'))).toEqual(['a.txt', 'c.txt'])
    expect(statusesOf(join(work, 'r.inputs.jsonl'))).toEqual({
      'a.txt': 'read',
      'b.txt': expect.stringMatching(/^not-a-report: empty-input/),
      'c.txt': 'read',
    })
    expect(reasonOfA()).toBe('Kept from an earlier run; now: no such file')
    writeFileSync(join(work, 'a.txt'), a)
    run('--resume')
    expect(reasonOfA()).toBe('')
  })

  it('keeps the inputs of an earlier run that it is not given', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    writeFileSync(join(work, 'b.txt'), PLAIN.replace('2012', '2013'))
    nianbao(['batch', 'a.txt', 'missing.txt', '-o', 'r.jsonl'], { cwd: work })
    nianbao(['batch', 'b.txt', '-o', 'r.jsonl', '--resume'], { cwd: work })
    expect(Object.keys(statusesOf(join(work, 'r.inputs.jsonl')))).toEqual(['b.txt', 'a.txt', 'missing.txt'])
    expect(idsOf(join(work, 'r.jsonl'))).toEqual(['a.txt', 'b.txt'])
  })

  it('finds the line of a report again that a killed run had not written', () => {
    const work = folder()
    plantInto(join(work, 'in'), 5)
    const run = (...args: string[]) => nianbao(['batch', 'in', '-o', 'o/p.csv', ...args], { cwd: work })
    run()
    const files = ['p.inputs.jsonl', 'p.inputs.csv', 'p.csv', 'p.reports.jsonl']
    const whole = files.map((name) => readFileSync(join(work, 'o', name), 'utf8'))
    // Killed in its first run: the lines are in a file of their own, the last one half, one line is missing though its report is there.
    const list = lines(join(work, 'o/p.inputs.jsonl'))
    rmSync(join(work, 'o/p.inputs.jsonl'))
    writeFileSync(join(work, 'o/p.inputs.jsonl.partial'), `${list.slice(0, 3).join('\n')}\n${list[3]!.slice(0, 40)}`)
    expect(run('--resume').stderr).toContain('(5 kept from before)')
    expect(files.map((name) => readFileSync(join(work, 'o', name), 'utf8'))).toEqual(whole)
    expect(existsSync(join(work, 'o/p.inputs.jsonl.partial'))).toBe(false)
  })

  it('takes the last of two lines of a document, as a run leaves them that was killed while it read a changed one', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    const run = (...args: string[]) => nianbao(['batch', 'a.txt', '-o', 'r.jsonl', ...args], { cwd: work })
    run()
    const old = readFileSync(join(work, 'r.jsonl'), 'utf8')
    writeFileSync(join(work, 'a.txt'), PLAIN.replace('2012', '2013'))
    run('--overwrite')
    const now = readFileSync(join(work, 'r.jsonl'), 'utf8')
    writeFileSync(join(work, 'r.jsonl'), old + now)
    run('--resume')
    expect(readFileSync(join(work, 'r.jsonl'), 'utf8')).toBe(now)
  })
})
