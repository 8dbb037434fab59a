import { describe, expect, it } from 'vitest'
import { squareGrid } from '../../src/tables/markup-tables.js'
import { readView } from '../../src/view/read-view.js'
import { htmlTable, type Written } from './html.js'

/** The grid as text; a place without a cell is a dot. */
function square(rows: Written[][]): string[] {
  const view = readView(htmlTable(rows))
  return squareGrid(view, 0, []).rows.map((row) => row.map((cell) => cell?.text ?? '.').join(' '))
}

describe('merged cells stand at every place they cover', () => {
  it('across and down at once', () => {
    expect(square([[['a', 2, 2], 'b'], ['c'], ['d', 'e', 'f']])).toEqual(['a a b', 'a a c', 'd e f'])
  })
  it('a span that meets another stops before it', () => {
    expect(
      square([
        ['a', ['b', 1, 2], 'c'],
        [['d', 3], 'e'],
      ]),
    ).toEqual(['a b c .', 'd b e .'].map((row) => row.replace(/ \.$/, '')))
  })
  it('rows that a span leaves short have places without a cell', () => {
    expect(square([['a', 'b', 'c'], ['d']])).toEqual(['a b c', 'd . .'])
  })
})

describe('spans beyond the table are cut, and nothing else is lost', () => {
  it('down', () => expect(square([[['a', 1, 99], 'b'], ['c']])).toEqual(['a b', 'a c']))
  it('across', () => expect(square([[['a', 100_000_000]], ['b', 'c', 'd']])).toEqual(['a a a', 'b c d']))
  it('both, many times', () => {
    const rows: Written[][] = Array.from({ length: 300 }, () => [['a', 100_000_000, 100_000_000], 'b', 'c'])
    const grid = square(rows)
    expect(grid).toHaveLength(300)
    expect(grid.every((row) => row.includes('b') && row.includes('c'))).toBe(true)
  })
})

it('the text of a nested table is not the cell’s', () => {
  const view = readView('<table><tr><td>a<table><tr><td>7</td></tr></table></td><td>b</td></tr></table>')
  expect(squareGrid(view, 0, [1]).rows.map((row) => row.map((cell) => cell?.text))).toEqual([['', 'b']])
})
