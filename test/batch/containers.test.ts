import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gunzipBounded } from '../../src/batch/containers/source.js'
import type { Job, Unread } from '../../src/batch/job.js'
import { jobsOf } from '../../src/batch/jobs.js'
import { InputTooLargeError } from '../../src/decode/limits.js'
import { folder } from './support.js'

const MAX = 2000
const PAGE = '<p>云岭市水利局2012年政府信息公开工作年度报告</p>'

/** The id of each outcome: of a document with its text, of what was not read with what became of it and the reason. */
type Told = Record<string, unknown>

const toldOf = (job: Job | Unread): Told => {
  if ('status' in job) return { [job.status]: job.id, why: job.reason }
  return { id: job.id, holds: 'text' in job ? job.text : 'bytes' in job ? new TextDecoder().decode(job.bytes) : job.path }
}

/** What a container of this name and content holds; ids that begin with its path begin with `@` here. */
async function read(name: string, content: string | Uint8Array, named = true, maxBytes = MAX): Promise<Told[]> {
  const path = join(folder(), name)
  writeFileSync(path, content)
  const told: Told[] = []
  for await (const job of jobsOf({ path, named }, maxBytes)) {
    if (job.id.startsWith(`${path}#`)) expect(job.file).toBe(path)
    told.push(JSON.parse(JSON.stringify(toldOf(job)).replaceAll(JSON.stringify(path).slice(1, -1), '@')))
  }
  return told
}

const doc = (id: string, holds: string) => ({ id, holds })
const failed = (id: string, why: string) => ({ failed: id, why: expect.stringContaining(why) })
const passed = (id: string, why: string) => ({ 'passed-over': id, why: expect.stringContaining(why) })

const NONE = 'holds no records { id, html | text | base64 }'
const A = '{"id":"a","text":"甲"}'
const B = '{"id":"b","html":"<p>乙</p>"}'
const [DOC_A, DOC_B] = [doc('a', '甲'), doc('b', '<p>乙</p>')]
const LONG = `{"id":"long","text":"${'x'.repeat(3 * MAX)}"}`

describe('a record', () => {
  const RECORDS: [record: string, told: Told][] = [
    [A, DOC_A],
    ['{"id":7,"text":"甲"}', doc('7', '甲')],
    ['{"text":"甲"}', doc('@#2', '甲')],
    ['{"id":"e","html":""}', doc('e', '')],
    ['{"id":"n","html":null,"text":"甲"}', doc('n', '甲')],
    ['{"id":"s","base64":"55Sy"}', doc('s', '甲')],
    ['{"id":"u","base64":"55S"}', doc('u', '\uFFFD')],
    ['{"id":"w","base64":"55\\r\\nSy\\n"}', doc('w', '甲')],
    ['{"id":"p","base64":"eHh4eA=="}', doc('p', 'xxxx')],
    ['{"id":"s","base64":"55Sy!"}', failed('@#2', 'base64 holds what is not base64')],
    ['{"id":"s","base64":"55SyA"}', failed('@#2', 'base64 holds what is not base64')],
    ['{"id":"s","base64":"55=Sy"}', failed('@#2', 'base64 holds what is not base64')],
    ['{"id":"x","html":null}', failed('@#2', 'html is null, not a string')],
    ['{"id":"x","text":5}', failed('@#2', 'text is number, not a string')],
    ['{"id":"x"}', failed('@#2', 'html, text and base64 are missing')],
    ['{"id":true,"text":"甲"}', failed('@#2', 'id is boolean, not a string or number')],
    ['{"id":null,"text":"甲"}', failed('@#2', 'id is null, not a string or number')],
    ['{"id":["a"],"text":"甲"}', failed('@#2', 'id is a list, not a string or number')],
    ['{"id":"r","parser":"1.0.0","report":{}}', failed('@#2', '`nianbao panel`')],
    ['[1]', failed('@#2', 'JSON, but a list')],
    ['null', failed('@#2', 'JSON, but null')],
    ['rubbish', failed('@#2', 'not JSON (')],
    ['{"id":"a","text":"甲"', failed('@#2', 'not JSON (')],
    [LONG, failed('@#2', `longer than ${3 * MAX} bytes`)],
  ]
  it.each(RECORDS)('%.40s', async (record, told) => {
    expect(await read('a.jsonl', `${A}\n${record}\n${B}\n`)).toEqual([DOC_A, told, DOC_B])
  })

  it('keeps its address', async () => {
    const path = join(folder(), 'a.jsonl')
    writeFileSync(path, '{"id":"a","url":"http://a.example/","text":""}')
    for await (const job of jobsOf({ path, named: true }, MAX))
      expect(job).toEqual({ id: 'a', url: 'http://a.example/', text: '', file: path })
  })
})

