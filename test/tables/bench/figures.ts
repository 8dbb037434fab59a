import fc from 'fast-check'
import { APPLICANTS } from '../../../src/catalogue/applicants.js'
import type { Edition } from '../../../src/catalogue/formats.js'
import { IDENTITIES } from '../../../src/catalogue/identities.js'
import { type Figures, keysOf } from './report.js'

const MONEY = new Set(['fees.amount', 'procurement.amount', 'requests.fees', 'resources.budget'])

/** Figures that keep every sum of their form, made from any source of numbers. */
function validFigures(edition: Edition, draw: (key: string) => number): Figures {
  const figures = new Map<string, number>()
  const keys = keysOf(edition)
  for (const key of keys) figures.set(key, MONEY.has(key) ? draw(key) / 100 : draw(key))
  if (keys.includes('proactive.total')) settle(figures, 'statistics')
  else settleTemplate(figures)
  return figures
}

/** Totals become the sums of their parts, inner sums first. */
function settle(figures: Map<string, number>, family: 'statistics' | 'review', applicant = ''): void {
  const read = (code: string) => figures.get(code + applicant)
  for (const identity of [...IDENTITIES].reverse()) {
    if (identity.family !== family || identity.left.length !== 1) continue
    const parts = [...identity.right, ...(identity.optional ?? [])].map(read)
    if (parts.slice(0, identity.right.length).every((part) => part !== undefined) && read(identity.left[0]!) !== undefined)
      figures.set(
        identity.left[0]! + applicant,
        parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
      )
  }
}

function settleTemplate(figures: Map<string, number>): void {
  settle(figures, 'review')
  const codes = [
    ...new Set([...figures.keys()].filter((key) => key.startsWith('requests.') && key.includes(' ')).map((key) => key.split(' ')[0]!)),
  ]
  const parts = codes.filter((code) => code.startsWith('requests.result.') && code !== 'requests.result.total')
  for (const applicant of APPLICANTS) {
    const at = (code: string) => figures.get(`${code} ${applicant}`)!
    const total = parts.reduce((sum, code) => sum + at(code), 0)
    figures.set(`requests.result.total ${applicant}`, total)
    // What was not carried over is new.
    const all = total + at('requests.carriedForward')
    const over = Math.min(at('requests.carriedOver'), all)
    figures.set(`requests.carriedOver ${applicant}`, over)
    figures.set(`requests.received ${applicant}`, all - over)
  }
  for (const code of codes)
    figures.set(
      code,
      APPLICANTS.reduce((sum, applicant) => sum + figures.get(`${code} ${applicant}`)!, 0),
    )
}

/** One set of figures for each form, the same on every run, with zeros as real tables have them. */
export function inventedFigures(edition: Edition): Figures {
  let state = 20_210_930
  return validFigures(edition, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const roll = state >> 8
    return roll % 3 === 0 ? 0 : roll % 5 === 0 ? roll % 12_000 : roll % 90
  })
}

/** Any valid figures of a form. */
export function anyFigures(edition: Edition): fc.Arbitrary<Figures> {
  const one = fc.oneof(
    { weight: 4, arbitrary: fc.nat(9) },
    { weight: 2, arbitrary: fc.nat(400) },
    { weight: 1, arbitrary: fc.nat(3_000_000) },
  )
  const keys = keysOf(edition)
  return fc.array(one, { minLength: keys.length, maxLength: keys.length }).map((drawn) => {
    const values = new Map(keys.map((key, i) => [key, drawn[i]!]))
    return validFigures(edition, (key) => values.get(key)!)
  })
}
