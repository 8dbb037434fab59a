import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, idsOf, lines, nianbao, PLAIN, rowsOf, statusesOf } from './support.js'

const report = (year: number) => PLAIN.replace('2012', String(year))
const record = (id: string, year: number) => `${JSON.stringify({ id, text: report(year) })}\n`

/** A folder with some files, and the command in it. */
function setUp(files: Record<string, string | Buffer>) {
  const work = folder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(work, name), content)
  const run = (...args: string[]) => nianbao(args, { cwd: work })
  const read = (name: string) => readFileSync(join(work, name), 'utf8')
  return { work, run, read, statuses: (name: string) => statusesOf(join(work, `${name}.inputs.jsonl`)) }
}

describe('nothing is lost', () => {
  it.each([
    ['other records, the last without a line end', '{"id":"1","text":"one"}\n{"id":"2","text":"two"}'],
    ['one line of other JSON', '{"only":"one line"}'],
    ['records that hold the word report', '{"id":"x","report":"notes"}\n{"id":"y","report":"more"}\n'],
    ['text', 'a line\nhalf a line'],
  ])('of a file that is no store: %s', (_, content) => {
    const { run, read, work } = setUp({ 'a.txt': PLAIN, 'mine.jsonl': content })
    expect(run('batch', 'a.txt', '-o', 'mine.jsonl', '--resume')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not a saved report'),
    })
    expect(read('mine.jsonl')).toBe(content)
    expect(existsSync(join(work, 'mine.inputs.jsonl'))).toBe(false)
  })

  it('of records that have the ids of another file', () => {
    const { run, statuses, work } = setUp({
      'jan.jsonl': record('1', 2011) + record('2', 2012),
      'feb.jsonl': record('1', 2013) + record('2', 2014),
    })
    run('batch', 'jan.jsonl', '-o', 'p.csv')
    for (const _ of [1, 2]) {
      run('batch', 'feb.jsonl', '-o', 'p.csv', '--resume')
      expect(Object.keys(statuses('p')).sort()).toEqual(['1', '1#2', '2', '2#2'])
      expect(idsOf(join(work, 'p.reports.jsonl')).sort()).toEqual(['1', '1#2', '2', '2#2'])
    }
  })

  it('of the tables of another run', () => {
    const { run, read } = setUp({ 'a.txt': PLAIN, 'b.txt': report(2013) })
    run('batch', 'a.txt', '-o', 'A.csv')
    run('batch', 'b.txt', '-o', 'B.jsonl')
    const before = read('A.csv')
    expect(run('batch', 'b.txt', '--resume', '-o', 'B.jsonl', '-o', 'A.csv')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('A.csv is there already'),
    })
    expect(read('A.csv')).toBe(before)
    expect(run('batch', 'b.txt', '--resume', '-o', 'B.jsonl', '-o', 'C.csv').status).toBe(0)
  })

  it('of an input that an output reaches through a link', () => {
    const { run, read, work } = setUp({ 'real.jsonl': record('a', 2011) })
    symlinkSync('real.jsonl', join(work, 'alias.jsonl'))
    expect(run('batch', 'alias.jsonl', '-o', 'real.jsonl', '--overwrite')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is an input'),
    })
    expect(read('real.jsonl')).toBe(record('a', 2011))
  })

  it('between shards: a document that fails is in exactly one list', () => {
    const texts = Array.from({ length: 8 }, (_, i) =>
      JSON.stringify({ id: String(i), text: `${report(2000 + i)}${'公开'.repeat(1000)}` }),
    ).join('\n')
    const { run, statuses } = setUp({ 'x.jsonl': texts })
    for (const i of [1, 2]) run('batch', 'x.jsonl', '-o', `s${i}.jsonl`, '--shard', `${i}/2`, '--max-bytes', '3000')
    expect([...Object.keys(statuses('s1')), ...Object.keys(statuses('s2'))].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
  })

  it('and nothing is there twice where documents change their shard', () => {
    const names = Array.from({ length: 6 }, (_, i) => `d${i}.txt`)
    const { run, work } = setUp(Object.fromEntries(names.map((name, i) => [name, report(2000 + i)])))
    const shards = (...more: string[]) => {
      for (const i of [1, 2]) run('batch', ...names, '-o', `s${i}.jsonl`, '--shard', `${i}/2`, ...more)
    }
    shards()
    for (const [i, name] of names.entries()) writeFileSync(join(work, name), `${report(2000 + i)}全年收到申请${i + 1}件。\n`)
    shards('--resume')
    run('panel', 's1.jsonl', 's2.jsonl', 's1.jsonl', '-o', 'all.csv')
    expect(
      rowsOf(join(work, 'all.inputs.csv'))
        .map(({ input, status }) => [input, status])
        .sort(),
    ).toEqual(names.map((name) => [name, 'read']))
    expect(rowsOf(join(work, 'all.reports.csv')).length).toBe(6)
  })

  it('of reports whose lines were lost with the list', () => {
    const { run, work, statuses } = setUp({ 'a.txt': PLAIN, 'b.txt': report(2013) })
    run('batch', 'a.txt', 'b.txt', '-o', 'p.csv')
    rmSync(join(work, 'p.inputs.jsonl'))
    run('panel', 'p.reports.jsonl', '-o', 'q.csv')
    expect(rowsOf(join(work, 'q.inputs.csv')).length).toBe(2)
    run('batch', 'a.txt', '-o', 'p.csv', '--resume')
    expect(statuses('p')).toEqual({ 'a.txt': 'read', 'b.txt': 'read' })
  })

  it('and nothing stays that is no more: a container that is mended, tables without reports', () => {
    const { run, work, statuses } = setUp({ 'x.jsonl': 'garbage\n', 'a.txt': PLAIN })
    expect(run('batch', 'x.jsonl', '-o', 'p.csv').status).toBe(1)
    writeFileSync(join(work, 'x.jsonl'), record('a', 2011) + record('b', 2012))
    expect(run('batch', 'x.jsonl', '-o', 'p.csv', '--resume').status).toBe(0)
    expect(statuses('p')).toEqual({ a: 'read', b: 'read' })
    writeFileSync(join(work, 'x.jsonl'), record('b', 2012))
    run('batch', 'x.jsonl', '-o', 'p.csv', '--resume')
    expect(statuses('p')).toEqual({ b: 'read' })
    expect(idsOf(join(work, 'p.reports.jsonl'))).toEqual(['b'])
    writeFileSync(join(work, 'x.jsonl'), '{"id":"b","text":""}\n')
    expect(run('batch', 'x.jsonl', '-o', 'p.csv', '--overwrite').status).toBe(1)
    expect(existsSync(join(work, 'p.csv'))).toBe(false)
    expect(rowsOf(join(work, 'p.inputs.csv')).map((row) => row.status)).toEqual(['not-a-report'])
  })

  it('of names that are no UTF-8, an empty path, and what is named behind the folder that holds it', () => {
    const { run, work, statuses } = setUp({})
    mkdirSync(join(work, 'in'))
    for (const name of ['\xff.txt', '\xfe.txt', 'data.csv']) writeFileSync(Buffer.from(`${work}/in/${name}`, 'latin1'), PLAIN)
    writeFileSync(join(work, 'in/fffd\ufffd.txt'), report(2013))
    run('batch', '', 'in', 'in/data.csv', '-o', 'p.csv')
    expect(statuses('p')).toEqual({
      '': 'failed: An empty path.',
      'in/\\xfe.txt': 'failed: The name of the file is not in UTF-8: rename it.',
      'in/\\xff.txt': 'failed: The name of the file is not in UTF-8: rename it.',
      'in/data.csv': 'read',
      'in/fffd\ufffd.txt': 'read',
    })
  })

  it('of large numbers as ids, of strange kinds in the counts, and of reports that differ in their year alone', () => {
    const title = (year: number) => `云岭市水利局${year}年政府信息公开工作年度报告\n全年收到申请3件。\n`
    const { run, work, statuses } = setUp({
      'x.jsonl': `{"id":12345678901234567890,"text":"x"}\n${JSON.stringify({ id: 'a', text: title(2012) })}\n${JSON.stringify({ id: 'b', text: title(2013) })}\n`,
    })
    run('batch', 'x.jsonl', '-o', 'p.csv')
    expect(statuses('p')).toEqual({ 'x.jsonl#1': expect.stringContaining('too large to be kept'), a: 'read', b: 'read' })
    const { years } = JSON.parse(readFileSync(join(work, 'p.summary.json'), 'utf8')).reports
    expect(years).toEqual({ 2012: 1, 2013: 1 })
  })

  it('of what a pipe gives, and a pipe that nobody writes to is given up', { timeout: 60_000 }, () => {
    const { run, work, statuses } = setUp({ 'a.txt': PLAIN })
    spawnSync('mkfifo', [join(work, 'silent.txt'), join(work, 'silent.jsonl')])
    const given = spawnSync('bash', ['-c', `node='${process.execPath}'; "$node" "$CLI" batch <(sleep 1; cat a.txt) -o q.jsonl`], {
      cwd: work,
      encoding: 'utf8',
      env: { ...process.env, CLI: join(import.meta.dirname, '..', '..', 'dist', 'cli.js') },
    })
    expect(given.status, given.stderr).toBe(0)
    expect(lines(join(work, 'q.jsonl')).length).toBe(1)
    expect(run('batch', 'silent.txt', 'silent.jsonl', 'a.txt', '-o', 'p.csv').status).toBe(1)
    expect(statuses('p')).toEqual({
      'silent.txt': expect.stringContaining('nobody writes'),
      'silent.jsonl': expect.stringContaining('nobody writes'),
      'a.txt': 'read',
    })
  })
})
