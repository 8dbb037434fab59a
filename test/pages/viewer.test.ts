import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { parseReport, type Report } from '../../src/index.js'
import { modelOf, renderReport, renderReports } from '../../src/viewer/index.js'
import { describeInBrowser, launch, type OpenPage, openDocument } from '../support/browser.js'
import { HOSTILE } from '../support/hostile-report.js'
import { fixture } from '../support/reports.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** A report of each form. */
const FORMS = [
  'bureau-2012-damaged-prose',
  'county-2015-statistics-form',
  'department-2020-template',
  'office-2022-contradicting',
  'county-2023-pdf-text',
]

const bare = (text: string) => text.replace(/\s+/g, '')
const lit = async (page: Page) => bare((await page.locator('mark.lit').allTextContents()).join(''))
const shown = (page: Page) => page.locator('.status').textContent()
const detail = (page: Page) => page.locator('.detail').getAttribute('data-fact')
const isInView = (page: Page, selector: string) =>
  page.evaluate<boolean>(`(() => {
    const mark = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect()
    const pane = document.querySelector('.text').getBoundingClientRect()
    return mark.top >= pane.top && mark.bottom <= pane.bottom && mark.left >= pane.left && mark.right <= pane.right
  })()`)

describeInBrowser('the viewer', () => {
  let browser: Browser
  let opened: OpenPage | undefined
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser?.close())
  afterEach(async () => {
    const problems = opened?.problems
    await opened?.close()
    opened = undefined
    expect(problems ?? []).toEqual([])
  })
  const open = async (html: string, options: Parameters<typeof openDocument>[2] = {}) => {
    opened = await openDocument(browser, html, options)
    return opened.page
  }
  const openFixture = (slug: string, options: Parameters<typeof openDocument>[2] & { lang?: 'zh' | 'en' } = {}) => {
    const { report, source, name } = fixture(slug)
    return open(renderReport(report, source, { name, lang: options.lang }), options)
  }
  /** The last words of the evidence: a table's ends in the figure, a sentence's in itself. */
  const evidenceOf = ({ method, evidence }: Report['indicators'][number]) =>
    bare(method === 'table' ? evidence.slice(evidence.lastIndexOf(': ') + 2) : evidence)

  it.each(FORMS)('lights the evidence of an indicator that is clicked, and finds it again from the text: %s', async (slug) => {
    const { report } = fixture(slug)
    const page = await openFixture(slug)
    const stated = report.indicators.flatMap((indicator, i) =>
      indicator.method === 'derived' || indicator.by ? [] : [{ indicator, id: `indicator-${i}` }],
    )
    const chosen = [stated[0]!, stated[stated.length >> 1]!, stated.at(-1)!]
    for (const { indicator, id } of chosen) {
      await page.fill('.search', indicator.code)
      await page.locator(`#row-${id}`).click()
      expect([id, await lit(page)]).toEqual([id, evidenceOf(indicator)])
      expect(await isInView(page, 'mark.lit')).toBe(true)
      expect(new URL(page.url()).hash).toBe(`#fact=${id}`)
      const [line, from] = await page.evaluate<string[]>(
        "(({ dataset, parentElement }) => [parentElement.dataset.line, dataset.from])(document.querySelector('mark.lit'))",
      )
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      expect(await page.locator('.detail').count()).toBe(0)
      // A click on the mark shows the fact; each further one the next of those that stand there.
      const mark = page.locator(`[data-line="${line}"] mark[data-from="${from}"]`).first()
      const facts = new Set<string | null>()
      for (let click = 0; click < 6; click++) {
        await mark.click()
        facts.add(await detail(page))
      }
      expect([...facts]).toContain(id)
    }
  })

  it('shows the fact that the address names, and follows the address', async () => {
    const { report } = fixture('department-2020-template')
    const page = await openFixture('department-2020-template', { hash: 'code=requests.received&by=naturalPerson' })
    const at = report.indicators.findIndex(({ code, by }) => code === 'requests.received' && by?.applicant === 'naturalPerson')
    expect(await detail(page)).toBe(`indicator-${at}`)
    expect(await lit(page)).toBe(String(report.indicators[at]!.value))
    await page.evaluate("location.hash = '#fact=section-4'")
    await page.waitForSelector('[data-fact="section-4"]')
    expect(await lit(page)).toBe(`${report.sections[4]!.numeral}${report.sections[4]!.title}`)
  })

  it('filters by words, by kind and by doubt, and says when nothing is left', async () => {
    const { report } = fixture('office-2022-contradicting')
    const page = await openFixture('office-2022-contradicting')
    const all = await shown(page)
    await page.fill('.search', '84647')
    expect(await shown(page)).not.toBe(all)
    for (const row of await page.locator('[role=option]').allTextContents()) expect(row).toContain('84647')
    await page.fill('.search', '没有的词')
    expect(await page.locator('.panel .empty').isVisible()).toBe(true)
    await page.locator('.panel .empty button').click()
    expect(await shown(page)).toBe(all)
    await page.locator('.kinds .indicator').click()
    expect(await shown(page)).toContain(String(Number(/\d+/.exec(all!)![0]) - report.indicators.length))
    expect(await page.locator('.text').getAttribute('data-hidden')).toBe('indicator')
    await page.locator('.kinds .doubts').click()
    await page.locator('.kinds .indicator').click()
    expect(await page.locator('[role=option]').count()).toBe(5)
    expect(await page.locator('[role=option]').first().textContent()).toContain('合计不符')
  })

  it('lights both sides of a sum that fails', async () => {
    const { report } = fixture('office-2022-contradicting')
    const failed = report.checks.findIndex(({ holds }) => !holds)
    const page = await openFixture('office-2022-contradicting', { hash: `fact=check-${failed}` })
    expect(await page.locator('.detail .side strong').allTextContents()).toEqual(['49', '48'])
    expect(await page.locator('mark.lit.left').allTextContents()).toEqual(['49'])
    expect(await page.locator('mark.lit:not(.left)').allTextContents()).toEqual(['32', '0', '13', '3'])
  })

  it('shows a repair before and after, and its place', async () => {
    const { report } = fixture('bureau-2012-damaged-prose')
    const page = await openFixture('bureau-2012-damaged-prose', { hash: 'fact=repair-1' })
    const { before, after } = report.repairs[1]!
    expect(await page.locator('.change del').textContent()).toBe(before)
    expect(await page.locator('.change ins').textContent()).toBe(after)
    expect(await lit(page)).toBe(before)
  })

  it('is ruled by the keyboard', async () => {
    const page = await openFixture('bureau-2012-damaged-prose')
    const first = await page.locator('[role=option]').first().getAttribute('id')
    await page.keyboard.press('j')
    expect(`row-${await detail(page)}`).toBe(first)
    expect(await page.locator('[aria-live]').textContent()).toMatch(/第 1 项，共 72 项/)
    await page.keyboard.press('n')
    const second = await detail(page)
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await detail(page)).toBe(second)
    expect(await page.locator('[aria-selected=true]').getAttribute('id')).toBe(`row-${second}`)
    expect(await page.locator('.list').getAttribute('aria-activedescendant')).toBe(`row-${second}`)
    await page.keyboard.press('3')
    expect(await page.locator('.kinds .date').getAttribute('aria-pressed')).toBe('false')
    await page.keyboard.press('3')
    await page.keyboard.press('/')
    await page.keyboard.type('jd?')
    expect(await page.inputValue('.search')).toBe('jd?')
    await page.keyboard.press('Escape')
    expect(await page.inputValue('.search')).toBe('')
    await page.keyboard.press('?')
    expect(await page.locator('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog').isVisible()).toBe(false)
    expect(await detail(page)).toBe(second)
    await page.keyboard.press('Escape')
    expect(await page.locator('.detail').count()).toBe(0)
    expect(await page.locator('mark.lit').count()).toBe(0)
    await page.locator('.list').focus()
    await page.keyboard.press('ArrowDown')
    expect(`row-${await detail(page)}`).toBe(first)
  })

  it('changes its language and its colours, and keeps what is selected', async () => {
    const page = await openFixture('county-2015-statistics-form', { hash: 'code=requests.received' })
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const [chosen, light] = [await detail(page), await ground()]
    expect(await page.locator('.detail h3').textContent()).toBe('收到申请数')
    await page.locator('.tools button').first().click()
    expect(await page.evaluate('document.documentElement.lang')).toBe('en')
    expect(await page.locator('.detail h3').textContent()).toBe('Requests received in the year')
    expect([await detail(page), await page.locator('mark.lit').count()]).toEqual([chosen, 1])
    await page.keyboard.press('t')
    expect(await ground()).not.toBe(light)
    await page.keyboard.press('l')
    expect(await page.locator('.detail h3').textContent()).toBe('收到申请数')
  })

  it('switches between reports', async () => {
    const items = ['county-2015-statistics-form', 'bureau-2012-damaged-prose', 'images-only'].map(fixture)
    const page = await open(renderReports(items), { hash: 'report=2&fact=date-2' })
    expect(await page.locator('h1').textContent()).toBe(items[1]!.report.meta.title)
    expect(await lit(page)).toBe(items[1]!.report.dates[2]!.text)
    await page.keyboard.press(']')
    expect(await page.locator('.notice').textContent()).toContain('报告是图片')
    await page.locator('.switcher').selectOption({ index: 0 })
    expect(await page.locator('h1').textContent()).toBe(items[0]!.report.meta.title)
    expect(new URL(page.url()).hash).toBe('')
  })

  it('has room for the title of a report on a phone, also beside others', async () => {
    const items = ['county-2015-statistics-form', 'bureau-2012-damaged-prose'].map((slug) => ({
      ...fixture(slug),
      name: `/data/reports/${slug}.html`,
    }))
    const page = await open(renderReports(items), { viewport: { width: 360, height: 740 } })
    expect((await page.locator('h1').boundingBox())!.width).toBeGreaterThan(150)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
  })

  it('leaves alone what a dialog covers', async () => {
    const page = await openFixture('bureau-2012-damaged-prose')
    const all = await shown(page)
    await page.keyboard.press('?')
    for (const key of ['j', '1', 'd', 'l', '/']) await page.keyboard.press(key)
    expect(await page.locator('dialog[open]').count()).toBe(1)
    await page.keyboard.press('?')
    expect([await page.locator('dialog[open], .detail').count(), await shown(page)]).toEqual([0, all])
  })

  it('leads through the outline', async () => {
    const { report } = fixture('department-2020-template')
    const page = await openFixture('department-2020-template')
    expect(await page.locator('.outline .entry').allTextContents()).toEqual(report.sections.map(({ numeral, title }) => numeral + title))
    await page.locator('.outline button').last().click()
    expect(await lit(page)).toBe(report.sections.map(({ numeral, title }) => numeral + title).at(-1))
    expect(await isInView(page, 'mark.lit')).toBe(true)
  })

  it('prints the whole text, marks underlined, and all facts, without the panels', async () => {
    const { report, source } = fixture('bureau-2012-damaged-prose')
    const long = `${source}\n${Array.from({ length: 900 }, (_, i) => `第${i}天公开信息${i + 10}条，办理申请${i + 3}件，接待群众来访并答复。`).join('\n')}`
    const page = await open(renderReport(parseReport(long), long))
    const before = await page.locator('.line').count()
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.line').count()).toBe(modelOf({ report: parseReport(long), source: long }).lines.length)
    expect(await page.locator('.line').count()).toBeGreaterThanOrEqual(before)
    for (const hidden of ['.panel', '.outline', '.tools']) expect(await page.locator(hidden).isVisible()).toBe(false)
    expect(await page.locator('.printed tr').count()).toBeGreaterThan(report.indicators.length + 1800)
    const style = await page.evaluate<string[]>(`(() => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(document.querySelector('mark.indicator.likely'))
      const { overflowY, position } = getComputedStyle(document.querySelector('.text'))
      return [textDecorationLine, backgroundColor, overflowY, position]
    })()`)
    expect(style).toEqual(['underline', 'rgba(0, 0, 0, 0)', 'visible', 'static'])
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(await page.locator('.printed').count()).toBe(0)
  })

  it('puts the facts into a sheet on a phone', async () => {
    const page = await openFixture('office-2022-contradicting', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    expect(await page.locator('.list').isVisible()).toBe(false)
    await page.locator('.handle').tap()
    await page.locator('[role=option]').first().tap()
    expect(await page.locator('.list').isVisible()).toBe(false)
    expect(await page.locator('.detail').isVisible()).toBe(true)
    const [mark, sheet] = [(await page.locator('mark.lit').first().boundingBox())!, (await page.locator('.panel').boundingBox())!]
    expect(mark.y + mark.height).toBeLessThan(sheet.y)
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })

  it('builds a long report where it is looked at', async () => {
    const long = `云岭县2016年政府信息公开工作年度报告\n${Array.from({ length: 9000 }, (_, i) => `第${i}次会议后公开信息${i + 10}条，全部按照要求在期限内发布在网站上，并报上级机关备案，其中涉及民生的内容同时在公告栏张贴，方便群众查阅。`).join('\n')}`
    const report = parseReport(long)
    const page = await open(renderReport(report, long))
    expect(await page.locator('.line').count()).toBeLessThan(1500)
    expect(await page.locator('[role=option]').count()).toBeLessThan(60)
    const middle = report.quantities.length >> 1
    await page.evaluate(`location.hash = '#fact=quantity-${middle}'`)
    await page.waitForSelector(`[data-fact="quantity-${middle}"]`)
    expect(await lit(page)).toBe(report.quantities[middle]!.text)
    await page.waitForTimeout(300)
    expect(await isInView(page, 'mark.lit')).toBe(true)
    expect(await page.locator('[aria-selected=true]').isVisible()).toBe(true)
  })

  it.each([
    ['a picture of a file', Buffer.from('%PDF-1.4\n1 0 obj'), '这个文件不是文本', 'This file is not text'],
    ['nothing', '', '这个文件是空的', 'This file is empty'],
    [
      'mojibake',
      `锟斤拷云岭县2012年政府信息公开工作年度报告锟斤拷锟斤拷。全年公开信息120条。锟斤拷锟斤拷锟斤拷`,
      '文字到这里之前已经损坏',
      'spoilt before',
    ],
  ])('says plainly what could not be read: %s', async (_, source, zh, en) => {
    const page = await open(renderReport(parseReport(source), source, { name: 'x.html' }))
    expect(await page.locator('.notice').first().textContent()).toContain(zh)
    await page.keyboard.press('l')
    expect(await page.locator('.notice').first().textContent()).toContain(en)
  })

  it('says that there are no indicators', async () => {
    const page = await openFixture('list-page')
    expect(await page.locator('.hint').textContent()).toBe('没有读出指标。')
  })

  it('shows a hostile report as text', async () => {
    const texts = HOSTILE.map(({ text }) => text)
    const lines = texts.map((text) => `${text}全年公开信息120条。`)
    const long = `全年公开信息120条，${'其中网站公开30件，'.repeat(60_000)}`
    const plain = `云岭县2012年政府信息公开工作年度报告\n${lines.join('\n')}\n${long}`
    const html = `<h1>云岭县2012年政府信息公开工作年度报告</h1>${texts.map((text) => `<p>${text.replace(/[<&]/g, (c) => `&#${c.charCodeAt(0)};`)}公开120条。</p>`).join('')}`
    const items = [plain, html].map((source, i) => ({ report: parseReport(source), source, name: texts[i]! }))
    const page = await open(renderReports(items))
    for (const index of items.keys()) {
      if (index > 0) await page.keyboard.press(']')
      await page.waitForTimeout(300)
      // In the first they are markup, of which nothing is left; in the second they are the text.
      const text = await page.locator('.page').textContent()
      for (const hostile of index === 0 ? [']]>', 'onmouseover="alert(1)"'] : texts.slice(0, 12)) expect(text).toContain(hostile)
      expect(await page.locator('.page :is(script, img, a, style, iframe, textarea, base, svg, b)').count()).toBe(0)
      expect(await page.evaluate<string>('document.body.innerText')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      await page.keyboard.press('j')
      expect(await page.locator('.detail').count()).toBe(1)
    }
  }, 120_000)

  it.each(['zh', 'en'] as const)(
    'has no serious faults of access: %s',
    async (lang) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const [slug, hash] of [
          ['office-2022-contradicting', 'fact=finding-0'],
          ['bureau-2012-damaged-prose', 'fact=repair-1'],
          ['images-only', ''],
        ] as const) {
          const page = await openFixture(slug, { lang, colorScheme, hash, bypassCSP: true, reducedMotion: 'reduce' })
          await page.evaluate(AXE)
          const violations = await page.evaluate<{ id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[]>(
            "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations)",
          )
          const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
          expect(
            serious.map(({ id, nodes }) => ({
              id,
              slug,
              colorScheme,
              nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`),
            })),
          ).toEqual([])
          await opened!.close()
        }
      }
    },
    120_000,
  )
})
