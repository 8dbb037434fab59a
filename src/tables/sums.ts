import { APPLICANT_LABELS, APPLICANTS, type Applicant } from '../catalogue/applicants.js'
import { type Layout, layoutOf } from '../catalogue/formats.js'
import { IDENTITIES, type Identity } from '../catalogue/identities.js'
import type { Cell, Table } from '../report/schema.js'
import { ByCode } from './by-code.js'

/** A sum that an official form asks for: the cells of its two sides, undefined where the form has none. */
export interface FormSum {
  code: string
  words: string
  applicant?: Applicant | undefined
  left: readonly (Cell | undefined)[]
  right: readonly (Cell | undefined)[]
}

/** One side of a sum whose figures were all read. */
export interface Side {
  cells: Cell[]
  sum: number
}

export type SumTest = Omit<FormSum, 'left' | 'right'> & { left: Side; right: Side }

/** Adds up the sums of which all figures were read; one with a blank or missing cell is left out. */
export function testSums(sums: readonly FormSum[]): SumTest[] {
  return sums.flatMap((sum) => {
    const left = addUp(sum.left)
    const right = left && addUp(sum.right)
    return right ? [{ ...sum, left, right }] : []
  })
}

function addUp(cells: readonly (Cell | undefined)[]): Side | null {
  const values = cells.map(addend)
  if (values.includes(undefined)) return null
  return { cells: cells as Cell[], sum: (values as number[]).reduce((sum, value) => sum + value, 0) }
}

/** Every sum that the official forms ask for, form by form. */
export function formSums(tables: readonly Table[]): FormSum[][] {
  return formCells(tables).map((form) => [
    ...identitiesOf(form.layout).flatMap((identity) => identitySums(identity, form)),
    ...applicantSums(form),
  ])
}

export const identitiesOf = ({ family }: Layout) => IDENTITIES.filter((identity) => identity.family === family)

/** The parts of a sum, with those that only this edition or this form has. Where none of the alternatives was read a part is missing. */
export function addendsOf({ right, optional = [], oneOf = [] }: Identity, isRead: (code: string) => boolean): string[] {
  return [...right, ...optional.filter(isRead), ...(oneOf.find((codes) => codes.every(isRead)) ?? oneOf[0] ?? [])]
}

function identitySums(identity: Identity, { cells }: FormCells): FormSum[] {
  const { code, words, left, byApplicant } = identity
  return (byApplicant ? [undefined, ...APPLICANTS] : [undefined]).map((applicant) => {
    const cell = (code: string) => cells.get(code, applicant)
    return { code, words, applicant, left: left.map(cell), right: addendsOf(identity, (code) => cell(code) !== undefined).map(cell) }
  })
}

/** Table three, each row: the total is the six applicants added. */
function applicantSums({ layout, cells }: FormCells): FormSum[] {
  if (!layout.columns.some(({ applicant }) => applicant)) return []
  const addends = APPLICANTS.map((applicant) => APPLICANT_LABELS[applicant]).join(' + ')
  return cells.codes.map((code) => ({
    code: 'requests.applicants',
    words: `${cells.get(code)?.row.at(-1)}: 总计 = ${addends}`,
    left: [cells.get(code)],
    right: APPLICANTS.map((applicant) => cells.get(code, applicant)),
  }))
}

/** The cells of one official table by code and applicant; a table cut in two is one. */
interface FormCells {
  layout: Layout
  cells: ByCode<Cell>
}

/** Gathers the coded cells of a report by official table. A code that comes again begins another table (another year, another body). */
function formCells(tables: readonly Table[]): FormCells[] {
  const open = new Map<Layout, ByCode<Cell>>()
  const all: FormCells[] = []
  for (const table of tables) {
    const layout = layoutOf(table.kind)
    if (!layout) continue
    const coded = table.cells.filter((cell) => cell.code !== undefined)
    let cells = open.get(layout)
    if (!cells || coded.some((cell) => cells!.get(cell.code!, cell.applicant))) {
      cells = new ByCode()
      open.set(layout, cells)
      all.push({ layout, cells })
    }
    for (const cell of coded) cells.add(cell.code!, cell.applicant, cell)
  }
  return all
}

/** What a cell adds to a sum: its number, and nothing for 无; undefined for any other blank, which may stand for anything. */
export function addend(cell: Cell | undefined): number | undefined {
  return cell?.value ?? (cell?.blank === 'none' ? 0 : undefined)
}
