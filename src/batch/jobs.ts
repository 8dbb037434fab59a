import { statSync } from 'node:fs'
import { jsonMembers, recordJobs } from './containers/json.js'
import { mhtmlJob } from './containers/mhtml.js'
import { type Source, sourceOf } from './containers/source.js'
import { warcJobs } from './containers/warc.js'
import { type Container, containerOf, type InputFile } from './inputs.js'
import type { Jobs } from './job.js'
import { numberedLines } from './lines.js'
import { readStream, reasonOf, streamOf } from './read-file.js'

const READERS: Record<Container, (file: InputFile, source: Source, maxBytes: number) => Jobs> = {
  json: (...given) => recordJobs(jsonMembers, ...given),
  jsonl: (...given) => recordJobs(numberedLines, ...given),
  warc: warcJobs,
  mhtml: mhtmlJob,
}

/**
 * The documents that a file holds, in order: itself, or what is in it; what holds none is named. Damage costs the record that it is in: the rest is
 * read as far as the container lets records be told apart. Memory does not grow with the file.
 */
export async function* jobsOf(file: InputFile, maxBytes: number): Jobs {
  const { path, named } = file
  const container = containerOf(path)
  try {
    if (container) yield* READERS[container](file, await sourceOf(path), maxBytes)
    else if (named && isStream(path)) yield { id: path, bytes: await readStream(streamOf(path), maxBytes) }
    else yield { id: path, path, named }
  } catch (error) {
    yield { id: path, status: 'failed', reason: reasonOf(error) }
  }
}

/** A pipe or a device: a worker that waits for it could not be stopped. */
function isStream(path: string): boolean {
  const info = statSync(path, { throwIfNoEntry: false })
  return info !== undefined && !info.isFile() && !info.isDirectory()
}
