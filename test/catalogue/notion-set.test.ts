import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NotionSet } from '../../src/catalogue/notion-set.js'
import { type AnyNotion, NOTIONS_OF_WORD } from '../../src/catalogue/prose-words.js'

const NOTIONS = [...new Set([...NOTIONS_OF_WORD.values()].flat())]
const notions = fc.uniqueArray(fc.constantFrom<AnyNotion>(...NOTIONS), { maxLength: 12 })

describe('a set of notions', () => {
  it('answers as a set of names does', () => {
    fc.assert(
      fc.property(notions, notions, (ours, theirs) => {
        const common = ours.filter((notion) => theirs.includes(notion))
        const [a, b] = [NotionSet.of(...ours), NotionSet.of(...theirs)]
        expect(a.meets(b)).toBe(common.length > 0)
        expect(a.meetsTwice(b)).toBe(common.length > 1)
        expect(a.exceeds(b)).toBe(common.length < ours.length)
      }),
    )
  })

  it('takes in and drops what another holds', () => {
    fc.assert(
      fc.property(notions, notions, (ours, theirs) => {
        expect(NotionSet.of(...ours).add(NotionSet.of(...theirs))).toEqual(NotionSet.of(...ours, ...theirs))
        const left = ours.filter((notion) => !theirs.includes(notion))
        expect(NotionSet.of(...ours).drop(NotionSet.of(...theirs))).toEqual(NotionSet.of(...left))
      }),
    )
  })

  it('tells every notion from every other', () => {
    for (const [i, one] of NOTIONS.entries()) {
      for (const [j, other] of NOTIONS.entries()) expect(NotionSet.of(one).meets(NotionSet.of(other))).toBe(i === j)
    }
  })
})