describe('JSON Lines', () => {
  const FILES: [what: string, content: string | Uint8Array, named: boolean, told: Told[]][] = [
    ['byte order mark and lines of blanks', `\uFEFF${A}\r\n\r\n \t\n${B}\n \n`, true, [DOC_A, DOC_B]],
    ['lines that are none keep their numbers', `${A}\n\nx\n${B}`, true, [DOC_A, failed('@#3', 'not JSON'), DOC_B]],
    ['other JSON before the records, in a folder', `{"meta":1}\n[]\n${A}`, false, [failed('@#1', 'missing'), failed('@#2', 'list'), DOC_A]],
    ['no record, in a folder', '{"meta":1}\n{"meta":2}\n', false, [passed('@', `${NONE}; #1 is none: html, text and base64 are missing`)]],
    ['no record, named', '{"meta":1}\nrubbish\n', true, [failed('@', NONE)]],
    ['saved Reports, in a folder', '{"id":"a","parser":"1","report":{}}\n'.repeat(3), false, [passed('@', '`nianbao panel`')]],
    ['nothing, in a folder', '', false, [passed('@', NONE)]],
    ['nothing, named', '\n\n', true, [failed('@', NONE)]],
    ['lines that are too long only', LONG, true, [failed('@', `${NONE}; #1 is none: longer than`)]],
    ['UTF-16', Buffer.from(`\uFEFF${A}\n`, 'utf16le'), true, [failed('@', 'JSON is written in UTF-8')]],
  ]
  it.each(FILES)('%s', async (_what, content, named, told) => {
    expect(await read('a.jsonl', content, named)).toEqual(told)
    expect(await read('a.jsonl.gz', gzipSync(content), named)).toEqual(told)
  })
})

describe('JSON', () => {
  const FILES: [what: string, content: string | Uint8Array, named: boolean, told: Told[]][] = [
    ['one record', A, true, [DOC_A]],
    ['one record among blanks, behind a byte order mark', `\uFEFF \n${A}\n `, true, [DOC_A]],
    ['an array', ` [ ${A} ,\n${B}]\n`, false, [DOC_A, DOC_B]],
    [
      'brackets, commas and quotes in strings',
      '[{"id":"a","text":"]},[{\\"\\\\"},{"id":"b","text":"\\\\"}]',
      true,
      [doc('a', ']},[{"\\'), doc('b', '\\')],
    ],
    ['records with more in them', `[{"id":"a","more":[1,{"b":[]}],"text":"甲"},${B}]`, true, [DOC_A, DOC_B]],
    [
      'members of other kinds',
      `[${A},{"nope":1},5,"x",null,[${A}],${B}]`,
      false,
      [
        DOC_A,
        failed('@#2', 'missing'),
        failed('@#3', 'number'),
        failed('@#4', 'string'),
        failed('@#5', 'null'),
        failed('@#6', 'list'),
        DOC_B,
      ],
    ],
    ['a member that is no record before the first', `[{"nope":1},${A}]`, false, [failed('@#1', 'missing'), DOC_A]],
    [
      'members that are no JSON',
      `[${A},{"id":"x" "text":"y"},,{'id':1},${B}]`,
      true,
      [DOC_A, failed('@#2', 'not JSON'), failed('@#3', 'not JSON'), failed('@#4', 'not JSON'), DOC_B],
    ],
    ['a comma behind the last', `[${A},]`, true, [DOC_A]],
    ['a member that is too long', `[${A},${LONG},${B}]`, true, [DOC_A, failed('@#2', `longer than ${3 * MAX} bytes`), DOC_B]],
    ['something behind the array', `[${A}]\n${B}`, true, [DOC_A, failed('@', 'something stands behind the array, from byte 27')]],
    ['something behind the record', `${A}\n${B}`, true, [DOC_A, failed('@', 'something stands behind the value')]],
    ['cut behind a member', `[${A},${B}`, true, [DOC_A, DOC_B, failed('@', 'cut short: the array has no end')]],
    ['cut behind a comma', `[${A},`, true, [DOC_A, failed('@', 'cut short: the array has no end')]],
    [
      'cut in a member',
      `[${A},${B.slice(0, 20)}`,
      true,
      [DOC_A, failed('@', 'cut short: the array has no end, and member 2 is not whole')],
    ],
    ['one record, cut', A.slice(0, 20), false, [failed('@', 'cut short: the value has no end')]],
    ['no record, in a folder', '{"name":"x","files":[]}', false, [passed('@', NONE)]],
    ['no record, named', '[{"nope":1},{"nope":2}]', true, [failed('@', NONE)]],
    ['an empty array', '[ ]', false, [passed('@', NONE)]],
    ['nothing', '', false, [passed('@', NONE)]],
    ['no JSON at all', 'rubbish', false, [passed('@', NONE)]],
    ['UTF-16', Buffer.from(`\uFEFF[${A}]`, 'utf16le'), false, [failed('@', 'UTF-16')]],
    ['UTF-16 without its mark', Buffer.from('{"id":"a","text":""}', 'utf16le'), true, [failed('@', 'JSON is written in UTF-8')]],
  ]
  it.each(FILES)('%s', async (_what, content, named, told) => {
    expect(await read('a.json', content, named)).toEqual(told)
    expect(await read('a.json.gz', gzipSync(content), named)).toEqual(told)
  })

  it('reads arrays over many pieces of the file', async () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ id: String(i), text: `第${i}件，"[{\\`.repeat(1 + (i % 7)) }))
    const told = await read('a.json', JSON.stringify(many, null, 1))
    expect(told).toEqual(many.map(({ id, text }) => doc(id, text)))
  })
})

