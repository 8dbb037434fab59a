import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { glob, isDynamicPattern } from 'tinyglobby'

/** Endings that a folder or pattern is searched for; each also with .gz behind it. */
const DOCUMENTS = ['html', 'htm', 'txt', 'md']
const CONTAINERS = ['json', 'jsonl', 'warc', 'mht', 'mhtml']
const PATTERN = `**/*.{${[...DOCUMENTS, ...CONTAINERS].flatMap((e) => [e, `${e}.gz`]).join(',')}}`

/** A file to read: named by the user, or met in a folder. */
export interface InputFile {
  path: string
  /** False where it was met in a folder or by a pattern: then a .json or .jsonl that holds no records is passed over. */
  named: boolean
}

/**
 * The files that paths name, in the order given, those of a folder or pattern sorted by name; none twice.
 * Links inside a folder are not followed, so that a run never leaves what it was given.
 * A path that does not exist or a pattern that matches nothing is kept: reading it fails, and the failure names it.
 */
export async function listInputs(paths: readonly string[], filesFrom?: string): Promise<InputFile[]> {
  const listed =
    filesFrom === undefined
      ? []
      : (await (filesFrom === '-' ? text(process.stdin) : readFile(filesFrom, 'utf8'))).split(/\r?\n/).filter(Boolean)
  const inputs = [...paths, ...listed]
  const seen = new Set<string>()
  const files: InputFile[] = []
  const add = (path: string, named: boolean) => {
    // One folder or pattern does not give a file twice.
    if (inputs.length > 1) {
      const whole = resolve(path)
      if (seen.has(whole)) return
      seen.add(whole)
    }
    files.push({ path, named })
  }
  for (const path of inputs) {
    const info = await stat(path).catch(() => null)
    if (info?.isDirectory()) {
      for (const found of await search(PATTERN, path)) add(join(path, found), false)
    } else if (!info && isDynamicPattern(path)) {
      const matches = await search(path, '.')
      for (const found of matches) add(found, false)
      if (matches.length === 0) add(path, true)
    } else add(path, true)
  }
  return files
}

async function search(pattern: string, cwd: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd,
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
  })
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
