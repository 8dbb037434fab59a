import { once } from 'node:events'
import { Command } from 'commander'
import { jobOfLine } from '../../batch/jobs.js'
import { linesOf } from '../../batch/lines.js'
import { parseJob } from '../../batch/parse-job.js'

/**
 * The filter: a record a line in, a line out for each, in order. Errors are records too, so that a pipeline never loses
 * its count. One document at a time in this process: parallel running is the engine's business.
 */
export function streamCommand(): Command {
  return new Command('stream')
    .description('read records { id, url?, html | text | base64 } from stdin, one JSON a line, and write one line for each, in order')
    .option('--flush', 'wait until each line has been taken before reading the next')
    .action(async ({ flush }: { flush?: boolean }) => {
      let number = 0
      for await (const line of linesOf(process.stdin)) {
        number++
        const job = jobOfLine(line)
        const answer = job ? parseJob({ job }) : { id: `line ${number}`, error: 'not a record { id, html | text | base64 }' }
        const out = `${JSON.stringify('record' in answer ? answer.record : answer)}\n`
        if (flush) await new Promise<void>((done) => process.stdout.write(out, () => done()))
        else if (!process.stdout.write(out)) await once(process.stdout, 'drain')
      }
    })
}
