import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { PageAssets } from '../src/pages/document.js'

const SUFFIX = '?page'

/** Bundles a page's own code and style into two strings, with their hashes for the page's Content-Security-Policy. */
export async function pageAssetsOf(entry: string): Promise<PageAssets> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: '/page',
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  const of = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? ''
  const [script, style] = [of('.js'), of('.css')]
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
  return { script, style, scriptHash: hash(script), styleHash: hash(style) }
}

const moduleOf = async (entry: string) => `export default ${JSON.stringify(await pageAssetsOf(entry))}`

/** For tsup: `import assets from './client/main.ts?page'`. */
export const pageAssets: Plugin = {
  name: 'page-assets',
  setup(bundler) {
    bundler.onResolve({ filter: /\?page$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -SUFFIX.length)),
      namespace: 'page',
    }))
    bundler.onLoad({ filter: /.*/, namespace: 'page' }, async ({ path }) => ({ contents: await moduleOf(path), loader: 'js' }))
  },
}

/** The same for Vite and Vitest. */
export const vitePageAssets = {
  name: 'page-assets',
  enforce: 'pre' as const,
  resolveId(path: string, importer: string | undefined) {
    return path.endsWith(SUFFIX) && importer ? resolve(dirname(importer), path) : undefined
  },
  load(path: string) {
    return path.endsWith(SUFFIX) ? moduleOf(path.slice(0, -SUFFIX.length)) : undefined
  },
}
