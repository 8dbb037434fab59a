import { APPLICANTS } from '../../catalogue/applicants.js'
import { IDENTITIES } from '../../catalogue/identities.js'
import type { Cell, Finding } from '../../report/schema.js'
import type { FindingRule } from '../find.js'
import { addend, type FormCells, formCells } from '../form-cells.js'

/**
 * One finding for an official table that leaves cells empty among filled ones, and one for each total that is filled in while all its parts
 * are blank, or the reverse. A form with nothing filled in is a form; slashes and dashes alone are an answer.
 */
export const blankCells: FindingRule = {
  code: 'blank-cells',
  run({ tables }) {
    const findings: Finding[] = []
    for (const table of tables) {
      const coded = table.cells.filter((cell) => cell.code !== undefined)
      const empty = coded.filter((cell) => cell.blank === 'empty')
      const filled = coded.filter((cell) => cell.value !== null)
      if (empty.length > 0 && filled.length > 0) findings.push(emptyAmongFilled(empty, filled.length))
    }
    return { findings: [...findings, ...formCells(tables).flatMap(halfFilled)] }
  },
}

function emptyAmongFilled(empty: Cell[], filled: number): Finding {
  const labels = [...new Set(empty.map((cell) => [cell.row.at(-1), cell.column.at(-1)].filter(Boolean).join(' / ')))]
  const more = labels.length > 3 ? ' and others' : ''
  return {
    code: 'blank-cells',
    severity: 'info',
    message: `${empty.length} cells are empty beside ${filled} filled ones: «${labels.slice(0, 3).join('», «')}»${more}. Blank was not read as zero.`,
    span: empty[0]!.span,
    related: empty.slice(1).map((cell) => cell.span),
  }
}

/** Totals that stand without any of their parts, and parts without their total. */
function halfFilled(form: FormCells): Finding[] {
  const findings: Finding[] = []
  for (const identity of IDENTITIES) {
    if (identity.family !== form.family || identity.left.length !== 1) continue
    for (const applicant of identity.byApplicant ? [undefined, ...APPLICANTS] : [undefined]) {
      const total = form.cell(identity.left[0]!, applicant)
      findings.push(
        ...compare(
          total,
          identity.right.map((code) => form.cell(code, applicant)),
        ),
      )
    }
  }
  if (form.family === 'requests') {
    for (const code of form.codes)
      findings.push(
        ...compare(
          form.cell(code),
          APPLICANTS.map((applicant) => form.cell(code, applicant)),
        ),
      )
  }
  return findings
}

function compare(total: Cell | undefined, parts: (Cell | undefined)[]): Finding[] {
  const read = parts.filter((cell) => cell !== undefined)
  if (!total || read.length === 0) return []
  const filled = read.filter((cell) => addend(cell) !== undefined)
  const value = addend(total)
  // Nothing happened, and so the parts were left out: that hides nothing.
  if (value !== undefined && value !== 0 && filled.length === 0) return [halfOf(total, read, 'its parts are all blank')]
  if (value === undefined && filled.some((cell) => addend(cell) !== 0)) return [halfOf(total, filled, 'it is blank, its parts are not')]
  return []
}

function halfOf(total: Cell, parts: Cell[], what: string): Finding {
  return {
    code: 'blank-cells',
    severity: 'warning',
    message: `The total «${[total.row.at(-1), total.column.at(-1)].filter(Boolean).join(' / ')}» is «${total.text}»: ${what}.`,
    span: total.span,
    related: parts.map((cell) => cell.span),
  }
}
