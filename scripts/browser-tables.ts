import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/** What stands in browsers for the tables of double-byte encodings that the decoder asks for. */
function tablesFor(importer: string | undefined): string | undefined {
  return importer?.endsWith('/src/decode/double-byte.ts') ? join(dirname(importer), 'tables.browser.ts') : undefined
}

/** For tsup: in what is built for browsers. */
export const browserTables: Plugin = {
  name: 'browser-tables',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\/tables\.js$/ }, ({ importer }) => {
      const path = tablesFor(importer.replaceAll('\\', '/'))
      return path ? { path } : undefined
    })
  },
}

/** The same for Vite. */
export const viteBrowserTables = {
  name: 'browser-tables',
  enforce: 'pre' as const,
  resolveId: (path: string, importer: string | undefined) => (path === './tables.js' ? tablesFor(importer) : undefined),
}
