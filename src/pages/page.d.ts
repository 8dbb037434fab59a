/** A page's own code and style, bundled when the package is built (`scripts/page-assets.ts`). */
declare module '*?page' {
  const assets: import('./document.js').PageAssets
  export default assets
}
