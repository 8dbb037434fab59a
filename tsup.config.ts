import { defineConfig, type Options } from 'tsup'

const library = { index: 'src/index.ts' }
const shared: Options = { target: 'es2022', platform: 'node', outDir: 'dist', sourcemap: false, dts: { entry: library } }

export default defineConfig([
  // ESM: library and command share their chunks, so that nothing is loaded twice.
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/cli.ts' },
    format: 'esm',
    splitting: true,
    onSuccess: 'node dist/cli.js schema > dist/report.schema.json',
  },
  { ...shared, entry: library, format: 'cjs' },
])
