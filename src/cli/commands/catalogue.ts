import { Command, Option } from 'commander'
import { catalogue } from '../../kinds/ogi/indicators.js'

/** `nianbao catalogue`: the indicators as JSON. */
export function catalogueCommand(): Command {
  return new Command('catalogue')
    .description('list the indicators: code, unit, forms that have it, official label, English label')
    .addOption(new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text'))
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
