import { describe, expect, test } from 'vitest'
import { SLOTS } from '../../src/kinds/ogi/lexicon.js'
import { CLASSES, sampled, whole } from './grammar.js'

const named = (name: string) => CLASSES.find((one) => one.name === name)!.words
/** Names of kinds without the text that was drawn. */
const classesIn = (kinds: readonly { name: string }[]) => kinds.map(({ name }) => name.slice(0, name.indexOf(' "')).split(' + '))

describe('the classes of words', () => {
  test.each(CLASSES)('$name has words, each once', ({ words }) => {
    expect(words.length).toBeGreaterThan(1)
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word.trim()).toMatch(/./u)
  })

  test('are those of the catalogue', () => {
    expect(named('prose words')).toEqual(
      expect.arrayContaining(
        Object.values(SLOTS)
          .flatMap((senses) => Object.values(senses).flatMap((list) => list.split(' ')))
          .filter((word) => /^\p{Script=Han}+$/u.test(word)),
      ),
    )
    expect(named('measure-words.ts')).toEqual(expect.arrayContaining(['3条', '3人次', '3元']))
    expect(named('label-words.ts')).toEqual(expect.arrayContaining(['其中', '同比', '涉及']))
    expect(named('page-words.ts')).toEqual(expect.arrayContaining(['索引号', '上一篇']))
    expect(named('formats.ts')).toEqual(expect.arrayContaining(['结果维持']))
  })

  test('are no codes', () => {
    for (const { words } of CLASSES) expect(words.filter((word) => /^[a-z]{3,}[.-][a-z.-]+$/u.test(word))).toEqual([])
  })
})

describe('a sample', () => {
  const sample = sampled(2012, 150)

  test('is the same for the same seed, and another for another', () => {
    expect(sampled(2012, 150)).toEqual(sample)
    expect(sampled(2013, 150)).not.toEqual(sample)
  })

  test('has every class alone, before another and behind one', () => {
    const composed = classesIn(sample)
    for (const { name } of CLASSES) {
      expect(composed).toContainEqual([name])
      expect(composed).toContainEqual([name, expect.anything()])
      expect(composed).toContainEqual([expect.anything(), name])
    }
    expect(new Set(composed.filter((pair) => pair.length === 2).map(String)).size).toBeGreaterThan(120)
    for (const [first, second] of composed) expect(first).not.toBe(second)
  })

  test('has every word of a small class, bare and beside figures, with and without stops and line ends', () => {
    for (const operator of named('operator')) {
      const pieces = sample.map(({ piece }) => piece).filter((piece) => piece.includes(operator))
      for (const end of [/[^。\n]$/u, /[^。]\n$/u, /。$/u, /。\n$/u]) expect(pieces.some((piece) => end.test(piece))).toBe(true)
      expect(pieces.some((piece) => piece.includes(`${operator}3条`))).toBe(true)
    }
  })
})

test('the whole has every class before every other', () => {
  const pairs = new Set(classesIn(whole(2012)).map(String))
  expect(pairs.size).toBe(CLASSES.length ** 2)
})
