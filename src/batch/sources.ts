import { isAbsolute, join, sep } from 'node:path'
import { fileKindOf } from '../decode/file-kind.js'
import { DEFAULT_MAX_BYTES } from '../decode/limits.js'
import type { ReportRecord } from '../export/record.js'
import { gunzipBounded } from './containers/source.js'
import { containerOf } from './inputs.js'
import { type Jobs, sha256 } from './job.js'
import { jobsOf } from './jobs.js'
import { withFile } from './read-file.js'

type Content = Uint8Array | string

/** The most that is kept of members of a container that were passed on the way to another one, in bytes. */
const MOST_KEPT = 1 << 26

/** Members of one container, in order; those that were passed are kept for a while, for a store is only nearly in the order of its inputs. */
class Members {
  private readonly jobs: Jobs
  private readonly passed = new Map<string, Content>()
  private kept = 0

  constructor(path: string) {
    this.jobs = jobsOf({ path, named: true }, DEFAULT_MAX_BYTES)
  }

  async find(hash: string): Promise<Content | null> {
    const known = this.passed.get(hash)
    if (known !== undefined) return known
    for (;;) {
      const { done, value } = await this.jobs.next()
      if (done) return null
      const content = 'bytes' in value && typeof value.bytes === 'object' ? value.bytes : 'text' in value ? value.text : null
      if (content === null) continue
      const found = sha256(content)
      this.passed.set(found, content)
      this.kept += content.length
      for (const [key, old] of this.passed) {
        if (this.kept <= MOST_KEPT) break
        this.passed.delete(key)
        this.kept -= old.length
      }
      if (found === hash) return content
    }
  }

  close = () => this.jobs.return(undefined)
}

/**
 * Finds again what saved Reports were read from: where their names say, or below `folder` by the end of the name. What is found has the bytes that were
 * read (SHA-256), or it is not the source.
 */
export class Sources {
  private members: { file: string; path: string; members: Members } | null = null

  constructor(private readonly folder?: string) {}

  /** Null where the source is gone or has changed. */
  async find({ id, file, hash, bytes }: Pick<ReportRecord, 'id' | 'file' | 'hash' | 'bytes'>): Promise<Content | null> {
    if (file !== undefined) return this.findMember(file, hash)
    for (const path of this.pathsOf(id)) {
      const content = readDocument(path, bytes)
      if (content && sha256(content) === hash) return content
    }
    return null
  }

  async close(): Promise<void> {
    await this.members?.members.close()
    this.members = null
  }

  private pathsOf(name: string): string[] {
    const { folder } = this
    if (folder === undefined) return [name]
    const steps = name.split(/[\\/]+/).filter((step) => step !== '' && step !== '.' && step !== '..')
    const below = steps.map((_, i) => join(folder, ...steps.slice(i)))
    return isAbsolute(name) || name.includes(`..${sep}`) ? [name, ...below] : [...below, name]
  }

  private async findMember(file: string, hash: string): Promise<Content | null> {
    try {
      if (this.members?.file === file) return await this.members.members.find(hash)
      await this.close()
      for (const path of this.pathsOf(file)) {
        if (!containerOf(path)) continue
        const members = new Members(path)
        const found = await members.find(hash)
        if (found !== null) {
          this.members = { file, path, members }
          return found
        }
        await members.close()
      }
    } catch {}
    return null
  }
}

/** The bytes of a document, unpacked; null where they cannot be read. */
function readDocument(path: string, bytes: number): Uint8Array | null {
  const most = Math.max(bytes, DEFAULT_MAX_BYTES)
  try {
    return withFile(path, ({ head, readAll }) => (fileKindOf(head).kind === 'gz' ? gunzipBounded(readAll(most), most) : readAll(most)))
  } catch {
    return null
  }
}
