import { createHash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const SUFFIX = '?page'

/** Bundles a page's own code and style into two strings, with their hashes for the page's Content-Security-Policy. */
async function assetsOf(entry: string): Promise<string> {
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
  return `export default ${JSON.stringify({ script, style, scriptHash: hash(script), styleHash: hash(style) })}`
}

/** For tsup: `import assets from './client/main.ts?page'`. */
export const pageAssets: Plugin = {
  name: 'page-assets',
  setup(bundler) {
    bundler.onResolve({ filter: /\?page$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -SUFFIX.length)),
      namespace: 'page',
    }))
    bundler.onLoad({ filter: /.*/, namespace: 'page' }, async ({ path }) => ({ contents: await assetsOf(path), loader: 'js' }))
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
    return path.endsWith(SUFFIX) ? assetsOf(path.slice(0, -SUFFIX.length)) : undefined
  },
}
