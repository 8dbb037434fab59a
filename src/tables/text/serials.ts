import type { TextLine } from './lines.js'

/** So many rows in a row are counted, or fewer where the column is called 序号. */
const LEAST_ROWS = 8
const LEAST_UNDER_HEAD = 1
const HEAD = /^(?:序号|行次|编号|行号|次序)$/u
/** The next number stands no further on, in lines, where every cell has a line of its own. */
const FURTHEST = 8

/** Takes out the running numbers of the rows (1, 2, 3 … before each label): they are no values, whoever prints them. */
export function withoutSerials(lines: TextLine[]): TextLine[] {
  const numbered: { line: number; number: number; alone: boolean }[] = []
  const gone = new Set<number>()
  let head = false
  const end = () => {
    if (numbered.length >= (head ? LEAST_UNDER_HEAD : LEAST_ROWS))
      for (const { line, alone } of numbered) {
        if (alone) gone.add(line)
        else lines[line]!.atoms.shift()
      }
    numbered.length = 0
    head = false
  }
  for (const [i, line] of lines.entries()) {
    const [first, second] = line.atoms
    if (first?.kind === 'words' && HEAD.test(first.text)) {
      end()
      head = true
    }
    const last = numbered.at(-1)
    const named = second ? second.kind === 'words' : lines[i + 1]?.atoms[0]?.kind === 'words'
    const counts = first?.kind === 'figure' && first.note === undefined && named
    const number = counts ? Number(first.text) : 0
    // Under 序号 some rows may be missing: 2, 3, 4, 7.
    const goesOn = last ? i - last.line <= FURTHEST && (head ? number > last.number : number === last.number + 1) : head || number === 1
    if (counts && goesOn) numbered.push({ line: i, number, alone: !second })
    else if (last && i - last.line > FURTHEST) end()
  }
  end()
  return gone.size === 0 ? lines : lines.filter((_, i) => !gone.has(i))
}
