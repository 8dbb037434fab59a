import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { parseReport } from '../dist/index.js'
import { renderReport, renderReports, type ViewedReport } from '../dist/viewer.js'
import { plant } from '../test/planted/plant.js'
import { launch, openAddress, openDocument } from '../test/support/browser.js'
import { openServed, serve } from '../test/support/serve.js'

const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'screenshots')
const REPORTS = join(ROOT, 'fixtures', 'reports')

const DESKTOP = { viewport: { width: 1440, height: 900 } }
const NARROW = { viewport: { width: 1024, height: 768 } }
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const DARK = { colorScheme: 'dark' as const }

interface Shot extends BrowserContextOptions {
  name: string
  /** A document, or the address of one that has files beside it. */
  html?: () => string | Promise<string>
  address?: () => string
  hash?: string
  /** What is done in the page before the picture is taken. */
  before?: (page: Page) => Promise<unknown>
}

function viewed(slug: string): ViewedReport {
  const name = readdirSync(join(REPORTS, slug)).find((file) => file.startsWith('source.'))!
  const source = readFileSync(join(REPORTS, slug, name))
  return { report: parseReport(source), source, name: `${slug}/${name}` }
}

const viewer = (slug: string, lang?: 'zh' | 'en') => () => {
  const { report, source, name } = viewed(slug)
  return renderReport(report, source, { lang, name })
}
const forPaper = async (page: Page) => {
  await page.evaluate('dispatchEvent(new Event("beforeprint"))')
  await page.emulateMedia({ media: 'print' })
}

const viewerShots: Shot[] = [
  { name: 'viewer', html: viewer('department-2020-template'), hash: 'code=requests.received', ...DESKTOP },
  { name: 'viewer-en', html: viewer('department-2020-template', 'en'), hash: 'code=requests.received&by=business', ...DESKTOP },
  { name: 'viewer-dark', html: viewer('office-2022-contradicting'), hash: 'fact=finding-0', ...DESKTOP, ...DARK },
  { name: 'viewer-failed-sum', html: viewer('office-2022-contradicting'), hash: 'fact=check-39', ...DESKTOP },
  { name: 'viewer-repair', html: viewer('bureau-2012-damaged-prose'), hash: 'fact=repair-1', ...DESKTOP },
  { name: 'viewer-pdf-text', html: viewer('county-2023-pdf-text'), hash: 'fact=indicator-40', ...NARROW },
  { name: 'viewer-statistics-2014', html: viewer('county-2015-statistics-form', 'en'), hash: 'fact=indicator-30', ...DESKTOP, ...DARK },
  { name: 'viewer-traditional', html: viewer('bureau-2011-traditional-big5'), hash: 'fact=indicator-2', ...NARROW },
  { name: 'viewer-pictures-only', html: viewer('images-only'), ...DESKTOP },
  { name: 'viewer-list-page', html: viewer('list-page', 'en'), ...NARROW },
  { name: 'viewer-not-text', html: () => renderReport(parseReport(PDF), PDF, { name: '年报.pdf' }), ...DESKTOP },
  {
    name: 'viewer-nothing-found',
    html: viewer('bureau-2012-damaged-prose'),
    before: (page) => page.fill('.search', '没有的词'),
    ...DESKTOP,
  },
  { name: 'viewer-help', html: viewer('bureau-2012-damaged-prose', 'en'), before: (page) => page.keyboard.press('?'), ...NARROW },
  {
    name: 'viewer-switcher',
    html: () => renderReports(['county-2015-statistics-form', 'county-2023-pdf-text', 'images-only'].map(viewed)),
    hash: 'report=2&code=requests.received',
    ...DESKTOP,
  },
  { name: 'viewer-phone', html: viewer('office-2022-contradicting'), ...PHONE },
  { name: 'viewer-phone-fact', html: viewer('office-2022-contradicting'), hash: 'fact=finding-2', ...PHONE },
  {
    name: 'viewer-phone-list',
    html: viewer('bureau-2012-damaged-prose', 'en'),
    before: (page) => page.click('.handle'),
    ...PHONE,
    ...DARK,
  },
  { name: 'viewer-paper', html: viewer('bureau-2012-damaged-prose'), before: forPaper, viewport: { width: 794, height: 1123 } },
]
const PDF = Buffer.from('%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n')

