const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
}

/** Why something could not be read, in words for the user. */
export function reasonOf(error: unknown): string {
  return REASONS[(error as NodeJS.ErrnoException)?.code ?? ''] ?? (error instanceof Error ? error.message : String(error))
}
