import { setFlagsFromString } from 'node:v8'
import { Command, InvalidArgumentError } from 'commander'
import { listInputs } from '../../batch/inputs.js'
import { threadsOf } from '../../batch/pool.js'
import { type BatchProgress, runBatch } from '../../batch/run.js'
import { checkOutputs } from '../../batch/targets.js'
import { ExitCode } from '../exit-codes.js'
import { printable } from '../printable.js'
import { showProgress } from '../progress.js'
import { wholeNumber } from '../whole-number.js'

interface BatchFlags {
  output: string[]
  filesFrom?: string
  resume?: boolean
  concurrency?: number
  shard?: { index: number; count: number }
  bom?: boolean
}

/** Reads `2/8`: the second of eight parts. */
function readShard(text: string): { index: number; count: number } {
  const match = /^(\d+)\/(\d+)$/.exec(text)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || index < 1 || index > count) throw new InvalidArgumentError('I/N is wanted, with I from 1 to N.')
  return { index, count }
}

/**
 * How the engine runs this process. A worker compiles and collects garbage on its own thread: helper threads would take the cores from
 * the other workers, and more of a shared machine than was asked for. Heaps grow by a fifth before they are collected, where the engine would
 * let them grow fourfold. Each worker compiles the whole parser for itself; little inlining halves that work.
 */
const ENGINE_FLAGS = [
  '--no-concurrent-recompilation',
  '--no-parallel-scavenge',
  '--heap-growing-percent=20',
  '--max-inlined-bytecode-size-cumulative=200',
  '--no-turbo-inline-array-builtins',
]

/**
 * Whether young generations grow. A worker's shall, until it has the size that it needs. The main thread needs little, but the list of
 * files alone would let its own grow, and then be filled in vain.
 */
const GROWTH = '--semi-space-growth-factor=2'
const NO_GROWTH = '--semi-space-growth-factor=1'
/** Documents for each worker after which its young generation has that size. */
const WARM = 256

/** `nianbao batch`: a folder of inputs to tables. */
export function batchCommand(): Command {
  return new Command('batch')
    .description('parse folders of reports into JSON Lines, CSV, Parquet and DuckDB')
    .argument('[path...]', 'files, folders and patterns: .html .htm .txt .md .json .jsonl .warc, each also .gz')
    .requiredOption(
      '-o, --output <file>',
      'what to write, by its ending: .jsonl, .csv, .parquet, .duckdb; may be given several times',
      (file: string, all: string[] = []) => [...all, file],
    )
    .option('--files-from <file>', 'read more paths from a file, one a line; - is standard input')
    .option('--resume', 'keep what the output already holds (same content, same parser version)')
    .option('--concurrency <n>', 'worker threads', wholeNumber)
    .option('--shard <i/n>', 'take only part i of n, by content hash', readShard)
    .option('--bom', 'begin CSV files with a byte order mark, for Excel')
    .action(async (paths: string[], flags: BatchFlags, command: Command) => {
      try {
        checkOutputs(flags.output)
      } catch (error) {
        command.error(`error: ${printable((error as Error).message)}`)
      }
      setFlagsFromString(NO_GROWTH)
      if (paths.length === 0 && !flags.filesFrom) command.error('error: nothing to read: name files or folders, or give --files-from')
      const files = await listInputs(paths, flags.filesFrom)
      if (files.length === 0) process.stderr.write('nianbao: no file found to read\n')
      const stop = new AbortController()
      const interrupt = () => stop.abort()
      process.once('SIGINT', interrupt)
      process.once('SIGTERM', interrupt)
      const progress = showProgress(files.length)
      setFlagsFromString(GROWTH)
      for (const flag of ENGINE_FLAGS) setFlagsFromString(flag)
      const { output, filesFrom: _, ...options } = flags
      const warm = WARM * threadsOf(flags)
      const onProgress = (soFar: BatchProgress) => {
        progress.update(soFar)
        if (soFar.reports === warm) setFlagsFromString(NO_GROWTH)
      }
      const summary = await runBatch(files, { ...options, outputs: output, signal: stop.signal, onProgress }).finally(() => {
        progress.stop()
        process.off('SIGINT', interrupt)
        process.off('SIGTERM', interrupt)
      })
      process.stderr.write(
        `nianbao: ${summary.reports} reports read, ${summary.kept} kept from before, ${summary.failed} failed${summary.failed ? `: see ${printable(summary.errors)}` : ''}\n`,
      )
      if (summary.aborted) {
        process.stderr.write(`nianbao: stopped; go on with --resume (${printable(summary.store)} holds what is finished)\n`)
        process.exitCode = ExitCode.stopped
      } else if (summary.failed > 0) process.exitCode = ExitCode.unreadable
    })
}
