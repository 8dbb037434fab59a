import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { parse as parseCsv } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseReport, type Report } from '../../src/index.js'
import { describeInBrowser, launch, type OpenPage } from '../support/browser.js'
import { openServed, type Served, serve } from '../support/serve.js'

const ROOT = join(import.meta.dirname, '..', '..')
const GBK = iconv.encode(
  '<html><head><meta charset="gb2312"><title>澄湾县教育局2013年政府信息公开工作年度报告</title></head><body><h1>澄湾县教育局2013年政府信息公开工作年度报告</h1>' +
    '<p>一、主动公开情况</p><p>截止20131231日，主动公开政府信息426条，其中通过政府网站公开318条。</p>' +
    '<p>二、依申请公开情况</p><p>全年收到公开申请9件，均按期答复。未发生行政复议。</p></body></html>',
  'gbk',
)

let folder: string
let browser: Browser
let served: Served

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-playground-'))
  await build({ configFile: join(ROOT, 'web', 'vite.config.ts'), logLevel: 'silent', build: { outDir: join(folder, 'page') } })
  served = await serve(join(folder, 'page'))
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await served?.close()
  if (folder) rmSync(folder, { recursive: true })
})

/** Opens the playground; whatever went wrong in it by the end fails the test. */
async function inPlayground(act: (page: Page, opened: OpenPage) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const opened = await openServed(browser, served, options)
  try {
    await act(opened.page, opened)
    expect(opened.problems).toEqual([])
  } finally {
    await opened.close()
  }
}

