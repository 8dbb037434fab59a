import { TABLE_NAMES, type TableDefinition, type TableName } from './columns.js'
import { Corpus, type Standing } from './corpus.js'
import { checkCorpus } from './corpus-checks.js'
import type { CsvOptions } from './csv-format.js'
import { Tables, targetsOf } from './outputs.js'
import { CODEBOOK, codebookRows, PANEL } from './panel.js'
import type { InputRecord, ReportRecord } from './record.js'
import { CELLS, FINDINGS, INDICATORS, INPUTS, QUANTITIES, REPAIRS, REPORTS, SECTIONS, toRows } from './tables.js'

/** Which tables to write, and how. */
export interface ExportOptions extends CsvOptions {
  /** Tables to write; all where not given. */
  tables?: readonly TableName[]
  /** What became of each input: the rows of the table `inputs`, which is left out where this is not given. */
  inputs?: AsyncIterable<InputRecord>
  /** Stops the writing; nothing half-written is left. */
  signal?: AbortSignal
}

/** Every table definition by name, the panel included. */
export const DEFINITIONS = Object.fromEntries(
  [INPUTS, REPORTS, INDICATORS, QUANTITIES, SECTIONS, CELLS, FINDINGS, REPAIRS, CODEBOOK, PANEL].map(({ rowOf: _, ...definition }) => [
    definition.name,
    definition,
  ]),
) as Record<TableName, TableDefinition>

/**
 * Writes saved Reports as tables, into each of the named outputs. The records are read twice — once to know the corpus, once
 * to write — so `records` must give a new iteration each time (`() => readStore(file)`); nothing but a short entry a report stays in memory.
 * Errors: `TypeError` for a table that is none, before anything is read; a file that cannot be written.
 */
export async function exportReports(
  records: () => AsyncIterable<ReportRecord>,
  files: readonly string[],
  options: ExportOptions = {},
): Promise<void> {
  const { inputs } = options
  const wanted = (options.tables ?? TABLE_NAMES).filter((table) => table !== 'inputs' || inputs)
  const tables = new Tables(targetsOf(files, wanted), options)
  const read = async (take: (record: ReportRecord) => unknown) => {
    for await (const record of records()) {
      options.signal?.throwIfAborted()
      await take(record)
    }
  }
  try {
    if (inputs) {
      await tables.open(INPUTS)
      for await (const input of inputs) await tables.write('inputs', [INPUTS.rowOf(input, undefined)])
      await tables.close('inputs')
    }
    const standings = (await exportCorpus(read, tables)).values()
    await tables.open(REPORTS, INDICATORS, QUANTITIES, SECTIONS, CELLS, REPAIRS)
    await read(async (record) => {
      await tables.write('reports', [REPORTS.rowOf(record, standings.next().value!)])
      for (const [table, rows] of Object.entries(toRows(record))) await tables.write(table as TableName, rows)
    })
    await tables.finish()
  } catch (error) {
    await tables.discard()
    throw error
  }
}

/**
 * Writes what takes the whole corpus to know: the panel and the findings between reports. It comes first, so that the values of all reports
 * need not be kept while the large tables are written; findings of single reports follow behind these. Gives what is left to say of each report.
 */
async function exportCorpus(read: (take: (record: ReportRecord) => unknown) => Promise<void>, tables: Tables): Promise<Standing[]> {
  const corpus = new Corpus()
  await read((record) => corpus.add(record))
  const chosen = corpus.choose()
  await tables.open(PANEL, CODEBOOK, FINDINGS)
  await tables.write('findings', checkCorpus(corpus, chosen))
  for (const one of chosen) await tables.write('panel', [PANEL.rowOf(one, one.entry)])
  await tables.write('codebook', codebookRows())
  await tables.close('panel', 'codebook')
  return corpus.entries.map(({ agency, place, original, inPanel }) => ({ agency, place, duplicateOf: original?.id ?? null, inPanel }))
}
