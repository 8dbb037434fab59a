import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { Command, Option } from 'commander'
import { type CastingContext, stringify } from 'csv-stringify/sync'
import { parseAll } from '../../batch/batch.js'
import { readStore } from '../../batch/store.js'
import { formulaSafe } from '../../export/formula.js'
import type { ReportRecord } from '../../export/record.js'
import { openSegmenter, type Segmenter, type SegmenterOptions } from '../../words/segmenter.js'
import { coOccurrence, countWords, keywords, trackPhrases } from '../../words/words.js'
import { tellUnreadable } from '../terminal.js'

interface WordsFlags extends SegmenterOptions {
  dictionary?: string
  format: 'csv' | 'json'
}

type Rows = AsyncIterable<object> | Iterable<object>

/** Saved Reports as they are, other files parsed first. */
async function* recordsOf(files: readonly string[]): AsyncGenerator<ReportRecord> {
  for (const file of files) {
    if (extname(file) === '.jsonl') yield* readStore(file)
    else
      for await (const { id, record, error } of parseAll([file], { concurrency: 1 })) {
        if (record) yield record
        else tellUnreadable(id, error)
      }
  }
}

const safe = (value: string, { column }: CastingContext) => (column === 'report' ? value : formulaSafe(value))

/** Writes rows as they come; `more` stands at the end of each. */
async function print(rows: Rows, format: WordsFlags['format'], more: object = {}): Promise<void> {
  let header = true
  for await (const row of rows) {
    const whole = { ...row, ...more }
    process.stdout.write(format === 'json' ? `${JSON.stringify(whole)}\n` : stringify([whole], { header, cast: { string: safe } }))
    header = false
  }
}

/** Writes what words cut by the wanted segmenter give; each row says which one it was. */
async function printCut({ segmenter, dictionary, format }: WordsFlags, rows: (cut: Segmenter) => Rows | Promise<Rows>): Promise<void> {
  const words = dictionary ? (await readFile(dictionary, 'utf8')).split(/\s+/).filter(Boolean) : []
  const cut = await openSegmenter({ segmenter, words })
  process.stderr.write(`nianbao: words cut by ${cut.name}\n`)
  await print(await rows(cut), format, { segmenter: cut.name })
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

export function wordsCommand(): Command {
  const words = new Command('words').description(
    'words of reports: counts, keywords, phrases over the years, co-occurrence; reads saved Reports (.jsonl) or report files',
  )
  const command = (name: string, about: string) => words.command(name).description(about).argument('<file...>')
  options(command('count', 'how often each word stands in each report or section'))
    .addOption(new Option('--by <part>', 'what to count by').choices(['report', 'section']).default('report'))
    .option('--top <n>', 'only the most frequent of each', count)
    .action((files: string[], { by, top, ...flags }: WordsFlags & { by: 'report' | 'section'; top?: number }) =>
      printCut(flags, (segmenter) => countWords(recordsOf(files), segmenter, { by, top: top || undefined })),
    )
  options(command('keywords', 'words that set each report apart from the rest (TF-IDF)'))
    .option('--top <n>', 'keywords a report', count, 20)
    .action((files: string[], { top, ...flags }: WordsFlags & { top: number }) =>
      printCut(flags, (segmenter) => keywords(() => recordsOf(files), segmenter, { top })),
    )
  command('track', 'first and last year, reports and occurrences of phrases')
    .requiredOption('--phrase <text...>', 'phrases to look for')
    .addOption(format())
    .action(async (files: string[], { phrase, format }: WordsFlags & { phrase: string[] }) =>
      print(await trackPhrases(recordsOf(files), phrase), format),
    )
  options(command('pairs', 'words that stand in one sentence'))
    .option('--word <word>', 'only pairs that hold this word')
    .option('--top <n>', 'how many pairs', count, 100)
    .action((files: string[], { word, top, ...flags }: WordsFlags & { word?: string; top: number }) =>
      printCut(flags, (segmenter) => coOccurrence(recordsOf(files), segmenter, { top, word: word || undefined })),
    )
  return words
}
