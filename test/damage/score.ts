import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/decode/decode.js'
import { parseReport } from '../../src/index.js'
import { Random } from '../planted/random.js'
import { differences, factsOf } from './facts.js'
import { DAMAGES, type Document } from './generate.js'

/** The texts and pages of a folder and those in it, as they are read undamaged. */
export function documentsIn(folder: string): { name: string; document: Document }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
    .map((name) => {
      const { text } = decode(readFileSync(join(folder, name)))
      return { name, document: { text, html: /<(?:p|div|table|br)[\s>]/i.test(text), report: parseReport(text) } }
    })
}

/** The least share of the facts of undamaged documents that damage in any way may leave. */
export const LEAST_SAME = 0.98

/** How a kind of damage fared: facts that stayed of all that the undamaged documents state, and facts that became others and are stated as certain. */
export interface DamageScore {
  documents: number
  facts: number
  same: number
  wrong: string[]
}

/** What a fact is stated of: an indicator or a cell by its name; of the others only what they are. */
const subjectOf = (fact: string) => (/^(?:indicator|cell)/.test(fact) ? fact.replace(/ \S+$/, '') : fact.split(' ', 1)[0]!)

/** Damages documents in every way and reads them again. `say` is told of each difference. */
export function scoreDamage(
  documents: readonly { name: string; document: Document }[],
  say: (damage: string, name: string, missing: string[], extra: string[]) => void = () => {},
): Map<string, DamageScore> {
  return new Map(
    DAMAGES.map(({ name: damage, apply }) => {
      const score: DamageScore = { documents: 0, facts: 0, same: 0, wrong: [] }
      for (const [i, { name, document }] of documents.entries()) {
        const damaged = apply(document, new Random(2012 + i))
        if (damaged === null) continue
        const wanted = factsOf(document.report)
        const { missing, extra } = differences(wanted, factsOf(parseReport(damaged)))
        score.documents++
        score.facts += wanted.length
        score.same += wanted.length - missing.length
        const lost = new Set(missing.map(subjectOf))
        for (const fact of extra)
          if (/^(?:indicator|quantity|date|cell|document)/.test(fact) && !fact.endsWith('?') && lost.has(subjectOf(fact)))
            score.wrong.push(`${name}: ${fact}`)
        if (missing.length > 0 || extra.length > 0) say(damage, name, missing, extra)
      }
      return [damage, score]
    }),
  )
}
