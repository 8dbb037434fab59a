// Writes docs/report.md and docs/indicators.md from the schema and the catalogue: npm run docs. A test holds them equal.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indicatorsPage, reportPage } from '../test/support/pages.js'

const docs = join(import.meta.dirname, '..', 'docs')
writeFileSync(join(docs, 'report.md'), reportPage())
writeFileSync(join(docs, 'indicators.md'), indicatorsPage())
