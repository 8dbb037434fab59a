import { move, transferableSymbol, valueSymbol } from 'piscina'
import type { InputRecord, ReportRecord } from '../export/record.js'
import type { Skipped } from './job.js'
import { parseJob, type Task } from './parse-job.js'

/** Documents to parse, room for their lines, and where to say how many are done. */
export interface Request {
  tasks: Task[]
  room: ArrayBuffer
  /** Tasks that are done: -1 before the first is begun. */
  done: Int32Array
}

/** Where a line begins in a room, and its length, in bytes. */
type Place = [start: number, length: number]

/** Answers whose lines are places in `room`, in UTF-8: the room of the request, or a larger one. */
export interface Reply {
  answers: ({ id: string; input: InputRecord; line?: Place } | Skipped)[]
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
    return { id, input, line: record && writer.write(record) }
  })
  return move({ [transferableSymbol]: [writer.room], [valueSymbol]: { answers, room: writer.room } } as never) as unknown as Reply
}

const encoder = new TextEncoder()

/**
 * Writes records as lines of JSON in UTF-8, one behind the other. A record is written piece by piece: one string for all of it would be
 * too large for where the engine keeps young objects, and would be copied once more.
 */
export class LineWriter {
  private free = 0

  /** `room`: where the lines are; exchanged for a larger one when they do not fit. */
  constructor(public room: ArrayBuffer) {}

  /** The place of the line in `room`, its line end included. */
  write({ report, ...head }: ReportRecord): Place {
    const start = this.free
    this.put(`${JSON.stringify(head).slice(0, -1)},"report":{`)
    let mark = ''
    for (const [key, value] of Object.entries(report)) {
      if (value === undefined) continue
      this.put(`${mark}${JSON.stringify(key)}:`)
      this.put(JSON.stringify(value))
      mark = ','
    }
    this.put('}}\n')
    return [start, this.free - start]
  }

  private put(text: string): void {
    const { read, written } = encoder.encodeInto(text, new Uint8Array(this.room, this.free))
    if (read === text.length) {
      this.free += written
      return
    }
    const filled = new Uint8Array(this.room, 0, this.free)
    // Three bytes a unit are the most that UTF-8 takes.
    this.room = new ArrayBuffer(Math.max(2 * this.free, this.free + text.length * 3))
    new Uint8Array(this.room).set(filled)
    this.put(text)
  }
}
