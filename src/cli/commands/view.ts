import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Command } from 'commander'
import { realPath } from '../../batch/lock.js'
import { reasonOf } from '../../batch/read-file.js'
import type { PageLanguage } from '../../pages/document.js'
import { parseReport } from '../../parse-report.js'
import { renderComparison, renderReports, type ViewedReport } from '../../viewer/index.js'
import { tellWhatStandsInPlace } from '../in-place.js'
import { encoding, lang, maxBytes, readInput } from '../options.js'
import { ExitCode, printable, tellUnreadable } from '../terminal.js'

interface ViewFlags {
  compare?: boolean
  output?: string
  open?: boolean
  lang: PageLanguage
  encoding?: string
  maxBytes?: number
}

export function viewCommand(): Command {
  return new Command('view')
    .description('make one web page, of one file and without a network, that shows reports as published beside every fact read from them')
    .argument('<file...>', 'HTML or text files; - is standard input; several are in one page with a switcher')
    .option('--compare', 'set two years of one body side by side: what changed, what was taken over, and what does not carry over')
    .option(
      '-o, --output <file>',
      'the page; - is standard output (where not given: standard output if that is no terminal, otherwise NAME.nianbao.html in this folder)',
    )
    .option('--open', 'show the page in the browser')
    .addOption(lang())
    .addOption(encoding())
    .addOption(maxBytes())
    .action(async (files: string[], { compare, output, open = false, lang: language, ...options }: ViewFlags, command: Command) => {
      if (compare && files.length !== 2)
        command.error(`error: --compare takes two files, and ${files.length} ${files.length === 1 ? 'is' : 'are'} given.`, {
          exitCode: ExitCode.wrongUse,
        })
      if (output !== undefined && output !== '-') await keepInputs(output, files)
      const items: ViewedReport[] = []
      for (const name of files) {
        try {
          const source = await readInput(name, options.maxBytes)
          const report = parseReport(source, options)
          items.push({ report, source, name: name === '-' ? undefined : name })
          tellWhatStandsInPlace(name, report)
        } catch (error) {
          tellUnreadable(name, reasonOf(error))
        }
      }
      if (items.length < (compare ? 2 : 1)) return
      const html = compare ? comparisonOf(items, language) : renderReports(items, { lang: language })
      const path = output ?? (open || process.stdout.isTTY ? nameOfPage(files) : '-')
      if (path === '-') {
        process.stdout.write(html)
        return
      }
      try {
        writeFileSync(path, html)
      } catch (error) {
        throw new Error(`${path} cannot be written: ${UNWRITABLE[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message}`)
      }
      process.stderr.write(`nianbao: wrote ${printable(path)}\n`)
      if (open) await openInBrowser(resolve(path))
    })
}

const UNWRITABLE: Record<string, string> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'not allowed to',
}

/** Error: the page would be written over a report that it is made of. */
async function keepInputs(output: string, files: readonly string[]): Promise<void> {
  const page = await realPath(output)
  for (const file of files)
    if (file !== '-' && (await realPath(file)) === page) throw new Error(`${output} is one of the reports: give the page another name`)
}

/** The page of two years, the earlier one left, in whichever order they were given. */
function comparisonOf([first, second]: ViewedReport[], lang: PageLanguage): string {
  const isTurned = (first!.report.meta.year ?? 0) > (second!.report.meta.year ?? Number.POSITIVE_INFINITY)
  return isTurned ? renderComparison(second!, first!, { lang }) : renderComparison(first!, second!, { lang })
}

/** `2023.html` gives `2023.nianbao.html`. */
function nameOfPage([first, ...others]: string[]): string {
  const name = first === '-' || others.length > 0 ? 'reports' : basename(first!).replace(/\.[^.]+$/, '')
  return `${name}.nianbao.html`
}

/** How long an opener may take to fail, in milliseconds. */
const LONGEST_START = 3000
const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

/** Lets the system show a file; where it cannot, says how to do it by hand. */
async function openInBrowser(path: string): Promise<void> {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open']
  const opened = await new Promise<boolean>((done) => {
    const opener = spawn(command!, [...before, path], { stdio: 'ignore', detached: true })
    opener.on('error', () => done(false))
    opener.on('exit', (code) => done(code === 0))
    // A browser that was not running yet may stay with its opener.
    setTimeout(() => {
      opener.unref()
      done(true)
    }, LONGEST_START).unref()
  })
  if (!opened) process.stderr.write(`nianbao: no browser could be started; open this address in one: ${pathToFileURL(path).href}\n`)
}
