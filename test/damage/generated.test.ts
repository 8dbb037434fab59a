import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/decode/decode.js'
import { parseReport } from '../../src/index.js'
import { LEAST_SAME, scoreDamage } from './score.js'

const REPORTS = join(import.meta.dirname, '..', '..', 'fixtures', 'reports')

const documents = readdirSync(REPORTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|html)$/.test(name))
  .map((name) => {
    const { text } = decode(readFileSync(join(REPORTS, name)))
    return { name, document: { text, html: name.endsWith('.html'), report: parseReport(text) } }
  })

describe('whole reports that are damaged on their way', () => {
  const scores = [...scoreDamage(documents)].filter(([, score]) => score.documents > 0)

  it.each(scores)('%s: nearly all facts stay, none becomes another', (_, { facts, same, wrong }) => {
    expect(wrong).toEqual([])
    expect(same / facts).toBeGreaterThanOrEqual(LEAST_SAME)
  })

  it('are damaged in most of the ways', () => expect(scores.length).toBeGreaterThan(12))
})
