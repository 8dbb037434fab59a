import { APPLICANT_LABELS, APPLICANTS, type Applicant } from '../../catalogue/applicants.js'
import { IDENTITIES, type Identity } from '../../catalogue/identities.js'
import type { Cell, Check, Finding } from '../../report/schema.js'
import type { FindingRule } from '../find.js'
import { addend, type FormCells, formCells } from '../form-cells.js'

/**
 * Tests every sum that the official forms ask for, wherever all its figures were read: one check each, and a finding where it fails.
 * A sum with a blank or missing cell is not tested.
 */
export const tableSums: FindingRule = {
  code: 'sum-mismatch',
  run({ tables }) {
    const tests = formCells(tables).flatMap((form) => [
      ...IDENTITIES.filter((identity) => identity.family === form.family).flatMap((identity) => testIdentity(identity, form)),
      ...testApplicants(form),
    ])
    return { checks: tests.map(toCheck), findings: tests.filter((test) => test.left.sum !== test.right.sum).map(toFinding) }
  },
}

interface Side {
  cells: Cell[]
  sum: number
}

interface Test {
  code: string
  words: string
  applicant?: Applicant
  left: Side
  right: Side
}

function testIdentity(identity: Identity, form: FormCells): Test[] {
  return (identity.byApplicant ? [undefined, ...APPLICANTS] : [undefined]).flatMap((applicant) => {
    const left = side(identity.left, form, applicant)
    const right = side(rightCodes(identity, form, applicant), form, applicant)
    return left && right ? [{ code: identity.code, words: identity.words, ...(applicant ? { applicant } : {}), left, right }] : []
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

function side(codes: readonly string[] | null, form: FormCells, applicant: Applicant | undefined): Side | null {
  if (!codes) return null
  const cells = codes.map((code) => form.cell(code, applicant))
  return addUp(cells)
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
function testApplicants(form: FormCells): Test[] {
  if (form.family !== 'requests') return []
  return [...form.codes].flatMap((code) => {
    const left = addUp([form.cell(code)])
    const right = addUp(APPLICANTS.map((applicant) => form.cell(code, applicant)))
    const words = `${form.cell(code)?.row.at(-1)}: 总计 = ${APPLICANTS.map((applicant) => APPLICANT_LABELS[applicant]).join(' + ')}`
    return left && right ? [{ code: 'requests.applicants', words, left, right }] : []
  })
}

function toCheck({ code, words, applicant, left, right }: Test): Check {
  return {
    code,
    identity: words,
    ...(applicant ? { by: { applicant } } : {}),
    holds: left.sum === right.sum,
    left: left.sum,
    right: right.sum,
    cells: [...left.cells, ...right.cells].map((cell) => cell.span),
  }
}

function toFinding({ words, applicant, left, right }: Test): Finding {
  const where = applicant ? `«${APPLICANT_LABELS[applicant]}», ` : ''
  return {
    code: 'sum-mismatch',
    severity: 'error',
    message: `${where}«${words}»: ${written(left)} on the left, ${written(right)} on the right, a difference of ${Math.abs(left.sum - right.sum)}.`,
    span: left.cells[0]!.span,
    related: [...left.cells.slice(1), ...right.cells].map((cell) => cell.span),
    left: left.sum,
    right: right.sum,
  }
}

/** 10 + 1 + 0 = 11; zeros are left out where there are many. */
function written({ cells, sum }: Side): string {
  const numbers = cells.map((cell) => addend(cell)!)
  const shown = numbers.length > 6 ? numbers.filter((number) => number !== 0) : numbers
  return shown.length > 1 ? `${shown.join(' + ')} = ${sum}` : String(sum)
}
