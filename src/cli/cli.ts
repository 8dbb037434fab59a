#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { version } from '../version.js'
import { batchCommand } from './commands/batch.js'
import { catalogueCommand } from './commands/catalogue.js'
import { compareCommand } from './commands/compare.js'
import { panelCommand } from './commands/panel.js'
import { parseCommand } from './commands/parse.js'
import { schemaCommand } from './commands/schema.js'
import { streamCommand } from './commands/stream.js'
import { wordsCommand } from './commands/words.js'
import { ExitCode } from './exit-codes.js'
import { printable } from './printable.js'

const program = new Command('nianbao')
  .description('Reads Chinese government annual reports into typed JSON in which every fact carries its place.')
  .version(version)
  .showHelpAfterError('(nianbao --help lists the commands)')
  .exitOverride()
  .addHelpText('after', '\nExit codes: 0 all read, 1 some input could not be read, 2 wrong use.')

for (const command of [
  parseCommand(),
  batchCommand(),
  panelCommand(),
  streamCommand(),
  compareCommand(),
  wordsCommand(),
  schemaCommand(),
  catalogueCommand(),
])
  program.addCommand(command.copyInheritedSettings(program))

// A reader that closes the pipe early (head, less) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? ExitCode.ok)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? ExitCode.ok : ExitCode.wrongUse
  else {
    process.stderr.write(`nianbao: ${printable(error instanceof Error ? error.message : String(error))}\n`)
    process.exitCode = ExitCode.unreadable
  }
}
