import { printable } from './printable.js'

/** What the command answers to the shell. */
export const ExitCode = {
  ok: 0,
  /** Some input could not be read; the rest was. */
  unreadable: 1,
  wrongUse: 2,
  /** Stopped by a signal before the end. */
  stopped: 130,
} as const

/** Says on standard error why an input could not be read, and lets the command end as failed. */
export function tellUnreadable(file: string, why: string): void {
  process.stderr.write(`nianbao: ${printable(file)}: ${printable(why)}\n`)
  process.exitCode = ExitCode.unreadable
}