describe('gzip', () => {
  /** Texts that compress badly, so that damage can be done to the last of them. */
  const noise = (i: number) => Array.from({ length: 60 }, (_, at) => ((i + 1) * 7919 * (at + 3) ** 3).toString(36)).join('')
  const records = Array.from({ length: 9 }, (_, i) => ({ id: `r${i}`, text: noise(i) }))
  const lines = records.map((record) => `${JSON.stringify(record)}\n`)
  const docs = records.map(({ id, text }) => doc(id, text))
  const whole = gzipSync(lines.join(''))
  const flipped = (at: number) => {
    const bytes = Buffer.from(whole)
    bytes[at]! ^= 0xff
    return bytes
  }

  const FILES: [what: string, content: Uint8Array, told: (Told | ReturnType<typeof failed>)[]][] = [
    [
      'some zeros and something else behind the end',
      Buffer.concat([whole, Buffer.alloc(9), Buffer.from('rubbish')]),
      [...docs, failed('@', 'gzip data with something else behind it')],
    ],
    ['members one behind the other', Buffer.concat(lines.map((line) => gzipSync(line))), docs],
    ['zeros behind the end, as tapes have them', Buffer.concat([whole, Buffer.alloc(512)]), docs],
    [
      'something else behind the end',
      Buffer.concat([whole, Buffer.from('rubbish')]),
      [...docs, failed('@', 'gzip data with something else behind it')],
    ],
    [
      'something else behind the last of some members',
      Buffer.concat([...lines.map((line) => gzipSync(line)), Buffer.from('rubbish')]),
      [...docs, failed('@', 'gzip data with something else behind it')],
    ],
    ['a wrong checksum', flipped(whole.length - 6), [...docs, failed('@', 'the gzip data is damaged')]],
    ['the end cut off', whole.subarray(0, whole.length - 4), [...docs, failed('@', 'the gzip data ends too early')]],
    ['no gzip', Buffer.from(lines.join('')), [failed('@', 'no gzip data')]],
  ]
  it.each(FILES)('%s', async (_what, content, told) => {
    expect(await read('a.jsonl.gz', content)).toEqual(told)
  })

  it('gives every record that is whole before damage', async () => {
    for (const at of [0.4, 0.7, 0.95].map((part) => Math.floor(part * whole.length))) {
      for (const [content, why] of [
        [whole.subarray(0, at), 'the gzip data ends too early'],
        [
          Buffer.concat([gzipSync(lines.slice(0, 5).join('')), Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff])]),
          'the gzip data is damaged',
        ],
      ] as const) {
        const told = await read('a.jsonl.gz', content)
        const read_ = told.filter((one) => 'id' in one)
        expect(read_).toEqual(docs.slice(0, read_.length))
        expect(read_.length).toBeGreaterThan(1)
        expect(told.at(-1)).toEqual(failed('@', why))
        expect(told.length - read_.length).toBeLessThanOrEqual(2)
      }
    }
  })

  it('is decompressed in memory up to a limit', () => {
    const bytes = gzipSync('1234567890')
    expect(gunzipBounded(bytes, 10).toString()).toBe('1234567890')
    expect(gunzipBounded(bytes, Number.MAX_SAFE_INTEGER).toString()).toBe('1234567890')
    expect(() => gunzipBounded(bytes, 9)).toThrow(InputTooLargeError)
    expect(() => gunzipBounded(bytes.subarray(0, 15), 10)).toThrow('the gzip data ends too early')
    expect(() => gunzipBounded(Buffer.from('plain'), 10)).toThrow('no gzip data')
  })
})

interface RecordParts {
  url?: string | null
  type?: string
  head?: string
  contentType?: string
  /** Added to the true length. */
  wrong?: number
}

