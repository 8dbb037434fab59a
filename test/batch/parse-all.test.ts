import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Documents, Outcome, ParseAllOptions } from '../../src/batch/index.js'
import { parseReport } from '../../src/parse-report.js'
import { built, folder, PLAIN } from './support.js'

async function all(documents: Documents, options: ParseAllOptions = { concurrency: 1 }): Promise<Outcome[]> {
  const { parseAll } = await built()
  const outcomes: Outcome[] = []
  for await (const outcome of parseAll(documents, options)) outcomes.push(outcome)
  return outcomes
}

describe('parseAll', () => {
  it('takes paths and documents, gives outcomes in order, and says what failed', async () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    const bytes = new TextEncoder().encode(PLAIN)
    const outcomes = await all(
      [
        join(work, 'a.txt'),
        join(work, 'missing.txt'),
        { id: 'bytes', content: bytes },
        { id: 'buffer', content: bytes.buffer },
        { id: 'text', url: 'http://a.example/', content: PLAIN },
        { id: 'nothing', content: '' },
        { id: 'no values', content: '云岭市水利局2012年政府信息公开工作年度报告\n' },
      ],
      { concurrency: 2 },
    )
    expect(outcomes.map((o) => [o.id, o.ok, o.status, o.ok ? o.record.report.meta.year : o.error])).toEqual([
      [join(work, 'a.txt'), true, 'read', 2012],
      [join(work, 'missing.txt'), false, 'failed', 'no such file'],
      ['bytes', true, 'read', 2012],
      ['buffer', true, 'read', 2012],
      ['text', true, 'read', 2012],
      ['nothing', true, 'not-a-report', null],
      ['no values', true, 'read-without-values', 2012],
    ])
  })

  it.each<[string, unknown, unknown]>([
    ['a path instead of a list', 'a.txt', {}],
    ['nothing', null, {}],
    ['bytes', new Uint8Array(3), {}],
    ['a buffer', new ArrayBuffer(3), {}],
    ['an object', { id: 'a', content: '' }, {}],
    ['concurrency NaN', [], { concurrency: Number.NaN }],
    ['concurrency 0', [], { concurrency: 0 }],
    ['concurrency 1.5', [], { concurrency: 1.5 }],
    ['concurrency 1000', [], { concurrency: 1000 }],
    ['maxBytes -1', [], { maxBytes: -1 }],
    ['timeout NaN', [], { timeout: Number.NaN }],
    ['timeout 0', [], { timeout: 0 }],
    ['a shard that is none', [], { shard: { index: 3, count: 2 } }],
  ])('refuses %s with a TypeError, at once', async (_, documents, options) => {
    const { parseAll } = await built()
    expect(() => parseAll(documents as Documents, options as ParseAllOptions)).toThrow(TypeError)
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['no content', { id: 'a' }],
    ['content that is none', { id: 'a', content: [1, 2] }],
    ['no id', { content: PLAIN }],
  ])('refuses a document that is none with a TypeError: %s', async (_, document) => {
    await expect(all([document] as unknown as Documents)).rejects.toThrow(TypeError)
    await expect(all([document] as unknown as Documents)).rejects.toThrow('document 0 is no path and no { id')
  })

  it('gives whole reports where they are larger than the memory set aside for them', async () => {
    const long = (words: string) => `${PLAIN}${`全年${words}信息公开工作平稳。\n`.repeat(20_000)}`
    const texts = [PLAIN, long('本市'), PLAIN, long('全局'), long('各科'), PLAIN].map((content, i) => ({ id: String(i), content }))
    const outcomes = await all(texts)
    expect(outcomes.map(({ id }) => id)).toEqual(texts.map(({ id }) => id))
    for (const [i, { record }] of outcomes.entries()) expect(record!.report.text).toBe(parseReport(texts[i]!.content, { text: true }).text)
  })

  it('takes no more than it needs, and when it is stopped gives what was begun, then throws the reason', async () => {
    const { parseAll } = await built()
    let taken = 0
    async function* endless() {
      for (;;) yield { id: String(taken++), content: PLAIN }
    }
    const stop = new AbortController()
    let given = 0
    const run = async () => {
      for await (const { ok } of parseAll(endless(), { concurrency: 2, signal: stop.signal })) {
        expect(ok).toBe(true)
        if (++given === 20) stop.abort(new Error('enough'))
      }
    }
    await expect(run()).rejects.toThrow('enough')
    // On their way when it stops: two messages of sixteen for each of two workers, and one that fills.
    expect(given).toBeLessThanOrEqual(20 + 80)
    expect(taken).toBeLessThanOrEqual(20 + 80 + 1)
  })

  it('takes fewer ahead where their lines are long', async () => {
    const { parseAll } = await built()
    const content = `${PLAIN}\n${'本市'.repeat(300_000)}`
    let taken = 0
    function* endless() {
      for (;;) yield { id: String(taken++), content }
    }
    let given = 0
    for await (const { ok } of parseAll(endless(), { concurrency: 2 })) {
      expect(ok).toBe(true)
      if (++given === 12) break
    }
    // A line of some four megabytes: one in a message, two messages for each of two workers, and one that fills.
    expect(taken).toBeLessThanOrEqual(12 + 5 + 1)
  })
})
