import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { viteBrowserTables } from '../scripts/browser-tables.js'
import { pageAssetsOf, vitePageAssets } from '../scripts/page-assets.js'

const ROOT = import.meta.dirname
const VIEWER = join(ROOT, '..', 'src', 'viewer', 'client', 'main.ts')

/**
 * Says in the page what it may do. There is no address that it may ask: what is dropped onto it cannot leave the machine. The worker and the frame
 * are made of blobs and take this policy over, so that it names the viewer's own code and style too.
 */
const policy: Plugin = {
  name: 'policy',
  async transformIndexHtml() {
    const { scriptHash, styleHash } = await pageAssetsOf(VIEWER)
    const content = [
      "default-src 'none'",
      `script-src 'self' '${scriptHash}'`,
      `style-src 'self' '${styleHash}'`,
      'worker-src blob:',
      'frame-src blob:',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ')
    return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }]
  },
}

const plugins = () => [vitePageAssets, viteBrowserTables]

export default defineConfig({
  root: ROOT,
  base: './',
  plugins: [...plugins(), policy],
  worker: { format: 'iife', plugins },
  build: { outDir: 'dist', emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 2000 },
})
