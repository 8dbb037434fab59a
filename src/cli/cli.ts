#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { version } from '../version.js'
import { ExitCode, printable } from './terminal.js'

const program = new Command('nianbao')
  .description('Reads Chinese government annual reports into typed JSON in which every fact carries its place.')
  .version(version)
  .showHelpAfterError('(nianbao --help lists the commands)')
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 done, 1 some input failed or nothing was found to read, 2 wrong use, 130 stopped.')

/** Loaded only when asked for: the parser, the tables and the words take longer to load than many a command runs. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  parse: async () => (await import('./commands/parse.js')).parseCommand(),
  where: async () => (await import('./commands/where.js')).whereCommand(),
  view: async () => (await import('./commands/view.js')).viewCommand(),
  batch: async () => (await import('./commands/batch.js')).batchCommand(),
  panel: async () => (await import('./commands/panel.js')).panelCommand(),
  site: async () => (await import('./commands/site.js')).siteCommand(),
  stream: async () => (await import('./commands/stream.js')).streamCommand(),
  compare: async () => (await import('./commands/compare.js')).compareCommand(),
  words: async () => (await import('./commands/words.js')).wordsCommand(),
  schema: async () => (await import('./commands/catalogue.js')).schemaCommand(),
  catalogue: async () => (await import('./commands/catalogue.js')).catalogueCommand(),
}

/** The command that is named, none for the version, or all of them for the help and for a name that is none. */
const [, , first = ''] = process.argv
const wanted = Object.hasOwn(COMMANDS, first) ? [first] : ['--version', '-V'].includes(first) ? [] : Object.keys(COMMANDS)
for (const name of wanted) program.addCommand((await COMMANDS[name]!()).copyInheritedSettings(program))

const fail = (error: unknown) => {
  process.stderr.write(`nianbao: ${printable(error instanceof Error ? error.message : String(error))}\n`)
  process.exitCode = ExitCode.unreadable
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (head, less) is no fault of ours; a disk that is full is told.
  if (error.code !== 'EPIPE') fail(error)
  process.exit(process.exitCode ?? ExitCode.ok)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? ExitCode.ok : ExitCode.wrongUse
  else fail(error)
}
