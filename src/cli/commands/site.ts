import { Command } from 'commander'
import { storesOf } from '../../batch/saved.js'
import type { PageLanguage } from '../../pages/document.js'
import { type SiteSummary, writeSite } from '../../site/write-site.js'
import { lang } from '../options.js'
import { ExitCode, printable } from '../terminal.js'

interface SiteFlags {
  output: string
  sources?: string
  lang: PageLanguage
  overwrite?: boolean
}

const { format: number } = new Intl.NumberFormat('en-US')
const MOST_FAILED = 10
/** How often is said how far the work has come, in milliseconds. */
const SAY_EVERY = 10_000

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

export function siteCommand(): Command {
  return new Command('site')
    .description('write a page of a whole corpus that opens in a browser without a network: coverage, quality, indicators, values')
    .argument('<reports...>', 'stores written by `batch` (.jsonl), or folders that hold one')
    .requiredOption('-o, --output <dir>', 'folder that the page is written to: index.html, data/ and reports/')
    .option('--sources <dir>', 'look for the documents here too: each that is found gets a page that shows its values in place')
    .addOption(lang())
    .option('--overwrite', 'write anew a site that is there already')
    .action(async (paths: string[], { output, ...options }: SiteFlags) => {
      const say = (line: string) => process.stderr.write(`nianbao: ${line}\n`)
      let said = performance.now()
      const onReport = (done: number) => {
        if (performance.now() - said < SAY_EVERY) return
        said = performance.now()
        say(`${number(done)} reports`)
      }
      const summary = await writeSite(await storesOf(paths), output, { ...options, onReport })
      for (const line of renderSiteSummary(summary, output)) say(line)
      if (summary.reports === 0) process.exitCode = ExitCode.unreadable
    })
}
