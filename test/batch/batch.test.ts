import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'
import { folder, idsOf, lines, nianbao, PLAIN, plantInto, statusesOf } from './support.js'

describe('nianbao batch', () => {
  it('reads what parse reads, file by file, in the order of the names', () => {
    const work = folder()
    plantInto(join(work, 'in'), 12)
    const { status, stderr, stdout } = nianbao(['batch', join(work, 'in'), '-o', join(work, 'out.jsonl')])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('12 inputs: 12 read, 0 failed')
    const records = lines(join(work, 'out.jsonl')).map((line) => JSON.parse(line))
    expect(records.map((r) => r.id)).toEqual(
      readdirSync(join(work, 'in'))
        .sort()
        .map((name) => join(work, 'in', name)),
    )
    for (const { id, report } of records) {
      const { text: _, sections, ...rest } = report
      const alone = parseReport(readFileSync(id))
      expect({ ...rest, sections: sections.map(({ text: _text, ...s }: { text: string }) => s) }).toEqual({ ...alone })
    }
  })

  it('reads every kind of input', () => {
    const work = folder()
    const html = `<html><body><h1>云岭市水利局2012年政府信息公开工作年度报告</h1><p>全年主动公开政府信息35条。</p></body></html>`
    writeFileSync(join(work, 'a.html'), html)
    writeFileSync(join(work, 'b.htm.gz'), gzipSync(html))
    writeFileSync(
      join(work, 'c.jsonl'),
      `${JSON.stringify({ id: 'c1', url: 'http://a.example/', html })}\n${JSON.stringify({ id: 'c2', text: `${PLAIN}\u2028` })}\nnot json\n`,
    )
    writeFileSync(join(work, 'd.json'), JSON.stringify([{ id: 'd1', base64: Buffer.from(PLAIN).toString('base64') }]))
    writeFileSync(join(work, 'e.json'), JSON.stringify({ unrelated: true }))
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`
    const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: http://b.example/report\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`
    writeFileSync(join(work, 'f.warc'), warc)
    writeFileSync(join(work, 'g.warc.gz'), gzipSync(warc))
    writeFileSync(join(work, 'ignored.pdf'), 'x')
    const out = join(work, 'out', 'all.jsonl')
    const { status, stderr } = nianbao(['batch', work, '-o', out])
    expect(status).toBe(1)
    expect(stderr).toContain('1 failed')
    const ids = idsOf(out)
    expect(ids.filter((id) => id.startsWith(work)).length).toBe(2)
    expect(ids.filter((id) => !id.startsWith(work))).toEqual(['c1', 'c2', 'd1', 'http://b.example/report', 'http://b.example/report#2'])
    expect(statusesOf(join(work, 'out', 'all.inputs.jsonl'))[`${join(work, 'c.jsonl')}#3`]).toMatch(/^failed: /)
  })

  it('reads crawl archives: a member a record, bodies under gzip and Brotli; an archive cut short is a failure', () => {
    const work = folder()
    const page = Buffer.from(`<html><head><meta charset="utf-8"></head><body><h1>${PLAIN}</h1></body></html>`)
    const record = (url: string, encoding: string, body: Buffer) => {
      const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${encoding}\r\n`), body])
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
      return gzipSync(Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]))
    }
    const records = [
      record('http://a.example/plain', '', page),
      record('http://a.example/gzip', 'Content-Encoding: gzip\r\n', gzipSync(page)),
      record('http://a.example/brotli', 'Content-Encoding: br\r\n', brotliCompressSync(page)),
      record('http://a.example/no-brotli', 'Content-Encoding: br\r\n', page),
    ]
    const archive = Buffer.concat(records)
    writeFileSync(join(work, 'a.warc.gz'), archive)
    writeFileSync(join(work, 'cut.warc.gz'), archive.subarray(0, records[0]!.length + 200))
    expect(nianbao(['batch', work, '-o', join(work, 'out', 'a.jsonl')]).status).toBe(1)
    const years = lines(join(work, 'out', 'a.jsonl')).map((line) => JSON.parse(line).report.meta.year)
    expect(years).toEqual([2012, 2012, 2012, 2012])
    const failed = Object.entries(statusesOf(join(work, 'out', 'a.inputs.jsonl'))).filter(([, status]) => status.startsWith('failed'))
    expect(failed.map(([input]) => input)).toEqual(['http://a.example/no-brotli', expect.stringContaining('cut.warc.gz')])
  })

  it('names what cannot be read and goes on', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    writeFileSync(join(work, 'bad.html.gz'), gzipSync(PLAIN).subarray(0, 40))
    const missing = ['missing.html', 'missing.jsonl.gz', 'missing.warc.gz', 'missing.json']
    const { status } = nianbao(['batch', ...missing, 'a.txt', 'bad.html.gz', '-o', 'out.csv'], { cwd: work })
    expect(status).toBe(1)
    expect(statusesOf(join(work, 'out.inputs.jsonl'))).toEqual({
      ...Object.fromEntries(missing.map((name) => [name, 'failed: no such file'])),
      'a.txt': 'read',
      'bad.html.gz': 'failed: the gzip data ends too early',
    })
    expect(idsOf(join(work, 'out.reports.jsonl'))).toEqual(['a.txt'])
    expect(existsSync(join(work, 'out.csv'))).toBe(true)
  })

  it('refuses wrong use with 2', () => {
    const work = folder()
    for (const args of [
      ['batch'],
      ['batch', work],
      ['batch', work, '-o', 'x.xlsx'],
      ['batch', '-o', 'x.csv'],
      ['batch', work, '-o', 'x.csv', '--shard', '3/2'],
      ['batch', work, '-o', 'x.csv', '--concurrency', '0'],
      ['unknown'],
    ]) {
      expect(nianbao(args, { cwd: work }).status, args.join(' ')).toBe(2)
    }
    expect(readdirSync(work)).toEqual([])
  })

  it('takes names as they come', () => {
    const work = folder()
    const names = ['a b.txt', 'new\nline.txt', `q'uo"te.txt`, '年报 2012.txt', '-dash.txt', '[x]{y}*?.txt', '=cmd.txt']
    for (const name of names) writeFileSync(join(work, name), PLAIN)
    expect(nianbao(['batch', '-o', 'out/a.jsonl', '--', '.', ...names], { cwd: work }).status).toBe(0)
    expect(idsOf(join(work, 'out', 'a.jsonl')).sort()).toEqual(names.sort())
  })

  it('takes patterns and lists of files, none twice', () => {
    const work = folder()
    plantInto(join(work, 'in'), 3)
    writeFileSync(join(work, 'list.txt'), `${join(work, 'in', readdirSync(join(work, 'in'))[1]!)}\n`)
    nianbao(['batch', join(work, 'in'), '--files-from', join(work, 'list.txt'), '-o', join(work, 'a.jsonl')])
    expect(idsOf(join(work, 'a.jsonl')).length).toBe(3)
    nianbao(['batch', 'in/r*.*', '-o', 'b.jsonl'], { cwd: work })
    expect(idsOf(join(work, 'b.jsonl')).length).toBe(3)
    // As a shell gives them: a folder that fits is read too.
    nianbao(['batch', 'i*', '-o', 'c.jsonl'], { cwd: work })
    expect(idsOf(join(work, 'c.jsonl')).length).toBe(3)
    expect(nianbao(['batch', 'x*.txt', '-o', 'd.csv'], { cwd: work }).status).toBe(1)
    expect(statusesOf(join(work, 'd.inputs.jsonl'))).toEqual({ 'x*.txt': 'failed: No file fits the pattern.' })
  })

  it('puts each input into exactly one shard, and shards put together are the whole run', () => {
    const work = folder()
    plantInto(join(work, 'in'), 20)
    const copies = readdirSync(join(work, 'in')).slice(0, 3)
    mkdirSync(join(work, 'in/copies'))
    for (const name of copies) writeFileSync(join(work, 'in/copies', name), readFileSync(join(work, 'in', name)))
    for (const name of ['a.css', 'b.py', '.hidden', 'empty.txt']) writeFileSync(join(work, 'in', name), '')
    const run = (...args: string[]) => nianbao(['batch', 'in', 'missing.txt', ...args], { cwd: work })
    run('-o', 'whole.csv')
    const shards = [1, 2, 3].map((i) => {
      run('--shard', `${i}/3`, '-o', `s${i}.jsonl`)
      return `s${i}.jsonl`
    })
    const inputs = shards.flatMap((shard) => Object.keys(statusesOf(join(work, shard.replace('.jsonl', '.inputs.jsonl')))))
    expect(new Set(inputs).size).toBe(inputs.length)
    nianbao(['panel', ...shards, '-o', 'shards.csv'], { cwd: work })
    const sorted = (name: string) => readFileSync(join(work, name), 'utf8').split('\r\n').sort()
    for (const table of ['inputs.csv', 'csv', 'indicators.csv']) expect(sorted(`shards.${table}`), table).toEqual(sorted(`whole.${table}`))
    expect(sorted('whole.inputs.csv').filter((line) => line.includes(',duplicate,')).length).toBe(3)
  })
})
