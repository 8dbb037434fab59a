import type { Job, Unread } from '../job.js'

/** What a record is, in the words of a message. */
export const RECORD = '{ id, html | text | base64 }'

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