/** Drops a file onto the page, as a hand would. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [file, base64] = [name, Buffer.from(bytes).toString('base64')].map((text) => JSON.stringify(text))
  const dataTransfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    data.items.add(new File([Uint8Array.from(atob(${base64}), (c) => c.charCodeAt(0))], ${file}))
    return data
  })()`)
  await page.dispatchEvent('body', 'dragenter', { dataTransfer })
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })

async function downloaded(page: Page, ending: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`a[download$=".${ending}"]`)])
  return readFileSync(await download.path(), 'utf8')
}

const shownFrame = async (page: Page) => {
  await page.waitForSelector('iframe')
  return page.frameLocator('iframe')
}

describeInBrowser('the playground', () => {
  it('reads a GBK file that is dropped onto it as the command line does', () =>
    inPlayground(async (page) => {
      await drop(page, '年报.html', GBK)
      const frame = await shownFrame(page)
      const file = join(folder, '年报.html')
      writeFileSync(file, GBK)
      const cli = (...args: string[]) => execFileSync(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...args], { encoding: 'utf8' })
      const printed = cli('parse', file)
      expect(await downloaded(page, 'json')).toBe(printed)
      for (const { value, unit } of (JSON.parse(printed) as Report).indicators)
        await frame
          .getByRole('option')
          .filter({ hasText: `${value} ${unit}` })
          .first()
          .waitFor()

      cli('batch', file, '-o', join(folder, 'all.csv'), '--quiet')
      const rows = (csv: string) => parseCsv(csv, { columns: true, bom: true }).map((row) => ({ ...(row as object), report: '' }))
      const csv = rows(await downloaded(page, 'csv'))
      expect(csv).toEqual(rows(readFileSync(join(folder, 'all.indicators.csv'), 'utf8')))
      expect(csv.length).toBeGreaterThan(3)
      expect(await page.textContent('.about')).toContain(`${csv.length} 项指标`)
    }))

  it('reads each of its samples', () =>
    inPlayground(async (page) => {
      for (const [sample, file] of [
        'county-2015-statistics-form/source.html',
        'office-2022-contradicting/source.html',
        'county-2023-pdf-text/source.txt',
      ].entries()) {
        await page.locator('.samples button').nth(sample).click()
        await shownFrame(page)
        const report = parseReport(new Uint8Array(readFileSync(join(ROOT, 'fixtures', 'reports', file))))
        expect(JSON.parse(await downloaded(page, 'json'))).toEqual(JSON.parse(JSON.stringify(report)))
        await page.getByRole('button', { name: '换一份' }).click()
      }
    }))

  it('reads what is pasted, into the field or beside it', () =>
    inPlayground(async (page) => {
      await page.fill('textarea', '全年主动公开政府信息3550条。')
      await page.getByRole('button', { name: '读取' }).click()
      await shownFrame(page)
      expect(await page.textContent('.about')).toContain('1 项指标')
      await page.getByRole('button', { name: '换一份' }).click()
      await page.evaluate(`{
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', '<p>全年主动公开政府信息3551条，收到申请2件。</p>')
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
      }`)
      await shownFrame(page)
      expect(await page.textContent('.about')).toContain('2 项指标')
    }))

  it.each([
    ['a PDF', '年报.pdf', Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1'), 'PDF', 'pdftotext'],
    ['a picture', 'scan.jpg', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), '图片', 'OCR'],
    ['a Word file', '年报.docx', Buffer.from(`PK\x03\x04${'\0'.repeat(22)}\x11\0\0\0word/document.xml`, 'latin1'), 'Word', '另存为'],
    ['a saved page', '年报.mhtml', Buffer.from('From: <Saved by Blink>\r\nSubject: 1\r\n'), 'MHTML', 'nianbao batch'],
    ['nothing', 'a.txt', Buffer.from(' \n'), '什么都没有', '完整的网页'],
    ['more than is read', 'b.html', Buffer.alloc(16 * 1024 * 1024 + 1, 'a'), '文件太大', '16 MB'],
  ])('says of %s what it is and what to do', (_, name, bytes, title, advice) =>
    inPlayground(async (page) => {
      await choose(page, name, bytes)
      await page.waitForSelector('.trouble')
      expect(await page.textContent('.trouble .file')).toBe(name)
      expect(await page.textContent('.trouble h1')).toContain(title)
      expect(await page.textContent('.trouble')).toContain(advice)
      expect(await page.evaluate('document.activeElement.id')).toBe('trouble')
    }),
  )

  it.each([
    ['list-page', '链接目录'],
    ['images-only', '以图片发布'],
  ])('tells first what stands in place of a report: %s', (fixture, notice) =>
    inPlayground(async (page) => {
      await choose(page, 'page.html', readFileSync(join(ROOT, 'fixtures', 'reports', fixture, 'source.html')))
      await shownFrame(page)
      expect(await page.textContent('.notice')).toContain(notice)
    }),
  )

  it('tells of text that was spoilt, and of a report without indicators', () =>
    inPlayground(async (page) => {
      await choose(
        page,
        'a.txt',
        Buffer.from(`云岭县水利局2012年政府信息公开工作年度报告\n${'主动公开\ufffd\ufffd\ufffd信息。'.repeat(20)}`),
      )
      await shownFrame(page)
      expect(await page.textContent('.notice')).toContain('乱码')
      await page.getByRole('button', { name: '换一份' }).click()
      await choose(page, 'b.txt', Buffer.from('云岭县水利局2012年政府信息公开工作年度报告\n一、概述\n2013年3月5日印发。'))
      await shownFrame(page)
      expect(await page.textContent('.notice')).toContain('没有读到指标')
    }))

  it('answers while it reads 16 MB, and stops when asked', () =>
    inPlayground(async (page) => {
      const line = '<p>全年主动公开政府信息3550条，其中依申请公开12件。</p>\n'
      await choose(page, 'large.html', Buffer.from(line.repeat(Math.floor((16 * 1024 * 1024) / Buffer.byteLength(line)))))
      await page.getByRole('heading', { name: '正在读报告' }).waitFor()
      const begun = Date.now()
      await page.evaluate('new Promise((resolve) => requestAnimationFrame(resolve))')
      expect(Date.now() - begun).toBeLessThan(1000)
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { name: '把一份年度报告放进来' }).waitFor()
      expect(await page.textContent('[role=status]')).toBe('已取消。')
    }))

  it('keeps language and colours, and hands them on to the viewer without loading it again', () =>
    inPlayground(async (page) => {
      await page.locator('.samples button').first().click()
      const frame = await shownFrame(page)
      await frame.getByRole('option').first().click()
      await frame.getByRole('heading', { name: '目录' }).waitFor()
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: 'Dark' }).click()
      await frame.getByRole('heading', { name: 'Outline' }).waitFor()
      expect(await frame.locator('html').getAttribute('data-scheme')).toBe('dark')
      expect(await frame.locator('html').getAttribute('lang')).toBe('en')
      expect(await frame.getByRole('button', { name: '中文' }).count()).toBe(0)
      expect(await frame.locator('[role=option][aria-selected=true]').count()).toBe(1)
      await page.reload()
      expect(await page.textContent('h1')).toBe('Put an annual report in here')
      expect(await page.getAttribute('html', 'data-scheme')).toBe('dark')
      expect(await page.getAttribute('html', 'lang')).toBe('en')
    }))

  it('can be used by keyboard alone', () =>
    inPlayground(async (page) => {
      const until = async (name: string) => {
        for (let tabs = 0; tabs < 20; tabs++) {
          await page.keyboard.press('Tab')
          if ((await page.evaluate<string>('document.activeElement.textContent')).includes(name)) return
        }
        throw new Error(`${name} cannot be reached`)
      }
      await until('选择文件')
      await until('GBK')
      await page.keyboard.press('Enter')
      await shownFrame(page)
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
      await until('CSV')
      await until('换一份')
      await page.keyboard.press('Enter')
      await page.waitForSelector('.start')
    }))

  for (const colorScheme of ['light', 'dark'] as const)
    for (const locale of ['zh-CN', 'en-GB'])
      it(`has no serious fault for axe: ${colorScheme}, ${locale}`, () =>
        inPlayground(
          async (page) => {
            const faults = async () => {
              const { violations } = (await page.evaluate(
                `(() => { ${axe.source}; return axe.run(document, { iframes: false }) })()`,
              )) as axe.AxeResults
              return violations
                .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                .map(({ id, nodes }) => [id, nodes[0]?.html])
            }
            expect(await faults()).toEqual([])
            await choose(page, 'a.pdf', Buffer.from('%PDF-1.4\n'))
            await page.waitForSelector('.trouble')
            expect(await faults()).toEqual([])
            await choose(page, 'list.html', readFileSync(join(ROOT, 'fixtures', 'reports', 'list-page', 'source.html')))
            await shownFrame(page)
            expect(await faults()).toEqual([])
          },
          { colorScheme, locale },
        ))
})
