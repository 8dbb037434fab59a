import { move, transferableSymbol, valueSymbol } from 'piscina'
import { LineWriter } from './line-writer.js'
import { type NoRecord, parseJob, type Task } from './parse-job.js'

/** Documents to parse, and room for their lines. */
export interface Request {
  tasks: Task[]
  room: ArrayBuffer
}

/** Answers whose lines are places in `room`, in UTF-8: the room of the request, or a larger one. */
export interface Reply {
  answers: ({ id: string; line: { start: number; end: number } } | NoRecord)[]
  room?: ArrayBuffer
}

/** Parses documents in a worker thread. The lines go into memory that comes and goes between the threads. */
export default function work(request: Request): Reply {
  const writer = new LineWriter(request.room)
  const answers = request.tasks.map((task) => {
    const parsed = parseJob(task)
    return 'record' in parsed ? { id: parsed.id, line: writer.write(parsed.record) } : parsed
  })
  const { room } = writer
  return move({ [transferableSymbol]: [room], [valueSymbol]: { answers, room } } as never) as unknown as Reply
}
