import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FINDING_CODES } from '../src/catalogue/finding-codes.js'
import { codeOf, LAYOUTS } from '../src/catalogue/formats.js'
import { DERIVED, IDENTITIES } from '../src/catalogue/identities.js'
import { REPAIR_KINDS } from '../src/catalogue/repair-kinds.js'
import { catalogue, ogi } from '../src/index.js'

const SRC = join(import.meta.dirname, '..', 'src')
/** All code but the catalogue, which only names things. */
const CODE = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('catalogue'))
  .map((name) => readFileSync(join(SRC, name), 'utf8'))
  .join('\n')

const printed = Object.values(LAYOUTS).flatMap(({ rows, columns }) => rows.flatMap((row) => columns.map((column) => codeOf(row, column))))
const read = new Set([
  ...printed.filter((code) => code !== undefined),
  ...Object.entries(ogi.indicators).flatMap(([code, entry]) => (entry.said || entry.none ? [code] : [])),
  ...DERIVED.map((entry) => entry.code),
])
const known = new Set<string>(catalogue.map((entry) => entry.code))

/** A forgotten line of the catalogue is a failure here, not a silent gap. */
describe('what the tables of the catalogue name', () => {
  it('every indicator can come from a table, a sentence or a sum', () => {
    expect([...known].filter((code) => !read.has(code))).toEqual([])
  })

  it('every code that is read is an indicator', () => {
    expect([...read].filter((code) => !known.has(code))).toEqual([])
  })

  it('every side of an identity is an indicator', () => {
    const sides = IDENTITIES.flatMap((i) => [...i.left, ...i.right, ...(i.oneOf?.flat() ?? []), ...(i.optional ?? [])])
    expect(sides.length).toBeGreaterThan(10)
    expect(sides.filter((code) => !known.has(code))).toEqual([])
  })

  it.each([...FINDING_CODES, ...REPAIR_KINDS])('%s is given somewhere', (name) => expect(CODE).toContain(`'${name}'`))
})
