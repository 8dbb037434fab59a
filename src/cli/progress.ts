import { Presets, SingleBar } from 'cli-progress'
import type { BatchProgress } from '../batch/run.js'

/** How often a log hears of the progress, in milliseconds. */
const LOG_EVERY = 30_000

/** Shows a bar on stderr where that is a terminal; a log gets a line every thirty seconds. */
export function showProgress(total: number): { update(progress: BatchProgress): void; stop(): void } {
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
