/**
 * Text of a report made safe for a terminal: control characters (ANSI escapes among them) and line ends become a visible
 * sign, invisible and direction marks go, so that nothing in a report can move the cursor, colour the screen or turn the line round.
 */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, '␣').replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
}

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
