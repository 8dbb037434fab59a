import { defineConfig, type Options } from 'tsup'
import { browserTables } from './scripts/browser-tables.js'
import { pageAssets } from './scripts/page-assets.js'

const library = {
  index: 'src/index.ts',
  batch: 'src/batch/index.ts',
  export: 'src/export/index.ts',
  words: 'src/words/index.ts',
  viewer: 'src/viewer/index.ts',
}
const worker = { worker: 'src/batch/worker.ts' }
const shared: Options = {
  target: 'es2022',
  platform: 'node',
  outDir: 'dist',
  dts: { entry: library },
  // The list of Traditional characters is data, taken in when the package is built.
  // Of zod only the part that the schema uses goes into the build: loading the whole package would take a third of the time of an import.
  noExternal: ['zod', /^opencc-js/],
  external: ['@duckdb/node-api', 'nodejieba'],
  esbuildPlugins: [pageAssets],
}

export default defineConfig([
  // ESM: library and command share their chunks, so that nothing is loaded twice.
  {
    ...shared,
    entry: { ...library, ...worker, cli: 'src/cli/cli.ts' },
    format: 'esm',
    splitting: true,
    onSuccess:
      'node dist/cli.js schema > dist/report.schema.json && cp node_modules/opencc-js/LICENSES/Apache-2.0.txt dist/LICENSE-OpenCC.txt && cp node_modules/zod/LICENSE dist/LICENSE-zod.txt && cp node_modules/iconv-lite/LICENSE dist/LICENSE-iconv-lite.txt && cp node_modules/@observablehq/plot/LICENSE dist/LICENSE-plot.txt && cp node_modules/d3/LICENSE dist/LICENSE-d3.txt',
  },
  // The CommonJS build starts the same ESM worker.
  { ...shared, entry: library, format: 'cjs', shims: true },
  // What browsers take: the same, but for the tables of the double-byte encodings, of which a part of iconv-lite's goes into the build.
  {
    ...shared,
    entry: { index: library.index, viewer: library.viewer },
    outDir: 'dist/browser',
    platform: 'browser',
    dts: false,
    format: 'esm',
    splitting: true,
    noExternal: [...shared.noExternal!, /^iconv-lite/],
    esbuildPlugins: [pageAssets, browserTables],
    // The tables take half the room.
    esbuildOptions: (options) => {
      options.charset = 'utf8'
    },
  },
])