function warcRecord(
  body: string | Buffer,
  { url = 'http://a.example/', type = 'response', head = '', contentType, wrong = 0 }: RecordParts = {},
): Buffer {
  const bytes = Buffer.from(body as string)
  const uri = url === null ? '' : `WARC-Target-URI: ${url}\r\n`
  const kind = contentType ?? (type === 'response' ? 'application/http; msgtype=response' : 'text/html')
  const named = `WARC/1.0\r\nWARC-Type: ${type}\r\n${uri}${head}${kind && `Content-Type: ${kind}\r\n`}Content-Length: ${bytes.length + wrong}\r\n\r\n`
  return Buffer.concat([Buffer.from(named), bytes, Buffer.from('\r\n\r\n')])
}

const http = (body: string | Buffer, fields = 'Content-Type: text/html\r\n', status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n`), Buffer.from(body as string)])

const HTML = 'Content-Type: text/html; charset=utf-8\r\n'
const CHUNKED = `${HTML}Transfer-Encoding: chunked\r\n`
const chunks = (bytes: Buffer, size = 10) => {
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    parts.push(Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}
const encoded = (name: string) => `${HTML}Content-Encoding: ${name}\r\n`

describe('a record of a web archive', () => {
  const URL = 'http://b.example/年报'
  const DOC = doc(URL, PAGE)
  const BOMB = 'x'.repeat(100 * MAX)
  const RECORDS: [what: string, body: string | Buffer, parts: RecordParts, told: Told | ReturnType<typeof failed> | null][] = [
    ['an empty page under Brotli', http('', encoded('br')), {}, doc(URL, '')],
    ['a page', http(PAGE), {}, DOC],
    ['a page of XHTML', http(PAGE, 'content-type: application/xhtml+xml\r\n'), {}, DOC],
    ['plain text', http(PAGE, 'Content-Type: text/plain\n'), {}, DOC],
    ['no type', http(PAGE, ''), {}, DOC],
    ['line ends of one character', `HTTP/1.0 200 OK\nContent-Type:text/html\n\n${PAGE}`, {}, DOC],
    ['an answer behind an interim one', `HTTP/1.1 100 Continue\r\n\r\n${http(PAGE)}`, {}, DOC],
    ['an address in brackets', http(PAGE), { url: `<${URL}>` }, DOC],
    ['no address', http(PAGE), { url: null }, doc('@#2', PAGE)],
    ['a field over two lines', http(PAGE, 'Content-Type: text/html;\r\n charset=utf-8\r\n'), { head: 'X-Note: a\r\n b\r\n' }, DOC],
    ['chunks', http(chunks(Buffer.from(PAGE)), CHUNKED), {}, DOC],
    ['chunks put together by the crawler', http(PAGE, CHUNKED), {}, DOC],
    ['gzip', http(gzipSync(PAGE), encoded('gzip')), {}, DOC],
    ['gzip undone by the crawler', http(PAGE, encoded('gzip')), {}, DOC],
    ['deflate', http(deflateSync(PAGE), encoded('deflate')), {}, DOC],
    ['deflate without its head', http(deflateRawSync(PAGE), encoded('deflate')), {}, DOC],
    ['Brotli', http(brotliCompressSync(PAGE), encoded(' BR ')), {}, DOC],
    ['Brotli over gzip, in chunks', http(chunks(brotliCompressSync(gzipSync(PAGE))), `${CHUNKED}Content-Encoding: gzip, br\r\n`), {}, DOC],
    ['an encoding that is none', http(PAGE, encoded('UTF-8')), {}, DOC],
    ['an empty page under gzip', http('', encoded('gzip')), {}, doc(URL, '')],
    ['resource', PAGE, { type: 'resource' }, DOC],
    ['resource without a type', PAGE, { type: 'resource', contentType: '' }, DOC],
    ['conversion', PAGE, { type: 'conversion', contentType: 'text/plain' }, DOC],
    [
      'a body that holds lines of a record',
      http(`${PAGE}\r\nWARC/1.0\r\nWARC-Type: response\r\n`),
      {},
      doc(URL, `${PAGE}\r\nWARC/1.0\r\nWARC-Type: response\r\n`),
    ],
    ['not found', http(PAGE, HTML, '404 Not Found'), {}, passed(URL, 'HTTP 404')],
    ['moved', http('', HTML, '301 Moved'), {}, passed(URL, 'HTTP 301')],
    ['an image', http('png', 'Content-Type: image/png\r\n'), {}, passed(URL, 'image/png')],
    ['a long image', http(BOMB, 'Content-Type: image/png\r\n'), {}, passed(URL, 'image/png')],
    ['a resource that is no text', '%PDF', { type: 'resource', contentType: 'application/pdf' }, passed(URL, 'application/pdf')],
    ['a name that was looked up', 'a.example. 1 IN A 10.0.0.1', { contentType: 'text/dns' }, passed(URL, 'text/dns')],
    ['revisit', http(''), { type: 'revisit' }, passed(URL, 'the same as an earlier capture')],
    ['a page over the limit', http('x'.repeat(MAX + 1)), {}, failed(URL, `larger than the limit of ${MAX} bytes`)],
    ['a page of just the limit', http('x'.repeat(MAX)), {}, doc(URL, 'x'.repeat(MAX))],
    ['a page far over the limit', http(BOMB), {}, failed(URL, `larger than the limit of ${MAX} bytes`)],
    ['much under gzip', http(gzipSync(BOMB), encoded('gzip')), {}, failed(URL, `larger than the limit of ${MAX} bytes`)],
    ['much under Brotli', http(brotliCompressSync(BOMB), encoded('br')), {}, failed(URL, `larger than the limit of ${MAX} bytes`)],
    ['much under deflate', http(deflateSync(BOMB), encoded('deflate')), {}, failed(URL, `larger than the limit of ${MAX} bytes`)],
    ['gzip cut short', http(gzipSync(PAGE).subarray(0, 30), encoded('gzip')), {}, failed(URL, 'the gzip data ends too early')],
    ['no Brotli', http(PAGE, encoded('br')), {}, failed(URL, 'the Brotli data is damaged')],
    ['Zstandard', http(PAGE, encoded('zstd')), {}, failed(URL, 'Zstandard')],
    ['more encodings than anybody needs', http(PAGE, encoded('gzip,gzip,gzip,gzip,gzip')), {}, failed(URL, 'compressed 5 times')],
    ['chunks cut short', http(chunks(Buffer.from(PAGE)).subarray(0, 40), CHUNKED), {}, failed(URL, 'the chunks of the body end too early')],
    [
      'damaged chunks',
      http(chunks(Buffer.from(PAGE)).toString().replace('a;x', 'b;x'), CHUNKED),
      {},
      failed(URL, 'the chunks of the body are damaged'),
    ],
    ['no HTTP', 'hello', {}, failed(URL, 'holds no whole HTTP answer')],
    ['HTTP without an end of its head', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n', {}, failed(URL, 'holds no whole HTTP answer')],
    ['cut short by the crawler', http(PAGE), { head: 'WARC-Truncated: length\r\n' }, failed(URL, 'cut short by the crawler (length)')],
    ['one of several pieces', http(PAGE), { head: 'WARC-Segment-Number: 1\r\n' }, failed(URL, 'split into several records')],
    ['request', 'GET / HTTP/1.1\r\n\r\n', { type: 'request' }, null],
    ['metadata', 'a: b', { type: 'metadata' }, null],
    ['warcinfo', 'software: x', { type: 'warcinfo' }, null],
  ]
  it.each(RECORDS)('%s', async (_what, body, parts, told) => {
    const archive = [warcRecord(http('1')), warcRecord(body, { url: URL, ...parts }), warcRecord(http('3'), { url: 'http://c.example/' })]
    const expected = [doc('http://a.example/', '1'), ...(told ? [told] : []), doc('http://c.example/', '3')]
    expect(await read('a.warc', Buffer.concat(archive))).toEqual(expected)
    expect(await read('a.warc.gz', Buffer.concat(archive.map((record) => gzipSync(record))))).toEqual(expected)
  })

  it('tells address, file, type and size', async () => {
    const path = join(folder(), 'a.warc')
    writeFileSync(path, Buffer.concat([warcRecord(http(PAGE)), warcRecord('%PDF', { type: 'resource', contentType: 'application/pdf' })]))
    const jobs: (Job | Unread)[] = []
    for await (const job of jobsOf({ path, named: true }, MAX)) jobs.push(job)
    expect(jobs).toEqual([
      { id: 'http://a.example/', url: 'http://a.example/', file: path, bytes: new Uint8Array(Buffer.from(PAGE)) },
      { id: 'http://a.example/', file: path, status: 'passed-over', reason: 'application/pdf', kind: 'application/pdf', bytes: 4 },
    ])
    // The bytes go to another thread together with the memory that they lie in.
    expect((jobs[0] as { bytes: Uint8Array }).bytes.buffer.byteLength).toBe(Buffer.byteLength(PAGE))
  })
})

describe('a damaged web archive', () => {
  const url = (i: number) => `http://a.example/${i}`
  const record = (i: number, parts: RecordParts = {}) => warcRecord(http(`<p>${i}</p>${'x'.repeat(100)}`), { url: url(i), ...parts })
  const whole = (i: number) => doc(url(i), `<p>${i}</p>${'x'.repeat(100)}`)
  /** Six records, of which the third is changed. */
  const six = (third: Buffer) => Buffer.concat([record(1), record(2), third, record(4), record(5), record(6)])
  const others = (...third: unknown[]) => [whole(1), whole(2), ...third, whole(4), whole(5), whole(6)]
  const size = record(1).length
  const without = (field: string) =>
    Buffer.from(
      record(3)
        .toString()
        .replace(new RegExp(`${field}: [^\\r]*\\r\\n`), ''),
    )
  const WRONG = 'does not lead to its end'

  const ARCHIVES: [what: string, archive: Buffer, told: unknown[]][] = [
    [
      'a length too long, up to the end of the next head',
      six(record(3, { wrong: 4 + record(4).indexOf('\r\n\r\n') })),
      others(failed(url(3), WRONG)),
    ],
    [
      'something else up to the end of what is looked at at once',
      six(Buffer.from(`${'x'.repeat(65_530)}\n`)),
      others(failed('@#3', 'no WARC record at byte')),
    ],
    ['cut in an address', six(record(3)).subarray(0, 2 * size + 55), [whole(1), whole(2), failed('@#3', 'ends in its head')]],
    ['a length too short', six(record(3, { wrong: -40 })), others(failed(url(3), WRONG))],
    ['a length too long, into the next record', six(record(3, { wrong: 40 })), others(failed(url(3), WRONG))],
    ['a length too long, into the line that begins the next record', six(record(3, { wrong: 8 })), others(failed(url(3), WRONG))],
    ['a length too long, over some records', six(record(3, { wrong: size + 50 })), others(failed(url(3), WRONG))],
    ['a length beyond the end', six(record(3, { wrong: 4000 })), others(failed(url(3), WRONG))],
    ['a length far beyond the end', six(record(3, { wrong: 1e14 })), others(failed(url(3), `larger than the limit of ${MAX}`))],
    ['the wrong length of a request', six(record(3, { wrong: 40, type: 'request' })), others(failed(url(3), WRONG))],
    [
      'cut in a head, with more behind it',
      six(Buffer.concat([record(3).subarray(0, 100), Buffer.from('\r\n')])),
      [whole(1), whole(2), failed(url(3), 'ends in its head'), whole(4), whole(5), whole(6)],
    ],
    ['no type', six(without('WARC-Type')), others(failed(url(3), 'is of no known WARC-Type'))],
    ['a type that there is not', six(record(3, { type: 'resp' })), others(failed(url(3), 'is of no known WARC-Type'))],
    ['no length', six(without('Content-Length')), others(failed(url(3), 'has no Content-Length'))],
    [
      'a length that is no number',
      six(
        Buffer.from(
          record(3)
            .toString()
            .replace(/(Content-Length: )\d+/, '$1many'),
        ),
      ),
      others(failed(url(3), 'has no Content-Length')),
    ],
    [
      'a head without an end',
      six(Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url(3)}\r\nX: ${'y'.repeat(70_000)}`)),
      [whole(1), whole(2), failed(url(3), 'ends in its head, or has none'), whole(5), whole(6)],
    ],
    [
      'something else between records',
      six(Buffer.concat([record(3), Buffer.from('rubbish\r\n'.repeat(9))])),
      others(whole(3), failed('@#4', 'no WARC record at byte')),
    ],
    [
      'something else in place of a record',
      six(Buffer.from('rubbish\r\n'.repeat(20_000))),
      others(failed('@#3', `no WARC record at byte ${2 * size}`)),
    ],
    [
      'something else before the first',
      Buffer.concat([Buffer.from('rubbish\n'), record(1)]),
      [failed('@#1', 'no WARC record at byte 0'), whole(1)],
    ],
    [
      'something else behind the last',
      Buffer.concat([record(1), Buffer.from('rubbish')]),
      [whole(1), failed('@#2', 'no WARC record at byte')],
    ],
    [
      'fewer line ends between records',
      Buffer.concat([record(1).subarray(0, -2), record(2).subarray(0, -4), record(3)]),
      [whole(1), whole(2), whole(3)],
    ],
    ['more line ends between records', Buffer.concat([record(1), Buffer.from('\r\n'.repeat(70)), record(2)]), [whole(1), whole(2)]],
    ['no line end behind the last', record(1).subarray(0, -4), [whole(1)]],
    ['cut in a body', six(record(3)).subarray(0, 3 * size - 50), [whole(1), whole(2), failed(url(3), 'is cut short: ')]],
    ['cut in a head', six(record(3)).subarray(0, 2 * size + 90), [whole(1), whole(2), failed(url(3), 'ends in its head')]],
    ['no archive', Buffer.from('rubbish\n'.repeat(50)), [failed('@', 'no WARC record found')]],
    ['nothing', Buffer.alloc(0), [failed('@', 'no WARC record found')]],
    ['no answers', warcRecord('a: b', { type: 'warcinfo' }), [failed('@', 'holds no answers')]],
  ]
  it.each(ARCHIVES)('%s', async (_what, archive, told) => {
    expect(await read('a.warc', archive)).toEqual(told)
    expect(await read('a.warc.gz', gzipSync(archive))).toEqual(told)
  })

  it('without answers is passed over in a folder', async () => {
    expect(await read('a.warc', warcRecord('a: b', { type: 'warcinfo' }), false)).toEqual([passed('@', 'holds no answers')])
  })

  it('under gzip gives what is whole, and names the file', async () => {
    const members = [record(1), record(2), record(3)].map((bytes) => gzipSync(bytes))
    const archive = Buffer.concat(members)
    for (const [content, why] of [
      [archive.subarray(0, archive.length - members[2]!.length + 60), 'the gzip data ends too early, behind byte'],
      [Buffer.concat([members[0]!, members[1]!, Buffer.from('rubbish')]), 'gzip data with something else behind it, behind byte'],
    ] as const)
      expect(await read('a.warc.gz', content)).toEqual([whole(1), whole(2), failed('@', why)])
    expect(await read('a.warc.gz', record(1))).toEqual([failed('@', 'no gzip data')])
    expect(await read('a.warc.gz', Buffer.concat([gzipSync(six(record(3, { wrong: 40 }))), Buffer.from('rubbish')]))).toEqual([
      ...others(failed(url(3), WRONG)),
      failed('@', 'gzip data with something else behind it'),
    ])
  })
})

/** A web page saved whole, of these parts. */
const mhtml = (parts: [head: string, body: string | Buffer][], root = '', end = '--云--\r\n'.replace('云', 'B=_1')) =>
  Buffer.concat([
    Buffer.from(
      `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"; boundary="B=_1"${root}\r\n\r\n`,
    ),
    ...parts.flatMap(([head, body]) => [Buffer.from(`--B=_1\r\n${head}\r\n\r\n`), Buffer.from(body as string), Buffer.from('\r\n')]),
    Buffer.from(end),
  ])

