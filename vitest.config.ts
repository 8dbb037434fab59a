import { defineConfig } from 'vitest/config'
import { vitePageAssets } from './scripts/page-assets.js'

export default defineConfig({
  plugins: [vitePageAssets],
  test: { include: ['test/**/*.test.ts'], setupFiles: ['test/support/seed.ts'], testTimeout: 60_000 },
})
