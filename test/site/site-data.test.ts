import { describe, expect, it } from 'vitest'
import { Corpus } from '../../src/export/corpus.js'
import { checkCorpus } from '../../src/export/corpus-checks.js'
import { type InputRecord, inputRecordOf, type ReportRecord } from '../../src/export/record.js'
import { agencyFilter, corpusOf } from '../../src/site/client/corpus.js'
import { toCsv } from '../../src/site/client/csv.js'
import { csvColumns } from '../../src/site/client/csv-columns.js'
import { gridRow, gridYears } from '../../src/site/client/grid.js'
import { formatState, parseState, START } from '../../src/site/client/state.js'
import { chooseRows, type Loaded } from '../../src/site/client/value-rows.js'
import { DOUBTS, type FindingsChunk, type InputsChunk, type ReportsChunk, type SiteHead, type ValuesChunk } from '../../src/site/data.js'
import { SiteData } from '../../src/site/site-data.js'
import { plant } from '../planted/plant.js'
import { prose, recordOf } from './support.js'

function siteOf(records: ReportRecord[], inputs: InputRecord[] = records.map(inputRecordOf), page = true) {
  const site = new SiteData()
  for (const record of records) site.add(record, page)
  for (const input of inputs) site.addInput(input)
  const { head, chunks } = site.finish()
  const named = new Map(chunks)
  const of = <T>(name: string) => JSON.parse(JSON.stringify(named.get(name))) as T
  const corpus = corpusOf({ ...head, lang: 'zh' } as SiteHead, of<ReportsChunk>('reports'))
  const values = (code: string, kind = 'values') => of<ValuesChunk>(`${kind}-${head.indicators.findIndex((one) => one.code === code)}`)
  const loaded = (kind = 'values'): Loaded[] =>
    head.indicators.flatMap((_, indicator) =>
      named.has(`${kind}-${indicator}`) ? [{ indicator, values: of<ValuesChunk>(`${kind}-${indicator}`) }] : [],
    )
  const findings = (code: string) => of<FindingsChunk>(`findings-${head.findings.findIndex((one) => one.code === code)}`)
  return { head, corpus, values, loaded, findings, inputs: of<InputsChunk>('inputs') }
}

const received = (values: ValuesChunk, { corpus }: ReturnType<typeof siteOf>) =>
  values.report.map((report, i) => [corpus.reports.year[report], values.value[i], DOUBTS[Number(values.doubt[i])]])

describe('the data of a site', () => {
  const planted = Array.from({ length: 40 }, (_, i) => recordOf(`r${i}`, plant(9000 + i, { damaged: i % 2 === 1 }).bytes))
  const site = siteOf(planted)

  it('has the values and doubts that the panel has', () => {
    const corpus = new Corpus()
    for (const record of planted) corpus.add(record)
    checkCorpus(corpus, corpus.choose())
    const wanted = corpus.entries.flatMap(({ id, values, doubtful }) =>
      [...values].map(([code, value]) => `${id} ${code} ${value} ${doubtful.get(code) ?? 'none'}`),
    )
    const given = site
      .loaded()
      .flatMap(({ indicator, values }) =>
        values.report.map(
          (report, i) =>
            `${site.corpus.reports.id[report]} ${site.head.indicators[indicator]!.code} ${values.value[i]} ${DOUBTS[Number(values.doubt[i])]}`,
        ),
      )
    expect(given.sort()).toEqual(wanted.sort())
    expect(wanted.length).toBeGreaterThan(1000)
    expect(site.corpus.reports.inPanel).toBe(corpus.entries.map(({ inPanel }) => (inPanel ? 1 : 0)).join(''))
  })

  it('has every part by kind of applicant, and every finding with its place in the report', () => {
    const parts = planted.flatMap(({ report }) => report.indicators.filter(({ by }) => by)).length
    expect(site.loaded('parts').reduce((sum, { values }) => sum + values.report.length, 0)).toBe(parts)
    for (const { code, severity, count } of site.head.findings) {
      const own = planted.flatMap(({ report }) => report.findings.filter((f) => f.code === code && f.severity === severity)).length
      if (own > 0) expect(count, code).toBeGreaterThanOrEqual(own)
      const { report, place, message, texts } = site.findings(code)
      for (const [i, at] of place.entries()) {
        if (at < 0) continue
        const finding = planted[report[i]!]!.report.findings[at]!
        expect([finding.code, finding.message]).toEqual([code, texts[message[i]!]])
      }
    }
  })

  it('says in its columns as much as there are values', () => {
    for (const { values } of [...site.loaded(), ...site.loaded('parts')]) {
      const { length } = values.report
      for (const column of ['value', 'method', 'certainty', 'modifier', 'doubt', 'held', 'failed', 'evidence'] as const)
        expect(values[column].length, column).toBe(length)
      expect([0, length]).toContain(values.by.length)
    }
  })

  it('questions what other years speak against', () => {
    const years = [2008, 2009, 2010, 2011, 2012].map((year) => recordOf(`${year}`, prose('云岭市水利局', year, year === 2010 ? 1200 : 120)))
    const one = siteOf(years)
    expect(received(one.values('requests.received'), one)).toEqual([
      [2008, 120, 'none'],
      [2009, 120, 'none'],
      [2010, 1200, 'questioned'],
      [2011, 120, 'none'],
      [2012, 120, 'none'],
    ])
    expect(one.head.indicators.find(({ code }) => code === 'requests.received')).toMatchObject({ values: 5, uncertain: 0, questioned: 1 })
    expect(one.findings('outlier')).toMatchObject({ report: [2], place: [-1] })
  })

  it('lists what was not simply read, with the reason', () => {
    const [read] = planted
    const failed: InputRecord = {
      ...{ input: 'x.html', status: 'failed', reason: 'no such file', kind: null, bytes: null, hash: null, textHash: null, parser: '0' },
      report: null,
    }
    const kept: InputRecord = { ...inputRecordOf(read!), unread: 'not allowed to read it' }
    const one = siteOf([read!], [kept, failed])
    expect(one.head.inputs).toEqual({ read: 1, failed: 1 })
    expect(one.inputs).toEqual({
      input: ['r0', 'x.html'],
      status: ['failed', 'failed'],
      reason: [0, 1],
      texts: ['Kept from an earlier run; now: not allowed to read it', 'no such file'],
      report: [0, -1],
    })
    expect(gridRow(one.corpus, 0, gridYears(one.corpus)).cells.map(({ state }) => state)).toEqual(['failed'])
  })

  it('is there for no report too', () => {
    const none = siteOf([])
    expect(none.head).toMatchObject({ reports: 0, agencies: 0, years: [], indicators: [], findings: [] })
    expect(gridYears(none.corpus)).toEqual([])
  })
})

