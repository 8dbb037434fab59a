import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'
import { renderReport } from '../../src/viewer/index.js'
import { folder, nianbao } from '../batch/support.js'

const REPORTS = join(import.meta.dirname, '..', '..', 'fixtures', 'reports')
const PROSE = join(REPORTS, 'bureau-2012-damaged-prose', 'source.txt')
const FORM = join(REPORTS, 'office-2022-contradicting', 'source.html')
const PICTURES = join(REPORTS, 'images-only', 'source.html')
/** The data of a page. */
const dataOf = (html: string) => JSON.parse(/<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html)![1]!)

describe('nianbao view', () => {
  it('writes the page of one report to a pipe', () => {
    const { status, stdout, stderr } = nianbao(['view', PROSE])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const source = readFileSync(PROSE)
    expect(dataOf(stdout)).toEqual(dataOf(renderReport(parseReport(source), source, { name: PROSE })))
  })

  it('takes several reports into one page, tells what cannot be read, and goes on', () => {
    const output = join(folder(), 'page.html')
    const { status, stdout, stderr } = nianbao(['view', FORM, '/nonexistent/a.html', PICTURES, '--lang', 'en', '-o', output])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      'nianbao: /nonexistent/a.html: no such file',
      `nianbao: ${PICTURES}: the report is shown as 3 images; nothing can be read from them`,
      `nianbao: wrote ${output}`,
      '',
    ])
    const { lang, reports } = dataOf(readFileSync(output, 'utf8'))
    expect([lang, ...reports.map(({ name }: { name: string }) => name)]).toEqual(['en', FORM, PICTURES])
  })

  it('writes nothing where nothing could be read', () => {
    const { status, stdout } = nianbao(['view', '/nonexistent/a.html'])
    expect([status, stdout]).toEqual([1, ''])
  })

  it('writes no page over a report that it is made of', () => {
    const cwd = folder()
    writeFileSync(join(cwd, 'a.txt'), readFileSync(PROSE))
    symlinkSync('a.txt', join(cwd, 'b.txt'))
    for (const output of ['a.txt', './a.txt', 'b.txt']) {
      const { status, stderr } = nianbao(['view', FORM, 'a.txt', '-o', output], { cwd })
      expect([status, stderr]).toEqual([1, `nianbao: ${output} is one of the reports: give the page another name\n`])
    }
    expect(readFileSync(join(cwd, 'a.txt'))).toEqual(readFileSync(PROSE))
  })

  it('says what cannot be written', () => {
    const { status, stderr } = nianbao(['view', PROSE, '-o', '/nonexistent/page.html'])
    expect([status, stderr]).toEqual([1, 'nianbao: /nonexistent/page.html cannot be written: no such folder\n'])
  })

  it('reads standard input, in the encoding that is named', () => {
    const { status, stdout } = nianbao(['view', '-', '--encoding', 'gbk'], {
      input: readFileSync(join(REPORTS, 'county-2015-statistics-form', 'source.html')),
    })
    expect(status).toBe(0)
    expect(dataOf(stdout).reports[0]).toMatchObject({ encoding: { name: 'gb18030' }, meta: { year: 2015 } })
  })

  it.runIf(process.platform === 'linux').each([
    ['opens the page', '#!/bin/sh\necho "$1" > "$(dirname "$0")/opened"\n', ''],
    [
      'says how to open it where no browser starts',
      '#!/bin/sh\nexit 3\n',
      'no browser could be started; open this address in one: file://',
    ],
  ])('%s', (_, opener, said) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'xdg-open'), opener)
    chmodSync(join(cwd, 'xdg-open'), 0o755)
    const { status, stderr } = nianbao(['view', PROSE, '--open'], { cwd, env: { ...process.env, PATH: `${cwd}:${process.env.PATH}` } })
    expect(status).toBe(0)
    expect(stderr).toContain('nianbao: wrote source.nianbao.html\n')
    expect(stderr).toContain(said)
    expect(readFileSync(join(cwd, 'source.nianbao.html'), 'utf8')).toMatch(/^<!doctype html>/)
    if (!said) expect(readFileSync(join(cwd, 'opened'), 'utf8').trim()).toBe(join(cwd, 'source.nianbao.html'))
  })

  it.each([[['view']], [['view', PROSE, '--lang', 'fr']], [['view', PROSE, '--encoding', 'none']]])('refuses wrong use: %j', (args) => {
    expect(nianbao(args).status).toBe(2)
  })
})
