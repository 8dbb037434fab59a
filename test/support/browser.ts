import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { describe } from 'vitest'

/** The browser of the system: Debian's package `chromium`. */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const installed = existsSync(CHROMIUM)
if (!installed && process.env.NIANBAO_BROWSER === 'required') throw new Error(`no browser at ${CHROMIUM}: apt-get install chromium`)

/** `describe` for what needs a browser: skipped where there is none, an error there where NIANBAO_BROWSER=required. */
export const describeInBrowser = (name: string, tests: () => void) =>
  describe.skipIf(!installed)(installed ? name : `${name} (skipped: no chromium at ${CHROMIUM})`, tests)

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** How long a page is waited for, in milliseconds. */
const PATIENCE = 15_000

/** A page that is open, with what went wrong in it so far: console errors, broken policies, exceptions, requests to a network. */
export interface OpenPage {
  page: Page
  problems: string[]
  close(): Promise<void>
}

/** Opens an address in a context of its own. */
export async function openAddress(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  const problems: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('request', (request) => /^(?:file|data|blob):/.test(request.url()) || problems.push(`request: ${request.url()}`))
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return { page, problems, close: () => context.close() }
}

/** Opens a document as a file, as a reader would; `hash` is what stands behind `#`. */
export async function openDocument(
  browser: Browser,
  html: string,
  { hash = '', ...options }: BrowserContextOptions & { hash?: string } = {},
): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-page-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const opened = await openAddress(browser, `${pathToFileURL(file)}${hash && `#${hash}`}`, options)
  const close = async () => {
    await opened.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...opened, close }
}
