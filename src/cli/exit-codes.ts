/** What the command answers to the shell. */
export const ExitCode = {
  ok: 0,
  /** Some input could not be read; the rest was. */
  unreadable: 1,
  wrongUse: 2,
  /** Stopped by a signal before the end. */
  stopped: 130,
} as const
