import { lex } from '../../src/lex/lex.js'
import { scanNumber } from '../../src/lex/numeral.js'
import { fold } from '../../src/view/fold.js'
import { viewOf } from '../../src/view/page.js'
import { pageOfPlain } from '../../src/view/plain.js'

/** Reads text as the body of a report: no line of it is a menu or a page number. */
export function lexed(text: string) {
  const view = viewOf(pageOfPlain(text))
  for (const line of view.lines) line.zone = 'body'
  return { view, ...lex(view) }
}

/** The text with braces round each number that counts, ordinals left out. */
export function numbersIn(text: string): string {
  const { view, numbers } = lexed(text)
  let out = ''
  let at = 0
  for (const { from, to, ordinal } of numbers) {
    if (ordinal) continue
    out += `${view.text.slice(at, from)}{${view.text.slice(from, to)}}`
    at = to
  }
  return out + view.text.slice(at)
}

/** Each change in the text, as `kind before → after`. */
export function repairsIn(text: string): string[] {
  return lexed(text).repairs.map((r) => `${r.kind} ${r.before} → ${r.after}`)
}

/** The dates of the text, as `value` or `value?`, `value!` where it is ambiguous or impossible. */
export function datesIn(text: string): string[] {
  return lexed(text).dates.map((d) => d.value + (d.impossible ? '!' : d.certainty === 'ambiguous' ? '?' : ''))
}

/** The number that a text is as a whole; null for anything else. */
export function wholeNumber(text: string) {
  const token = scanNumber(fold(text), 0, text.length)
  return token?.to === text.length ? token : null
}
