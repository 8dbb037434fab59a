import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStore } from '../../src/batch/index.js'
import { parseReport } from '../../src/parse-report.js'
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
