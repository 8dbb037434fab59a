import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { type Row, TABLE_DEFINITIONS, TABLE_NAMES } from '../../src/export/index.js'
import { fileOf } from '../../src/export/outputs.js'
import { folder, nianbao } from '../batch/support.js'
import { plant } from '../planted/plant.js'

const report = (year: number, received: number, forward: number, carried: number) => `云岭市水利局${year}年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | ${received} | 0 | 0 | 0 | 0 | 0 | ${received} |
| 二、上年结转政府信息公开申请数量 | ${carried} | 0 | 0 | 0 | 0 | 0 | ${carried} |
| （七）总计 | ${received + carried - forward} | 0 | 0 | 0 | 0 | 0 | ${received + carried - forward} |
| 四、结转下年度继续办理 | ${forward} | 0 | 0 | 0 | 0 | 0 | ${forward} |
`

async function readDuckDb(file: string, table: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(`select * from ${table}`)).getRowObjectsJson() as Row[]
  connection.closeSync()
  instance.closeSync()
  return rows
}

/** What the text of a CSV cell says, by the type of its column. */
function typed(table: keyof typeof TABLE_DEFINITIONS, rows: Record<string, string>[]): Row[] {
  const words = new Set(TABLE_DEFINITIONS[table].columns.filter((c) => c.words).map((c) => c.name))
  const types = new Map(TABLE_DEFINITIONS[table].columns.map((c) => [c.name, c.type]))
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, text]) => {
        const type = types.get(name)
        return [
          name,
          text === ''
            ? null
            : type === 'string'
              ? words.has(name)
                ? text.replace(/^'(?=[\s\u0000-\u001f]*[=+\-@＝＋－＠])/, '')
                : text
              : type === 'boolean'
                ? text === 'TRUE'
                : Number(text),
        ]
      }),
    ),
  )
}

/** CSV cannot tell an empty text from none. */
const emptyAsNull = (rows: Row[]) => rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, v === '' ? null : v])))

