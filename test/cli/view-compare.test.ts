import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compareReports, parseReport } from '../../src/index.js'
import type { ComparisonData } from '../../src/viewer/comparison-model.js'
import { folder, nianbao } from '../batch/support.js'
import { TWO_YEARS } from '../support/two-years.js'

const write = () => {
  const work = folder()
  const [a, b] = [join(work, 'a.html'), join(work, 'b.html')]
  writeFileSync(a, TWO_YEARS.older)
  writeFileSync(b, TWO_YEARS.newer)
  return { work, a, b }
}
const dataOf = (html: string): ComparisonData => JSON.parse(/<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)![1]!)

describe('nianbao view --compare', () => {
  it('makes one page of two years, the earlier one left', () => {
    const { work, a, b } = write()
    const page = join(work, 'page.html')
    expect(nianbao(['view', '--compare', b, a, '-o', page, '--lang', 'en'])).toEqual({
      status: 0,
      stdout: '',
      stderr: `nianbao: wrote ${page}\n`,
    })
    const { older, newer, lang, checks } = dataOf(readFileSync(page, 'utf8'))
    expect([older.meta.year, newer.meta.year, older.name, lang]).toEqual([2021, 2022, a, 'en'])
    const failed = compareReports(parseReport(TWO_YEARS.older), parseReport(TWO_YEARS.newer)).checks.filter(({ holds }) => !holds)
    expect(checks.filter(({ holds }) => !holds).map(({ code, left, right }) => ({ code, left, right }))).toEqual(
      failed.map(({ code, left, right }) => ({ code, left, right })),
    )
  })

  it('writes nothing where one of the two cannot be read', () => {
    const { a } = write()
    const missing = '/nonexistent.html'
    expect(nianbao(['view', '--compare', a, missing])).toEqual({ status: 1, stdout: '', stderr: `nianbao: ${missing}: no such file\n` })
  })

  it('takes two files, no more and no fewer', () => {
    const { a, b } = write()
    for (const files of [[a], [a, b, a]]) {
      const { status, stdout, stderr } = nianbao(['view', '--compare', ...files])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain(`error: --compare takes two files, and ${files.length} ${files.length === 1 ? 'is' : 'are'} given.`)
    }
  })
})
