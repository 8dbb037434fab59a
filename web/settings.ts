import type { PageLanguage } from '../src/pages/document.js'

export type Scheme = 'light' | 'dark'

/** What the reader chose, kept in the browser where that is allowed. */
interface Settings {
  lang: PageLanguage
  /** Null follows the system. */
  scheme: Scheme | null
}

const KEY = 'nianbao'

export function storedSettings(): Settings {
  const lang = navigator.language.startsWith('zh') ? 'zh' : 'en'
  try {
    return { lang, scheme: null, ...JSON.parse(localStorage.getItem(KEY) ?? '{}') }
  } catch {
    return { lang, scheme: null }
  }
}

export function storeSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing shows its own language again next time.
  }
}
