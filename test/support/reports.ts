import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseReport, type Report } from '../../src/index.js'

const REPORTS = join(import.meta.dirname, '..', '..', 'fixtures', 'reports')

/** Names of the folders in fixtures/reports. */
export const FIXTURES = readdirSync(REPORTS).sort()

/** A report of the fixtures, with the bytes that it is read from. */
export function fixture(slug: string): { name: string; source: Buffer; report: Report } {
  const name = readdirSync(join(REPORTS, slug)).find((file) => file.startsWith('source.'))!
  const source = readFileSync(join(REPORTS, slug, name))
  return { name: slug, source, report: parseReport(source) }
}
