import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { readStore } from '../../src/batch/index.js'
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
        ['line 2', expect.stringContaining('larger than the limit of 10 bytes')],
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

describe('readStore', () => {
  it('gives the saved records and names the line that is none', async () => {
    const work = folder()
    const file = join(work, 'reports.jsonl')
    writeFileSync(file, '{"id":"a","report":{"schema":"nianbao/1"}}\nrubbish\n')
    const ids: string[] = []
    await expect(async () => {
      for await (const { id } of readStore(file)) ids.push(id)
    }).rejects.toThrow(`${file}:2: not a saved report`)
    expect(ids).toEqual(['a'])
  })

  it('takes no other JSON for a saved report', () => {
    const work = folder()
    writeFileSync(join(work, 'r.jsonl'), '{"id":"x","report":{}}\n')
    for (const args of [
      ['panel', 'r.jsonl', '-o', 'p.csv'],
      ['words', 'count', 'r.jsonl'],
    ])
      expect(nianbao(args, { cwd: work })).toMatchObject({ status: 1, stderr: expect.stringContaining('r.jsonl:1: not a saved report') })
  })
})
