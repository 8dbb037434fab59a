import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folder, idsOf, nianbao, PLAIN, rowsOf } from './support.js'

const report = (year: number, place = '云岭市') => PLAIN.replace('2012', String(year)).replace('云岭市', place)
const html = (body: string, title = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`
const page = (year: number, place?: string) =>
  html(
    report(year, place)
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n'),
  )
const bytes = (...values: number[]) => Buffer.from(values)
const record = (value: object) => JSON.stringify(value)

/** A zip of one stored or packed member. */
function zip(name: string, content: string): Buffer {
  const data = deflateRawSync(content)
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(data.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, Buffer.from(name), data, Buffer.alloc(22)])
}

const PDF = Buffer.concat([
  Buffer.from('%PDF-1.4\n%'),
  bytes(0xe2, 0xe3, 0xcf, 0xd3),
  Buffer.from('\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n'),
])
const JPEG = Buffer.concat([bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), Buffer.from('JFIF\0'), Buffer.alloc(600, 0x91)])
const PNG = Buffer.concat([bytes(0x89), Buffer.from('PNG\r\n'), bytes(0x1a, 10, 0, 0, 0, 13), Buffer.from('IHDR'), Buffer.alloc(200)])
const OLE = Buffer.concat([bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), Buffer.alloc(1500)])

function warcOf(members: { url: string; status?: string; type?: string; body: string | Buffer }[]): Buffer {
  return Buffer.concat(
    members.flatMap(({ url, status = '200 OK', type = 'text/html; charset=utf-8', body }) => {
      const http = Buffer.concat([
        Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`),
        Buffer.from(body),
      ])
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\nWARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
      return [Buffer.from(head), http, Buffer.from('\r\n\r\n')]
    }),
  )
}

const MHTML = `From: <Saved by a browser>
Subject: report
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----part"

------part
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: base64
Content-Location: http://m.example/report

${Buffer.from(page(2031)).toString('base64')}
------part
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: http://m.example/a.png

${PNG.toString('base64')}
------part--
`

