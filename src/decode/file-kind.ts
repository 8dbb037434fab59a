import { filetypeinfo } from 'magic-bytes.js'
import { FILE_KINDS, type FileKindEntry, ZIP_KINDS } from '../catalogue/file-kinds.js'
import { likenessOf } from './likeness.js'
import { readingsOf } from './sniff.js'

/** What a file is. `kind`: pdf, jpg, docx, ole, zip, html, xml, mhtml, warc, json, text, empty, binary … */
export interface FileKind {
  kind: string
  /** Whether it can be read as text. */
  text: boolean
  /** For people, with its article: a PDF. */
  name: string
  /** What to do with a file that is no text. */
  advice?: string
}

/** Bytes that are looked at. */
const SAMPLE = 4096
/** Characters below the blank that no text has: not tab, line ends, form feed, escape. */
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g
/** Share of control characters from which a file is no text: bytes without order have a tenth, a damaged report a few. */
const CONTROLS = 0.04
/** A byte order mark, as Latin-1. */
const MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/
/** Those of UTF-16 and UTF-32. */
const WIDE_MARK = /^(?:\xff\xfe|(?:\0\0)?\xfe\xff)/
/** Mean likeness to Chinese from which a file is text, whatever its control characters: a report with a damaged stretch. */
const CHINESE = 0.3

const byKnown = new Map<string, FileKindEntry>()
for (const entry of FILE_KINDS) for (const name of entry.known ?? []) byKnown.set(name, entry)
for (const entry of FILE_KINDS) if (!entry.starts) byKnown.set(entry.kind, entry)

const BINARY = { kind: 'binary', name: 'a binary file' }

/** Kinds of text, by how they begin. The first line that fits holds. */
const TEXT_KINDS: readonly { kind: string; name: string; begins: RegExp }[] = [
  { kind: 'warc', name: 'a web archive (WARC)', begins: /^WARC\/\d/ },
  { kind: 'mhtml', name: 'a saved page (MHTML)', begins: /^From: <Saved by |^[A-Z][A-Za-z-]{1,30}: [^<]{0,3000}\bmultipart\/related/ },
  { kind: 'json', name: 'JSON', begins: /^(?:\{\s{0,99}["}]|\[\s{0,99}["{[\]])/ },
  { kind: 'html', name: 'an HTML page', begins: /<(?:!doctype html|html|head|body|frameset|meta|title|table|div|p|br|h[1-6])[\s/>]/i },
  { kind: 'xml', name: 'an XML file', begins: /^<\?xml\s/ },
  { kind: 'text', name: 'text', begins: /^/ },
]

/**
 * Tells what a file is by its first bytes (4 KB are enough, and no more are looked at). A signature that could begin a text counts only where
 * control characters follow. Pure; errors: none.
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const sample = bytes.subarray(0, SAMPLE)
  // Each byte as the character of its code. Not spread: that goes through an iterator, ten times as slow.
  const start = String.fromCharCode.apply(null, sample as unknown as number[])
  const controls = start.match(CONTROL) ?? []
  const wide = WIDE_MARK.test(start) || (controls.length > 0 && controls.every((c) => c === '\0') && isWide(sample))
  const damaged = !wide && isDamaged(start)
  const known = wide ? undefined : (signed(start, damaged) ?? (damaged ? listed(sample) : undefined))
  if (known) return known
  if (damaged && !readingsOf(sample).some(({ mean }) => mean > CHINESE)) return notText(BINARY)
  const text = (wide ? start.replace(/\0/g, '') : start).replace(MARK, '').trimStart()
  if (text === '' && bytes.length <= SAMPLE) return { kind: 'empty', text: true, name: 'empty' }
  const { kind, name } = TEXT_KINDS.find(({ begins }) => begins.test(text))!
  return { kind, text: true, name }
}

/** The same for a file that was read as text before it came here: its bytes as Latin-1, or as UTF-8 with what was no character lost. */
export function kindOfString(input: string): FileKind | null {
  const start = input.slice(0, SAMPLE)
  const damaged = isDamaged(start)
  const known = signed(start, damaged)
  if (known) return known
  return damaged && likenessOf(start.replace(/[\0-\x1f]/g, '')).mean <= CHINESE ? notText(BINARY) : null
}

function notText({ kind, name, advice }: Pick<FileKindEntry, 'kind' | 'name' | 'advice'>): FileKind {
  return { kind, text: false, name, ...(advice ? { advice } : {}) }
}

/** The kind whose signature in our own list a file begins with. */
function signed(start: string, damaged: boolean): FileKind | undefined {
  const first = start.replace(MARK, '').trimStart()
  const known = FILE_KINDS.find((entry) => (entry.sure || damaged) && entry.starts?.some((signature) => first.startsWith(signature)))
  return known && notText(known.kind === 'zip' ? zipKind(start, known) : known)
}

/** The kind that the list of `magic-bytes.js` tells. */
function listed(sample: Uint8Array): FileKind | undefined {
  const known = filetypeinfo(sample).find(({ typename }) => byKnown.has(typename))
  return known && notText(byKnown.get(known.typename)!)
}

/** The first members of an archive by their local headers: `name`, and for the member `mimetype` what it says. */
function zipKind(start: string, zip: FileKindEntry): FileKind {
  const members: string[] = []
  for (let at = start.indexOf('PK\x03\x04'); at >= 0; at = start.indexOf('PK\x03\x04', at + 4)) {
    const length = start.charCodeAt(at + 26) || 0
    const name = start.slice(at + 30, at + 30 + length)
    const content = at + 30 + length + (start.charCodeAt(at + 28) || 0)
    members.push(name === 'mimetype' ? `${name} ${start.slice(content, at + 100 + length)}` : name)
  }
  const names = members.join('\n')
  return notText(ZIP_KINDS.find((entry) => entry.members.test(names)) ?? zip)
}

/** UTF-16 or UTF-32 by zeros that stand at the same place of every unit, as those of ASCII do; without other control characters. */
function isWide(bytes: Uint8Array): boolean {
  const filled = [0, 0, 0, 0]
  for (const [i, byte] of bytes.entries()) if (byte !== 0) filled[i % 4]!++
  const [first, second, third, fourth] = filled as [number, number, number, number]
  const most = Math.max(first + third, second + fourth)
  return most >= bytes.length * 0.23 && first + second + third + fourth - most <= bytes.length * 0.02
}

/** More control characters than a damaged text has. */
function isDamaged(start: string): boolean {
  const controls = start.match(CONTROL)?.length ?? 0
  return controls > 1 && controls >= start.length * CONTROLS
}
