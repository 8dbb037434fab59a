import { createReadStream } from 'node:fs'
import { InvalidArgumentError, Option } from 'commander'
import { gunzipBounded, isGzip } from '../batch/containers/source.js'
import { readStream } from '../batch/read-file.js'
import { encodingNamed } from '../decode/label.js'
import { DEFAULT_MAX_BYTES } from '../decode/limits.js'

export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 is wanted.')
  return value
}

/** Takes an option that may be given several times. */
export const several = (value: string, all: string[] = []) => [...all, value]

/** `--format`: text unless `json` is asked for. */
export const textOrJson = () =>
  new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text')

/** `--lang`: of pages, whose readers can change it. */
export const lang = () => new Option('--lang <lang>', 'language that the pages begin in').choices(['zh', 'en']).default('zh')

/** `--encoding`: one that is read, by any of its names. */
export const encoding = () =>
  new Option('--encoding <name>', 'encoding of the input, where you know it; believed only if the bytes agree').argParser(
    (name: string) => {
      try {
        return encodingNamed(name)
      } catch (error) {
        throw new InvalidArgumentError((error as Error).message)
      }
    },
  )

export const maxBytes = () =>
  new Option('--max-bytes <n>', 'the largest input that is read, in bytes (16 MiB where not given)').argParser(wholeNumber)

/** Reads the bytes of a file, or of standard input for `-`; gzip is undone. Error: `InputTooLargeError`, before more than the limit was read. */
export async function readInput(path: string, maxBytes = DEFAULT_MAX_BYTES): Promise<Uint8Array> {
  const bytes = await readStream(path === '-' ? process.stdin : createReadStream(path), maxBytes)
  return isGzip(bytes) ? gunzipBounded(bytes, maxBytes) : bytes
}
