import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentsIn, LEAST_SAME, scoreDamage } from './score.js'

const REPORTS = join(import.meta.dirname, '..', '..', 'fixtures', 'reports')

const documents = documentsIn(REPORTS)

describe('whole reports that are damaged on their way', () => {
  const scores = [...scoreDamage(documents)].filter(([, score]) => score.documents > 0)

  it.each(scores)('%s: nearly all facts stay, none becomes another', (_, { facts, same, wrong }) => {
    expect(wrong).toEqual([])
    expect(same / facts).toBeGreaterThanOrEqual(LEAST_SAME)
  })

  it('are damaged in most of the ways', () => expect(scores.length).toBeGreaterThan(12))
})
