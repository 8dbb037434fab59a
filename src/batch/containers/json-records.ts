import type { InputFile } from '../inputs.js'
import type { Job, Jobs } from '../job.js'
import { type Member, type MemberLimits, numberedLines } from '../lines.js'
import { jsonMembers } from './json-members.js'
import { jobOfRecord, notRecord, RECORD } from './record.js'
import { encodedLimit, type Source } from './source.js'

type Split = (bytes: AsyncIterable<Buffer>, limits: MemberLimits) => AsyncGenerator<Member>

/** The records of a .jsonl, one a line; what is none bears the number of its line. */
export const jsonLinesJobs = (file: InputFile, source: Source, maxBytes: number) => jobsOfMembers(numberedLines, file, source, maxBytes)

/** The records of a .json: those of its array, or the one that it is; what is none bears its place in the array. */
export const jsonJobs = (file: InputFile, source: Source, maxBytes: number) => jobsOfMembers(jsonMembers, file, source, maxBytes)

/**
 * The records among the members of a file. Other members are named one by one where the file holds a record; where it holds
 * none the file is named once, failed or, if it was only met in a folder, passed over. To know this, the file is read up to its first
 * record, then again from the start: nothing is kept. A file that cannot be read twice has its members named as they come.
 */
async function* jobsOfMembers(split: Split, { path, named }: InputFile, { regular, bytes }: Source, maxBytes: number): Jobs {
  // Where nothing says that the file has an end, nothing is skipped in search of one.
  const limits: MemberLimits = { maxBytes: encodedLimit(maxBytes), ...(regular ? {} : { skip: 0 }) }
  async function* read(): AsyncGenerator<[name: string, job: Job | string]> {
    for await (const { number, text } of split(bytes(), limits)) {
      const name = `${path}#${number}`
      yield [name, text === null ? `longer than ${limits.maxBytes} bytes` : jobOfRecord(text, name)]
    }
  }
  let none = ''
  let holds = !regular
  if (regular)
    for await (const [name, job] of read()) {
      if (typeof job === 'string') none ||= `; ${name.slice(path.length)} is none: ${job}`
      else holds = true
      if (holds) break
    }
  let members = 0
  if (holds)
    for await (const [name, job] of read()) {
      members++
      yield { ...(typeof job === 'string' ? notRecord(name, job) : job), file: path }
    }
  if (members === 0) yield { id: path, status: named ? 'failed' : 'passed-over', reason: `holds no records ${RECORD}${none}` }
}
