import { countLeading } from './search.js'

/** A place in a text as editors name it. */
export interface LineColumn {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units from the beginning of the line: a character outside the basic plane takes two. */
  column: number
}

/**
 * Line and column of an offset into a text, such as the `start` or `end` of a span into the decoded source. Lines end at `\n`, `\r\n` or `\r`; a
 * line's end belongs to the line that it ends. Reads the whole text: for many offsets use `lineColumns`.
 * Error: `RangeError` for an offset that is not a whole number from 0 to the length of the text.
 */
export function lineColumn(source: string, offset: number): LineColumn {
  return lineColumns(source)(offset)
}

/** Reads a text once and answers for any number of its offsets what `lineColumn` says of them, each in logarithmic time. */
export function lineColumns(source: string): (offset: number) => LineColumn {
  const starts = [0]
  for (const end of source.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  return (offset) => {
    if (!Number.isInteger(offset) || offset < 0 || offset > source.length)
      throw new RangeError(`offset ${offset} lies outside a text of ${source.length} characters`)
    const line = countLeading(starts, (start) => start <= offset)
    return { line, column: offset - starts[line - 1]! + 1 }
  }
}
