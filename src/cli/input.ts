import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'

/** Reads the bytes of a file, or of standard input for `-`. */
export async function readInput(path: string): Promise<Uint8Array> {
  return path === '-' ? buffer(process.stdin) : readFile(path)
}

/** Why a file could not be read, in words for the user. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException)?.code
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'is a folder, not a file'
  if (code === 'EACCES' || code === 'EPERM') return 'not allowed to read it'
  return error instanceof Error ? error.message : String(error)
}
