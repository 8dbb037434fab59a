import { jsonJobs, jsonLinesJobs } from './containers/json-records.js'
import { mhtmlJob } from './containers/mhtml.js'
import { type Source, sourceOf } from './containers/source.js'
import { warcJobs } from './containers/warc.js'
import type { InputFile } from './inputs.js'
import type { Job, Unread } from './job.js'
import { reasonOf } from './reason.js'

export type { Job, Unread } from './job.js'

type Read = (file: InputFile, source: Source, maxBytes: number) => AsyncGenerator<Job | Unread>

/** How a container is read, by its ending; each also with .gz behind it. */
const CONTAINERS: Record<string, Read> = {
  json: jsonJobs,
  jsonl: jsonLinesJobs,
  warc: warcJobs,
  mht: mhtmlJob,
  mhtml: mhtmlJob,
}

const readerOf = (path: string) => CONTAINERS[/\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '']

/** The file as a job where it is one document. */
export function documentOf({ path }: InputFile): Job | null {
  return readerOf(path) ? null : { id: path, path }
}

/**
 * The documents that a file holds, in order; what holds none is named. Damage costs the record that it is in: the rest is read as
 * far as the container lets records be told apart. Memory does not grow with the file.
 */
export async function* jobsOf(file: InputFile, maxBytes: number): AsyncGenerator<Job | Unread> {
  const { path } = file
  const read = readerOf(path)
  if (!read) {
    yield { id: path, path }
    return
  }
  try {
    yield* read(file, await sourceOf(path), maxBytes)
  } catch (error) {
    yield { id: path, status: 'failed', reason: reasonOf(error) }
  }
}
