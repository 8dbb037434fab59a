import { once } from 'node:events'
import { Command } from 'commander'
import { jobOfRecord, notRecord } from '../../batch/containers/json.js'
import { encodedLimit } from '../../batch/containers/source.js'
import { numberedLines } from '../../batch/lines.js'
import { type Parsed, parseJob } from '../../batch/parse-job.js'
import { DEFAULT_MAX_BYTES } from '../../decode/limits.js'
import { wholeNumber } from '../options.js'
import { ExitCode } from '../terminal.js'

/** Bytes in which a line that is too long has to end: one that goes on is taken for a line without an end. */
const ENDLESS = 2 ** 32

/**
 * The filter: a record a line in, a line out for each, in order. Errors are records too, so that a pipeline never loses
 * its count. One document at a time in this process: parallel running is the engine's business.
 */
export function streamCommand(): Command {
  return new Command('stream')
    .description('read records { id?, url?, html | text | base64 } from stdin, one JSON a line, and write one line for each, in order')
    .option('--flush', 'wait until each line has been taken before reading the next')
    .option('--max-bytes <n>', 'the largest document that is read, in bytes', wholeNumber, DEFAULT_MAX_BYTES)
    .action(async ({ flush, maxBytes }: { flush?: boolean; maxBytes: number }) => {
      const limit = encodedLimit(maxBytes)
      for await (const { number, text } of numberedLines(process.stdin, { maxBytes: limit, skip: ENDLESS })) {
        const name = `line ${number}`
        const job = text === null ? `longer than ${limit} bytes` : jobOfRecord(text, name)
        const answer = typeof job === 'string' ? { id: name, error: notRecord(name, job).reason } : answerOf(parseJob({ job, maxBytes }))
        // A line that was not read is input lost to this limit, unlike one that is wrong for every reader.
        if (text === null) process.exitCode = ExitCode.unreadable
        const out = `${JSON.stringify(answer)}\n`
        if (flush) await new Promise<void>((done) => process.stdout.write(out, () => done()))
        else if (!process.stdout.write(out)) await once(process.stdout, 'drain')
      }
    })
}

const answerOf = (parsed: Parsed) =>
  'input' in parsed ? (parsed.record ?? { id: parsed.id, error: parsed.input.reason }) : { id: parsed.id, error: parsed.skipped }
