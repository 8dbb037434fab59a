import { Command, Option } from 'commander'
import { reasonOf } from '../../batch/reason.js'
import { parseReport } from '../../parse-report.js'
import { ExitCode } from '../exit-codes.js'
import { readInput } from '../input.js'
import { printable } from '../printable.js'
import { renderReport } from '../render-report.js'

interface ParseFlags {
  format: 'json' | 'text'
  encoding?: string
}

/** `nianbao parse`: one file or some to JSON. */
export function parseCommand(): Command {
  return new Command('parse')
    .description('read reports and print them as JSON; several files give JSON Lines, each line with its `file`')
    .argument('<file...>', 'HTML or text files; - is standard input')
    .addOption(new Option('--format <format>', 'json for programs, text for people').choices(['json', 'text']).default('json'))
    .option('--encoding <name>', 'encoding of the input, where you know it; believed only if the bytes agree')
    .action(async (files: string[], flags: ParseFlags) => {
      const options = flags.encoding ? { encoding: flags.encoding } : {}
      for (const [index, file] of files.entries()) {
        try {
          const report = parseReport(await readInput(file), options)
          if (flags.format === 'text')
            process.stdout.write(`${index > 0 ? '\n' : ''}${renderReport(report, files.length > 1 ? file : undefined)}`)
          else if (files.length > 1) process.stdout.write(`${JSON.stringify({ file, ...report })}\n`)
          else process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
        } catch (error) {
          process.stderr.write(`nianbao: ${printable(file)}: ${printable(reasonOf(error))}\n`)
          process.exitCode = ExitCode.unreadable
        }
      }
    })
}
