import type { Finding } from '../report/schema.js'

/**
 * Characters that could not be decoded. `fresh` says that this decoding met them: bytes broken in transfer, or cut off at an end of the
 * input (`lost-text`). Otherwise they stood in the text as it came: many of them mean that it was spoilt before (`mojibake`).
 */
export function findLoss(text: string, fresh: boolean): Finding[] {
  const start = text.indexOf('\ufffd')
  if (start < 0) return []
  let broken = 0
  for (let i = start; i >= 0; i = text.indexOf('\ufffd', i + 1)) broken++
  const upstream = !fresh && broken > 2
  const where =
    broken > 1 ? '' : start === text.length - 1 ? ' at the end of the input, which may be cut off' : start === 0 ? ' at its start' : ''
  const lost = `${broken === 1 ? 'One character' : `${broken} characters`} could not be decoded`
  const message = `${lost}${where}${upstream ? ' before the text came here; they are lost' : ''}.`
  const span = { start, end: endOfRun(text, start, '\ufffd') }
  return [{ code: upstream ? 'mojibake' : 'lost-text', severity: 'warning', message, span }]
}

/** Text whose characters were replaced before it came here by ones that cannot be turned back: 锟斤拷, or question marks alone. */
export function findReplaced(text: string): Finding[] {
  const start = text.indexOf('锟斤拷')
  if (start >= 0) return [spoilt('“锟斤拷” stands', text, start, '锟斤拷')]
  const asked = startOfQuestionMarks(text)
  return asked < 0 ? [] : [spoilt('question marks stand', text, asked, '?')]
}

function spoilt(what: string, text: string, start: number, characters: string): Finding {
  const message = `The text was spoilt before it came here: ${what} for characters that are lost.`
  return { code: 'mojibake', severity: 'error', message, span: { start, end: endOfRun(text, start, characters) } }
}

/** Where question marks begin in a text in which more characters became such than are left: 2012??????????. Below 0 in another. */
function startOfQuestionMarks(text: string): number {
  const runs = [...text.matchAll(/\?{3,}/g)]
  const asked = runs.reduce((sum, [run]) => sum + run.length, 0)
  if (asked < 12) return -1
  let kept = 0
  for (let i = 0; i < text.length && kept <= asked; i++) if (text.charCodeAt(i) > 0x2e7f) kept++
  return kept > asked ? -1 : runs[0]!.index
}

function endOfRun(text: string, start: number, characters: string): number {
  let end = start
  while (end < text.length && characters.includes(text[end]!)) end++
  return end
}