const quoted = (text: string) =>
  [...Buffer.from(text)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/.{72}/g, '$&=\r\n')
const IMAGE: [string, string] = ['Content-Type: image/png\r\nContent-Transfer-Encoding: base64', 'iVBORw0=']

describe('MHTML', () => {
  const QP = 'Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable'
  const B64 = 'Content-Type: text/html\r\nContent-Transfer-Encoding: base64'
  const FILES: [what: string, content: Buffer, told: Told | ReturnType<typeof failed>][] = [
    ['a blank line before its head', Buffer.from(`\r\n\r\n${B64}\r\n\r\n${btoa('1')}`), doc('@', '1')],
    ['quoted-printable under a wrong charset', mhtml([[QP, quoted(PAGE)], IMAGE]), doc('@', `${PAGE}\n`)],
    ['base64, behind an image', mhtml([IMAGE, [B64, Buffer.from(PAGE).toString('base64')]]), doc('@', PAGE)],
    [
      'bytes as they are',
      mhtml([['Content-Type: text/html; charset=gbk\r\nContent-Transfer-Encoding: 8bit', PAGE], IMAGE]),
      doc('@', `${PAGE}\n`),
    ],
    [
      'the first of some pages',
      mhtml([
        [B64, btoa('1')],
        [B64, btoa('2')],
      ]),
      doc('@', '1'),
    ],
    [
      'the root of some pages',
      mhtml(
        [
          [B64, btoa('1')],
          [`${B64}\r\nContent-ID: <root>`, btoa('2')],
        ],
        '; start="<root>"',
      ),
      doc('@', '2'),
    ],
    ['a page that is all there is', Buffer.from(`\uFEFF\r\n${B64}\r\n\r\n${btoa('1')}`), doc('@', '1')],
    ['no page', mhtml([IMAGE, ['Content-Type: text/plain', 'x']]), failed('@', 'holds no HTML part')],
    ['cut behind the page', mhtml([[B64, btoa('1')], IMAGE], '', ''), doc('@', '1')],
    ['cut in the page', mhtml([IMAGE, [B64, btoa('1')]], '', ''), failed('@', 'cut short in its HTML part')],
    ['rubbish', Buffer.from('rubbish'), failed('@', 'holds no HTML part')],
    ['nothing', Buffer.alloc(0), failed('@', 'holds no HTML part')],
    ['much', mhtml([[B64, btoa('x'.repeat(3 * MAX))]]), failed('@', `larger than the limit of ${MAX} bytes`)],
  ]
  it.each(FILES)('%s', async (_what, content, told) => {
    expect(await read('a.mhtml', content)).toEqual([told])
    expect(await read('A.MHT.gz', gzipSync(content))).toEqual([told])
  })
})

