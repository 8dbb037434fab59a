import { decodeHTML } from 'entities'
import type { Finding, Repair } from '../report/schema.js'
import { type Likeness, likenessOf } from './likeness.js'
import { type TurnedBack, turnBack, undouble, type WrongTable } from './misreading.js'

/** First halves of the commonest characters and marks (，。的是不一公政…) in UTF-8, as the GBK table shows them. */
const GBK_SIGNS = '锛銆鐨鏄涓鍏鏀搴淇骞鍙鍔鍒宸寮鎶濂锟鎴绗缁鍥鎵浜€'

/** What a character is a sign of: 1 the Latin table, 2 the GBK table. */
const SIGNS = new Uint8Array(65536).fill(1, 0xa1, 0x100)
for (const c of GBK_SIGNS) SIGNS[c.charCodeAt(0)] = 2

/** Characters of an excerpt in a repair. */
const EXCERPT = 60

export interface Unspoilt {
  text: string
  repairs: Repair[]
  findings: Finding[]
}

/**
 * Turns text back that was read by a wrong table before it came here: UTF-8 read as GBK (浣犲ソ), UTF-8 or GBK read as Latin-1 (ÄãºÃ),
 * Big5 and GBK taken for each other. Without loss that is a repair; what was lost stands as U+FFFD and a finding says so.
 */
export function unspoil(text: string, likeness: Likeness = likenessOf(text)): Unspoilt {
  const turned = turnBackAny(text, likeness)
  if (!turned) return { text, repairs: [], findings: [] }
  return { text: turned.text, repairs: [repairOf(turned)], findings: turned.lost ? [lossOf(turned)] : [] }
}

function turnBackAny(text: string, likeness: Likeness): TurnedBack | null {
  const tables = suspects(text, likeness)
  for (const table of tables) {
    const turned = turnBack(text, table)
    if (turned) return turned
  }
  const source = (tables.length && undouble(text)) || withoutLatinEntities(text)
  return source === text ? null : turnBack(source, 'windows-1252')
}

/** `&Auml;&atilde;&ordm;&Atilde;`: an editor wrote the wrong characters as entities. Entities of ASCII (`&lt;`) stay. */
function withoutLatinEntities(text: string): string {
  if (!/(?:&[A-Za-z]{2,6}\d?;){4}/.test(text)) return text
  return text.replace(/(?:&(?!lt;|gt;|amp;|quot;|apos;)(?:[A-Za-z]{2,6}\d?|#\d{3});){2,99}/g, (run) => {
    const kept = /(?<!&nbsp;)(?:&nbsp;)+$/.exec(run)?.[0] ?? ''
    return decodeHTML(run.slice(0, run.length - kept.length)) + kept
  })
}

/** The wrong tables that a text shows signs of: characters of theirs close together, or no likeness to Chinese as a whole. */
function suspects(text: string, { mean, count }: Likeness): WrongTable[] {
  if (count > 1 && mean < 0.3) return ['gb18030', 'windows-1252', 'big5']
  let latin = 0
  let lastLatin = -9
  let gbk = 0
  let lastGbk = -99
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0xa1) continue
    const sign = SIGNS[code]
    if (sign === 1) {
      latin = i - lastLatin <= 3 ? latin + 1 : 1
      lastLatin = i
      if (latin === 4) return ['windows-1252', 'gb18030']
    } else if (sign === 2) {
      gbk = i - lastGbk <= 12 ? gbk + 1 : 1
      lastGbk = i
      if (gbk === 3) return ['gb18030', 'windows-1252']
    }
  }
  return []
}

function excerpt(given: string): string {
  const text = given.trim()
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text
}

function repairOf({ before, after, start, end, lost, guessed }: TurnedBack): Repair {
  const certainty = lost || guessed ? 'likely' : 'certain'
  return { kind: 'mojibake-reversed', before: excerpt(before), after: excerpt(after), certainty, span: { start, end } }
}

function lossOf({ text, start, lost }: TurnedBack): Finding {
  const at = text.indexOf('\ufffd', start)
  const message = `The text had been decoded wrongly before; it was turned back, but ${lost} of its characters are lost and stand as “\ufffd”.`
  return { code: 'mojibake', severity: 'warning', message, span: { start: at, end: at + 1 } }
}

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
