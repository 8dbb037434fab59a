import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readStore } from '../../src/batch/store.js'
import { columnName } from '../../src/export/column-names.js'
import { exportReports } from '../../src/export/export.js'
import type { SiteHead } from '../../src/site/data.js'
import { writeSite } from '../../src/site/write-site.js'
import { add, plantStore, prose, recordOf } from '../site/support.js'
import { describeInBrowser, launch, openAddress } from '../support/browser.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const CODE = 'requests.received'
const PLANTED = 500
/** A name that would turn the text round it, and be markup. */
const HOSTILE = '云岭市\u202e</script><b onclick=alert(1)>水利局'

describeInBrowser('the site of 500 planted reports', () => {
  let work = ''
  let site = ''
  let browser: Browser
  let panel: Record<string, string>[]

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'nianbao-site-'))
    site = join(work, 'site')
    const { store } = plantStore(work, PLANTED, 41)
    const inputs = join(work, 'reports.inputs.jsonl')
    for (const [name, text] of Object.entries({ 'gone.txt': prose('平澜市审计局', 2012, 77), 'empty.txt': '' })) {
      writeFileSync(join(work, 'in', name), text)
      add(store, inputs, join(work, 'in', name))
    }
    rmSync(join(work, 'in', 'gone.txt'))
    const hostile = recordOf(HOSTILE, prose('松岚县民政局', 2012, 5))
    hostile.report.meta.title = HOSTILE
    hostile.report.meta.agency!.name = HOSTILE
    for (const indicator of hostile.report.indicators) Object.assign(indicator, { evidence: HOSTILE })
    appendFileSync(store, `${JSON.stringify(hostile)}\n`)
    await writeSite([store], site)
    await exportReports(() => readStore(store), [join(work, 'panel.csv')], { tables: ['panel'] })
    panel = parse(readFileSync(join(work, 'panel.csv'), 'utf8'), { columns: true })
    browser = await launch()
  }, 300_000)

  afterAll(async () => {
    await browser?.close()
    await rm(work, { recursive: true, force: true })
  })

  const open = async (hash = '', options = {}) => {
    const opened = await openAddress(browser, `${pathToFileURL(join(site, 'index.html'))}${hash}`, options)
    await settled(opened.page)
    return opened
  }
  // What runs in the page is text here, as no other code of the project knows a document.
  const settled = (page: Page) =>
    expect
      .poll(() => page.evaluate("!document.querySelector('[aria-busy]') && document.querySelector('main').textContent !== ''"))
      .toBe(true)
  const active = (page: Page, what: string) => page.evaluate(`document.activeElement.${what}`)
  const column = (page: Page, table: string, name: string) =>
    page.evaluate<string[]>(`(() => {
      const found = document.querySelector(${JSON.stringify(`table[aria-label="${table}"]`)})
      const at = [...found.querySelectorAll('thead th')].findIndex((th) => th.textContent.replace(/[↑↓]/, '') === ${JSON.stringify(name)})
      return [...found.querySelectorAll('tbody tr:not(.spacer)')].map((tr) => tr.children[at].textContent)
    })()`)
  /** Where the boxes and the dots of the chart stand, and what each dot says. */
  const drawnIn = (page: Page) =>
    page.evaluate<{ boxes: Place[]; dots: (Place & { title: string; hollow: boolean })[] }>(`(() => {
      const place = (element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return { top, bottom }
      }
      const all = (selector) => [...document.querySelectorAll('.chart svg ' + selector)]
      return {
        boxes: all('[data-mark="rect"] rect').map(place),
        dots: all('[data-mark="dot"] circle').map((dot) => ({
          ...place(dot),
          title: dot.querySelector('title').textContent,
          hollow: dot.closest('[fill]').getAttribute('fill') === 'var(--ground)',
        })),
      }
    })()`)

  it('shows every agency and year of the panel, and moves by the arrow keys', async () => {
    const { page, problems, close } = await open()
    expect(await page.locator('.facts').textContent()).toMatch(/^\d+ 个机关 · \d+ 处缺口 · 1 个输入没有读出报告/)
    const cell = page.getByRole('link', { name: /平澜市财政局 20\d\d：\d+ 项数值|平澜市财政局 20\d\d：已读/ }).first()
    await cell.focus()
    const before = await active(page, 'getBoundingClientRect().y')
    await page.keyboard.press('ArrowDown')
    expect(await active(page, 'getBoundingClientRect().y')).not.toBe(before)
    expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Home')
    await page.keyboard.press('PageDown')
    expect(await active(page, "hasAttribute('data-cell')")).toBe(true)
    // A row far below is made when it is come to.
    await page.locator('.coverage').evaluate((box) => box.scrollTo(0, box.scrollHeight))
    await expect.poll(() => page.locator('.coverage tbody tr').last().getAttribute('aria-hidden')).toBeTruthy()
    expect(await page.locator('.coverage tbody tr:not(.spacer)').count()).toBeLessThan(80)
    expect(problems).toEqual([])
    await close()
  })

  it('draws what its table says', async () => {
    const { page, problems, close } = await open(`#view=indicators&code=${CODE}`)
    const label = '图中数据'
    const [years, medians, low, high] = await Promise.all(
      ['年份', '中位数', '下四分位', '上四分位'].map((name) => column(page, label, name)),
    )
    const drawn = await drawnIn(page)
    const stated = years!.map((year, i) => ({
      year: Number(year),
      low: plain(low![i]!),
      high: plain(high![i]!),
      median: plain(medians![i]!),
    }))
    const certain = stated.filter(({ median }) => !Number.isNaN(median)).sort((a, b) => a.year - b.year)
    expect(drawn.boxes).toHaveLength(certain.length)
    // The scale, from the tallest box: every other one must lie on it.
    const tallest = certain.reduce((best, one, i) => (one.high - one.low > certain[best]!.high - certain[best]!.low ? i : best), 0)
    const { top, bottom } = drawn.boxes[tallest]!
    const perUnit = (bottom - top) / (certain[tallest]!.high - certain[tallest]!.low)
    const yOf = (value: number) => top + (certain[tallest]!.high - value) * perUnit
    for (const [i, box] of drawn.boxes.entries()) {
      expect(Math.abs(box.top - yOf(certain[i]!.high)), `${certain[i]!.year}`).toBeLessThan(1.5)
      expect(Math.abs(box.bottom - yOf(certain[i]!.low)), `${certain[i]!.year}`).toBeLessThan(1.5)
    }
    expect(drawn.dots.length).toBeGreaterThan(5)
    for (const { title, top, bottom, hollow } of drawn.dots) {
      const [, name, year, text] = /^(.*) (\d{4}): (.*) 件$/.exec(title)!
      const cells = await column(page, label, name!)
      expect(cells[years!.indexOf(year!)]).toBe(text)
      expect(hollow, title).toBe(text!.includes('存疑'))
      expect(Math.abs((top + bottom) / 2 - yOf(plain(text!))), title).toBeLessThan(1.5)
    }
    expect(problems).toEqual([])
    await close()
  })

  it('has the values of the batch, in the table and in the export', async () => {
    const year = '2020'
    const { page, problems, close } = await open(`#view=values&code=${CODE}&year=${year}`)
    const wanted = panel
      .filter((row) => row.year === year && row[columnName(CODE)] !== '')
      .map((row) => [row.report!, row[columnName(CODE)]!])
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出 CSV' }).click()
    const csv = readFileSync(await (await downloading).path(), 'utf8')
    const rows = parse<Record<string, string>>(csv, { columns: true, bom: true })
    expect(rows.map((row) => [row.report!, row.value!]).sort()).toEqual(wanted.sort())
    expect(wanted.length).toBeGreaterThan(20)
    const shown = await column(page, '数值表', '数值')
    expect(shown.map(plain)).toEqual(rows.slice(0, shown.length).map((row) => Number(row.value)))
    expect(await page.locator('.bar-line .facts').textContent()).toBe(`${rows.length} 行`)
    // Sorted by its head, the table and the export keep together.
    await page.getByRole('button', { name: '数值', exact: true }).click()
    await page.getByRole('button', { name: /^数值/ }).click()
    const sorted = (await column(page, '数值表', '数值')).map(plain)
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a))
    expect(sorted[0]).toBe(Math.max(...wanted.map(([, value]) => Number(value))))
    expect(problems).toEqual([])
    await close()
  })

  it('leads from a value to its place in the report', async () => {
    const { page, problems, close } = await open(`#view=values&code=${CODE}&method=table&sort=value+descending`)
    const first = page.locator('.values tbody tr:not(.spacer)').first()
    const value = await first.locator('td.number').textContent()
    expect(await first.getByRole('link').getAttribute('href')).toMatch(/^reports\/\d+\.html#code=requests\.received$/)
    await first.getByRole('link').click()
    await page.waitForURL(/reports\/\d+\.html/)
    expect(plain((await page.locator('mark.lit').first().textContent())!)).toBe(plain(value!))
    expect(problems).toEqual([])
    await close()
  })

  it('shows a value whose source is gone by its evidence, without a link', async () => {
    const { page, close } = await open(`#view=values&code=${CODE}&q=平澜市审计局`)
    const row = page.locator('.values tbody tr:not(.spacer)')
    expect(await row.count()).toBe(1)
    expect(await row.getByRole('link').count()).toBe(0)
    expect(await row.textContent()).toContain('收到政府信息公开申请77件')
    await page.getByRole('link', { name: '覆盖', exact: true }).click()
    await settled(page)
    await page.getByRole('button', { name: /平澜市审计局 2012/ }).click()
    expect(await page.getByRole('dialog').textContent()).toContain('原文未找到')
    await page.getByRole('button', { name: /查看数值/ }).click()
    await settled(page)
    expect(await page.locator('.values tbody tr:not(.spacer)').count()).toBe(1)
    await close()
  })

  it('shows names as text, whatever stands in them', async () => {
    for (const view of ['coverage', 'values', 'indicators']) {
      const { page, problems, close } = await open(`#view=${view}&q=onclick&code=${CODE}&lines=${encodeURIComponent(HOSTILE)}`)
      const text = await page.locator('main').textContent()
      expect(text, view).toContain('</script><b onclick=alert(1)>')
      expect(text, view).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      expect(await page.locator('main b').count(), view).toBe(0)
      expect(problems).toEqual([])
      await close()
    }
  })

  it('keeps its filters and the focus while it changes', async () => {
    const { page, close } = await open('#view=coverage')
    await page.getByLabel('查找机关').fill('财政')
    await expect.poll(() => page.url()).toContain('q=')
    expect(await active(page, 'value')).toBe('财政')
    await page.getByRole('link', { name: '数值', exact: true }).click()
    await settled(page)
    expect(await page.getByLabel('查找机关').inputValue()).toBe('财政')
    const sort = page.getByRole('button', { name: /^年份/ })
    await sort.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => active(page, 'textContent')).toBe('年份↑')
    await page.goBack()
    await page.goBack()
    await settled(page)
    expect(await page.locator('nav [aria-current]').textContent()).toBe('覆盖')
    await close()
  })

  it('chooses an indicator by words of either language, and lines by name', async () => {
    const { page, problems, close } = await open('#view=indicators')
    await page.getByLabel('查找指标（中文、英文或代码）').fill('persons trained')
    await expect.poll(() => page.locator('.chooser li:visible').count()).toBe(1)
    await page.locator('.chooser li:visible button').click()
    await settled(page)
    expect(await page.locator('.indicator-head h2').textContent()).toBe('接受培训人员数 人次')
    await page.getByText('选择线').click()
    await page.getByLabel('查找', { exact: true }).fill('水利局')
    await expect.poll(() => page.locator('.offers li').first().textContent()).toContain('水利局')
    const before = await page.locator('.chips li').count()
    await page.locator('.offers input:not([checked])').first().click()
    await expect.poll(() => page.locator('.chips li').count()).toBe(before + 1)
    expect(await page.getByLabel('查找', { exact: true }).inputValue()).toBe('水利局')
    await page.getByLabel('每条线代表').selectOption('county')
    expect(await page.locator('.chips li').first().textContent()).toMatch(/[县区]×$/)
    expect(problems).toEqual([])
    await close()
  })

  it('says so where a part of its data is missing, and tries again', async () => {
    const head: SiteHead = JSON.parse(/id="data">(.*?)<\/script>/.exec(readFileSync(join(site, 'index.html'), 'utf8'))![1]!)
    const file = join(site, 'data', `values-${head.indicators.findIndex(({ code }) => code === CODE)}.js`)
    renameSync(file, `${file}.away`)
    const { page, close } = await open(`#view=values&code=${CODE}`)
    expect(await page.getByRole('alert').textContent()).toContain('data/values-')
    renameSync(`${file}.away`, file)
    await page.getByRole('button', { name: '重试' }).click()
    await page.waitForSelector('.values tbody a')
    await page.getByLabel('查找机关').fill('没有这个机关')
    await expect.poll(() => page.locator('.face').textContent()).toContain('没有符合条件的内容')
    await page.getByRole('button', { name: '清除筛选' }).click()
    await page.waitForSelector('.values tbody a')
    await close()
  })

  it.each(['light', 'dark'] as const)(
    'has no serious fault for those who cannot see it well: %s',
    { timeout: 240_000 },
    async (colorScheme) => {
      const views = ['coverage', 'quality&finding=info+missing-year', `indicators&code=${CODE}`, 'values&code=*&sure=doubtful']
      for (const view of views)
        for (const english of [false, true]) {
          const { page, problems, close } = await open(`#view=${view}`, { colorScheme, reducedMotion: 'reduce', bypassCSP: true })
          if (english) {
            await page.getByRole('button', { name: 'English' }).click()
            await settled(page)
            expect(await page.locator('html').getAttribute('lang')).toBe('en')
          }
          await page.evaluate(AXE)
          const serious = await page.evaluate<string[]>(`axe.run().then(({ violations }) =>
          violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html)))`)
          expect(serious, `${view} ${english ? 'en' : 'zh'}`).toEqual([])
          expect(problems).toEqual([])
          await close()
        }
    },
  )

  it('fits a phone', async () => {
    for (const view of ['coverage', 'quality', 'indicators', 'values']) {
      const { page, close } = await open(`#view=${view}`, { viewport: { width: 360, height: 740 } })
      expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBe(360)
      await close()
    }
  })

  it('brings the list of a finding into view when it is asked for', async () => {
    const { page, problems, close } = await open('#view=quality', { viewport: { width: 1280, height: 420 } })
    await page.locator('table.plain button').first().click()
    await expect.poll(() => page.locator('.opened h3').evaluate((title) => title.getBoundingClientRect().top)).toBeLessThan(420)
    expect(problems).toEqual([])
    await close()
  })

  it('prints the chart over the width of the paper', async () => {
    const { page, close } = await open(`#view=indicators&code=${CODE}`, { viewport: { width: 1000, height: 980 } })
    await page.emulateMedia({ media: 'print' })
    expect((await page.locator('.chart').boundingBox())!.width).toBeGreaterThan(600)
    await close()
  })

  it('counts the agencies that are named, and one thing as one', async () => {
    const [store, inputs] = [join(work, 'few.jsonl'), join(work, 'few.inputs.jsonl')]
    for (const [name, text] of Object.entries({
      'one.txt': prose('平澜市审计局', 2012, 77),
      'unnamed.txt': '全年收到政府信息公开申请12件，均按期答复。',
      'none.txt': '',
    })) {
      writeFileSync(join(work, 'in', name), text)
      add(store, inputs, join(work, 'in', name))
    }
    await writeSite([store], join(work, 'few'), { lang: 'en' })
    const { page, close } = await openAddress(browser, `${pathToFileURL(join(work, 'few', 'index.html'))}`)
    await settled(page)
    expect(await page.locator('.coverage tbody tr:not(.spacer)').count()).toBe(2)
    expect(await page.locator('.facts').textContent()).toBe('1 agency · 0 gaps · 1 input gave no report: see Data quality')
    await close()
  })

  it('says that there is nothing, where there is nothing', async () => {
    const store = join(work, 'empty.jsonl')
    writeFileSync(store, '')
    await writeSite([store], join(work, 'empty'))
    const { page, problems, close } = await openAddress(browser, `${pathToFileURL(join(work, 'empty', 'index.html'))}`)
    expect(await page.locator('.face').textContent()).toContain('这里还没有报告')
    for (const view of ['指标', '数值', '数据质量']) await page.getByRole('link', { name: view, exact: true }).click()
    await settled(page)
    expect(await page.locator('main').textContent()).toContain('没有发现问题')
    expect(problems).toEqual([])
    await close()
  })
})

interface Place {
  top: number
  bottom: number
}

/** The figure that a text begins with. */
const plain = (text: string) => Number.parseFloat(text.replace(/,/g, ''))
