import { Presets, SingleBar } from 'cli-progress'
import type { BatchProgress } from '../batch/run.js'

/** Shows a bar on stderr where that is a terminal; in a pipe nothing is shown. */
export function showProgress(total: number): { update(progress: BatchProgress): void; stop(): void } {
  if (!process.stderr.isTTY) return { update() {}, stop() {} }
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {value}/{total} files, {rate}/s, {eta_formatted} left, {failed} failed',
      hideCursor: true,
      etaBuffer: 200,
    },
    Presets.shades_classic,
  )
  const begun = performance.now()
  const rate = (done: number) => (done / Math.max(0.001, (performance.now() - begun) / 1000)).toFixed(0)
  bar.start(total, 0, { failed: 0, rate: '0' })
  return {
    update: ({ files, reports, failed }) => bar.update(files, { failed, rate: rate(reports + failed) }),
    stop: () => bar.stop(),
  }
}
