import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordTree } from '../../src/lex/word-tree.js'

const letters = fc.string({ unit: fc.constantFrom('公', '开', '信', '息'), minLength: 1, maxLength: 4 })

describe('the longest word at a place', () => {
  const words = ['公开', '公开信息', '信息公开', '息']
  const tree = new WordTree(words)
  it.each([
    ['公开信息', 0, 4, 1],
    ['公开信息', 0, 3, 0],
    ['公开信息', 2, 4, -1],
    ['公开信息', 3, 4, 3],
    ['公', 0, 1, -1],
    ['', 0, 0, -1],
  ])('%s from %i to %i is word %i', (text, at, to, word) => {
    expect(tree.at(text, at, to)).toBe(word)
  })

  it('is the one that trying every word finds', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(letters, { minLength: 1, maxLength: 20 }),
        fc.string({ unit: fc.constantFrom('公', '开', '信', '息'), maxLength: 12 }),
        (list, text) => {
          const tree = new WordTree(list)
          for (let at = 0; at < text.length; at++) {
            const fitting = list.filter((word) => text.startsWith(word, at)).sort((a, b) => b.length - a.length)
            expect(list[tree.at(text, at, text.length)]).toBe(fitting[0])
          }
        },
      ),
    )
  })
})
