import { Command } from 'commander'
import { lockAll } from '../../batch/lock.js'
import { readLists, readStores, storesOf } from '../../batch/saved.js'
import { keepTables } from '../../batch/targets.js'
import { exportReports } from '../../export/export.js'
import { formatOf } from '../../export/outputs.js'
import { markDuplicates } from '../../export/record.js'
import { several } from '../options.js'
import { printable } from '../terminal.js'

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
        const all = await storesOf(stores)
        await exportReports(() => readStores(all), flags.output, { bom: flags.bom ?? false, inputs: markDuplicates(readLists(all)) })
      } finally {
        await release()
      }
    })
}
