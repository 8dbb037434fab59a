import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'
import { plant } from '../planted/plant.js'
import { CLI_PATH, folder, nianbao } from './support.js'

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)
const idsOf = (file: string) => lines(file).map((line) => (JSON.parse(line) as { id: string }).id)

function plantInto(path: string, count: number, seed = 1): void {
  mkdirSync(path, { recursive: true })
  for (let i = 0; i < count; i++) {
    const planted = plant(seed * 1000 + i)
    writeFileSync(join(path, `r${String(i).padStart(4, '0')}.${planted.html ? 'html' : 'txt'}`), planted.bytes)
  }
}

const PLAIN = '云岭市水利局2012年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息35条。\n'

describe('nianbao batch', () => {
  it('reads what parse reads, file by file, in the order of the names', () => {
    const work = folder()
    plantInto(join(work, 'in'), 12)
    const { status, stderr, stdout } = nianbao(['batch', join(work, 'in'), '-o', join(work, 'out.jsonl')])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('12 reports read')
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
    expect(lines(join(work, 'out', 'errors.jsonl')).map((l) => JSON.parse(l))).toEqual([
      { id: `${join(work, 'c.jsonl')}#3`, error: expect.stringContaining('not a record') },
    ])
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
    expect(idsOf(join(work, 'out', 'errors.jsonl'))).toEqual(['http://a.example/no-brotli', join(work, 'cut.warc.gz')])
  })

  it('names what cannot be read and goes on', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    writeFileSync(join(work, 'bad.html.gz'), 'not gzip')
    const containers = ['missing.jsonl.gz', 'missing.warc.gz', 'missing.json'].map((name) => join(work, name))
    const { status } = nianbao([
      'batch',
      join(work, 'missing.html'),
      join(work, 'a.txt'),
      join(work, 'bad.html.gz'),
      ...containers,
      '-o',
      join(work, 'out.csv'),
    ])
    expect(status).toBe(1)
    expect(lines(join(work, 'errors.jsonl')).map((l) => JSON.parse(l))).toEqual([
      { id: join(work, 'missing.html'), error: 'no such file' },
      { id: join(work, 'bad.html.gz'), error: expect.any(String) },
      ...containers.map((id) => ({ id, error: 'no such file' })),
    ])
    expect(idsOf(join(work, 'reports.jsonl'))).toEqual([join(work, 'a.txt')])
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
    expect(readdirSync(work).sort()).toEqual(['a.txt', 'folder.csv', 'in.jsonl'])
  })

  it('writes an output that is named twice once, and outputs side by side', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    expect(nianbao(['batch', 'a.txt', '-o', 'p.csv', '-o', './p.csv', '-o', 'q.csv'], { cwd: work }).status).toBe(0)
    expect(readFileSync(join(work, 'p.csv'))).toEqual(readFileSync(join(work, 'q.csv')))
  })

  it.skipIf(!existsSync('/dev/full'))('fails with a word where the disk is full', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    symlinkSync('/dev/full', join(work, 'full.jsonl'))
    const { status, stderr } = nianbao(['batch', 'a.txt', '-o', 'full.jsonl'], { cwd: work })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^nianbao: ENOSPC.*\n$/) })
  })

  it('does not write what another run writes, and takes over from one that was killed', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    const run = () => nianbao(['batch', 'a.txt', '-o', 'out.jsonl'], { cwd: work })
    writeFileSync(join(work, 'out.jsonl.lock'), `${process.pid} ${hostname()}`)
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('another run') })
    writeFileSync(join(work, 'out.jsonl.lock'), `${2 ** 30} ${hostname()}`)
    expect(run().status).toBe(0)
    expect(readdirSync(work).sort()).toEqual(['a.txt', 'out.jsonl'])
  })

  it('passes over what it wrote itself when it is met in a folder; a pattern that matches nothing is a failure', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    for (const _ of [1, 2]) expect(nianbao(['batch', '.', '-o', 'out/p.csv'], { cwd: work }).status).toBe(0)
    expect(nianbao(['batch', 'b*.txt', '-o', 'out/p.csv'], { cwd: work }).status).toBe(1)
  })

  it('takes patterns and lists of files, none twice, and follows no link out of a folder', () => {
    const work = folder()
    plantInto(join(work, 'in'), 3)
    plantInto(join(work, 'outside'), 2, 9)
    symlinkSync(join(work, 'outside'), join(work, 'in', 'link'))
    writeFileSync(join(work, 'list.txt'), `${join(work, 'in', readdirSync(join(work, 'in'))[1]!)}\n`)
    nianbao(['batch', join(work, 'in'), '--files-from', join(work, 'list.txt'), '-o', join(work, 'a.jsonl')])
    expect(idsOf(join(work, 'a.jsonl')).length).toBe(3)
    nianbao(['batch', 'in/r*.*', '-o', 'b.jsonl'], { cwd: work })
    expect(idsOf(join(work, 'b.jsonl')).length).toBe(3)
  })

  it('puts each document into exactly one shard', () => {
    const work = folder()
    plantInto(join(work, 'in'), 20)
    const all = [1, 2, 3].flatMap((i) => {
      nianbao(['batch', join(work, 'in'), '--shard', `${i}/3`, '-o', join(work, `s${i}.jsonl`)])
      return idsOf(join(work, `s${i}.jsonl`))
    })
    expect(all.sort()).toEqual(
      readdirSync(join(work, 'in'))
        .map((n) => join(work, 'in', n))
        .sort(),
    )
  })
})

describe('nianbao batch --resume', () => {
  it('keeps what is held, reads what is new or changed, and cuts off half a line', () => {
    const work = folder()
    plantInto(join(work, 'in'), 8)
    const out = join(work, 'out.jsonl')
    nianbao(['batch', join(work, 'in'), '-o', out])
    const whole = lines(out)
    writeFileSync(out, `${whole.slice(0, 5).join('\n')}\n${whole[5]!.slice(0, 300)}`)
    expect(nianbao(['batch', join(work, 'in'), '-o', out, '--resume']).stderr).toContain('3 reports read, 5 kept')
    expect(lines(out)).toEqual(whole)
    const changed = join(work, 'in', readdirSync(join(work, 'in')).sort()[2]!)
    appendFileSync(changed, ' ')
    expect(nianbao(['batch', join(work, 'in'), '-o', out, '--resume']).stderr).toContain('1 reports read, 7 kept')
    expect(idsOf(out).sort()).toEqual(whole.map((l) => JSON.parse(l).id).sort())
  })

  it('reads again what another version of the parser read', () => {
    const work = folder()
    plantInto(join(work, 'in'), 2)
    const out = join(work, 'out.jsonl')
    nianbao(['batch', join(work, 'in'), '-o', out])
    const whole = lines(out)
    writeFileSync(out, `${whole.map((l) => l.replace(/"parser":"[^"]+"/, '"parser":"0.0.0"')).join('\n')}\n`)
    expect(nianbao(['batch', join(work, 'in'), '-o', out, '--resume']).stderr).toContain('2 reports read, 0 kept')
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
})