describe('a file', () => {
  it('that is one document is handed on by its path', async () => {
    for (const name of ['a.html', 'a.txt.gz', 'json', 'a.jsonl.bak']) {
      const path = join(folder(), name)
      for await (const job of jobsOf({ path, named: true }, MAX)) expect(job).toEqual({ id: path, path, named: true })
    }
  })

  it('that cannot be read twice has what is no record named as it comes', async () => {
    const path = join(folder(), 'a.jsonl')
    for (const [content, told] of [
      [`rubbish\n${A}\n${LONG}`, [failed(`${path}#1`, 'not JSON'), DOC_A, failed(`${path}#3`, 'longer than')]],
      ['rubbish\n', [failed(`${path}#1`, 'not JSON')]],
      ['', [failed(path, 'a pipe that gives nothing')]],
    ] as const) {
      execFileSync('mkfifo', [path])
      const writing = writeFile(path, content)
      const jobs: Told[] = []
      for await (const job of jobsOf({ path, named: false }, MAX)) jobs.push(toldOf(job))
      await writing
      rmSync(path)
      expect(jobs).toEqual(told)
    }
  })

  it.each(['a.jsonl', 'a.json', 'a.warc', 'a.mht', 'a.jsonl.gz'])('that does not exist is named: %s', async (name) => {
    const jobs: (Job | Unread)[] = []
    for await (const job of jobsOf({ path: `/missing/${name}`, named: false }, MAX)) jobs.push(job)
    expect(jobs).toEqual([{ id: `/missing/${name}`, status: 'failed', reason: 'no such file' }])
  })
})

