import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Command, Option } from 'commander'
import { reasonOf } from '../../batch/read-file.js'
import type { PageLanguage } from '../../pages/document.js'
import { parseReport } from '../../parse-report.js'
import { renderReports, type ViewedReport } from '../../viewer/index.js'
import { readInput, wholeNumber } from '../options.js'
import { printable, tellUnreadable } from '../terminal.js'
import { known, tellWhatStandsInPlace } from './parse.js'

interface ViewFlags {
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
    .option(
      '-o, --output <file>',
      'the page; - is standard output (where not given: standard output if that is no terminal, otherwise NAME.nianbao.html in this folder)',
    )
    .option('--open', 'show the page in the browser')
    .addOption(new Option('--lang <lang>', 'language of the page, which its reader can change').choices(['zh', 'en']).default('zh'))
    .option('--encoding <name>', 'encoding of the inputs, where you know it; believed only if the bytes agree', known)
    .option('--max-bytes <n>', 'the largest input that is read, in bytes (16 MiB where not given)', wholeNumber)
    .action(async (files: string[], { output, open = false, lang, ...options }: ViewFlags) => {
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
      if (items.length === 0) return
      const html = renderReports(items, { lang })
      const path = output ?? (open || process.stdout.isTTY ? nameOfPage(files) : '-')
      if (path === '-') {
        process.stdout.write(html)
        return
      }
      writeFileSync(path, html)
      process.stderr.write(`nianbao: wrote ${printable(path)}\n`)
      if (open) await openInBrowser(resolve(path))
    })
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