describe('the tables of a batch', () => {
  it('are the same in CSV, Parquet and DuckDB', { timeout: 60_000 }, async () => {
    const work = folder()
    for (let i = 0; i < 25; i++) writeFileSync(join(work, `r${i}.html`), plant(500 + i, { damaged: i % 2 === 1 }).bytes)
    writeFileSync(
      join(work, 'formula.txt'),
      '=cmd()|水利局2012年政府信息公开工作年度报告\n一、=HYPERLINK("x")\n公开信息5条，"引号",逗号。\n截至2012\n年底，培训1,640\n   人次。\n',
    )
    expect(
      nianbao(['batch', work, '-o', join(work, 'o/panel.csv'), '-o', join(work, 'o/all.parquet'), '-o', join(work, 'o/all.duckdb')]).status,
    ).toBe(0)
    for (const table of TABLE_NAMES) {
      const csv = readFileSync(fileOf(join(work, 'o/panel.csv'), table), 'utf8')
      expect(csv.split('\r\n')[0], table).toBe(TABLE_DEFINITIONS[table].columns.map((c) => c.name).join(','))
      // Many readers end a record at a line feed alone.
      const fromCsv = typed(table, parse(csv, { columns: true, record_delimiter: ['\r\n', '\n'] }))
      const fromParquet = await parquetReadObjects({ file: await asyncBufferFromFile(fileOf(join(work, 'o/all.parquet'), table)) })
      const fromDuckDb = await readDuckDb(join(work, 'o/all.duckdb'), table)
      expect(emptyAsNull(fromDuckDb), table).toEqual(fromCsv)
      expect(emptyAsNull(fromParquet as Row[]), table).toEqual(fromCsv)
      expect(fromCsv.length, table).toBeGreaterThan(0)
    }
  })

  it('never alter a name, so that tables join, and guard the words of a report', () => {
    const work = folder()
    const ids = ["=cmd|' /C calc'!A0", '-dash', '+1', '@x', '\tx', '＝y', "'quoted"]
    const text = (i: number) => `云岭市水利局${2010 + i}年政府信息公开工作年度报告\n一、=1+1\n全年主动公开政府信息${i + 1}条。\n`
    writeFileSync(join(work, 'in.jsonl'), ids.map((id, i) => `${JSON.stringify({ id, url: `=${id}`, text: text(i) })}\n`).join(''))
    nianbao(['batch', 'in.jsonl', '-o', 'p.csv'], { cwd: work })
    const read = (table: (typeof TABLE_NAMES)[number]) =>
      parse<Record<string, string>>(readFileSync(fileOf(join(work, 'p.csv'), table), 'utf8'), { columns: true })
    expect(read('inputs').map((row) => row.input)).toEqual(ids)
    for (const table of ['inputs', 'reports', 'panel', 'indicators', 'sections'] as const)
      expect([...new Set(read(table).map((row) => row.report))], table).toEqual(ids)
    expect(read('reports').map((row) => row.url)).toEqual(ids.map((id) => `=${id}`))
    expect(read('sections')[0]!.title).toBe("'=1+1")
    const counted = nianbao(['words', 'count', 'p.reports.jsonl', '--segmenter', 'intl'], { cwd: work }).stdout
    expect([...new Set(parse<Record<string, string>>(counted, { columns: true }).map((row) => row.report))]).toEqual(ids)
  })

  it('start with a byte order mark where asked', () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), report(2021, 5, 0, 0))
    nianbao(['batch', work, '-o', join(work, 'o/panel.csv'), '--bom'])
    expect([...readFileSync(join(work, 'o/panel.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('join years, prefer the fuller version, and question what does not fit between years', () => {
    const work = folder()
    writeFileSync(join(work, 'a2021.txt'), report(2021, 50, 3, 0))
    writeFileSync(join(work, 'b2022.txt'), report(2022, 60, 1, 5))
    writeFileSync(join(work, 'c2022-short.txt'), '云岭市水利局2022年政府信息公开工作年度报告\n全年收到申请60件。\n')
    writeFileSync(join(work, 'd2021-copy.txt'), report(2021, 50, 3, 0))
    writeFileSync(join(work, 'e2024.txt'), report(2024, 66, 0, 1))
    nianbao(['batch', work, '-o', join(work, 'o/panel.csv')])
    const read = (table: (typeof TABLE_NAMES)[number]) =>
      parse<Record<string, string>>(readFileSync(fileOf(join(work, 'o/panel.csv'), table), 'utf8'), { columns: true })
    const panel = read('panel')
    expect(panel.map((r) => [r.report!.slice(work.length + 1), r.year, r.req_received, r.growth_requests])).toEqual([
      ['a2021.txt', '2021', '50', ''],
      ['b2022.txt', '2022', '60', expect.stringMatching(/^0\.19999|^0\.2/)],
      ['e2024.txt', '2024', '66', ''],
    ])
    expect(panel[1]!.other_versions).toBe(join(work, 'c2022-short.txt'))
    const findings = read('findings').map((f) => `${f.report!.slice(work.length + 1)} ${f.code}`)
    expect(findings).toEqual(
      expect.arrayContaining([
        'b2022.txt carry-over-conflict',
        'c2022-short.txt other-version',
        'd2021-copy.txt duplicate-report',
        'e2024.txt missing-year',
      ]),
    )
    expect(read('reports').map((r) => [r.duplicate_of ? 'copy' : '', r.in_panel])).toEqual([
      ['', 'TRUE'],
      ['', 'TRUE'],
      ['', 'FALSE'],
      ['copy', 'FALSE'],
      ['', 'TRUE'],
    ])
    const before = readFileSync(join(work, 'o/panel.csv'), 'utf8')
    expect(nianbao(['panel', join(work, 'o/panel.reports.jsonl'), '-o', join(work, 'again.csv')]).status).toBe(0)
    expect(readFileSync(join(work, 'again.csv'), 'utf8')).toBe(before)
  })
})
