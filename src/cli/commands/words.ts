import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Command, Option } from 'commander'
import { stringify } from 'csv-stringify/sync'
import { parseAll } from '../../batch/batch.js'
import { readStore } from '../../batch/store.js'
import { formulaSafe } from '../../export/csv.js'
import type { ReportRecord } from '../../export/record.js'
import { openSegmenter, type SegmenterOptions } from '../../words/segmenter.js'
import { coOccurrence, countWords, keywords, trackPhrases } from '../../words/words.js'
import { ExitCode } from '../exit-codes.js'
import { printable } from '../printable.js'

interface WordsFlags {
  segmenter: SegmenterOptions['segmenter']
  dictionary?: string
  format: 'csv' | 'json'
}

/** Saved Reports as they are, other files parsed first. */
async function* recordsOf(files: readonly string[]): AsyncGenerator<ReportRecord> {
  for (const file of files) {
    if (extname(file) === '.jsonl') yield* readStore(file)
    else
      for await (const { id, record, error } of parseAll([file], { concurrency: 1 })) {
        if (record) yield record
        else {
          process.stderr.write(`nianbao: ${printable(id)}: ${printable(error)}\n`)
          process.exitCode = ExitCode.unreadable
        }
      }
  }
}

/** Writes rows as they come; each says which segmenter cut its words. */
async function print(
  rows: AsyncIterable<object> | Iterable<object>,
  format: WordsFlags['format'],
  segmenter: string | null,
): Promise<void> {
  let header = true
  for await (const row of rows) {
    const whole = segmenter === null ? row : { ...row, segmenter }
    if (format === 'json') process.stdout.write(`${JSON.stringify(whole)}\n`)
    else
      process.stdout.write(
        stringify([whole], { header, cast: { string: (value, { column }) => (column === 'report' ? value : formulaSafe(value)) } }),
      )
    header = false
  }
}

async function segmenterOf(flags: WordsFlags) {
  const words = flags.dictionary ? (await readFile(flags.dictionary, 'utf8')).split(/\s+/).filter(Boolean) : []
  const segmenter = await openSegmenter({ segmenter: flags.segmenter ?? 'auto', words })
  process.stderr.write(`nianbao: words cut by ${segmenter.name}\n`)
  return segmenter
}

const format = () => new Option('--format <format>', 'what to print').choices(['csv', 'json']).default('csv')
const options = (command: Command) =>
  command
    .addOption(
      new Option('--segmenter <name>', 'auto takes nodejieba where it is installed').choices(['auto', 'nodejieba', 'intl']).default('auto'),
    )
    .option('--dictionary <file>', 'more words, one a line')
    .addOption(format())
const count = (text: string) => Number.parseInt(text, 10)

/** `nianbao words`: statistics of words over saved Reports. */
export function wordsCommand(): Command {
  const words = new Command('words').description(
    'words of reports: counts, keywords, phrases over the years, co-occurrence; reads saved Reports (.jsonl) or report files',
  )
  options(words.command('count'))
    .description('how often each word stands in each report or section')
    .argument('<file...>')
    .addOption(new Option('--by <part>', 'what to count by').choices(['report', 'section']).default('report'))
    .option('--top <n>', 'only the most frequent of each', count)
    .action(async (files: string[], flags: WordsFlags & { by: 'report' | 'section'; top?: number }) => {
      const segmenter = await segmenterOf(flags)
      await print(
        countWords(recordsOf(files), segmenter, { by: flags.by, ...(flags.top ? { top: flags.top } : {}) }),
        flags.format,
        segmenter.name,
      )
    })
  options(words.command('keywords'))
    .description('words that set each report apart from the rest (TF-IDF)')
    .argument('<file...>')
    .option('--top <n>', 'keywords a report', count, 20)
    .action(async (files: string[], flags: WordsFlags & { top: number }) => {
      const segmenter = await segmenterOf(flags)
      await print(
        keywords(() => recordsOf(files), segmenter, { top: flags.top }),
        flags.format,
        segmenter.name,
      )
    })
  words
    .command('track')
    .description('first and last year, reports and occurrences of phrases')
    .argument('<file...>')
    .requiredOption('--phrase <text...>', 'phrases to look for')
    .addOption(format())
    .action(async (files: string[], flags: WordsFlags & { phrase: string[] }) =>
      print(await trackPhrases(recordsOf(files), flags.phrase), flags.format, null),
    )
  options(words.command('pairs'))
    .description('words that stand in one sentence')
    .argument('<file...>')
    .option('--word <word>', 'only pairs that hold this word')
    .option('--top <n>', 'how many pairs', count, 100)
    .action(async (files: string[], flags: WordsFlags & { word?: string; top: number }) => {
      const segmenter = await segmenterOf(flags)
      await print(
        await coOccurrence(recordsOf(files), segmenter, { top: flags.top, ...(flags.word ? { word: flags.word } : {}) }),
        flags.format,
        segmenter.name,
      )
    })
  return words
}