/** Reads a container in a process of its own: what it holds, and the most memory that this took, in MB. */
function readAlone(path: string): { told: Told[]; memory: number } {
  const script = `
    import { jobsOf } from './src/batch/jobs.ts'
    const told = []
    for await (const job of jobsOf({ path: ${JSON.stringify(path)}, named: true }, 1 << 24))
      told.push('status' in job ? { [job.status]: job.id, why: job.reason } : { id: job.id })
    console.log(JSON.stringify({ told, memory: process.resourceUsage().maxRSS / 1024 }))`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=128', '--import', 'tsx', '--input-type=module', '--eval', script],
    { cwd: join(import.meta.dirname, '..', '..'), encoding: 'utf8', timeout: 50_000 },
  )
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

describe('memory', () => {
  const MEGABYTES = 512
  const zeros = gzipSync(Buffer.alloc(1 << 20))
  const bomb = Buffer.concat(Array.from({ length: MEGABYTES }, () => zeros))

  const BOMBS: [name: string, before: string, behind: string, told: (path: string) => unknown[]][] = [
    ['a.jsonl.gz', `${A}\n`, `\n${B}`, (path) => [{ id: 'a' }, failed(`${path}#2`, 'longer than'), { id: 'b' }]],
    ['a.json.gz', `[${A},`, `,${B}]`, (path) => [{ id: 'a' }, failed(`${path}#2`, 'longer than'), { id: 'b' }]],
    [
      'a.warc.gz',
      warcRecord(http(PAGE)).toString(),
      `\r\n${warcRecord(http(PAGE))}`,
      (path) => [{ id: 'http://a.example/' }, failed(`${path}#2`, 'no WARC record'), { id: 'http://a.example/' }],
    ],
    ['a.mht.gz', 'Content-Type: text/html\r\n\r\n', '', (path) => [failed(path, 'larger than')]],
  ]
  it.each(BOMBS)('does not grow with what comes out of %s', (name, before, behind, expected) => {
    const path = join(folder(), name)
    writeFileSync(path, Buffer.concat([gzipSync(before), bomb, gzipSync(behind)]))
    const { told, memory } = readAlone(path)
    expect(told).toEqual(expected(path))
    expect(memory).toBeLessThan(300)
  })

  it.skipIf(!existsSync('/dev/zero'))('does not grow, and reading ends, with a file that has no end', () => {
    const work = folder()
    for (const [name, told] of [
      ['a.jsonl', (path: string) => [failed(`${path}#1`, 'longer than'), failed(path, 'no end within')]],
      ['a.json', (path: string) => [failed(`${path}#1`, 'longer than'), failed(path, 'no end within')]],
      ['a.warc', (path: string) => [failed(path, 'no WARC record within')]],
      ['a.mht', (path: string) => [failed(path, 'larger than')]],
      ['a.jsonl.gz', (path: string) => [failed(path, 'no gzip data')]],
    ] as const) {
      const path = join(work, name)
      symlinkSync('/dev/zero', path)
      const alone = readAlone(path)
      expect(alone.told).toEqual(told(path))
      expect(alone.memory).toBeLessThan(300)
    }
  })
})
