import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseReport, reportSchema } from '../src/index.js'

const REPORTS = join(import.meta.dirname, '..', 'fixtures', 'reports')
const update = process.env.GOLDEN === 'update'

/** What the code answers today for whole reports; `npm run golden` rewrites the answers, and the diff is read. */
describe('golden reports', () => {
  for (const slug of readdirSync(REPORTS).sort()) {
    it(slug, () => {
      const source = ['source.html', 'source.txt'].map((name) => join(REPORTS, slug, name)).find((file) => existsSync(file))
      expect(source, 'a fixture has source.html or source.txt').toBeDefined()
      const report = parseReport(readFileSync(source!))
      expect(reportSchema.parse(report)).toEqual(report)
      const golden = join(REPORTS, slug, 'report.json')
      if (update) writeFileSync(golden, `${JSON.stringify(report, null, 1)}\n`)
      expect(report).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
    })
  }
})
