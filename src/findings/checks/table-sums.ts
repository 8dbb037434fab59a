import { APPLICANT_LABELS } from '../../catalogue/applicants.js'
import type { Check, Finding } from '../../report/schema.js'
import { addend, type Side, type SumTest, testSums } from '../../tables/sums.js'
import type { Evidence, Judged } from '../find.js'

/**
 * Tests every sum that the official forms ask for, wherever all its figures were read: one check each, and a finding where it fails.
 * A sum with a blank or missing cell is not tested.
 */
export function tableSums({ tables }: Evidence): Judged {
  const tests = testSums(tables)
  return { checks: tests.map(toCheck), findings: tests.filter((test) => test.left.sum !== test.right.sum).map(toFinding) }
}

function toCheck({ code, words, applicant, left, right }: SumTest): Check {
  const cells = [...left.cells, ...right.cells].map((cell) => cell.span)
  const holds = left.sum === right.sum
  return applicant
    ? { code, identity: words, by: { applicant }, holds, left: left.sum, right: right.sum, cells }
    : { code, identity: words, holds, left: left.sum, right: right.sum, cells }
}

function toFinding({ words, applicant, left, right }: SumTest): Finding {
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
