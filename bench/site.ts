// The page of a large corpus: npm run bench:site [-- --count 5000]. Plants reports, reads them, writes the site and opens it in a browser.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { plant } from '../test/planted/plant.js'
import { launch, openAddress } from '../test/support/browser.js'
import { median, missedTargets, report } from './report.js'

const { values: flags } = parseArgs({ options: { count: { type: 'string', default: '5000' } } })
const COUNT = Number(flags.count)
const ROUNDS = 5
const CLI = join(import.meta.dirname, '..', 'dist', 'cli.js')

const work = mkdtempSync(join(tmpdir(), 'nianbao-bench-'))
const at = (...names: string[]) => join(work, ...names)
const nianbao = (...args: string[]) => execFileSync(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
const sizeOf = (folder: string) => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6

// What runs in the page is text here, as no other code of the project knows a document.
/** Milliseconds since the page was asked for, at the frame behind the one in which what is named stands in it. */
const until = (page: Page, selector: string, since = '0') =>
  page.evaluate<number>(`new Promise((done) => {
    const since = ${since}
    const ask = () =>
      document.querySelector('${selector}') && !document.querySelector('[aria-busy]')
        ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - since)))
        : setTimeout(ask, 5)
    ask()
  })`)

try {
  mkdirSync(at('in'))
  for (let i = 0; i < COUNT; i++) {
    const { bytes, html } = plant(8_000_000 + i, { damaged: i % 4 === 0 })
    writeFileSync(at('in', `report-${String(i).padStart(6, '0')}.${html ? 'html' : 'txt'}`), bytes)
  }
  nianbao('batch', at('in'), '-o', at('out/reports.jsonl'), '--quiet')
  const begun = performance.now()
  nianbao('site', at('out'), '-o', at('site'))
  report(`site of ${COUNT} reports written`, (performance.now() - begun) / 1000, 's')
  report('data beside the page', sizeOf(at('site/data')), 'MB')
  report('pages of reports', sizeOf(at('site/reports')), 'MB')

  const browser = await launch()
  const times: Record<string, number[]> = {}
  const take = (what: string, time: number) => {
    times[what] = [...(times[what] ?? []), time]
  }
  for (let round = 0; round < ROUNDS; round++) {
    const open = (view: string) => openAddress(browser, `${pathToFileURL(at('site/index.html'))}#view=${view}`)
    const first = await open('coverage')
    take('coverage', await until(first.page, '.coverage a'))
    await first.close()
    const chart = await open('indicators')
    take('chart', await until(chart.page, '.chart svg'))
    await chart.close()
    const { page, problems, close } = await open('values')
    take('values', await until(page, '.values a'))
    take(
      'filter',
      await until(
        page,
        '.values a',
        `(() => {
      const year = [...document.querySelectorAll('select')].find((select) => select.querySelector('[value="2020"]'))
      const now = performance.now()
      year.value = '2020'
      year.dispatchEvent(new Event('change'))
      return now
    })()`,
      ),
    )
    take(
      'all',
      await until(
        page,
        '.values a',
        `(() => {
      const indicator = document.querySelector('select')
      const now = performance.now()
      indicator.value = '*'
      indicator.dispatchEvent(new Event('change'))
      return now
    })()`,
      ),
    )
    if (problems.length > 0) throw new Error(problems.join('\n'))
    await close()
  }
  await browser.close()
  const seconds = (what: string) => median(times[what]!) / 1000
  report(`opened, until the grid can be used (median of ${ROUNDS})`, seconds('coverage'), 's', { most: 2 })
  report('opened at the chart of an indicator', seconds('chart'), 's', { most: 2 })
  report('opened at the values of an indicator', seconds('values'), 's', { most: 2 })
  report('values of another year', seconds('filter'), 's', { most: 0.5 })
  report('values of all indicators of that year', seconds('all'), 's', { most: 5 })
} finally {
  rmSync(work, { recursive: true, force: true })
}
process.exitCode = missedTargets() === 0 ? 0 : 1
