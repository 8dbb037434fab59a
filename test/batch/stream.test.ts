import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { readStore } from '../../src/batch/index.js'
import { parseReport } from '../../src/parse-report.js'
import { CLI_PATH, folder, nianbao } from './support.js'

const TEXT = '云岭市水利局2012年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息35条。\n'

describe('nianbao stream', () => {
  it('answers each line with one line, in order, errors too', () => {
    const input = [
      JSON.stringify({ id: 'a', text: TEXT }),
      'rubbish',
      JSON.stringify({ id: 7, html: `<p>${TEXT}</p>` }),
      JSON.stringify({ id: 'no content' }),
      JSON.stringify({ id: 'b', base64: Buffer.from(TEXT).toString('base64') }),
    ]
    for (const flags of [[], ['--flush']]) {
      const { status, stdout, stderr } = nianbao(['stream', ...flags], { input: `${input.join('\n')}\n` })
      expect(status).toBe(0)
      expect(stderr).toBe('')
      const out = stdout
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l))
      expect(out.map((o) => o.id)).toEqual(['a', 'line 2', '7', 'line 4', 'b'])
      expect(out.map((o) => 'error' in o)).toEqual([false, true, false, true, false])
      expect(out[0].report.meta.year).toBe(2012)
    }
  })

  it('answers nothing with nothing', () => {
    for (const input of ['', '\n', '\uFEFF', ' \t\r\n\n']) expect(nianbao(['stream'], { input })).toMatchObject({ status: 0, stdout: '' })
  })

  /** The id of each answer, with the error where it is one. */
  const answers = (stdout: string) =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; error?: string })
      .map(({ id, error }) => (error === undefined ? [id] : [id, error]))

  it('passes over a byte order mark and lines of blanks, and names records without an id by their line', () => {
    const input = `\uFEFF{"id":"a","text":""}\n\n \r\n{"text":"x"}\r\nrubbish\n{"id":"b","text":null}\n`
    expect(answers(nianbao(['stream'], { input }).stdout)).toEqual([
      ['a'],
      ['line 4'],
      ['line 5', expect.stringContaining('not JSON')],
      ['line 6', expect.stringContaining('text is null')],
    ])
  })

  it('reads documents up to a size, and answers longer lines with an error', () => {
    const input = `{"text":"1234567890"}\n{"text":"12345678901"}\n${'x'.repeat(100_000)}\n{"id":"last","text":""}\n`
    const { status, stdout } = nianbao(['stream', '--max-bytes', '10'], { input })
    expect({ status, answers: answers(stdout) }).toEqual({
      status: 1,
      answers: [
        ['line 1'],
        ['line 2', expect.stringContaining('larger than 10 bytes')],
        ['line 3', expect.stringContaining('longer than 30 bytes')],
        ['last'],
      ],
    })
    for (const wrong of ['0', '1.5', 'many', '-1']) expect(nianbao(['stream', '--max-bytes', wrong], { input: '' }).status, wrong).toBe(2)
  })

  it.skipIf(!existsSync('/dev/zero'))('answers a line without an end and keeps its memory', { timeout: 60_000 }, async () => {
    const zeros = openSync('/dev/zero', 'r')
    const run = spawn(process.execPath, ['--max-old-space-size=128', CLI_PATH, 'stream'], { stdio: [zeros, 'pipe', 'pipe'] })
    closeSync(zeros)
    const [out, error, [status]] = await Promise.all([text(run.stdout!), text(run.stderr!), once(run, 'exit')])
    expect({ status, error, answers: answers(out) }).toEqual({
      status: 1,
      error: expect.stringMatching(/^nianbao: no end within \d+ bytes/),
      answers: [['line 1', expect.stringContaining('longer than')]],
    })
  })
})

/** The built entry point: its worker threads need the built worker. */
const built = () => import(join(import.meta.dirname, '..', '..', 'dist', 'batch.js')) as Promise<typeof import('../../src/batch/index.js')>

describe('parseAll', () => {
  it('takes paths and documents, gives outcomes in order, and says what failed', async () => {
    const { parseAll } = await built()
    const work = folder()
    writeFileSync(join(work, 'a.txt'), TEXT)
    const outcomes = []
    for await (const outcome of parseAll(
      [join(work, 'a.txt'), join(work, 'missing.txt'), { id: 'memory', content: new TextEncoder().encode(TEXT) }],
      { concurrency: 2 },
    ))
      outcomes.push(outcome)
    expect(outcomes.map((o) => [o.id, o.record?.report.meta.year ?? o.error])).toEqual([
      [join(work, 'a.txt'), 2012],
      [join(work, 'missing.txt'), 'no such file'],
      ['memory', 2012],
    ])
  })

  it('gives whole reports where they are larger than the memory set aside for them', async () => {
    const { parseAll } = await built()
    const long = (words: string) => `${TEXT}${`全年${words}信息公开工作平稳。\n`.repeat(20_000)}`
    const texts = [TEXT, long('本市'), TEXT, long('全局'), long('各科'), TEXT].map((content, i) => ({ id: String(i), content }))
    let at = 0
    for await (const { id, record } of parseAll(texts, { concurrency: 1 })) {
      expect(id).toBe(String(at))
      expect(record!.report.text).toBe(parseReport(texts[at++]!.content, { text: true }).text)
    }
    expect(at).toBe(texts.length)
  })

  it('takes no more than it needs, and stops when asked', async () => {
    const { parseAll } = await built()
    let taken = 0
    async function* endless() {
      for (;;) yield { id: String(taken++), content: TEXT }
    }
    const stop = new AbortController()
    let given = 0
    for await (const { error } of parseAll(endless(), { concurrency: 2, signal: stop.signal })) {
      expect(error).toBeUndefined()
      if (++given === 20) stop.abort()
    }
    // On their way when it stops: two messages of sixteen for each of two workers, and one that fills.
    expect(given).toBeLessThanOrEqual(20 + 80)
    expect(taken).toBeLessThanOrEqual(20 + 80 + 1)
  })

  it('takes fewer ahead where their lines are long', async () => {
    const { parseAll } = await built()
    const content = `${TEXT}\n${'本市'.repeat(300_000)}`
    let taken = 0
    function* endless() {
      for (;;) yield { id: String(taken++), content }
    }
    let given = 0
    for await (const { error } of parseAll(endless(), { concurrency: 2 })) {
      expect(error).toBeUndefined()
      if (++given === 12) break
    }
    // A line of some four megabytes: one in a message, two messages for each of two workers, and one that fills.
    expect(taken).toBeLessThanOrEqual(12 + 5 + 1)
  })
})

describe('readStore', () => {
  it('gives the saved records and names the line that is none', async () => {
    const work = folder()
    const file = join(work, 'reports.jsonl')
    writeFileSync(file, '{"id":"a","report":{}}\nrubbish\n')
    const ids: string[] = []
    await expect(async () => {
      for await (const { id } of readStore(file)) ids.push(id)
    }).rejects.toThrow(`${file}:2: not a saved report`)
    expect(ids).toEqual(['a'])
  })
})
