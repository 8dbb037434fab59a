import { Command } from 'commander'
import { readInputs } from '../../batch/input-list.js'
import { lockAll, realPath } from '../../batch/lock.js'
import { readStore } from '../../batch/store.js'
import { inputsOf, keepTables } from '../../batch/targets.js'
import { exportReports } from '../../export/export.js'
import { formatOf } from '../../export/outputs.js'
import { type InputRecord, inputRecordOf, markDuplicates, type ReportRecord } from '../../export/record.js'
import { several } from '../options.js'
import { printable } from '../terminal.js'

async function* readStores(files: string[]): AsyncGenerator<ReportRecord> {
  for (const file of files) yield* readStore(file)
}

/** What became of the inputs of several runs; a report that the list of its run has lost says it itself. */
async function* readLists(files: string[]): AsyncGenerator<InputRecord> {
  for (const file of files) {
    const listed = new Set<string>()
    for await (const input of readInputs(inputsOf(file))) {
      listed.add(input.input)
      yield input
    }
    for await (const record of readStore(file)) if (!listed.has(record.id)) yield inputRecordOf(record)
  }
}

export function panelCommand(): Command {
  return new Command('panel')
    .description('build the tables and the panel again from saved Reports (.jsonl)')
    .argument('<reports.jsonl...>', 'stores written by `batch`, several where shards are put together')
    .requiredOption('-o, --output <file>', 'what to write, by its ending: .csv, .parquet, .duckdb; may be given several times', several)
    .option('--overwrite', 'write anew what is there already')
    .option('--bom', 'begin CSV files with a byte order mark, for Excel')
    .action(async (stores: string[], flags: { output: string[]; overwrite?: boolean; bom?: boolean }, command: Command) => {
      const unknown = flags.output.find((file) => formatOf(file) === null)
      if (unknown) command.error(`error: ${printable(unknown)}: the ending must be .csv, .parquet or .duckdb`)
      const release = await lockAll(flags.output)
      try {
        if (!flags.overwrite) await keepTables(flags.output)
        const all = [...new Map(await Promise.all(stores.map(async (store) => [await realPath(store), store] as const))).values()]
        await exportReports(() => readStores(all), flags.output, { bom: flags.bom ?? false, inputs: markDuplicates(readLists(all)) })
      } finally {
        await release()
      }
    })
}
