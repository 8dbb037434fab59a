import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStore } from '../../src/batch/index.js'
import { folder, nianbao } from './support.js'

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
    expect(nianbao(['stream'], { input: '' })).toMatchObject({ status: 0, stdout: '' })
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
