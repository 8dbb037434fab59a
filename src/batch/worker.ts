import { Tinypool } from 'tinypool'
import { type Answer, parseJob, type Task } from './parse-job.js'

/** Parses documents in a worker thread; the lines are handed over, not copied. */
export default function work(tasks: Task[]): Answer[] {
  const answers = tasks.map(parseJob)
  const lines = answers.flatMap((answer) => ('line' in answer ? [answer.line.buffer] : []))
  return Tinypool.move({ [Tinypool.transferableSymbol]: lines, [Tinypool.valueSymbol]: answers } as never) as unknown as Answer[]
}
