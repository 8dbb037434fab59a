import { Command } from 'commander'
import { reportJsonSchema } from '../../report/schema.js'

/** `nianbao schema`: the JSON Schema of a Report. */
export function schemaCommand(): Command {
  return new Command('schema').description('print the JSON Schema of a Report').action(() => {
    process.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
  })
}
