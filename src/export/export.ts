import { TABLES, type TableName } from './columns.js'
import { Corpus } from './corpus.js'
import { checkCorpus } from './corpus-checks.js'
import type { CsvOptions } from './csv.js'
import { type Output, openOutput, targetsOf } from './outputs.js'
import { codebookRows, PANEL, panelRows } from './panel.js'
import type { ReportRecord } from './record.js'
import { reportRow } from './report-row.js'
import { toRows } from './rows.js'
import type { TableWriter } from './writer.js'

/** Which tables to write, and how. */
export interface ExportOptions extends CsvOptions {
  /** Tables to write; all where not given. */
  tables?: readonly TableName[]
  /** Stops the writing; nothing half-written is left. */
  signal?: AbortSignal
}

/** Every table definition by name, the panel included. */
export const DEFINITIONS = { ...TABLES, panel: PANEL }

/**
 * Writes saved Reports as tables, into each of the named outputs. The records are read twice — once to know the corpus, once
 * to write — so `records` must give a new iteration each time (`() => readStore(file)`); nothing but a short entry a report stays in memory.
 */
export async function exportReports(
  records: () => AsyncIterable<ReportRecord>,
  files: readonly string[],
  options: ExportOptions = {},
): Promise<void> {
  const corpus = new Corpus()
  for await (const record of records()) {
    options.signal?.throwIfAborted()
    corpus.add(record)
  }
  const chosen = corpus.choose()
  const outputs = new Map<string, Output>()
  try {
    const writers = new Map<TableName, TableWriter[]>()
    for (const { output: file, table } of targetsOf(files, options.tables)) {
      const output = outputs.get(file) ?? (await openOutput(file, options))
      outputs.set(file, output)
      writers.set(table, [...(writers.get(table) ?? []), await output.open(table, DEFINITIONS[table].columns)])
    }
    const write = async (table: TableName, rows: Parameters<TableWriter['write']>[0]) => {
      for (const writer of writers.get(table) ?? []) await writer.write(rows)
    }
    let index = 0
    for await (const record of records()) {
      options.signal?.throwIfAborted()
      await write('reports', [reportRow(record, corpus.entries[index++]!)])
      for (const [table, rows] of Object.entries(toRows(record))) await write(table as TableName, rows)
    }
    await write('findings', checkCorpus(corpus, chosen))
    for (const row of panelRows(chosen)) await write('panel', [row])
    await write('codebook', codebookRows())
    for (const writer of [...writers.values()].flat()) await writer.close()
    for (const output of outputs.values()) await output.close()
  } catch (error) {
    for (const output of outputs.values()) await output.discard().catch(() => {})
    throw error
  }
}
