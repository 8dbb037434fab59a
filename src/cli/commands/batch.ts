import { Presets, SingleBar } from 'cli-progress'
import { Command, InvalidArgumentError } from 'commander'
import { describe, listInputs } from '../../batch/inputs.js'
import type { Shard } from '../../batch/job.js'
import { realPath } from '../../batch/lock.js'
import { checkPoolOptions } from '../../batch/pool.js'
import { type BatchOptions, type BatchProgress, runBatch } from '../../batch/run.js'
import { anyReports } from '../../batch/summary.js'
import { checkOutputs, ownPaths } from '../../batch/targets.js'
import { checkSite, writeSite } from '../../site/write-site.js'
import { several, wholeNumber } from '../options.js'
import { renderSummary } from '../render-summary.js'
import { ExitCode, printable } from '../terminal.js'
import { renderSiteSummary } from './site.js'

interface BatchFlags extends Omit<BatchOptions, 'outputs'> {
  output?: string[]
  filesFrom?: string
  site?: string
  dryRun?: boolean
  quiet?: boolean
}

/** Reads `2/8`: the second of eight parts. */
function readShard(text: string): Shard {
  const match = /^(\d+)\/(\d+)$/.exec(text)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || index < 1 || index > count) throw new InvalidArgumentError('I/N is wanted, with I from 1 to N.')
  return { index, count }
}

export function batchCommand(): Command {
  return new Command('batch')
    .description('parse folders of reports into JSON Lines, CSV, Parquet and DuckDB; every input is listed with what became of it')
    .argument('[path...]', 'files, folders and patterns: pages and texts under any name, .json .jsonl .warc .mhtml, each also .gz')
    .option('-o, --output <file>', 'what to write, by its ending: .jsonl, .csv, .parquet, .duckdb; may be given several times', several)
    .option('--files-from <file>', 'read more paths from a file, one a line; - is standard input')
    .option('--resume', 'go on with what the output already holds (same content, same parser version)')
    .option('--overwrite', 'write anew what is there already')
    .option('--concurrency <n>', 'worker threads', wholeNumber)
    .option('--shard <i/n>', 'take only part i of n, by content hash', readShard)
    .option('--max-bytes <n>', 'the largest document that is read, in bytes (16 MiB where not given)', wholeNumber)
    .option('--timeout <seconds>', 'give up a document that takes longer (300 where not given)', Number)
    .option('--bom', 'begin CSV files with a byte order mark, for Excel')
    .option('--site <dir>', 'write a page of the corpus to this folder too (see `nianbao site`)')
    .option('--dry-run', 'list what would be read and what would not, and write nothing')
    .option('--quiet', 'say nothing but errors')
    .action(async (paths: string[], flags: BatchFlags, command: Command) => {
      const { output: outputs = [], filesFrom, site, dryRun, quiet = false, ...options } = flags
      if (paths.length === 0 && !filesFrom) command.error('error: nothing to read: name files or folders, or give --files-from')
      if (outputs.length === 0 && !dryRun) command.error("error: required option '-o, --output <file>' not specified")
      if (options.resume && options.overwrite) command.error('error: --resume and --overwrite exclude each other')
      try {
        if (outputs.length > 0) checkOutputs(outputs)
        checkPoolOptions(options)
      } catch (error) {
        command.error(`error: ${printable((error as Error).message)}`)
      }
      const say = (line: string) => (quiet ? undefined : process.stderr.write(`nianbao: ${line}\n`))
      const except = new Set(outputs.length > 0 ? await ownPaths(outputs) : [])
      if (site !== undefined) except.add(await realPath(site))
      const listed = await listInputs(paths, { filesFrom, except })
      if (listed.length === 0) {
        process.stderr.write('nianbao: no file found to read\n')
        process.exitCode = ExitCode.unreadable
        return
      }
      if (dryRun) {
        for (const entry of listed) process.stdout.write(`${describe(entry).map(printable).join('\t')}\n`)
        return
      }
      const anew = options.overwrite || options.resume
      if (site !== undefined) await checkSite(site, anew)
      const stop = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort())
      const progress = quiet ? undefined : showProgress(listed.length)
      const onWait = (lock: string) => say(`${printable(lock)} was left by another run; waiting to see whether it lives`)
      const summary = await runBatch(listed, { ...options, outputs, signal: stop.signal, onWait, onProgress: progress?.update }).finally(
        () => progress?.stop(),
      )
      for (const line of renderSummary(summary)) say(line)
      // A part of few inputs may have none.
      const nothing = !options.shard && !anyReports(summary)
      if (summary.aborted) {
        say(`stopped; go on with --resume (${printable(summary.files.store)} holds what is finished)`)
        // An input that has not come yet (a pipe) is not waited for.
        process.exit(ExitCode.stopped)
      }
      if (site !== undefined && anyReports(summary)) {
        const written = await writeSite([summary.files.store], site, { overwrite: anew, signal: stop.signal }).catch((error: unknown) => {
          if (!stop.signal.aborted) throw error
        })
        if (!written) {
          say('stopped before the page was whole; `nianbao site` writes it anew')
          process.exit(ExitCode.stopped)
        }
        for (const line of renderSiteSummary(written, site)) say(line)
      }
      if (summary.statuses.failed > 0 || nothing) process.exitCode = ExitCode.unreadable
    })
}

/** How often a log hears of the progress, in milliseconds. */
const LOG_EVERY = 30_000

/** Shows a bar on stderr where that is a terminal; a log gets a line every thirty seconds. */
function showProgress(total: number): { update(progress: BatchProgress): void; stop(): void } {
  const begun = performance.now()
  const rate = (done: number) => (done / Math.max(0.001, (performance.now() - begun) / 1000)).toFixed(0)
  if (!process.stderr.isTTY) {
    let said = begun
    return {
      update({ files, inputs, failed }) {
        if (performance.now() - said < LOG_EVERY) return
        said = performance.now()
        process.stderr.write(`nianbao: ${files} of ${total} files, ${inputs} inputs, ${rate(inputs)} a second, ${failed} failed\n`)
      },
      stop() {},
    }
  }
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {value}/{total} files, {rate} inputs/s, {eta_formatted} left, {failed} failed',
      hideCursor: true,
      etaBuffer: 200,
    },
    Presets.shades_classic,
  )
  bar.start(total, 0, { failed: 0, rate: '0' })
  return {
    update: ({ files, inputs, failed }) => bar.update(files, { failed, rate: rate(inputs) }),
    stop: () => bar.stop(),
  }
}