/** Files of every sort: their content, and what must be said of each input that they hold, as the beginning of "status: reason". */
const FILES: { name: string; content: string | Buffer; said: Record<string, string> }[] = [
  // Pages under every ending, and under none.
  ...['html', 'htm', 'shtml', 'xhtml', 'aspx', 'jsp', 'php', 'do', 'txt', 'md', 'markdown', 'text'].map((ending, i) => ({
    name: `pages/page.${ending}`,
    content: ['txt', 'md', 'markdown', 'text'].includes(ending) ? report(1990 + i) : page(1990 + i),
    said: { '': 'read' },
  })),
  { name: 'pages/no-ending', content: page(2003), said: { '': 'read' } },
  { name: 'pages/art_12_345', content: report(2004), said: { '': 'read' } },
  { name: 'pages/index.html?id=7', content: page(2005), said: { '': 'read' } },
  { name: 'pages/packed.html.gz', content: gzipSync(page(2006)), said: { '': 'read' } },
  { name: 'pages/packed-without-ending', content: gzipSync(page(2007)), said: { '': 'read' } },
  { name: 'pages/saved.mhtml', content: MHTML, said: { '': 'read' } },
  {
    name: 'pages/blank-form.txt',
    content: '云岭市水利局2008年政府信息公开工作年度报告\n一、主动公开情况\n二、依申请公开情况\n',
    said: { '': 'read-without-values' },
  },
  {
    name: 'pages/other.txt',
    content: '云岭市人民政府2009年工作报告\n一、过去一年工作回顾\n全年生产总值增长8.5%，财政收入12.5亿元。\n二、今年工作安排\n',
    said: { '': 'read-without-values: Another kind' },
  },
  {
    name: 'pages/scan.html',
    content: html('<h1>云岭市教育局2019年政府信息公开工作年度报告</h1><p><img src="1.jpg"></p><p><img src="2.jpg"></p>'),
    said: { '': 'read-without-values: image-only' },
  },
  // The same report: byte for byte, and on another page.
  { name: 'pages/z-copy.html', content: page(1990), said: { '': 'duplicate: The same report as' } },
  {
    name: 'pages/z-copy-on-another-page.html',
    content: page(1990).replace('<body>', '<body class="other">\n'),
    said: { '': 'duplicate: The same report as' },
  },
  // Another version is no duplicate.
  { name: 'pages/z-version.txt', content: `${report(1991)}全年收到申请3件。\n`, said: { '': 'read' } },
  // What is no report, under the name of one.
  { name: 'none/a.html', content: PDF, said: { '': 'not-a-report: not-text' } },
  { name: 'none/b.html', content: JPEG, said: { '': 'not-a-report: not-text' } },
  { name: 'none/c.txt', content: OLE, said: { '': 'not-a-report: not-text' } },
  { name: 'none/d.htm', content: zip('word/document.xml', 'x'), said: { '': 'not-a-report: not-text' } },
  { name: 'none/e.html', content: '', said: { '': 'not-a-report: empty-input' } },
  { name: 'none/f.txt', content: ' \r\n\t\n　\n', said: { '': 'not-a-report: empty-input' } },
  {
    name: 'none/g.html',
    content: html('<center><h1>404 Not Found</h1></center><hr><center>nginx</center>', '404 Not Found'),
    said: { '': 'not-a-report: error-page' },
  },
  {
    name: 'none/h.html',
    content: html(
      '<form action="/login"><p>用户登录</p><p>用户名：<input name="user"></p><p>密码：<input type="password" name="word"></p><p>验证码：<input name="code"></p><button>登录</button></form>',
      '用户登录',
    ),
    said: { '': 'not-a-report: error-page' },
  },
  {
    name: 'none/i.html',
    content: html('<div id="app"></div><script src="/static/js/app.js"></script>'),
    said: { '': 'not-a-report: error-page' },
  },
  {
    name: 'none/README',
    content:
      '# Saved pages\n\nThese pages were saved in May with a small script. One folder for each county.\nAsk the library before you copy them.\n',
    said: { '': 'not-a-report: no-report' },
  },
  {
    name: 'none/origin.md',
    content: 'Saved from the site of the county on 3 May; the tables are whole.\n',
    said: { '': 'not-a-report: no-report' },
  },
  {
    name: 'none/list.html',
    content: html(
      `<h2>政府信息公开年报</h2><ul>${[2019, 2020, 2021, 2022, 2023, 2024].map((y) => `<li><a href="${y}.html">云岭市${y}年政府信息公开工作年度报告</a><span>${y + 1}-01-20</span></li>`).join('')}</ul>`,
    ),
    said: { '': 'not-a-report: list-page' },
  },
  // What is passed over, by what it is.
  { name: 'over/a.docx', content: zip('word/document.xml', 'x'), said: { '': 'passed-over: This is' } },
  { name: 'over/b.doc', content: OLE, said: { '': 'passed-over: This is' } },
  { name: 'over/c.xls', content: OLE, said: { '': 'passed-over: This is' } },
  { name: 'over/d.pdf', content: PDF, said: { '': 'passed-over: This is a PDF' } },
  { name: 'over/e.jpg', content: JPEG, said: { '': 'passed-over: This is' } },
  { name: 'over/f.png', content: PNG, said: { '': 'passed-over: This is' } },
  { name: 'over/g.css', content: 'p { margin: 0 }', said: { '': 'passed-over: A .css file is no page.' } },
  { name: 'over/panel.csv', content: `a,b\n${report(2011)}`, said: { '': 'passed-over: A .csv file is no page.' } },
  { name: 'over/.hidden', content: page(2012), said: { '': 'passed-over: A hidden file.' } },
  { name: 'over/.cache/page.html', content: page(2012), said: {} },
  { name: 'over/settings.json', content: '{"unrelated": true}', said: { '': 'passed-over: ' } },
  {
    name: 'over/saved.jsonl',
    content: `${record({ id: 'a', hash: '', parser: '0.1.0', report: { schema: 'nianbao/1' } })}\n`,
    said: { '': 'passed-over: ' },
  },
  // Containers, with members that are damaged.
  {
    name: 'many/a.jsonl',
    content: `\ufeff${record({ id: 'a1', html: page(2021) })}\n\n${record({ id: 'a2', text: report(2022) })}\nnot json\n${record({ nope: 1 })}\n${record({ id: 'a1', text: report(2023) })}\n`,
    said: { a1: 'read', a2: 'read', 'FILE#4': 'failed: ', 'FILE#5': 'failed: ', 'a1#2': 'read' },
  },
  {
    name: 'many/b.json',
    content: `[${record({ id: 'b1', text: report(2024) })}, {"nope": 1}, ${record({ id: 'b3', base64: Buffer.from(report(2025)).toString('base64') })}]`,
    said: { b1: 'read', 'FILE#2': 'failed: ', b3: 'read' },
  },
  {
    name: 'many/c.warc',
    content: warcOf([
      { url: 'http://c.example/1', body: page(2026) },
      { url: 'http://c.example/2', status: '404 Not Found', body: page(2026) },
      { url: 'http://c.example/3.png', type: 'image/png', body: PNG },
      { url: 'http://c.example/4', body: page(2027) },
    ]),
    said: {
      'http://c.example/1': 'read',
      'http://c.example/2': 'passed-over: ',
      'http://c.example/3.png': 'passed-over: ',
      'http://c.example/4': 'read',
    },
  },
  {
    name: 'many/d.warc.gz',
    content: gzipSync(warcOf([{ url: 'http://d.example/1', body: page(2028) }])),
    said: { 'http://d.example/1': 'read' },
  },
  { name: 'many/e.warc', content: 'not an archive at all\n', said: { '': 'failed: ' } },
  // What cannot be read.
  { name: 'bad/cut.html.gz', content: gzipSync(page(2029)).subarray(0, 60), said: { '': 'failed: the gzip data ends too early' } },
]

