import { createReadStream } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { type InputRecord, markDuplicates } from '../export/record.js'
import { version } from '../version.js'
import { linesOf, replaceLines } from './lines.js'

/** The lines of a saved list, none where it does not exist. What a killed run left half-written is passed over. */
async function* savedLines(file: string): AsyncGenerator<{ line: string; input: InputRecord }> {
  try {
    for await (const line of linesOf(createReadStream(file))) {
      try {
        yield { line, input: JSON.parse(line) }
      } catch {}
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** The inputs of a saved list, in order; none where it does not exist. What a killed run had not put together takes the place of what was before. */
export async function* readInputs(file: string): AsyncGenerator<InputRecord> {
  const later = new Map<string, InputRecord>()
  for await (const { input } of savedLines(`${file}.partial`)) later.set(input.input, input)
  for await (const { input } of savedLines(file)) {
    yield later.get(input.input) ?? input
    later.delete(input.input)
  }
  yield* later.values()
}

/**
 * What became of each input, as JSON Lines: empty, or with `resume` what an earlier run left, finished or not. While the run works the lines
 * go into a file of their own (`.partial`), so that what an earlier run wrote stands until the new list is whole.
 */
export async function openInputList(file: string, resume: boolean) {
  /** Lines of an earlier run that this one has not come to yet, by input. */
  const earlier = new Map<string, string>()
  const partial = `${file}.partial`
  if (resume) {
    for (const part of [file, partial]) for await (const { line, input } of savedLines(part)) earlier.set(input.input, line)
    // What the earlier run had not put together would be lost where this one is killed too.
    await replaceLines(file, `${file}.new`, earlier.values())
  } else await rm(file, { force: true })
  const lines = await open(partial, 'w')
  const saved = (input: string): InputRecord | null => JSON.parse(earlier.get(input) ?? 'null')
  return {
    earlier,
    /** What an earlier run of this parser version said of an input. */
    earlierOf(input: string): InputRecord | undefined {
      const found = saved(input)
      return found?.parser === version ? found : undefined
    },
    /** Whether an earlier run read an input of this name from another file: then it is another document. */
    isOther(input: string, file: string | undefined): boolean {
      const found = saved(input)
      return found !== null && found.file !== file
    },
    /** Leaves out lines of an earlier run that this one has not come to; gives their inputs. */
    forget(gone: (input: InputRecord) => boolean): string[] {
      const inputs = [...earlier].filter(([, line]) => gone(JSON.parse(line))).map(([input]) => input)
      for (const input of inputs) earlier.delete(input)
      return inputs
    },
    async add(input: InputRecord) {
      earlier.delete(input.input)
      await lines.appendFile(`${JSON.stringify(input)}\n`)
    },
    close: () => lines.close(),
    /** Puts the list together, when it is closed: this run's inputs, then those of earlier runs that this one was not given; `onInput` hears of each. */
    async finish(onInput: (input: InputRecord) => void) {
      async function* all() {
        for await (const { input } of savedLines(partial)) yield input
        for (const line of earlier.values()) yield JSON.parse(line) as InputRecord
      }
      async function* marked() {
        for await (const input of markDuplicates(all())) {
          onInput(input)
          yield JSON.stringify(input)
        }
      }
      await replaceLines(file, `${file}.new`, marked())
      await rm(partial)
    },
  }
}
