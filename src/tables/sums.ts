import { APPLICANT_LABELS, APPLICANTS, type Applicant } from '../catalogue/applicants.js'
import { IDENTITIES, type Identity } from '../catalogue/identities.js'
import type { Cell, Table } from '../report/schema.js'
import { addend, type FormCells, formCells } from './form-cells.js'

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