/** A site of planted reports, made when the first picture of it is taken. */
const site = () => {
  const folder = join(tmpdir(), `nianbao-screenshots-${process.pid}`)
  if (existsSync(folder)) return folder
  const [reports, run] = [join(folder, 'in'), { stdio: 'ignore' as const }]
  mkdirSync(reports, { recursive: true })
  process.on('exit', () => rmSync(folder, { recursive: true }))
  for (let i = 0; i < 400; i++) {
    const { bytes, html } = plant(3_000_000 + i, { damaged: i % 5 === 0 })
    writeFileSync(join(reports, `report-${i}.${html ? 'html' : 'txt'}`), bytes)
  }
  writeFileSync(join(reports, 'nothing.html'), '')
  execFileSync(
    process.execPath,
    [join(ROOT, 'dist', 'cli.js'), 'batch', reports, '-o', join(folder, 'reports.jsonl'), '--site', join(folder, 'site')],
    run,
  )
  return folder
}
const siteAt = (hash: string) => () => `${pathToFileURL(join(site(), 'site', 'index.html'))}#${hash}`
const inEnglish = (page: Page) => page.click('.settings button:last-child')

const siteShots: Shot[] = [
  { name: 'site-coverage', address: siteAt('view=coverage'), ...DESKTOP },
  { name: 'site-coverage-dark', address: siteAt('view=coverage'), before: inEnglish, ...DESKTOP, ...DARK },
  { name: 'site-coverage-phone', address: siteAt('view=coverage'), ...PHONE },
  { name: 'site-several-reports', address: siteAt('view=coverage'), before: (page) => page.click('.coverage button.cell'), ...NARROW },
  { name: 'site-quality', address: siteAt('view=quality&finding=warning+carry-over-conflict'), ...DESKTOP },
  { name: 'site-quality-phone', address: siteAt('view=quality'), before: inEnglish, ...PHONE, ...DARK },
  { name: 'site-indicator', address: siteAt('view=indicators&code=requests.received&scale=log'), ...DESKTOP },
  {
    name: 'site-indicator-dark',
    address: siteAt('view=indicators&code=proactive.total&group=county'),
    before: inEnglish,
    ...DESKTOP,
    ...DARK,
  },
  { name: 'site-indicator-phone', address: siteAt('view=indicators&code=requests.received&scale=log'), ...PHONE },
  { name: 'site-values', address: siteAt('view=values&code=requests.received'), ...DESKTOP },
  { name: 'site-values-doubtful', address: siteAt('view=values&code=*&sure=doubtful'), before: inEnglish, ...NARROW, ...DARK },
  { name: 'site-nothing-fits', address: siteAt('view=values&q=没有这个机关'), ...NARROW },
]

/** Every picture; other pages add theirs. */
const SHOTS: Shot[] = [...viewerShots, ...siteShots]

const wanted = process.argv.slice(2)
mkdirSync(FOLDER, { recursive: true })
const browser = await launch()
for (const { name, html, address, hash, before, ...options } of SHOTS) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue
  const { page, problems, close } = await (address
    ? openAddress(browser, address(), options)
    : openDocument(browser, await html!(), { hash, ...options }))
  await before?.(page)
  await page.waitForTimeout(1200)
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: name.endsWith('paper') })
  for (const problem of problems) console.error(`${name}: ${problem}`)
  await close()
}

/** The playground, built before (`npm run playground:build`): what is done in it before the picture is taken. */
const sample = (which: number) => async (page: Page) => {
  await page.locator('.samples button').nth(which).click()
  await page.frameLocator('iframe').getByRole('heading').first().waitFor()
}
const put = (name: string, buffer: Buffer) => (page: Page) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
const ENGLISH = { locale: 'en-GB' }
const playgroundShots: (Omit<Shot, 'html' | 'hash'> & BrowserContextOptions)[] = [
  { name: 'playground', ...DESKTOP },
  { name: 'playground-en-dark', ...DESKTOP, ...DARK, ...ENGLISH },
  { name: 'playground-phone', ...PHONE },
  { name: 'playground-result', before: sample(0), ...DESKTOP },
  { name: 'playground-result-en-dark', before: sample(1), ...DESKTOP, ...DARK, ...ENGLISH },
  { name: 'playground-result-phone', before: sample(2), ...PHONE },
  { name: 'playground-pdf', before: put('年报.pdf', PDF), ...DESKTOP },
  { name: 'playground-pdf-phone-dark', before: put('年报.pdf', PDF), ...PHONE, ...DARK, ...ENGLISH },
  {
    name: 'playground-reading',
    before: put('large.html', Buffer.from('<p>全年主动公开政府信息3550条。</p>\n'.repeat(300_000))),
    ...DESKTOP,
  },
]
const served = await serve(join(ROOT, 'web', 'dist'))
for (const { name, before, ...options } of playgroundShots) {
  if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue
  const opened = await openServed(browser, served, options)
  await before?.(opened.page)
  await opened.page.waitForTimeout(1200)
  await opened.page.screenshot({ path: join(FOLDER, `${name}.png`) })
  for (const problem of opened.problems) console.error(`${name}: ${problem}`)
  await opened.close()
}
await served.close()
await browser.close()
console.log(`${FOLDER}`)
