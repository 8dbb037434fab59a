import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue, parseReport, reportSchema, version } from '../../src/index.js'
import { CLI_PATH, folder, nianbao } from '../batch/support.js'

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'reports', 'bureau-2012-damaged-prose', 'source.txt')
const OTHER = join(import.meta.dirname, '..', '..', 'fixtures', 'reports', 'office-2022-contradicting', 'source.html')

describe('nianbao parse', () => {
  it('prints the Report of one file as JSON', () => {
    const { status, stdout, stderr } = nianbao(['parse', FIXTURE])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(parseReport(readFileSync(FIXTURE)))))
  })

  it('reads standard input', () => {
    const { status, stdout } = nianbao(['parse', '-'], { input: readFileSync(FIXTURE) })
    expect(status).toBe(0)
    expect(reportSchema.parse(JSON.parse(stdout)).meta.year).toBe(2012)
  })

  it('prints several files as JSON Lines, and goes on after one that cannot be read', () => {
    const { status, stdout, stderr } = nianbao(['parse', FIXTURE, '/nonexistent/a.html', OTHER])
    expect(status).toBe(1)
    expect(stderr).toBe('nianbao: /nonexistent/a.html: no such file\n')
    expect(
      stdout
        .trim()
        .split('\n')
        .map((l) => JSON.parse(l).file),
    ).toEqual([FIXTURE, OTHER])
  })

  it('prints a report for people: title, findings, indicators with their words, failed checks', () => {
    const { stdout } = nianbao(['parse', '--format', 'text', OTHER])
    expect(stdout).toContain('东屏县审计局2022年政府信息公开工作年度报告')
    expect(stdout).toMatch(/sum-mismatch: .*行政复议/)
    expect(stdout).toMatch(/requests\.received +收到申请数 +84645 件/)
    expect(stdout).toMatch(/✗ review\.sum/)
    expect(stdout).toContain('naturalPerson 自然人 299')
    const at = ['东屏县', '✗ sum-mismatch', '! text-table-conflict', '! numbering-gap', 'agency', 'Indicators'].map((s) =>
      stdout.indexOf(s),
    )
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at[0]).toBeGreaterThanOrEqual(0)
  })

  it('sets labels in columns, a Chinese character as wide as two letters', () => {
    const { stdout } = nianbao(['parse', '--format', 'text', OTHER])
    const lines = stdout.split('\n').filter((line) => /^ {2}[a-z]+\.[\w.]+ +\S.* \d+ 件/.test(line))
    expect(lines.length).toBeGreaterThan(30)
    const columns = lines.map((line) => [...line.slice(0, line.search(/ +\d+ 件/))].reduce((sum, c) => sum + (/[ -~]/.test(c) ? 1 : 2), 0))
    const ends = lines.map((line) => [...line.slice(0, line.search(/ 件/))].reduce((sum, c) => sum + (/[ -~…“”]/.test(c) ? 1 : 2), 0))
    expect(new Set(ends).size).toBe(1)
    expect(Math.max(...columns)).toBeLessThan(100)
  })

  it.each([
    [
      'a.pdf',
      '%PDF-1.4\n1 0 obj\n',
      'not-text',
      1,
      'this is a PDF, not text: turn it into text first, for instance with pdftotext -layout',
    ],
    ['b.html', '<html><body></body></html>', 'empty-input', 1, 'there is no text in the input'],
    [
      'c.html',
      '<h1>404 Not Found</h1>',
      'error-page',
      0,
      'the page tells of an error, or asks for a login or a check, in place of a report',
    ],
    ['d.md', 'Notes on where the files of this folder are from.\n', 'no-report', 0, 'nothing in the text is a sign of a yearly report'],
  ])('says of %s what stands in place of a report, and prints what it read', (name, content, code, exit, message) => {
    const file = join(folder(), name)
    writeFileSync(file, content)
    const { status, stdout, stderr } = nianbao(['parse', file])
    expect({ status, stderr }).toEqual({ status: exit, stderr: `nianbao: ${file}: ${message}\n` })
    expect(JSON.parse(stdout).findings.map((finding: { code: string }) => finding.code)).toEqual([code])
  })

  it('goes on behind a file that is no text', () => {
    const file = join(folder(), 'a.pdf')
    writeFileSync(file, '%PDF-1.4\n')
    const { status, stdout } = nianbao(['parse', file, OTHER])
    expect({ status, lines: stdout.trim().split('\n').length }).toEqual({ status: 1, lines: 2 })
  })

  it('never lets control characters of a report reach the terminal', () => {
    const work = folder()
    const controls = '\u001b[31m\u001b]0;x\u0007\u202e\r'
    const file = join(work, 'a.txt')
    writeFileSync(
      file,
      `云岭市${controls}水利局2012年政府信息公开工作年度报告\n一、概${controls}述\n（一）公开${controls}信息\n全年主动公开政府信息3${controls}5条。“${controls}\n`,
    )
    const html = join(work, 'b.html')
    writeFileSync(
      html,
      `<html><body><h1>云岭市&#27;[31m水利局2012年政府信息公开工作年度报告</h1><p>一、概&#x1b;述</p><p>公开信息35条。</p></body></html>`,
    )
    const { stdout, stderr } = nianbao(['parse', '--format', 'text', file, html, `${work}/\u001b[2Jmissing`])
    expect(`${stdout}${stderr}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    expect(stdout).toContain('2012')
  })

  it('answers wrong use with 2 and says how to go on', () => {
    for (const args of [
      ['parse'],
      ['parse', '--format', 'xml', FIXTURE],
      ['parse', '--encoding', 'nope', FIXTURE],
      ['parse', '--encoding', '', FIXTURE],
      ['parse', '--unknown', FIXTURE],
      ['nothing'],
    ]) {
      const { status, stdout, stderr } = nianbao(args)
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' })
      expect(stderr).toContain('error:')
    }
  })

  it('says which encodings it reads', () => {
    expect(nianbao(['parse', '--encoding', 'shift_jis', FIXTURE]).stderr).toContain(
      '"shift_jis" is no name of an encoding that nianbao reads: utf-8,',
    )
    expect(nianbao(['parse', '--encoding', 'GB_2312-80', FIXTURE]).status).toBe(0)
  })

  it('ends quietly when the reader closes the pipe', () => {
    const { stderr } = spawnSync('bash', ['-c', `'${process.execPath}' '${CLI_PATH}' parse '${OTHER}' '${FIXTURE}' | head -c 10`], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
  })
})

describe('nianbao schema, catalogue, --version', () => {
  it('print what they say', () => {
    expect(JSON.parse(nianbao(['schema']).stdout).title).toBe('Report')
    expect(JSON.parse(nianbao(['catalogue', '--format', 'json']).stdout)).toEqual(JSON.parse(JSON.stringify(catalogue)))
    expect(nianbao(['catalogue']).stdout.trim().split('\n').length).toBe(catalogue.length)
    expect(nianbao(['--version']).stdout.trim()).toBe(version)
  })

  it('ship the schema that the command prints', () => {
    expect(readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'report.schema.json'), 'utf8')).toBe(nianbao(['schema']).stdout)
  })
})
