import type { Row } from './columns.js'
import type { Standing } from './corpus.js'
import { agencyRow } from './panel.js'
import type { ReportRecord } from './record.js'

/** The row of the `reports` table. */
export function reportRow({ id, url, hash, textHash, parser, bytes, report }: ReportRecord, standing: Standing): Row {
  const { meta } = report
  const held = report.checks.filter((c) => c.holds).length
  return {
    report: id,
    url: url ?? null,
    hash,
    text_hash: textHash,
    parser,
    bytes,
    title: meta.title,
    ...agencyRow(standing),
    kind: meta.kind,
    format: meta.format,
    year: meta.year,
    period_start: meta.period?.start ?? null,
    period_end: meta.period?.end ?? null,
    published: meta.published,
    signed: meta.signed,
    encoding: report.encoding.name,
    n_sections: report.sections.length,
    n_quantities: report.quantities.length,
    n_cells: report.tables.reduce((sum, t) => sum + t.cells.filter((c) => c.value !== null).length, 0),
    n_indicators: report.indicators.length,
    n_checks_held: held,
    n_checks_failed: report.checks.length - held,
    n_errors: report.findings.filter((f) => f.severity === 'error').length,
    n_warnings: report.findings.filter((f) => f.severity === 'warning').length,
    n_repairs: report.repairs.length,
    duplicate_of: standing.duplicateOf,
    in_panel: standing.inPanel,
  }
}
