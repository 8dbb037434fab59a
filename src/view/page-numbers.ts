import { characterSet } from './characters.js'

/**
 * Page numbers that a print view, a pdf or a Word file leaves as lines of their own. They are no part of the reading text: the sentence
 * goes on over the page. A bare number is left alone, because cells of tables are bare numbers too (but see `bareNumberFooters`).
 */
const DASH = '[-‐-―−－﹣─━~～·]{1,3}'
const PAGE_NUMBER = new RegExp(
  [
    // - 3 -   — 12 —   ·4·       not: -3   3-5
    `^${DASH} ?\\d{1,4} ?${DASH}$`,
    // 第3页   第3页共10页   第 3 页/共 10 页   共10页第3页       not: 第三页
    '^\\[?(?:共\\d{1,4}[页頁][,，/、 ]?)?第\\d{1,4}[页頁](?:[,，/、 ]?[(（]?共\\d{1,4}[页頁][)）]?)?\\]?$',
    // Page 3 of 10   <!-- Page 3 -->
    '^(?:<!--? ?)?[Pp]age ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?(?: ?-->)?$',
    // Field code of Word that was pasted with its number: PAGE \* MERGEFORMAT- 1 -
    `^PAGE ?\\\\\\* ?MERGEFORMAT(?: ?${DASH})? ?\\d{0,4}(?: ?${DASH})?$`,
  ].join('|'),
)

/** All characters that a page number may be written with. */
const mayBePrinted = characterSet('0123456789 \t\u00a0\u3000-‐‑‒–—―−－﹣─━~～·第共页頁,，/、()（）PpageofAGE\\*MERGEFORMAT[]<!>')

/** Says whether a line holds nothing but a page number. */
export function isPageNumber(line: string): boolean {
  if (line.length > 200 || line.length < 3) return false
  for (let i = 0; i < line.length; i++) if (!mayBePrinted(line.charCodeAt(i))) return false
  const squeezed = line.replace(/\s+/g, ' ').trim()
  return PAGE_NUMBER.test(squeezed) || PAGE_NUMBER.test(squeezed.replaceAll(' ', ''))
}

/** A line of a bare number, at the beginning of a text. */
const BARE_NUMBER = /^[^\S\n]*(\d{1,4})[^\S\n]*(?:\n|$)/

/** Where bare numbers begin that count the pages, at the top or foot of pages that form feeds divide: over most pages, or they are none. */
export function bareNumberFooters(source: string): Set<number> {
  const found: { at: number; offset: number }[] = []
  const pages = source.replace(/\f$/, '').split('\f')
  let from = 0
  for (const [i, whole] of pages.entries()) {
    const page = whole.trimEnd()
    // The lines of the first and last character that is no blank.
    for (const at of new Set([page.search(/\S/), page.length].map((place) => page.lastIndexOf('\n', place) + 1))) {
      const [, number] = BARE_NUMBER.exec(page.slice(at)) ?? []
      if (number) found.push({ at: from + at, offset: Number(number) - i })
    }
    from += whole.length + 1
  }
  const counts = new Map<number, number>()
  for (const { offset } of found) counts.set(offset, (counts.get(offset) ?? 0) + 1)
  return new Set(found.filter(({ offset }) => counts.get(offset)! >= Math.max(2, pages.length * 0.5)).map(({ at }) => at))
}
