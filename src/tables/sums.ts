import { APPLICANT_LABELS, APPLICANTS, type Applicant } from '../catalogue/applicants.js'
import { type Family, LAYOUTS } from '../catalogue/formats.js'
import { IDENTITIES } from '../catalogue/identities.js'
import type { Cell, Table } from '../report/schema.js'
import { ByCode } from './by-code.js'

/** One side of an identity. */
export interface Side {
  cells: Cell[]
  sum: number
}

/** An identity whose figures were all read. */
export interface SumTest {
  code: string
  words: string
  applicant?: Applicant | undefined
  left: Side
  right: Side
}

/** A sum that a form asks for, with its cells; undefined for those that the table does not have. */
interface Sum extends Pick<SumTest, 'code' | 'words' | 'applicant'> {
  left: (Cell | undefined)[]
  right: (Cell | undefined)[]
}

/** Adds up every sum that the official forms ask for, wherever all its figures were read; a sum with a blank or missing cell is left out. */
export function testSums(tables: readonly Table[]): SumTest[] {
  return formCells(tables)
    .flatMap(sumsOf)
    .flatMap((sum) => {
      const left = addUp(sum.left)
      const right = left && addUp(sum.right)
      return left && right ? [{ ...sum, left, right }] : []
    })
}

/** Every sum of a form: its identities, and for each row of table three the total of the six applicants. */
export function sumsOf({ family, cells }: FormCells): Sum[] {
  const identities = IDENTITIES.filter((identity) => identity.family === family).flatMap((identity) =>
    (identity.byApplicant ? [undefined, ...APPLICANTS] : [undefined]).map((applicant) => {
      const cellsOf = (codes: readonly string[]) => codes.map((code) => cells.get(code, applicant))
      const { code, words, left, right, optional = [], oneOf } = identity
      // The parts that only this edition or this form has. Alternatives none of which was read leave the sum without a part.
      const chosen = oneOf ? (oneOf.map(cellsOf).find((parts) => !parts.includes(undefined)) ?? [undefined]) : []
      const others = cellsOf(optional).filter((cell) => cell !== undefined)
      return { code, words, applicant, left: cellsOf(left), right: [...cellsOf(right), ...others, ...chosen] }
    }),
  )
  if (family !== 'requests') return identities
  const words = `总计 = ${APPLICANTS.map((applicant) => APPLICANT_LABELS[applicant]).join(' + ')}`
  const applicants = cells.codes.map((code): Sum => {
    const total = cells.get(code)
    const right = APPLICANTS.map((applicant) => cells.get(code, applicant))
    return { code: 'requests.applicants', words: `${total?.row.at(-1)}: ${words}`, left: [total], right }
  })
  return [...identities, ...applicants]
}

function addUp(cells: readonly (Cell | undefined)[]): Side | null {
  let sum = 0
  for (const cell of cells) {
    const value = addend(cell)
    if (value === undefined) return null
    sum += value
  }
  return { cells: cells as Cell[], sum }
}

/** The cells of one official table by code and applicant; a table cut in two is one. */
export interface FormCells {
  family: Family
  cells: ByCode<Cell>
}

/** Gathers the coded cells of a report by official table. A code that comes again begins another table (another year, another body). */
export function formCells(tables: readonly Table[]): FormCells[] {
  const open = new Map<Family, ByCode<Cell>>()
  const all: FormCells[] = []
  for (const table of tables) {
    const family = table.kind.split('-')[0] as Family
    if (!(family in LAYOUTS)) continue
    const coded = table.cells.filter((cell) => cell.code !== undefined)
    let cells = open.get(family)
    if (!cells || coded.some((cell) => cells!.get(cell.code!, cell.applicant))) {
      cells = new ByCode()
      open.set(family, cells)
      all.push({ family, cells })
    }
    for (const cell of coded) cells.add(cell.code!, cell.applicant, cell)
  }
  return all
}

/** What a cell adds to a sum: its number, and nothing for 无; undefined for any other blank, which may stand for anything. */
export function addend(cell: Cell | undefined): number | undefined {
  return cell?.value ?? (cell?.blank === 'none' ? 0 : undefined)
}
