import { isUtf8 } from 'node:buffer'
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { glob, isDynamicPattern } from 'tinyglobby'
import { type FileKind, fileKindOf } from '../decode/file-kind.js'
import type { Unread } from './job.js'
import { reasonOf, withFile } from './read-file.js'

/** A file to read: named by the user, or met in a folder. */
export interface InputFile {
  path: string
  /** False where it was met in a folder or by a pattern: then what is no page by its name, or holds no records, is passed over. */
  named: boolean
}

/** Files that hold documents. */
export type Container = 'json' | 'jsonl' | 'warc' | 'mhtml'

/** Endings of files that hold documents, each also with .gz behind it; every other file is one document. */
const CONTAINERS: Record<string, Container> = { json: 'json', jsonl: 'jsonl', ndjson: 'jsonl', warc: 'warc', mht: 'mhtml', mhtml: 'mhtml' }

/** Endings of texts that are no pages: code, data, settings, logs. Met in a folder, such a file is passed over; every other text is read. */
const NO_PAGES =
  /^(?:css|scss|less|js|mjs|cjs|jsx|ts|tsx|map|vue|svg|csv|tsv|sql|py|pyc|ipynb|r|rmd|qmd|ado|dta|sh|bat|ps1|php5|rb|pl|java|c|h|cpp|go|rs|yml|yaml|toml|ini|cfg|conf|properties|log|lock|bib|tex)$/

const endingOf = (path: string) => /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''

/** How a file that holds documents is read, by its ending; null for one that is a document itself. */
export const containerOf = (path: string): Container | null => CONTAINERS[endingOf(path.replace(/\.gz$/i, ''))] ?? null

/** A name that says that the file is a page: where it is none, that is said of it. */
const PAGES = /\.(?:[sx]?html?|txt|md|markdown|aspx?|jspx?|php|do|action|cgi)(?:\.gz)?$/i

/** Why a file that was met in a folder is not read: its name says that it is no page, or its first bytes say so and its name does not contradict them. */
export function passedOver({ path, named }: InputFile, { text, name }: Pick<FileKind, 'text' | 'name'>): string | null {
  if (named) return null
  if (NO_PAGES.test(endingOf(path))) return `A .${endingOf(path)} file is no page.`
  return text || PAGES.test(path) ? null : `This is ${name}.`
}

/** An input that is listed: a file to read, or something that is not. */
export type Listed = InputFile | Unread

/** Where else to look for inputs, and what is none. */
export interface ListOptions {
  /** A file with more paths, one a line; `-` is standard input. */
  filesFrom?: string
  /** Absolute paths that are no inputs: what the run writes itself. */
  except?: ReadonlySet<string>
}

/** A name in bytes that are no UTF-8, these shown as `\xff`: the file cannot be asked for by it. */
const shown = (name: Uint8Array) => Array.from(name, (b) => (b < 0x80 ? String.fromCharCode(b) : `\\x${b.toString(16)}`)).join('')

function specialKind(entry: { isFIFO(): boolean; isSocket(): boolean }): string {
  return entry.isFIFO() ? 'a named pipe' : entry.isSocket() ? 'a socket' : 'a device'
}

/**
 * What paths name, in the order given, what is in a folder or fits a pattern sorted by name; none twice. Everything in a folder is listed: files,
 * and with their reason the things that are not read (hidden ones, pipes, folders that may not be opened). Links in a folder are followed
 * behind all else, to what was not met before; the others are listed as passed over. A path that does not exist and a pattern that fits
 * nothing are kept: reading them fails, and the failure names them.
 */
