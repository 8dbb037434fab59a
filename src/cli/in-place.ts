import { IN_PLACE_OF_A_REPORT } from '../catalogue/finding-codes.js'
import type { Report } from '../report/schema.js'
import { ExitCode, printable } from './terminal.js'

/** Says on standard error that there is no report, and what there is; true where it said so. */
export function tellWhatStandsInPlace(file: string, { findings }: Report): boolean {
  const found = findings.find(({ code }) => IN_PLACE_OF_A_REPORT.has(code))
  if (!found) return false
  const message = found.message[0]!.toLowerCase() + found.message.slice(1).replace(/\.$/, '')
  process.stderr.write(`nianbao: ${printable(file)}: ${message}\n`)
  // Of these nothing could be read: the command has failed.
  if (found.code === 'not-text' || found.code === 'empty-input') process.exitCode = ExitCode.unreadable
  return true
}
