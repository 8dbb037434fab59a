/** Chinese characters and their marks, both plain and full-width. */
const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2018-\\u201d\\u3001-\\u301f]'
/** A blank that no reader means: beside a Chinese character (`概  述`, `淮安 2024 年`). Not: `OA system`. */
const IDLE_BLANKS = new RegExp(`(?<=${WIDE})\\s+|(?<!\\s)\\s+(?=${WIDE})`, 'gu')

/** A title or name as a writer would put it: without the blanks of page layout. */
export function tidy(text: string): string {
  const trimmed = text.trim()
  return /\s/.test(trimmed) ? trimmed.replace(IDLE_BLANKS, '').replace(/\s{2,}|[^\S ]/gu, ' ') : trimmed
}
