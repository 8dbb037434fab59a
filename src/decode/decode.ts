import type { Encoding, Finding } from '../report/schema.js'
import { decodeAs, type EncodingName } from './codec.js'
import { type FileKind, fileKindOf, kindOfString } from './file-kind.js'
import { encodingNamed, findLabel, LABEL_REACH } from './label.js'
import type { Likeness } from './likeness.js'
import { type Input, readable } from './limits.js'
import { decodeMixed, type MixedText } from './mixed.js'
import { findLoss, findReplaced, type Unspoilt, unspoil } from './mojibake.js'
import { sniff } from './sniff.js'

/** What the caller knows of the input, and how much of it may be read. */
export interface DecodeOptions {
  /**
   * Name of the encoding, where the caller knows it (from an HTTP header, say): a hint, believed only if the bytes agree. Any WHATWG label of
   * UTF-8, UTF-16, GB 18030 (GBK, GB2312), Big5 or windows-1252 will do, in any case, and names such as `cp936`.
   */
  encoding?: string
  /** The largest input that is read, in bytes (of its UTF-8 form for a string): a whole number or Infinity; 16 MiB where nothing is given. */
  maxBytes?: number
}

/** The decoded input: the text that every span points into, and how it was decoded. */
export interface Source extends Unspoilt {
  encoding: Encoding
}

/**
 * Turns bytes into text, and text that was decoded wrongly before it came here back into what it was.
 * What is no text (a PDF, a picture) is told of and gives none. A byte order mark is no part of the text; a byte that is no character becomes
 * U+FFFD. A string is taken as it is unless it is spoilt.
 * Errors: `TypeError` for another type of input or option and for the name of an encoding that is not read, `InputTooLargeError` past the limit.
 */
export function decode(given: Input, options: DecodeOptions = {}): Source {
  const input = readable(given, options.maxBytes)
  const hint = options.encoding === undefined ? null : encodingNamed(options.encoding)
  const kind = typeof input === 'string' ? kindOfString(input) : fileKindOf(input)
  if (kind?.text === false) return unread(kind, typeof input === 'string' ? 'string' : 'default')
  if (typeof input === 'string') return { ...restore(input, false), encoding: { name: 'utf-8', from: 'string', confident: true } }
  const { known, skip, cut, ...encoding } = sniff(input, hint)
  const body = input.subarray(skip + cut)
  const plain = known?.text ?? '\ufffd'.repeat(cut) + decodeAs(encoding.name, body)
  const mixed =
    known === undefined && cut === 0 && looksMixed(plain, encoding.name)
      ? decodeMixed(body, encoding.name === 'utf-8' ? 'utf-8' : 'gb18030')
      : null
  const { text, repairs, findings } = restore(mixed?.text ?? plain, known === undefined, known?.likeness)
  return {
    text,
    encoding,
    repairs,
    findings: [
      ...labelFindings(text, encoding.name),
      ...(mixed && repairs.length === 0 ? [mixedFinding(mixed, encoding.name)] : []),
      ...certaintyFindings(encoding),
      ...findings,
    ],
  }
}

function unread({ name, advice }: FileKind, from: Encoding['from']): Source {
  const message = `This is ${name}, not text${advice ? `: ${advice}` : ''}.`
  return {
    text: '',
    encoding: { name: 'utf-8', from, confident: false },
    repairs: [],
    findings: [{ code: 'not-text', severity: 'error', message }],
  }
}

/** Broken characters in UTF-8, or the comma and the full stop of UTF-8 as the GBK table shows them. */
function looksMixed(text: string, name: EncodingName): boolean {
  if (name === 'utf-8') return text.includes('\ufffd\ufffd')
  return name === 'gb18030' && (text.includes('锛') || text.includes('銆'))
}

/** Text made right as far as it can be; `fresh` says that it was decoded here, so that broken characters are this input's own. */
function restore(decoded: string, fresh: boolean, likeness?: Likeness): Unspoilt {
  const turned = unspoil(decoded, likeness)
  // What turning back lost is told with it; the rest was lost already
  const loss = turned.repairs.length ? [] : findLoss(decoded, fresh)
  return { ...turned, findings: [...turned.findings, ...loss, ...findReplaced(turned.text)] }
}

/** A page that says another encoding than it has. Text of ASCII alone cannot differ: its label is the encoding reported. */
function labelFindings(text: string, name: string): Finding[] {
  const label = findLabel(text.slice(0, LABEL_REACH))
  if (!label || label.name === name) return []
  const message = `The page says that it is ${label.written}, but its bytes are ${name}; it was read as ${name}.`
  return [{ code: 'charset-mismatch', severity: 'warning', message, span: label.span }]
}

function mixedFinding({ other, span }: MixedText, name: string): Finding {
  const message = `Parts of the page are ${other} in a page of ${name}; each part was read as what it is.`
  return { code: 'charset-mismatch', severity: 'warning', message, span }
}

function certaintyFindings({ name, confident }: Encoding): Finding[] {
  if (confident) return []
  const message = `Nothing proves the encoding of the bytes; they were read as ${name}.`
  return [{ code: 'encoding-uncertain', severity: 'warning', message }]
}