/** Makes the files, and gives what must be said of each input, by its name. */
function makeFiles(work: string): Record<string, string> {
  const expected: Record<string, string> = {}
  for (const { name, content, said } of FILES) {
    mkdirSync(dirname(join(work, name)), { recursive: true })
    writeFileSync(join(work, name), content)
    for (const [input, status] of Object.entries(said)) expected[input === '' ? `in/${name}` : input.replace('FILE', `in/${name}`)] = status
  }
  expected['in/over/.cache'] = 'passed-over: A hidden folder.'
  mkdirSync(join(work, 'links'))
  mkdirSync(join(work, '../outside'))
  writeFileSync(join(work, '../outside/far.html'), page(2030))
  symlinkSync('..', join(work, 'links/loop'))
  symlinkSync('../pages/page.html', join(work, 'links/page.html'))
  symlinkSync('nowhere', join(work, 'links/broken.html'))
  symlinkSync('../../outside', join(work, 'links/outside'))
  execFileSync('mkfifo', [join(work, 'links/pipe')])
  return {
    ...expected,
    'in/links/loop': 'passed-over: A link to',
    'in/links/page.html': 'passed-over: A link to',
    'in/links/broken.html': 'failed: The link leads nowhere.',
    'in/links/outside/far.html': 'read',
    'in/links/pipe': 'passed-over: Not a file but a named pipe.',
  }
}

/** Each input's line without its reason behind what is expected of it. */
const saidOf = (rows: Record<string, string>[], expected: Record<string, string>) =>
  Object.fromEntries(
    rows.map(({ input, status, reason }) => {
      const said = reason ? `${status}: ${reason}` : status!
      return [input, said.slice(0, expected[input!]?.length ?? said.length)]
    }),
  )

