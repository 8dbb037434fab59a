import { fileKindOf } from '../decode/file-kind.js'
import { containerOf, type Listed, passedOver } from './inputs.js'
import { withFile } from './read-file.js'
import { reasonOf } from './reason.js'

/** What a run would make of a listed entry: what it would do, what the first bytes say, the path, and why it would not be read. Nothing is parsed. */
export function describe(entry: Listed): [action: string, kind: string, path: string, reason: string] {
  if ('status' in entry) return [entry.status, entry.kind ?? '', entry.id, entry.reason]
  const { path } = entry
  const container = containerOf(path)
  if (container) return ['read', container, path, '']
  try {
    return withFile(path, ({ head }) => {
      const found = fileKindOf(head)
      const reason = passedOver(entry, found)
      return [reason === null ? 'read' : 'passed-over', found.kind, path, reason ?? '']
    })
  } catch (error) {
    return ['failed', '', path, reasonOf(error)]
  }
}
