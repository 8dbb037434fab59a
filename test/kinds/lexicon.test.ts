import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWords } from '../../src/clauses/words.js'
import { countShared, isNothing, Lexicon, meet, type Senses, shared, union, without } from '../../src/kinds/lexicon.js'

const SLOTS = {
  act: { receive: '收到 受理', answer: '答复' },
  thing: { request: '申请 依申请公开', review: '申请行政复议 行政复议' },
  many: Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`sense${i}`, `词${i}`])),
}
const lexicon = new Lexicon(SLOTS, '申请人', (word) => (word.includes('行政') ? ['answer'] : []))
/** The names of the senses in a set. */
const namesOf = (senses: Senses) => lexicon.names.filter((name) => meet(senses, lexicon.of([name])))

const names = fc.uniqueArray(fc.constantFrom(...lexicon.names), { maxLength: 12 })

describe('sets of senses', () => {
  it('hold what they were made of, whatever its place', () => {
    fc.assert(fc.property(names, (some) => void expect(namesOf(lexicon.of(some)).sort()).toEqual([...some].sort())))
  })

  it('are joined, cut and compared as sets are', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        const [left, right] = [lexicon.of(a), lexicon.of(b)]
        const both = a.filter((name) => b.includes(name))
        expect(meet(left, right)).toBe(both.length > 0)
        expect(countShared(left, right)).toBe(both.length)
        expect(namesOf(shared(left, right)).sort()).toEqual([...both].sort())
        expect(namesOf(union(left, right)).sort()).toEqual([...new Set([...a, ...b])].sort())
        expect(namesOf(without(left, right)).sort()).toEqual(a.filter((name) => !b.includes(name)).sort())
        expect(isNothing(left)).toBe(a.length === 0)
        // Neither set is changed.
        expect(namesOf(left).sort()).toEqual([...a].sort())
        expect(namesOf(right).sort()).toEqual([...b].sort())
      }),
    )
  })

  it('are not made of senses that no word has', () => {
    expect(() => lexicon.of(['recieve'])).toThrow(TypeError)
    expect(namesOf(lexicon.known(['recieve', 'receive']))).toEqual(['receive'])
  })

  it('are those of a slot, and none of a slot that is not there', () => {
    expect(namesOf(lexicon.slot('act'))).toEqual(['receive', 'answer'])
    expect(namesOf(lexicon.slot('many'))).toHaveLength(70)
    expect(isNothing(lexicon.slot('nowhere'))).toBe(true)
  })
})

describe('words in a text', () => {
  const read = (text: string) =>
    findWords(lexicon, text, 0, text.length).map(({ from, to, senses }) => [text.slice(from, to), ...namesOf(senses)])

  it.each([
    ['收到申请', ['收到', 'receive'], ['申请', 'request']],
    ['申请行政复议', ['申请行政复议', 'answer', 'review']],
    ['申请人收到答复', ['收到', 'receive'], ['答复', 'answer']],
    ['依申请公开', ['依申请公开', 'request']],
    ['都没有'],
  ])('%s: the longest, and nothing that is shielded', (text, ...words) => expect(read(text as string)).toEqual(words))
})
