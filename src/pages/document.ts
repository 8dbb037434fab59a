/** A page's own code and style, and their hashes as a Content-Security-Policy names them. */
export interface PageAssets {
  script: string
  style: string
  scriptHash: string
  styleHash: string
}

/** Languages of the pages' own words. */
export type PageLanguage = 'zh' | 'en'

export interface PageParts {
  title: string
  lang: PageLanguage
  assets: PageAssets
  /** JSON-safe; the page's code finds it with `pageData` (client/data.ts). */
  data: unknown
  /** Scripts beside the page that it may load besides its own, as sources of the Content-Security-Policy: `'self'`. */
  scripts?: string
}

/**
 * One HTML document that holds all it needs: no network, no other file, nothing that is not the package's own is run. Text of reports stands in it
 * as JSON only, in which no character can end the element that holds it.
 */
export function pageDocument({ title, lang, assets, data, scripts = '' }: PageParts): string {
  const policy = `default-src 'none'; script-src '${assets.scriptHash}'${scripts && ` ${scripts}`}; style-src '${assets.styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`
  return [
    '<!doctype html>',
    `<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${assets.style}</style>`,
    '</head>',
    '<body>',
    `<script type="application/json" id="data">${jsonInHtml(data)}</script>`,
    `<script>${assets.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/** Text that shows as itself in HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** JSON that no parser of HTML or of old JavaScript takes for anything else. */
export function jsonInHtml(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
