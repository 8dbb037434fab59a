import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'

/** Reads the bytes of a file, or of standard input for `-`. */
export async function readInput(path: string): Promise<Uint8Array> {
  return path === '-' ? buffer(process.stdin) : readFile(path)
}
