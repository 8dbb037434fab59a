import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'
import { DAMAGE_KINDS, differences, factsOf } from './facts.js'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'damage')

/** A passage with the damage and without, or one that only looks damaged, with the reason. */
interface Twin {
  id: string
  damaged?: string
  undamaged: string
  /** Nothing would be read otherwise without mending it. */
  untold?: boolean
  why?: string
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const twins = readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Twin)
  const cases = twins.filter((twin): twin is Twin & { damaged: string } => twin.damaged !== undefined)

  it.each(cases.map((twin) => [twin.id, twin] as const))('%s says what its undamaged twin says', (_, { damaged, undamaged }) => {
    const report = parseReport(damaged)
    expect(differences(factsOf(parseReport(undamaged)), factsOf(report))).toEqual({ missing: [], extra: [] })
    for (const { span } of report.repairs) expect(damaged.slice(span.start, span.end)).not.toBe('')
  })

  it('tells of what it mends', () => {
    const silent = cases.filter(
      ({ damaged, untold }) =>
        !untold && !parseReport(damaged).repairs.some(({ kind }) => DAMAGE_KINDS.has(kind) || kind === 'split-number'),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it.each(twins.filter(({ damaged }) => damaged === undefined).map((twin) => [twin.id, twin] as const))(
    '%s stays as it is',
    (_, { undamaged, why }) => {
      expect(
        parseReport(undamaged).repairs.filter(({ kind }) => DAMAGE_KINDS.has(kind)),
        why,
      ).toEqual([])
    },
  )
})
