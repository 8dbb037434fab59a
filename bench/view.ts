// The viewer at its limits: npm run bench:view. An 8 MB page, opened in a browser; build first.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { launch, openDocument } from '../test/support/browser.js'
import { PROSE } from './inputs.js'
import { median, missedTargets, report } from './report.js'

const ROOT = join(import.meta.dirname, '..')
const built = (name: string) => import(new URL(`../dist/${name}.js`, import.meta.url).href)
const { parseReport }: typeof import('../src/index.js') = await built('index')
const { renderReport }: typeof import('../src/viewer/index.js') = await built('viewer')

const SIZE = 8 * 1024 * 1024
const ROUNDS = 5

/** An 8 MB report that begins as one of the fixtures and goes on with tables of its own, or with paragraphs. */
function longReport(slug: string, more: (page: string, round: number) => string): string {
  const page = readFileSync(join(ROOT, 'fixtures', 'reports', slug, 'source.html'), 'utf8')
  const [head, body, foot] = page.split(/(?<=<body>)|(?=<\/body>)/)
  const parts = [head!, body!]
  let bytes = Buffer.byteLength(page)
  for (let round = 1; bytes < SIZE; round++) {
    const part = more(body!, round)
    bytes += Buffer.byteLength(part)
    parts.push(part)
  }
  return [...parts, foot!].join('')
}

const REPORTS = {
  // Each round has other figures, so that no copy is set aside, and its sums hold.
  tables: longReport('department-2020-template', (body, round) => body.replace(/(?<=>)\d+(?=<)/g, (n) => String(Number(n) * (round + 1)))),
  prose: longReport('office-2022-contradicting', (_, round) => {
    const text = PROSE.piece.replace(/\d{2,}(?=条|件|人次|万元)/g, (n) => String(Number(n) + round))
    return text.replace(/.+/g, '<p>$&</p>')
  }),
}

// What runs in the page is text here, as no other code of the project knows a document.
const LIT = "document.querySelector('mark.lit') ? performance.now() - start : Infinity"
const AFTER_FRAME = `requestAnimationFrame(() => setTimeout(() => done(${LIT})))`

/** Usable: the text and the list of facts are drawn, and the page answers. */
const usable = (page: Page) =>
  page.evaluate<number>(`new Promise((done) => {
    const ready = () => document.querySelector('mark') && document.querySelector('[role=option]')
    const ask = () => (ready() ? requestAnimationFrame(() => setTimeout(() => done(performance.now()))) : setTimeout(ask, 10))
    ask()
  })`)

/** Processor time of the page's own thread since it was opened: what a busy machine does not change. */
async function computed(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000
}

/** From a click on a row of the list to the frame in which its place is lit. */
const clickToLit = (page: Page, row: number) =>
  page.evaluate<number>(`new Promise((done) => {
    const start = performance.now()
    document.querySelectorAll('[role=option]')[${row}].click()
    ${AFTER_FRAME}
  })`)

/** The same for a fact that the address names, somewhere in the middle. */
const jumpToLit = (page: Page, id: string) =>
  page.evaluate<number>(`new Promise((done) => {
    const start = performance.now()
    addEventListener('hashchange', () => ${AFTER_FRAME}, { once: true })
    location.hash = '#fact=${id}'
  })`)

const browser = await launch()
for (const [name, source] of Object.entries(REPORTS)) {
  const read = parseReport(source)
  const start = performance.now()
  const html = renderReport(read, source, { name })
  report(`${name}: 8 MB, made into a page`, performance.now() - start, 'ms')
  report(`${name}: size of the page`, Buffer.byteLength(html) / 2 ** 20, 'MB')
  const facts =
    read.indicators.length + read.quantities.length + read.dates.length + read.tables.reduce((sum, { cells }) => sum + cells.length, 0)
  report(`${name}: facts`, facts, '')
  const [loads, clicks, jumps, work]: number[][] = [[], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const { page, problems, close } = await openDocument(browser, html)
    loads!.push(await usable(page))
    work!.push(await computed(page))
    clicks!.push(await clickToLit(page, round))
    const list = read.quantities.length > 1000 ? 'quantity' : `cell-t${Math.ceil(((round + 1) * read.tables.length) / (ROUNDS + 1))}`
    const index = read.quantities.length > 1000 ? Math.floor(((round + 1) * read.quantities.length) / (ROUNDS + 1)) : 3
    jumps!.push(await jumpToLit(page, `${list}-${index}`))
    for (const problem of problems) console.log(`${name}: ${problem}`)
    await close()
  }
  report(`${name}: opened until usable, median of ${ROUNDS}`, median(loads!), 'ms', { most: 3000 })
  report(`${name}: of which the page itself computes`, median(work!), 'ms')
  report(`${name}: click to lit, median of ${ROUNDS}`, median(clicks!), 'ms', { most: 100 })
  report(`${name}: jump into the middle to lit, median of ${ROUNDS}`, median(jumps!), 'ms')
}
await browser.close()

const page = renderReport(parseReport(''), '')
const own = /<style>([\s\S]*?)<\/style>[\s\S]*<script>([\s\S]*?)<\/script>/.exec(page)!
report('the page’s own script and style, gzip', gzipSync(own[1]! + own[2]!).length / 1024, 'KB', { most: 60 })
process.exitCode = missedTargets() > 0 ? 1 : 0
