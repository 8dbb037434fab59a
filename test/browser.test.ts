import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseReport } from '../src/index.js'
import { renderReport } from '../src/viewer/index.js'
import { fixtures, plainApp } from './support/plain-app.js'

/** What a browser has and the core may use: no process, require, Buffer, fetch or clock. The document is asked only by Vite's own first lines. */
const BROWSER = { TextDecoder, TextEncoder, atob, document: { createElement: () => ({ relList: { supports: () => true } }) } }

let page: Record<'parse' | 'render', (bytes: number[]) => string>

beforeAll(async () => {
  const app = await plainApp()
  app.remove()
  const context = createContext({ ...BROWSER })
  runInContext(app.script, context)
  page = context as typeof page
}, 60_000)

describe('in a page that Vite builds without configuration', () => {
  it.each(fixtures)('%s gives the Report that Node gives', (_, bytes) => {
    expect(JSON.parse(page.parse([...bytes]))).toEqual(JSON.parse(JSON.stringify(parseReport(bytes))))
  })

  it.each(fixtures)('%s gives the page of the viewer that Node gives', (_, bytes) => {
    expect(page.render([...bytes])).toBe(renderReport(parseReport(bytes), bytes))
  })
})
