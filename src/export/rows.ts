import type { Row } from './columns.js'
import { doubtsOf } from './doubts.js'
import type { ReportRecord } from './record.js'

/** The rows that one report adds to each table, but for what only the whole corpus can say (panel, duplicates, agency keys). */
export interface ReportRows {
  indicators: Row[]
  quantities: Row[]
  sections: Row[]
  tables: Row[]
  findings: Row[]
  repairs: Row[]
}

/** Turns a report into rows: the same in every output format. A key that is missing is null. */
export function toRows({ id, report }: Pick<ReportRecord, 'id' | 'report'>): ReportRows {
  const doubts = doubtsOf(report)
  const place = (span: { start: number; end: number } | undefined) => ({ span_start: span?.start ?? null, span_end: span?.end ?? null })
  return {
    indicators: report.indicators.map((i) => ({
      report: id,
      year: report.meta.year,
      code: i.code,
      applicant: i.by?.applicant ?? null,
      value: i.value,
      upper: i.upper ?? null,
      unit: i.unit,
      modifier: i.modifier ?? 'exact',
      method: i.method,
      certainty: i.certainty,
      doubtful: doubts.has(i),
      quote: i.evidence,
      section: i.section ?? null,
      ...place(i.span),
    })),
    quantities: report.quantities.map((q) => ({
      report: id,
      value: q.value,
      upper: q.upper ?? null,
      unit: q.unit,
      label: q.label,
      quote: q.text,
      approximate: q.approximate,
      modifier: q.modifier,
      change: q.change ?? null,
      section: q.section,
      certainty: q.certainty,
      ...place(q.span),
    })),
    sections: report.sections.map((s) => ({
      report: id,
      section: s.id,
      parent: s.parent,
      level: s.level,
      ordinal: s.ordinal,
      numeral: s.numeral,
      title: s.title,
      text: s.text ?? null,
      ...place(s.bodySpan),
    })),
    tables: report.tables.flatMap((t) =>
      t.cells.map((c) => ({
        report: id,
        table: t.id,
        kind: t.kind,
        row_label: c.row.join(' / '),
        column_label: c.column.join(' / '),
        value: c.value,
        blank: c.blank ?? null,
        quote: c.text,
        code: c.code ?? null,
        applicant: c.applicant ?? null,
        certainty: c.certainty,
        ...place(c.span),
      })),
    ),
    findings: report.findings.map((f) => ({
      report: id,
      code: f.code,
      severity: f.severity,
      message: f.message,
      related_report: null,
      left_value: f.left ?? null,
      right_value: f.right ?? null,
      ...place(f.span),
    })),
    repairs: report.repairs.map((r) => ({
      report: id,
      kind: r.kind,
      before: r.before,
      after: r.after,
      certainty: r.certainty,
      alternatives: r.alternatives?.join(' | ') ?? null,
      ...place(r.span),
    })),
  }
}
