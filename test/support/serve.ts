import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { type OpenPage, openAddress } from './browser.js'

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export interface Served {
  origin: string
  close(): Promise<void>
}

/** Serves the files of a folder, and nothing else. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(new URL(url!, 'http://localhost').pathname)
    try {
      const content = await readFile(join(folder, path.endsWith('/') ? `${path}index.html` : path))
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** Opens a served page. Its problems are those of `openAddress`, but that it may ask the server that it comes from. */
export async function openServed(browser: Browser, { origin }: Served, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const opened = await openAddress(browser, `${origin}/`, options)
  return {
    ...opened,
    get problems() {
      return opened.problems.filter((problem) => !problem.startsWith(`request: ${origin}/`))
    },
  }
}