describe('the grid', () => {
  const given: [string, string][] = [
    ['a', prose('云岭市水利局', 2010, 5)],
    ['b', prose('云岭市水利局', 2013, 6)],
    ['c', `${prose('云岭市水利局', 2013, 6)}接受培训人员30人次。\n`],
    ['d', prose('青岚县财政局', 2011, 7)],
  ]
  const { corpus } = siteOf(given.map(([id, text]) => recordOf(id, text)))
  const years = gridYears(corpus)

  it('shows gaps between years that are there, and no others', () => {
    expect(years).toEqual([2010, 2011, 2012, 2013])
    const states = corpus.agencies.name.map((_, agency) => gridRow(corpus, agency, years).cells.map(({ state }) => state))
    expect(states).toEqual([
      ['read', 'gap', 'gap', 'read'],
      ['none', 'read', 'none', 'none'],
    ])
  })

  it('puts the report of the panel first', () => {
    const { reports } = gridRow(corpus, 0, years).cells[3]!
    expect(reports.map((report) => corpus.reports.id[report])).toEqual(['c', 'b'])
  })

  it('is filtered by region and by words', () => {
    const names = (region: string, q: string) => corpus.agencies.name.filter((_, agency) => agencyFilter(corpus, region, q)(agency))
    expect(corpus.regions.map(({ key }) => key)).toEqual(['city:云岭市', 'county:青岚县'])
    expect([names('', ''), names('county:青岚县', ''), names('', '水利 云岭'), names('city:云岭市', '财政')]).toEqual([
      ['云岭市水利局', '青岚县财政局'],
      ['青岚县财政局'],
      ['云岭市水利局'],
      [],
    ])
  })
})

describe('the table of values', () => {
  const given = [prose('云岭市水利局', 2010, 5), prose('云岭市水利局', 2011, 70), prose('青岚县财政局', 2011, 6)]
  const { corpus, loaded } = siteOf(given.map((text, i) => recordOf(`=r${i}`, text)))
  const rows = (change: Partial<typeof START>) => chooseRows(corpus, loaded(), { ...START, ...change })
  const said = (change: Partial<typeof START>) => [...rows(change)].map(({ report, value }) => `${corpus.reports.id[report]} ${value}`)

  it('is sorted and filtered', () => {
    expect(said({})).toEqual(['=r0 5', '=r1 70', '=r2 6'])
    expect(said({ sort: 'value descending' })).toEqual(['=r1 70', '=r2 6', '=r0 5'])
    expect(said({ sort: 'year descending' })).toEqual(['=r1 70', '=r2 6', '=r0 5'])
    expect(said({ year: '2011' })).toEqual(['=r1 70', '=r2 6'])
    expect(said({ q: '财政' })).toEqual(['=r2 6'])
    expect(said({ report: '=r1' })).toEqual(['=r1 70'])
    expect(said({ sure: 'doubtful' })).toEqual([])
    expect(said({ method: 'table' })).toEqual([])
  })

  it('is exported as it is shown, and safe for a spreadsheet', () => {
    const csv = toCsv(csvColumns(corpus), rows({ sort: 'value descending' }))
    const lines = csv.split('\r\n')
    expect(lines[0]).toMatch(/^\ufeffreport,agency,/)
    expect(lines.slice(1, -1).map((line) => line.split(',').slice(0, 2))).toEqual([
      ['=r1', '云岭市水利局'],
      ['=r2', '青岚县财政局'],
      ['=r0', '云岭市水利局'],
    ])
    const words = toCsv([{ name: 'a', get: (text: string) => text, words: true }], ['=1+1', 'a "b"', 'c,d\ne', '－1', '五'])
    expect(words).toBe(`\ufeffa\r\n'=1+1\r\n"a ""b"""\r\n"c,d\ne"\r\n'－1\r\n五\r\n`)
  })
})

describe('the address', () => {
  it('says what is looked at, and nothing that it cannot be', () => {
    const state = { ...START, view: 'values' as const, code: 'requests.received', q: '市 & 县=#', lines: '甲\n乙' }
    expect(parseState(formatState(state))).toEqual(state)
    expect(formatState(START)).toBe('#view=coverage')
    expect(parseState('#view=nothing&x=1')).toEqual(START)
  })
})
