import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode, lineColumn, parseReport } from '../../src/index.js'
import { CLI_PATH, folder, nianbao, PLAIN } from '../batch/support.js'

const REPORTS = join(import.meta.dirname, '..', '..', 'fixtures', 'reports')
const DAMAGED = join(REPORTS, 'bureau-2012-damaged-prose', 'source.txt')
const CONTRADICTING = join(REPORTS, 'office-2022-contradicting', 'source.html')
const BIG5 = join(REPORTS, 'bureau-2011-traditional-big5', 'source.html')

const where = (...args: string[]) => nianbao(['where', ...args])
const found = (...args: string[]) => JSON.parse(where(...args, '--format', 'json').stdout).found

function written(text: string): string {
  const file = join(folder(), 'a.txt')
  writeFileSync(file, text)
  return file
}

describe('nianbao where', () => {
  it('shows the sentence with the value marked, its line and column', () => {
    const file = written(PLAIN)
    expect(where(file, 'proactive.total')).toEqual({
      status: 0,
      stdout: `proactive.total  主动公开政府信息数\n  35 条 (prose)\n  ${file}:3:11  utf-8\n    全年主动公开政府信息«35条»。\n`,
      stderr: '',
    })
  })

  it('shows the row of the table with its labels', () => {
    const { stdout } = where(CONTRADICTING, 'requests.carriedOver')
    expect(stdout).toContain('    二、上年结转政府信息公开申请数量\n')
    expect(stdout).toContain('      申请人情况 / 法人或其他组织 / 社会公益组织  5\n')
    expect(stdout).toContain('      申请人情况 / 总计                           «5»\n')
  })

  it('shows one kind of applicant, by code or label', () => {
    const { stdout } = where(CONTRADICTING, 'requests.carriedOver', '--by', 'ngo')
    expect(stdout).toContain('社会公益组织  «5»\n')
    expect(where(CONTRADICTING, 'requests.carriedOver', '--by', '社会公益组织').stdout).toBe(stdout)
  })

  it('shows every place that gives the code a value', () => {
    const [table, prose, ...others] = found(CONTRADICTING, 'requests.received')
    expect(others).toEqual([])
    expect(table).toMatchObject({ value: 84645, method: 'table', row: { labels: ['一、本年新收政府信息公开申请数量'] } })
    expect(prose).toMatchObject({ value: 84647, method: 'rival', sentence: { value: '84647件', after: '，均按期答复。' } })
    expect(where(CONTRADICTING, 'requests.received').stdout).toMatch(/! requests\.received.*: stated otherwise\n {2}84647 件\n/)
  })

  it('shows what a sum was made of', () => {
    const [sum] = found(CONTRADICTING, 'litigation.total')
    expect(sum.parts.map((part: { code: string; value: number }) => [part.code, part.value])).toEqual([
      ['litigation.direct.total', 22],
      ['litigation.afterReview.total', 13],
    ])
    expect(where(CONTRADICTING, 'litigation.total').stdout).toMatch(/35 件 \(derived\), the sum of:\n[\s\S]*«22»[\s\S]*«13»/)
  })

  it.each([DAMAGED, CONTRADICTING, BIG5])('gives places that are those of the report: %s', (file) => {
    const bytes = readFileSync(file)
    const { text } = decode(bytes)
    const { indicators } = parseReport(bytes)
    for (const { code } of indicators.filter(({ by, method }) => !by && method !== 'derived').slice(0, 3)) {
      const [first] = found(file, code)
      expect(lineColumn(text, first.span.start)).toEqual({ line: first.line, column: first.column })
      const shown = first.sentence?.value ?? first.row.cells.find((cell: { wanted: boolean }) => cell.wanted).text
      expect(text.slice(first.span.start, first.span.end)).toContain(shown)
    }
  })

  it('names the encoding', () => {
    expect(where(BIG5, 'proactive.total').stdout).toMatch(/source\.html:2:83 {2}big5\n.*«1136條»/)
  })

  it.each([
    ['主动公开政府信息数', 'proactive.total'],
    ['不予处理 / 重复申请', 'requests.result.notProcessed.repeated'],
    ['三、本年度办理结果 / （五）不予处理 / 2.重复申请', 'requests.result.notProcessed.repeated'],
    ['重复申请', 'requests.result.notProcessed.repeated'],
    ['总计', 'requests.result.total'],
    ['行政复议/总计', 'review.total'],
  ])('takes the label %s for %s', (label, code) => {
    expect(JSON.parse(where(CONTRADICTING, label, '--format', 'json').stdout).code).toBe(code)
  })

  it('says so where a code is not stated, and fails', () => {
    const file = written(PLAIN)
    const stderr = `nianbao: ${file}: requests.fees (依申请公开信息收取的费用) is not stated\n`
    expect(where(file, 'requests.fees')).toEqual({ status: 1, stdout: '', stderr })
    expect(found(file, 'requests.fees')).toEqual([])
    expect(where(file, 'proactive.total', '--by', 'ngo').stderr).toBe(
      `nianbao: ${file}: proactive.total (主动公开政府信息数, 社会公益组织) is not stated\n`,
    )
  })

  it.each([
    [['requests.recieved'], 'did you mean requests.received (收到申请数)'],
    [['申请的数量'], 'did you mean '],
    [['结果维持'], 'several indicators are called that: review.upheld'],
    [['???'], 'no such indicator; `nianbao catalogue` lists them.'],
    [['requests.received', '--by', 'people'], 'the kinds of applicant are naturalPerson (自然人)'],
    [['requests.received', '--encoding', 'nope'], 'no name of an encoding'],
    [[], 'missing required argument'],
  ])('answers wrong use with 2 and says what could be meant: %j', (args, says) => {
    const { status, stdout, stderr } = where(CONTRADICTING, ...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(says)
  })

  it('says why a file cannot be read, as parse does', () => {
    const pdf = join(folder(), 'a.pdf')
    writeFileSync(pdf, '%PDF-1.4\n1 0 obj\n')
    for (const file of ['/nonexistent.txt', folder(), pdf]) {
      const { status, stderr } = nianbao(['parse', file])
      expect(where(file, 'proactive.total')).toMatchObject({ status, stderr, stdout: '' })
    }
  })

  it('never lets control characters of a report reach the terminal', () => {
    const controls = '\u001b[31m\u001b]0;x\u0007\u202e'
    const table = `|${controls}项目|总计${controls}|\n|---|---|\n|一、本年新收政府信息公开申请数量${controls}|5${controls}|\n`
    const file = written(
      `云岭市水利局2012年政府信息公开工作年度报告\n一、概述\n全年${controls}主动公开政府信息35${controls}条，${controls}完。\n${table}`,
    )
    for (const code of ['proactive.total', 'requests.received']) {
      const { stdout, stderr } = where(file, code)
      expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }
  })

  it('marks by colour where colours are asked for', () => {
    const { stdout } = spawnSync(process.execPath, [CLI_PATH, 'where', written(PLAIN), 'proactive.total'], {
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '1' },
    })
    expect(stdout).toContain('\u001b[30m\u001b[43m35条')
    expect(stdout).not.toContain('«')
  })

  it('shows the end of a sentence of thousands of characters', () => {
    const { stdout } = where(written(PLAIN.replace('全年', `全年${'各部门认真落实，'.repeat(500)}`)), 'proactive.total')
    expect(stdout).toMatch(/ {4}….{118,121}«35条»。\n/)
  })
})
