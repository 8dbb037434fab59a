import { Command } from 'commander'
import { catalogue } from '../../kinds/ogi/indicators.js'
import { reportJsonSchema } from '../../report/schema.js'
import { textOrJson } from '../options.js'

export function catalogueCommand(): Command {
  return new Command('catalogue')
    .description('list the indicators: code, unit, forms that have it, official label, English label')
    .addOption(textOrJson())
    .action(({ format }: { format: 'text' | 'json' }) => {
      if (format === 'json') process.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`)
      else {
        const width = Math.max(...catalogue.map((entry) => entry.code.length))
        for (const { code, unit, formats, labels, english } of catalogue) {
          process.stdout.write(`${code.padEnd(width)}  ${unit}  ${formats.join(', ')}  ${labels.join(' · ')}  ${english}\n`)
        }
      }
    })
}

export function schemaCommand(): Command {
  return new Command('schema').description('print the JSON Schema of a Report').action(() => {
    process.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`)
  })
}
