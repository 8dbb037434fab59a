import type { InputFile } from '../inputs.js'
import type { Job, Jobs, Unread } from '../job.js'
import { Held, type Member, type MemberLimits } from '../lines.js'
import { encodedLimit, type Source } from './source.js'

/** What a record is, in the words of a message. */
const RECORD = '{ id, html | text | base64 }'

/** Fields that hold a document; the first one that is a string is taken. */
const CONTENTS = ['base64', 'html', 'text'] as const

/** What is no record, under the name of its place. */
export const notRecord = (name: string, why: string): Unread => ({ id: name, status: 'failed', reason: `not a record ${RECORD}: ${why}` })

/**
 * A JSON text as a job: a record `{ id?, url?, html | text | base64 }`, with `name` where it has no `id`; an id may be a string or
 * a number, and an empty document is a document. Gives what is wrong about it where it is no record.
 */
export function jobOfRecord(text: string, name: string): Job | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return text.includes('\0') ? 'it holds zero bytes, where JSON is written in UTF-8' : `not JSON (${(error as Error).message})`
  }
  const is = typeOf(value)
  if (is !== 'object') return `JSON, but ${is}`
  const record = value as Record<string, unknown>
  const { id = name, url } = record
  if (typeof id !== 'string' && typeof id !== 'number') return `id is ${typeOf(id)}, not a string or number`
  if (Number.isInteger(id) && !Number.isSafeInteger(id)) return 'id is a number too large to be kept: write it as a string'
  const named = { id: String(id), ...(typeof url === 'string' ? { url } : {}) }
  const field = CONTENTS.find((content) => typeof record[content] === 'string')
  if (field === undefined) {
    if (typeof record.parser === 'string' && 'report' in record) return 'a saved Report of nianbao, which `nianbao panel` reads'
    const other = CONTENTS.find((content) => content in record)
    return other ? `${other} is ${typeOf(record[other])}, not a string` : 'html, text and base64 are missing'
  }
  const content = record[field] as string
  if (field !== 'base64') return { ...named, text: content }
  const bytes = bytesOf(content)
  return bytes ? { ...named, bytes } : 'base64 holds what is not base64'
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value)

/** Base64 of either alphabet, with or without padding and line ends; null where it is none: Buffer would pass over what it does not know. */
function bytesOf(base64: string): Uint8Array | null {
  const digits = base64.replace(/\s/g, '').replace(/={1,2}$/, '')
  return /[^\w+/-]/.test(digits) || digits.length % 4 === 1 ? null : Buffer.from(digits, 'base64')
}

type Split = (bytes: AsyncIterable<Buffer>, limits: MemberLimits) => AsyncGenerator<Member>

/**
 * The records among the members of a file. Other members are named one by one where the file holds a record; where it holds
 * none the file is named once, failed or, if it was only met in a folder, passed over. To know this, the file is read up to its first
 * record, then again from the start: nothing is kept. A file that cannot be read twice has its members named as they come.
 * What is no record bears the number of its line, or its place in the array.
 */
export async function* recordJobs(split: Split, { path, named }: InputFile, { regular, bytes }: Source, maxBytes: number): Jobs {
  // Where nothing says that the file has an end, nothing is skipped in search of one.
  const limits: MemberLimits = { maxBytes: encodedLimit(maxBytes), ...(regular ? {} : { skip: 0 }) }
  async function* read(): AsyncGenerator<[name: string, job: Job | string]> {
    for await (const { number, text } of split(bytes(), limits)) {
      const name = `${path}#${number}`
      yield [name, text === null ? `longer than ${limits.maxBytes} bytes` : jobOfRecord(text, name)]
    }
  }
  let none = ''
  let holds = !regular
  if (regular)
    for await (const [name, job] of read()) {
      holds = typeof job !== 'string'
      if (holds) break
      none ||= `; ${name.slice(path.length)} is none: ${job}`
    }
  let members = 0
  if (holds)
    for await (const [name, job] of read()) {
      members++
      yield { ...(typeof job === 'string' ? notRecord(name, job) : job), file: path }
    }
  if (members === 0) yield { id: path, status: named ? 'failed' : 'passed-over', reason: `holds no records ${RECORD}${none}` }
}

