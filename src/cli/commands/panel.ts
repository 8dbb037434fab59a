import { Command } from 'commander'
import { readStore } from '../../batch/store.js'
import { exportReports } from '../../export/export.js'
import { formatOf } from '../../export/outputs.js'
import type { ReportRecord } from '../../export/record.js'
import { printable } from '../printable.js'

async function* readStores(files: string[]): AsyncGenerator<ReportRecord> {
  for (const file of files) yield* readStore(file)
}

/** `nianbao panel`: tables from saved Reports. */
export function panelCommand(): Command {
  return new Command('panel')
    .description('build the tables and the panel again from saved Reports (.jsonl)')
    .argument('<reports.jsonl...>', 'stores written by `batch`, several where shards are put together')
    .requiredOption(
      '-o, --output <file>',
      'what to write, by its ending: .csv, .parquet, .duckdb; may be given several times',
      (file: string, all: string[] = []) => [...all, file],
    )
    .option('--bom', 'begin CSV files with a byte order mark, for Excel')
    .action(async (stores: string[], flags: { output: string[]; bom?: boolean }, command: Command) => {
      const unknown = flags.output.find((file) => formatOf(file) === null)
      if (unknown) command.error(`error: ${printable(unknown)}: the ending must be .csv, .parquet or .duckdb`)
      await exportReports(() => readStores(stores), flags.output, { bom: flags.bom ?? false })
    })
}
