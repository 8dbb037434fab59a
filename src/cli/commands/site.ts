import { Command, Option } from 'commander'
import { storesOf } from '../../batch/saved.js'
import type { PageLanguage } from '../../pages/document.js'
import { type SiteSummary, writeSite } from '../../site/write-site.js'
import { ExitCode, printable } from '../terminal.js'

interface SiteFlags {
  output: string
  sources?: string
  lang: PageLanguage
  overwrite?: boolean
}

const { format: number } = new Intl.NumberFormat('en-US')
const MOST_FAILED = 10

/** What was written, and what could not be, in lines for the user. */
export function renderSiteSummary({ reports, pages, withoutSource, failed }: SiteSummary, folder: string): string[] {
  return [
    `${number(reports)} reports, ${number(pages)} with a page of their own: ${printable(folder)}/index.html`,
    ...(withoutSource > 0
      ? [
          `the sources of ${number(withoutSource)} reports were not found or have changed: their values are shown without a page (--sources DIR says where to look)`,
        ]
      : []),
    ...failed.slice(0, MOST_FAILED).map(({ id, reason }) => `no page of ${printable(id)}: ${printable(reason)}`),
    ...(failed.length > MOST_FAILED ? [`and no page of ${number(failed.length - MOST_FAILED)} others`] : []),
  ]
}

export const langOption = () => new Option('--lang <lang>', 'language that the pages begin in').choices(['zh', 'en']).default('zh')

export function siteCommand(): Command {
  return new Command('site')
    .description('write a page of a whole corpus that opens in a browser without a network: coverage, quality, indicators, values')
    .argument('<reports...>', 'stores written by `batch` (.jsonl), or folders that hold one')
    .requiredOption('-o, --output <dir>', 'folder that the page is written to: index.html, data/ and reports/')
    .option('--sources <dir>', 'look for the documents here too: each that is found gets a page that shows its values in place')
    .addOption(langOption())
    .option('--overwrite', 'write anew a site that is there already')
    .action(async (paths: string[], { output, ...options }: SiteFlags) => {
      const summary = await writeSite(await storesOf(paths), output, options)
      for (const line of renderSiteSummary(summary, output)) process.stderr.write(`nianbao: ${line}\n`)
      if (summary.reports === 0) process.exitCode = ExitCode.unreadable
    })
}
