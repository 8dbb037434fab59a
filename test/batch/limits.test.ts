import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGzip, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folder, idsOf, nianbao, PLAIN, statusesOf } from './support.js'

/** Gzip data of so many bytes of zeros, in some MB of memory. */
async function zeros(bytes: number): Promise<Buffer> {
  const gzip = createGzip({ level: 9 })
  const pieces: Buffer[] = []
  gzip.on('data', (piece: Buffer) => pieces.push(piece))
  const chunk = Buffer.alloc(1 << 24)
  for (let left = bytes; left > 0; left -= chunk.length) await new Promise<void>((done) => gzip.write(chunk, () => done()))
  await new Promise<void>((done) => gzip.end(() => done()))
  return Buffer.concat(pieces)
}

/** Says the most memory that the process has held, workers included, in MB. */
const WATCH = `import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => process.stderr.write('peak ' + Math.round(process.resourceUsage().maxRSS / 1024) + '\\n'))`
const WATCHED = ['--max-old-space-size=200', '--import', `data:text/javascript,${encodeURIComponent(WATCH)}`]
const peakOf = (stderr: string) => Number(/^peak (\d+)$/m.exec(stderr)?.[1])
/** What a run may hold, whatever its inputs hold. */
const MOST_MEGABYTES = 300

describe('nianbao batch', () => {
  it('unpacks no further than the limit, under every kind of name', { timeout: 120_000 }, async () => {
    const work = folder()
    const bomb = await zeros(1 << 30)
    for (const name of ['a.html.gz', 'b.gz', 'c.txt', 'd.jsonl.gz', 'e.json.gz', 'f.warc.gz']) writeFileSync(join(work, name), bomb)
    writeFileSync(join(work, 'last.txt'), PLAIN)
    const { status, stderr } = nianbao(['batch', '.', '--concurrency', '1', '-o', 'o/r.jsonl'], { cwd: work, node: WATCHED })
    expect(status).toBe(1)
    expect(peakOf(stderr)).toBeLessThan(MOST_MEGABYTES)
    const { 'last.txt': last, ...bombs } = statusesOf(join(work, 'o/r.inputs.jsonl'))
    expect(last).toBe('read')
    for (const [input, said] of Object.entries(bombs)) expect(said, input).toMatch(/^failed: /)
    expect(
      Object.keys(bombs)
        .map((input) => input.replace(/#.*$/, ''))
        .sort(),
    ).toEqual(['a.html.gz', 'b.gz', 'c.txt', 'd.jsonl.gz', 'e.json.gz', 'f.warc.gz'])
  })

  it.skipIf(!existsSync('/dev/zero'))('reads no more of an endless file than the limit', { timeout: 60_000 }, () => {
    const work = folder()
    writeFileSync(join(work, 'last.txt'), PLAIN)
    execFileSync('mkfifo', [join(work, 'pipe')])
    const { stderr } = nianbao(['batch', '/dev/zero', '.', '-o', 'o/r.jsonl'], { cwd: work, node: WATCHED })
    expect(peakOf(stderr)).toBeLessThan(MOST_MEGABYTES)
    expect(statusesOf(join(work, 'o/r.inputs.jsonl'))).toEqual({
      '/dev/zero': expect.stringMatching(/^failed: larger than the limit of 16777216 bytes/),
      'last.txt': 'read',
      pipe: 'passed-over: Not a file but a named pipe.',
    })
  })

  it('takes the limit from --max-bytes', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    writeFileSync(join(work, 'b.txt'), PLAIN.repeat(9))
    writeFileSync(join(work, 'c.txt.gz'), gzipSync(PLAIN.repeat(9)))
    nianbao(['batch', '.', '--max-bytes', String(Buffer.byteLength(PLAIN)), '-o', 'o/r.jsonl'], { cwd: work })
    const limit = expect.stringMatching(/^failed: larger than the limit/)
    expect(statusesOf(join(work, 'o/r.inputs.jsonl'))).toEqual({ 'a.txt': 'read', 'b.txt': limit, 'c.txt.gz': limit })
    expect(nianbao(['parse', '--max-bytes', '100', 'b.txt'], { cwd: work })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--max-bytes'),
    })
    expect(nianbao(['parse', '--max-bytes', '0', 'b.txt'], { cwd: work }).status).toBe(2)
  })

  it('gives up a document that takes too long, by name, and reads its neighbours', { timeout: 120_000 }, () => {
    const work = folder()
    const record = (id: string, text: string) => JSON.stringify({ id, text })
    const long = Array.from({ length: 120_000 }, (_, i) => `（${i}）全年主动公开政府信息${i}条，其中网站公开${i}条。\n`).join('')
    const texts = ['a', 'b', 'c', 'd', 'e'].map((id, i) => record(id, PLAIN.replace('2012', String(2010 + i))))
    writeFileSync(join(work, 'in.jsonl'), `${[texts[0], texts[1], record('long', PLAIN + long), ...texts.slice(2)].join('\n')}\n`)
    const { status, stderr } = nianbao(['batch', 'in.jsonl', '--concurrency', '1', '--timeout', '1', '-o', 'o/r.jsonl'], { cwd: work })
    expect(status, stderr).toBe(1)
    expect(idsOf(join(work, 'o/r.jsonl'))).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(statusesOf(join(work, 'o/r.inputs.jsonl')).long).toBe('failed: took longer than 1 seconds (--timeout)')
    for (const wrong of ['0', '-1', 'x'])
      expect(nianbao(['batch', 'in.jsonl', '--timeout', wrong, '-o', 'p.jsonl'], { cwd: work }).status).toBe(2)
  })
})
