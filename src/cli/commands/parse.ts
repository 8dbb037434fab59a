import { Command, InvalidArgumentError, Option } from 'commander'
import { reasonOf } from '../../batch/read-file.js'
import { IN_PLACE_OF_A_REPORT } from '../../catalogue/finding-codes.js'
import { encodingNamed } from '../../decode/label.js'
import { isIndicatorCode } from '../../kinds/ogi/indicators.js'
import { parseReport } from '../../parse-report.js'
import type { Report } from '../../report/schema.js'
import { readInput, wholeNumber } from '../options.js'
import { renderReport } from '../render-report.js'
import { ExitCode, printable, tellUnreadable } from '../terminal.js'

interface ParseFlags {
  format: 'json' | 'text'
  encoding?: string
  maxBytes?: number
  explain?: string
}

/** The encoding of that name, for `--encoding`. */
export function known(encoding: string): string {
  try {
    return encodingNamed(encoding)
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

export function parseCommand(): Command {
  return new Command('parse')
    .description('read reports and print them as JSON; several files give JSON Lines, each line with its `file`')
    .argument('<file...>', 'HTML or text files; - is standard input')
    .addOption(new Option('--format <format>', 'json for programs, text for people').choices(['json', 'text']).default('json'))
    .option('--encoding <name>', 'encoding of the input, where you know it; believed only if the bytes agree', known)
    .option('--explain <code>', 'print what speaks for one indicator instead of the report, such as requests.received', knownCode)
    .option('--max-bytes <n>', 'the largest input that is read, in bytes (16 MiB where not given)', wholeNumber)
    .action(async (files: string[], { format, explain, ...options }: ParseFlags) => {
      for (const [index, file] of files.entries()) {
        try {
          const report = parseReport(await readInput(file, options.maxBytes), { ...options, explain: explain !== undefined })
          const name = files.length > 1 ? file : undefined
          if (explain) process.stdout.write(explained(report, explain, name))
          else if (format === 'text') process.stdout.write(`${index > 0 ? '\n' : ''}${renderReport(report, name)}`)
          else if (name !== undefined) process.stdout.write(`${JSON.stringify({ file, ...report })}\n`)
          else process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
          tellWhatStandsInPlace(file, report)
        } catch (error) {
          tellUnreadable(file, reasonOf(error))
        }
      }
    })
}

function knownCode(code: string): string {
  if (!isIndicatorCode(code)) throw new InvalidArgumentError('no such indicator; `nianbao catalogue` lists them.')
  return code
}

/** The value of one indicator, its words and what speaks for it, line by line. */
function explained(report: Report, code: string, file: string | undefined): string {
  const found = report.indicators.filter((indicator) => indicator.code === code && !indicator.by)
  const head = file === undefined ? '' : `${printable(file)}\n`
  if (found.length === 0) return `${head}${code}: not stated\n`
  const lines = found.flatMap(({ value, unit, certainty, method, evidence, because }) => [
    `${code} = ${value} ${unit} (${certainty}, ${method})`,
    `  «${printable(evidence)}»`,
    ...(because ?? [REASON_OF[method]]).map((reason) => `  - ${reason}`),
  ])
  return `${head}${lines.join('\n')}\n`
}

const REASON_OF = {
  table: 'a cell of the form, under its labels',
  prose: 'the sentence speaks of all that was counted before',
  'zero-statement': 'the sentence denies it by name',
  derived: 'the sum of what the report states',
} as const

/** Says on standard error that there is no report, and what there is. */
export function tellWhatStandsInPlace(file: string, { findings }: Report): void {
  const found = findings.find(({ code }) => IN_PLACE_OF_A_REPORT.has(code))
  if (!found) return
  const message = found.message[0]!.toLowerCase() + found.message.slice(1).replace(/\.$/, '')
  process.stderr.write(`nianbao: ${printable(file)}: ${message}\n`)
  // Of these nothing could be read: the command has failed.
  if (found.code === 'not-text' || found.code === 'empty-input') process.exitCode = ExitCode.unreadable
}
