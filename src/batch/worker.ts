import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { InputRecord } from '../export/input-record.js'
import { LineWriter } from './line-writer.js'
import { parseJob, type Skipped, type Task } from './parse-job.js'

/** Documents to parse, room for their lines, and where to say how many are done. */
export interface Request {
  tasks: Task[]
  room: ArrayBuffer
  /** Tasks that are done: -1 before the first is begun. */
  done: Int32Array
}

/** Answers whose lines are places in `room`, in UTF-8: the room of the request, or a larger one. */
export interface Reply {
  answers: ({ id: string; input: InputRecord; line?: { start: number; end: number } } | Skipped)[]
  room: ArrayBuffer
}

/** Parses documents in a worker thread. The lines go into memory that comes and goes between the threads. */
export default function work({ tasks, room, done }: Request): Reply {
  const writer = new LineWriter(room)
  Atomics.store(done, 0, 0)
  const answers = tasks.map((task) => {
    const parsed = parseJob(task)
    Atomics.add(done, 0, 1)
    if ('skipped' in parsed) return parsed
    const { id, input, record } = parsed
    return record ? { id, input, line: writer.write(record) } : { id, input }
  })
  return move({ [transferableSymbol]: [writer.room], [valueSymbol]: { answers, room: writer.room } } as never) as unknown as Reply
}