describe('the list of inputs', () => {
  it('has exactly one line for every input of every sort, the same in every run', { timeout: 240_000 }, () => {
    const work = folder()
    const expected = makeFiles(join(work, 'in'))
    const run = (...args: string[]) => nianbao(['batch', 'in', 'missing.html', ...args], { cwd: work })
    const inputs = (name: string) => rowsOf(join(work, `${name}.inputs.csv`))
    const { status, stderr } = run('-o', 'p.csv')
    expect(status).toBe(1)
    const rows = inputs('p')
    expect(Object.keys(expected).length).toBeGreaterThan(55)
    expect(saidOf(rows, { ...expected, 'missing.html': 'failed: no such file' })).toEqual({
      ...expected,
      'missing.html': 'failed: no such file',
    })
    expect(new Set(rows.map(({ input }) => input)).size).toBe(rows.length)

    // The counts add up, and the other tables agree.
    const summary = JSON.parse(readFileSync(join(work, 'p.summary.json'), 'utf8'))
    const count = (wanted: string) => rows.filter((row) => row.status === wanted).length
    expect(summary.inputs).toBe(rows.length)
    for (const [name, n] of Object.entries(summary.statuses)) expect(count(name), name).toBe(n)
    expect(Object.values<number>(summary.statuses).reduce((sum, n) => sum + n, 0)).toBe(rows.length)
    expect(stderr).toContain(`${rows.length} inputs: ${count('read')} read`)
    expect(stderr).toMatch(/passed over: .*1 \.docx/)
    const reports = rowsOf(join(work, 'p.reports.csv')).map((row) => row.report)
    expect(reports.sort()).toEqual(rows.flatMap(({ report: name }) => (name ? [name] : [])).sort())
    for (const { kind, status: s, hash } of rows) {
      if (s === 'read')
        expect({ kind, hash }).toEqual({ kind: expect.stringMatching(/^(?:html|text)$/), hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    }
    expect(
      Object.fromEntries(rows.filter(({ input }) => input!.startsWith('in/over/')).map(({ input, kind }) => [input, kind])),
    ).toMatchObject({
      'in/over/d.pdf': 'pdf',
      'in/over/a.docx': 'docx',
      'in/over/e.jpg': 'jpg',
    })
    // The panel has what was read, once for each body and year, and says where there are no values.
    const panel = rowsOf(join(work, 'p.csv'))
    expect(panel.every((row) => ['read', 'read-without-values'].includes(row.status!))).toBe(true)
    expect(panel.find((row) => row.report === 'in/pages/blank-form.txt')).toMatchObject({
      status: 'read-without-values',
      n_values: '0',
      n_doubtful: '0',
    })

    // Again, into the same files and by other ways: the same lines.
    const lines = (name: string) => readFileSync(join(work, `${name}.inputs.csv`), 'utf8').split('\r\n')
    const first = lines('p')
    run('-o', 'p.csv', '--resume')
    expect(lines('p')).toEqual(first)
    run('-o', 'p.csv', '--overwrite')
    expect(lines('p')).toEqual(first)
    // Stopped in the middle: the store and the list as a killed run leaves them.
    const keep = (name: string, n: number) => readFileSync(join(work, name), 'utf8').split('\n').slice(0, n).join('\n')
    writeFileSync(join(work, 'k.reports.jsonl'), `${keep('p.reports.jsonl', 12)}\n{"id":"half`)
    writeFileSync(join(work, 'k.inputs.jsonl.partial'), `${keep('p.inputs.jsonl', 20)}\n{"input":"half`)
    run('-o', 'k.csv', '--resume')
    expect(lines('k')).toEqual(first)
    for (const i of [1, 2, 3]) run('-o', `s${i}.jsonl`, '--shard', `${i}/3`)
    nianbao(['panel', 's1.jsonl', 's2.jsonl', 's3.jsonl', '-o', 's.csv'], { cwd: work })
    const same = (row: string) => row.replace(/"?The same report as [^"]*"?/, 'same')
    expect(lines('s').map(same).sort()).toEqual(first.map(same).sort())
  })

  it('is told by --dry-run before anything is read', () => {
    const work = folder()
    makeFiles(join(work, 'in'))
    const { status, stdout, stderr } = nianbao(['batch', 'in', '--dry-run', '-o', 'p.csv'], { cwd: work })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const told = Object.fromEntries(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.split('\t')[2], line.split('\t')]),
    )
    expect(told['in/pages/page.html']!.slice(0, 2)).toEqual(['read', 'html'])
    expect(told['in/over/d.pdf']).toEqual(['passed-over', 'pdf', 'in/over/d.pdf', 'This is a PDF.'])
    expect(told['in/many/a.jsonl']!.slice(0, 2)).toEqual(['read', 'jsonl'])
    expect(told['in/links/broken.html']!.slice(0, 1)).toEqual(['failed'])
    expect(() => readFileSync(join(work, 'p.inputs.jsonl'))).toThrow()
  })

  it('is all that is written where nothing was found to read, and the exit code says so', () => {
    const work = folder()
    mkdirSync(join(work, 'in'))
    const run = (...args: string[]) => nianbao(['batch', 'in', '-o', 'o/p.csv', '-o', 'o/p.parquet', ...args], { cwd: work })
    expect(run()).toMatchObject({ status: 1, stderr: 'nianbao: no file found to read\n' })
    writeFileSync(join(work, 'in/a.pdf'), PDF)
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('passed over: 1 .pdf') })
    expect(rowsOf(join(work, 'o/p.inputs.csv')).map((row) => row.status)).toEqual(['passed-over'])
    expect(() => readFileSync(join(work, 'o/p.csv'))).toThrow()
    // A PDF that is named is no report; nothing was read either.
    expect(nianbao(['batch', 'in/a.pdf', '-o', 'q.csv'], { cwd: work }).status).toBe(1)
    expect(rowsOf(join(work, 'q.inputs.csv'))[0]).toMatchObject({
      status: 'not-a-report',
      kind: 'pdf',
      reason: expect.stringContaining('not-text'),
    })
  })

  it('goes with what --quiet keeps quiet about', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), PLAIN)
    expect(nianbao(['batch', 'a.txt', '-o', 'p.csv', '--quiet'], { cwd: work })).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(idsOf(join(work, 'p.reports.jsonl'))).toEqual(['a.txt'])
  })
})
