import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseReport } from '../src/index.js'

const ROOT = join(import.meta.dirname, '..')
const REPORTS = join(ROOT, 'fixtures', 'reports')

/** What a browser has and the core may use. No process, require, Buffer, fetch, document or clock of its own. */
const BROWSER = { TextDecoder, TextEncoder }

let parseInBrowser: (bytes: Uint8Array) => string

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { parseReport } from './src/index.ts'; globalThis.parse = (bytes) => JSON.stringify(parseReport(new Uint8Array(bytes)))`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    // iconv-lite asks for Buffer, which bundlers for the browser take from the package of that name.
    inject: [join(import.meta.dirname, 'support', 'browser-buffer.js')],
    write: false,
    logLevel: 'silent',
  })
  const context = createContext({ ...BROWSER })
  runInContext(outputFiles[0]!.text, context)
  parseInBrowser = (bytes) => (context as { parse(bytes: number[]): string }).parse([...bytes])
})

describe('the core in a browser bundle', () => {
  it.each(readdirSync(REPORTS).sort())('%s gives the Report that Node gives', (slug) => {
    const name = readdirSync(join(REPORTS, slug)).find((n) => n.startsWith('source.'))!
    const bytes = new Uint8Array(readFileSync(join(REPORTS, slug, name)))
    expect(JSON.parse(parseInBrowser(bytes))).toEqual(JSON.parse(JSON.stringify(parseReport(bytes))))
  })
})