const [QUOTE, ESCAPE, COMMA] = [0x22, 0x5c, 0x2c]
const [ARRAY, ARRAY_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d]
const BLANKS = new Set([9, 10, 13, 32])
const NOT_UTF_8 = 'JSON in UTF-16, where JSON is written in UTF-8'
/** Bytes of the mark that may stand before UTF-8, and of those that stand before UTF-16. */
const [UTF_8, UTF_16] = [new Set([0xef, 0xbb, 0xbf]), new Set([0xfe, 0xff])]

/**
 * The members of a JSON array, or the one value that is no array, as texts that are still to be parsed: only brackets, strings and
 * commas are looked at, so that what is wrong inside a member costs that member. One that is too long is told as soon as it is.
 * Errors, behind the members that could be had: UTF-16, a value without an end, something behind it, those of the stream.
 */
export async function* jsonMembers(bytes: AsyncIterable<Uint8Array>, limits: MemberLimits): AsyncGenerator<Member> {
  const held = new Held(limits.maxBytes, limits.skip)
  let place: 'before' | 'inside' | 'behind' = 'before'
  let array = false
  let number = 1
  let depth = 0
  let inString = false
  let escaped = false
  let offset = 0
  let failure: { error: unknown } | undefined
  /** Nothing is a member neither in an empty array nor behind the last comma. */
  function* ended(last: boolean): Generator<Member> {
    const text = held.take()?.toString()
    if (text !== undefined && !(last && text.trim() === '')) yield { number, text }
    number++
  }
  try {
    for await (const chunk of bytes) {
      let from = 0
      let to = 0
      for (; to < chunk.length && place !== 'behind'; to++) {
        const byte = chunk[to]!
        if (place === 'before') {
          if (UTF_16.has(byte)) throw new Error(NOT_UTF_8)
          if (BLANKS.has(byte) || UTF_8.has(byte)) continue
          place = 'inside'
          array = byte === ARRAY
          from = array ? to + 1 : to
          if (array) continue
        }
        // Every second byte of brackets in UTF-16 is zero.
        if (byte === 0 && offset + to === 1 && (array || depth === 1)) throw new Error(NOT_UTF_8)
        let ends = false
        if (inString) {
          if (escaped) escaped = false
          else if (byte === ESCAPE) escaped = true
          else if (byte === QUOTE) inString = false
        } else if (byte === QUOTE) inString = true
        else if (byte === ARRAY || byte === OBJECT) depth++
        else if (depth > 0 && (byte === ARRAY_END || byte === OBJECT_END)) ends = --depth === 0 && !array
        else ends = depth === 0 && array && (byte === COMMA || byte === ARRAY_END)
        if (!ends) continue
        if (held.add(chunk.subarray(from, array ? to : to + 1))) yield { number, text: null }
        yield* ended(byte !== COMMA)
        from = to + 1
        if (byte !== COMMA) place = 'behind'
      }
      if (place === 'inside' && held.add(chunk.subarray(from))) yield { number, text: null }
      if (place === 'behind') {
        const junk = chunk.subarray(to).findIndex((byte) => !BLANKS.has(byte))
        if (junk >= 0) throw new Error(`something stands behind the ${array ? 'array' : 'value'}, from byte ${offset + to + junk + 1}`)
      }
      offset += chunk.length
    }
  } catch (error) {
    failure = { error }
  }
  const whole = depth === 0 && !inString
  if (place === 'inside' && whole) yield* ended(true)
  if (failure) throw failure.error
  if (place === 'inside' && (array || !whole))
    throw new Error(
      array ? `cut short: the array has no end${whole ? '' : `, and member ${number} is not whole`}` : 'cut short: the value has no end',
    )
}
