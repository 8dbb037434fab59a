import { move, transferableSymbol, valueSymbol } from 'piscina'
import { type Answer, parseJob, type Task } from './parse-job.js'

/** Documents to parse, and room for their lines. */
export interface Request {
  tasks: Task[]
  room: ArrayBuffer
}

/** Answers whose lines are places in `room`, in UTF-8: the room of the request, or a larger one. */
export interface Reply {
  answers: Answer<{ start: number; end: number }>[]
  room?: ArrayBuffer
}

const encoder = new TextEncoder()

/** Parses documents in a worker thread. The lines go into memory that comes and goes between the threads. */
export default function work({ tasks, room }: Request): Reply {
  let free = 0
  const place = (line: string) => {
    const start = free
    const { read, written } = encoder.encodeInto(line, new Uint8Array(room, start))
    if (read === line.length) {
      free += written
      return { start, end: free }
    }
    const filled = new Uint8Array(room, 0, start)
    // Three bytes a unit are the most that UTF-8 takes.
    room = new ArrayBuffer(start + line.length * 3)
    new Uint8Array(room).set(filled)
    return place(line)
  }
  const answers = tasks.map((task) => {
    const answer = parseJob(task)
    return 'line' in answer ? { ...answer, line: place(answer.line) } : answer
  })
  return move({ [transferableSymbol]: [room], [valueSymbol]: { answers, room } } as never) as unknown as Reply
}
