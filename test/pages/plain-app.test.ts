import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browserTables } from '../../scripts/browser-tables.js'
import { decodeAs } from '../../src/decode/codec.js'
import { parseReport } from '../../src/index.js'
import { allCodes, FOUR_BYTE } from '../decode/all-codes.js'
import { describeInBrowser, launch, openDocument } from '../support/browser.js'
import { fixtures, type PlainApp, plainApp } from '../support/plain-app.js'
import { openServed, serve } from '../support/serve.js'

const ROOT = join(import.meta.dirname, '..', '..')
let browser: Browser
let app: PlainApp

beforeAll(async () => {
  browser = await launch()
  app = await plainApp()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  app?.remove()
})

describeInBrowser('a page that Vite builds without configuration, in a browser', () => {
  it('gives the Reports that Node gives', async () => {
    const served = await serve(app.folder)
    const opened = await openServed(browser, served)
    try {
      for (const [slug, bytes] of fixtures) {
        const base64 = Buffer.from(bytes).toString('base64')
        const report = await opened.page.evaluate<string>(`parse(Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0)))`)
        expect(JSON.parse(report), slug).toEqual(JSON.parse(JSON.stringify(parseReport(bytes))))
      }
      expect(opened.problems).toEqual([])
    } finally {
      await opened.close()
      await served.close()
    }
  })

  it('reads every code of GB 18030 and Big5 as Node does', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { decodeAs } from './src/decode/codec.ts'
import { allCodes, FOUR_BYTE } from './test/decode/all-codes.ts'
globalThis.texts = () => [decodeAs('gb18030', allCodes('gb18030')), decodeAs('big5', allCodes('big5')), decodeAs('gb18030', FOUR_BYTE.bytes())]`,
        resolveDir: ROOT,
        loader: 'ts',
      },
      bundle: true,
      platform: 'browser',
      format: 'iife',
      write: false,
      charset: 'utf8',
      plugins: [browserTables],
    })
    const opened = await openDocument(browser, `<!doctype html><meta charset="utf-8"><script>${outputFiles[0]!.text}</script>`)
    const hashes = await opened.page.evaluate<string[]>(`Promise.all(texts().map(async (text) => {
      const units = new Uint16Array(text.length)
      for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', units))
      return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
    }))`)
    const texts = [decodeAs('gb18030', allCodes('gb18030')), decodeAs('big5', allCodes('big5')), decodeAs('gb18030', FOUR_BYTE.bytes())]
    await opened.close()
    expect(hashes).toEqual(texts.map((text) => createHash('sha256').update(text, 'utf16le').digest('hex')))
  })
})
