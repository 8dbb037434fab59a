import { fileKindOf } from '../decode/file-kind.js'
import { DEFAULT_MAX_BYTES } from '../decode/limits.js'
import { type InputRecord, inputRecordOf, type ReportRecord } from '../export/record.js'
import { parseReport } from '../parse-report.js'
import { version } from '../version.js'
import { gunzipBounded } from './containers/source.js'
import { passedOver } from './inputs.js'
import { answerOfUnread, isIn, type Job, type Shard, type Skipped, sha256, type Unread } from './job.js'
import { reasonOf, withFile } from './read-file.js'

/** What is asked for a document, and when it need not be parsed. */
export interface Task {
  job: Job
  /** Hash under which the run already holds what became of this document, read by this version. */
  known?: string
  /** Take only documents whose hash falls into part `index` of `count`. */
  shard?: Shard
  maxBytes?: number
}

/** What comes of a document: its report, where it gives one, and the line that says what became of it; or why it was not asked for. */
export type Parsed = { id: string; input: InputRecord; record?: ReportRecord } | Skipped

/** The content of a document, and what its first bytes say that it is; or why it is passed over. */
type Content = { content: Uint8Array | string; kind: string } | (Omit<Unread, 'id'> & { status: 'passed-over' })

function contentOf(job: Job, maxBytes: number): Content {
  if ('text' in job) return { content: job.text, kind: fileKindOf(Buffer.from(job.text.slice(0, 1024))).kind }
  if ('bytes' in job) return { content: job.bytes, kind: fileKindOf(job.bytes).kind }
  return withFile(job.path, (file) => {
    const found = fileKindOf(file.head)
    const { kind } = found
    const readAll = () => file.readAll(maxBytes)
    if (kind === 'gz') {
      const content = gunzipBounded(readAll(), maxBytes)
      return { content, kind: fileKindOf(content).kind }
    }
    const reason = passedOver(job, found)
    if (reason === null) return { content: readAll(), kind }
    return { status: 'passed-over', reason, kind, bytes: file.size, hash: file.size > maxBytes ? undefined : sha256(readAll()) }
  })
}

/** Parses one document; whatever happens is an answer, never a throw. Synchronous: a worker has nothing else to do meanwhile. */
export function parseJob({ job, known, shard, maxBytes = DEFAULT_MAX_BYTES }: Task): Parsed {
  const { id, url, file } = job
  let hash: string | undefined
  try {
    const found = contentOf(job, maxBytes)
    if ('status' in found) return answerOfUnread({ id, file, ...found }, shard)
    const { content, kind } = found
    hash = sha256(content)
    if (!isIn(shard, hash)) return { id, skipped: 'other-shard' }
    if (hash === known) return { id, skipped: 'known' }
    const report = parseReport(content, { text: true, maxBytes })
    const record: ReportRecord = {
      id,
      url: url || undefined,
      file,
      kind,
      hash,
      textHash: sha256((report.text ?? '').replace(/\s+/g, '')),
      bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length,
      parser: version,
      report,
    }
    return { id, input: inputRecordOf(record), record }
  } catch (error) {
    return answerOfUnread({ id, file, status: 'failed', reason: reasonOf(error), hash }, shard)
  }
}
