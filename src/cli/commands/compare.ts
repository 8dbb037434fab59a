import { Command } from 'commander'
import { reasonOf } from '../../batch/read-file.js'
import { compareReports } from '../../compare/compare.js'
import { parseReport } from '../../parse-report.js'
import { readInput } from '../input.js'
import { textOrJson } from '../options.js'
import { renderComparison } from '../render-comparison.js'
import { tellUnreadable } from '../terminal.js'

const readNamed = (file: string) => readInput(file).catch((error: unknown) => tellUnreadable(file, reasonOf(error)))

/** `nianbao compare`: two years of one body. */
export function compareCommand(): Command {
  return new Command('compare')
    .description('compare two reports of one body: carry-over, indicators, sections, and the text taken over from the first to the second')
    .argument('<previous>', 'the report of the year before')
    .argument('<current>', 'the report of the year after')
    .addOption(textOrJson())
    .option('--passages', 'show the shared passages too (in text; JSON always has them)')
    .action(async (previousFile: string, currentFile: string, flags: { format: 'text' | 'json'; passages?: boolean }) => {
      const [previousSource, currentSource] = [await readNamed(previousFile), await readNamed(currentFile)]
      if (!previousSource || !currentSource) return
      const [previous, current] = [parseReport(previousSource), parseReport(currentSource)]
      const comparison = compareReports(previous, current, { sources: { previous: previousSource, current: currentSource } })
      if (flags.format === 'json') process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`)
      else process.stdout.write(renderComparison(comparison, previous, current, flags.passages ?? false))
    })
}
