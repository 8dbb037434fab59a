import { InputTooLargeError } from '../decode/limits.js'

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  ELOOP: 'a link that leads to itself',
  ENXIO: 'a socket, or a device that is not there',
}

/** Why something could not be read, in words for the user. */
export function reasonOf(error: unknown): string {
  if (error instanceof InputTooLargeError) return `larger than the limit of ${error.maxBytes} bytes (--max-bytes, option maxBytes)`
  return REASONS[(error as NodeJS.ErrnoException)?.code ?? ''] ?? (error instanceof Error ? error.message : String(error))
}
