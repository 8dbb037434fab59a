import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compareReports, parseReport } from '../../src/index.js'
import { renderComparison } from '../../src/viewer/comparison.js'
import { describeInBrowser, launch, openDocument } from '../support/browser.js'
import { HOSTILE } from '../support/hostile-report.js'
import { fixture } from '../support/reports.js'
import { TWO_YEARS } from '../support/two-years.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const viewed = (source: string, name: string) => ({ report: parseReport(source), source, name })
const [older, newer] = [viewed(TWO_YEARS.older, '2021.html'), viewed(TWO_YEARS.newer, '2022.html')]

/** What is lit in each of the two reports. */
const litIn = (page: Page) => Promise.all(['older', 'newer'].map((side) => page.locator(`.side.${side} .lit`).allTextContents()))

/** Is in view, at least in part. */
const isSeen = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return bottom > 0 && top < element.ownerDocument.defaultView!.innerHeight
    })

const styleOf = (page: Page, selector: string, property: 'backgroundColor' | 'textDecorationLine') =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => element.ownerDocument.defaultView!.getComputedStyle(element)[name] as string, property)

interface Violation {
  id: string
  impact: string
  nodes: { html: string }[]
}

describeInBrowser('the page of two years', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  const open = (options: { lang?: 'zh' | 'en' } = {}, context: Parameters<typeof openDocument>[2] = {}) =>
    openDocument(browser, renderComparison(older, newer, options), context)

  it('shows the changes that compareReports gives', async () => {
    const { page, problems, close } = await open()
    await page.click('[data-toggle=byApplicant]')
    await page.click('[data-toggle=onlyChanged]')
    const rows = await page
      .locator('tr[data-row]')
      .evaluateAll((all) =>
        all.map((row) => [
          row.dataset.row as string,
          row.querySelector('.change')!.textContent,
          row.querySelector('.percent')!.firstChild?.textContent ?? '',
        ]),
      )
    const number = (n: number) => `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(n).toLocaleString('en-US')}`
    const expected = compareReports(older.report, newer.report).indicators.map(({ code, by, change, percent }) => [
      by ? `${code} ${by.applicant}` : code,
      change === null ? '' : number(change),
      change === null ? '' : percent === null ? '基数为 0' : `${number(percent)} %`,
    ])
    expect(rows).toEqual(expected)
    expect(problems).toEqual([])
    await close()
  })

  it('lights a broken carry-over on both sides, and goes to the side that was asked for', async () => {
    const { page, problems, close } = await open()
    const check = compareReports(older.report, newer.report).checks.find(
      ({ code, by, holds }) => code === 'requests.carryOver' && !by && !holds,
    )!
    const card = '.check.fails[data-check="requests.carryOver"]'
    expect(await page.locator('.check').first().getAttribute('class')).toContain('fails')
    for (const side of ['older', 'newer']) {
      await page.click(`${card} .place.${side}`)
      expect(await litIn(page)).toEqual([[String(check.right)], [String(check.left)]])
      expect(await page.locator('.lit.wrong').count()).toBe(2)
      expect(await isSeen(page, `.side.${side} .lit`)).toBe(true)
    }
    await page.keyboard.press('Escape')
    expect(await litIn(page)).toEqual([[], []])
    expect(problems).toEqual([])
    await close()
  })

  it('lights a value of the table in both reports', async () => {
    const { page, close } = await open()
    await page.click('tr[data-row="proactive.total"] td:nth-child(3) .go')
    const [before, after] = await litIn(page)
    expect(before!.join('')).toBe('主动公开政府信息356条')
    expect(after!.join('')).toBe('主动公开政府信息412条')
    await close()
  })

  it('marks what was taken over and what changed, and goes from change to change by keyboard', async () => {
    const { page, close } = await open()
    const of = (selector: string) => page.locator(selector).allTextContents()
    expect((await of('.side.newer .taken')).join('')).toContain('我局坚持以公开为常态')
    expect(await of('.side.older del.changed')).toEqual(expect.arrayContaining(['局办公室牵头']))
    expect(await of('.side.newer ins.figure')).toEqual(expect.arrayContaining(['2022', '412']))
    expect(await of('.row .badge')).toEqual(['删去', '新增'])
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const second = await of('.current')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await of('.current')).toEqual(second)
    expect(await isSeen(page, '.current')).toBe(true)
    await close()
  })

  it('says of a doubtful or zero base that it is one', async () => {
    const { report, source } = fixture('office-2022-contradicting')
    const { page, close } = await openDocument(browser, renderComparison({ report, source }, newer, { lang: 'en' }))
    const row = page.locator('tr[data-row="review.total"]')
    expect(await row.locator('.percent').textContent()).toMatch(/%doubtful$/)
    expect(await page.locator('#carry-over').textContent()).toContain('do not follow one another')
    await close()
  })

  it('stays text, whatever the reports hold', async () => {
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const source = TWO_YEARS.newer.replace('<p>五、', () => `${HOSTILE.map(({ text }) => `<p>${escaped(text)}。</p>`).join('')}<p>五、`)
    const { page, problems, close } = await openDocument(browser, renderComparison(older, viewed(source, HOSTILE[0]!.text)))
    const shown = (await page.locator('.side.newer').allTextContents()).join('')
    for (const { text } of HOSTILE.filter(({ seen }) => !seen)) expect(shown).toContain(text)
    expect(shown).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u2028\u2029\u202a-\u202e\u2066-\u2069]/)
    expect(await page.locator('.side :is(img, a, svg, iframe, style, script)').count()).toBe(0)
    expect(problems).toEqual([])
    await close()
  })

  it('compares what has no text at all', async () => {
    const empty = { report: parseReport(''), source: '' }
    const { page, problems, close } = await openDocument(browser, renderComparison(empty, empty))
    expect(await page.locator('.hint').allTextContents()).toEqual(
      expect.arrayContaining(['两份报告都没有正文。', '两份报告都没有读出指标。']),
    )
    expect(problems).toEqual([])
    await close()
  })

  it('fits a phone', async () => {
    const { page, close } = await open({}, { viewport: { width: 390, height: 844 } })
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(390)
    await close()
  })

  it('prints without what is only of use on a screen', async () => {
    const { page, close } = await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.controls').isVisible()).toBe(false)
    expect(await page.locator('.toggles').isVisible()).toBe(false)
    expect(await styleOf(page, 'del.changed', 'textDecorationLine')).toBe('line-through')
    await close()
  })

  it.each(['zh', 'en'] as const)('prints the whole table on paper: %s', async (lang) => {
    const { page, close } = await open({ lang }, { viewport: { width: 680, height: 980 } })
    await page.click('[data-toggle=byApplicant]')
    await page.emulateMedia({ media: 'print' })
    const { x, width } = (await page.locator('.figures').boundingBox())!
    expect(x + width).toBeLessThanOrEqual(680)
    await close()
  })

  it.each([
    ['zh', 'light'],
    ['zh', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('has no serious fault that axe-core knows: %s, %s', async (lang, colorScheme) => {
    // The page's own policy lets no script in but its own: the tool is let in past it.
    const { page, close } = await open({ lang }, { colorScheme, bypassCSP: true })
    await page.click('.check.fails .place.newer')
    await page.evaluate(AXE)
    const { violations } = await page.evaluate<{ violations: Violation[] }>('axe.run()')
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await close()
  })

  it('switches language and colours in the page', async () => {
    const { page, problems, close } = await open()
    await page.keyboard.press('l')
    expect(await page.locator('h1').textContent()).toBe('Two years side by side')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const ground = () => styleOf(page, 'body', 'backgroundColor')
    const before = await ground()
    await page.keyboard.press('t')
    expect(await ground()).not.toBe(before)
    expect(problems).toEqual([])
    await close()
  })
})
