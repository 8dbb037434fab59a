import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { folderWithPackage } from './packed.js'

const REPORTS = join(import.meta.dirname, '..', '..', 'fixtures', 'reports')

/** Names of the reports of `fixtures/`, with their bytes. */
export const fixtures: [slug: string, bytes: Uint8Array][] = readdirSync(REPORTS)
  .sort()
  .map((slug) => {
    const name = readdirSync(join(REPORTS, slug)).find((n) => n.startsWith('source.'))!
    return [slug, new Uint8Array(readFileSync(join(REPORTS, slug, name)))]
  })

const PAGE =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>报告</title><link rel="icon" href="data:,"><script type="module" src="/main.js"></script></html>'
const CODE = `import { parseReport } from 'nianbao'
import { renderReport } from 'nianbao/viewer'
globalThis.parse = (bytes) => JSON.stringify(parseReport(new Uint8Array(bytes)))
globalThis.render = (bytes) => renderReport(parseReport(new Uint8Array(bytes)), new Uint8Array(bytes))`

export interface PlainApp {
  /** Where the built page lies. */
  folder: string
  script: string
  remove(): void
}

/** A page that a user of the package builds with Vite, without a line of configuration. */
export async function plainApp(): Promise<PlainApp> {
  const root = folderWithPackage()
  writeFileSync(join(root, 'index.html'), PAGE)
  writeFileSync(join(root, 'main.js'), CODE)
  await build({ root, logLevel: 'silent' })
  const folder = join(root, 'dist')
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  if (scripts.length !== 1) throw new Error(`one script was expected: ${scripts.join(', ')}`)
  return { folder, script: readFileSync(join(folder, 'assets', scripts[0]!), 'utf8'), remove: () => rmSync(root, { recursive: true }) }
}
