import { APPLICANT_LABELS, APPLICANTS, type Applicant } from '../catalogue/applicants.js'
import { type Family, LAYOUTS } from '../catalogue/formats.js'
import { IDENTITIES, type Identity } from '../catalogue/identities.js'
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

/** Adds up every sum that the official forms ask for, wherever all its figures were read; a sum with a blank or missing cell is left out. */
export function testSums(tables: readonly Table[]): SumTest[] {
  return formCells(tables).flatMap((form) => [
    ...IDENTITIES.filter((identity) => identity.family === form.family).flatMap((identity) => testIdentity(identity, form)),
    ...testApplicants(form),
  ])
}

function testIdentity(identity: Identity, form: FormCells): SumTest[] {
  return (identity.byApplicant ? [undefined, ...APPLICANTS] : [undefined]).flatMap((applicant) => {
    const add = (codes: readonly string[]) => addUp(codes.map((code) => form.cell(code, applicant)))
    const codes = rightCodes(identity, form, applicant)
    const left = add(identity.left)
    const right = codes && add(codes)
    return left && right ? [{ code: identity.code, words: identity.words, applicant, left, right }] : []
  })
}

/** The parts with those that only this edition or this form has. A list of alternatives none of which was read leaves the sum untested. */
function rightCodes(identity: Identity, form: FormCells, applicant: Applicant | undefined): readonly string[] | null {
  const optional = (identity.optional ?? []).filter((code) => form.cell(code, applicant) !== undefined)
  const codes = [...identity.right, ...optional]
  if (!identity.oneOf) return codes
  const chosen = identity.oneOf.find((list) => list.every((code) => form.cell(code, applicant) !== undefined))
  return chosen ? [...codes, ...chosen] : null
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

/** Table three, each row: the total is the six applicants added. */
function testApplicants(form: FormCells): SumTest[] {
  if (form.family !== 'requests') return []
  return [...form.codes].flatMap((code) => {
    const left = addUp([form.cell(code)])
    const right = addUp(APPLICANTS.map((applicant) => form.cell(code, applicant)))
    const words = `${form.cell(code)?.row.at(-1)}: 总计 = ${APPLICANTS.map((applicant) => APPLICANT_LABELS[applicant]).join(' + ')}`
    return left && right ? [{ code: 'requests.applicants', words, left, right }] : []
  })
}

/** The cells of one official table by code and applicant; a table cut in two is one. */
export interface FormCells {
  family: Family
  cell(code: string, applicant?: Applicant): Cell | undefined
  codes: ReadonlySet<string>
}

/** Gathers the coded cells of a report by official table. A code that comes again begins another table (another year, another body). */
export function formCells(tables: readonly Table[]): FormCells[] {
  const open = new Map<Family, ByCode<Cell>>()
  const all: { family: Family; cells: ByCode<Cell> }[] = []
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
  return all.map(({ family, cells }) => ({
    family,
    cell: (code, applicant) => cells.get(code, applicant),
    codes: new Set(cells.values.map((cell) => cell.code!)),
  }))
}

/** What a cell adds to a sum: its number, and nothing for 无; undefined for any other blank, which may stand for anything. */
export function addend(cell: Cell | undefined): number | undefined {
  return cell?.value ?? (cell?.blank === 'none' ? 0 : undefined)
}