export async function listInputs(paths: readonly string[], { filesFrom, except = new Set() }: ListOptions = {}): Promise<Listed[]> {
  const lines = filesFrom === undefined ? '' : await (filesFrom === '-' ? text(process.stdin) : readFile(filesFrom, 'utf8'))
  const listed: Listed[] = []
  /** Files and folders that were met, by their real paths. */
  const met = new Map<string, InputFile | null>()
  let links: string[] = []
  const unread = (id: string, status: Unread['status'], reason: string) => listed.push({ id, status, reason })
  const file = (path: string, real: string, named: boolean) => {
    const before = met.get(real)
    // What the user names is read, whatever a folder that holds it says of its ending.
    if (before && named) before.named = true
    if (before !== undefined || (!named && except.has(real))) return
    const entry = { path, named }
    met.set(real, entry)
    listed.push(entry)
  }
  const walk = async (path: string, real: string) => {
    if (met.has(real)) return
    met.set(real, null)
    const entries = await readdir(path, { withFileTypes: true, encoding: 'buffer' }).catch((error: unknown) => {
      unread(path, 'failed', reasonOf(error))
      return []
    })
    const keyed = entries.map((entry) => {
      const whole = isUtf8(entry.name)
      const name = whole ? entry.name.toString() : shown(entry.name)
      return { entry, name, whole, key: entry.isDirectory() ? `${name}/` : name }
    })
    for (const { entry, name, whole } of keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
      const [inside, realInside] = [join(path, name), join(real, name)]
      if (except.has(realInside)) continue
      if (!whole) unread(inside, 'failed', `The name of the ${entry.isDirectory() ? 'folder' : 'file'} is not in UTF-8: rename it.`)
      else if (name.startsWith('.')) unread(inside, 'passed-over', `A hidden ${entry.isDirectory() ? 'folder' : 'file'}.`)
      else if (entry.isDirectory()) await walk(inside, realInside)
      else if (entry.isSymbolicLink()) links.push(inside)
      else if (entry.isFile()) file(inside, realInside, false)
      else unread(inside, 'passed-over', `Not a file but ${specialKind(entry)}.`)
    }
  }
  const follow = async (path: string) => {
    const real = await realpath(path).catch(() => null)
    const info = real === null ? null : await stat(real).catch(() => null)
    if (real === null || info === null) unread(path, 'failed', 'The link leads nowhere.')
    else if (met.has(real) || except.has(real)) unread(path, 'passed-over', `A link to ${real}, which is listed by itself.`)
    else if (info.isDirectory()) await walk(path, real)
    else if (info.isFile()) file(path, real, false)
    else unread(path, 'passed-over', `A link to ${specialKind(info)}.`)
  }
  const add = async (path: string, named: boolean): Promise<void> => {
    const info = await stat(path).catch(() => null)
    if (path === '') unread(path, 'failed', 'An empty path.')
    else if (!named && (await lstat(path)).isSymbolicLink()) links.push(path)
    else if (info?.isDirectory()) await walk(path, await realpath(path))
    else if (!info && named && isDynamicPattern(path)) {
      const found = await glob(path, { onlyFiles: false, followSymbolicLinks: false, caseSensitiveMatch: false, expandDirectories: false })
      for (const match of found.map((name) => name.replace(/\/$/, '')).sort()) await add(match, false)
      if (found.length === 0) unread(path, 'failed', 'No file fits the pattern.')
    } else file(path, await realpath(path).catch(() => resolve(path)), named)
  }
  for (const path of [...paths, ...lines.split(/\r?\n/).filter(Boolean)]) await add(path, true)
  while (links.length > 0) {
    const [now] = [links, (links = [])]
    for (const path of now.sort()) await follow(path)
  }
  return listed
}

/** What a run would make of a listed entry: what it would do, what the first bytes say, the path, and why it would not be read. Nothing is parsed. */
export function describe(entry: Listed): [action: string, kind: string, path: string, reason: string] {
  if ('status' in entry) return [entry.status, entry.kind ?? '', entry.id, entry.reason]
  const { path } = entry
  const container = containerOf(path)
  if (container) return ['read', container, path, '']
  try {
    return withFile(path, ({ head }) => {
      const found = fileKindOf(head)
      const reason = passedOver(entry, found)
      return [reason === null ? 'read' : 'passed-over', found.kind, path, reason ?? '']
    })
  } catch (error) {
    return ['failed', '', path, reasonOf(error)]
  }
}
