import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** The one path of a file that may not exist yet: without links, as far as there is something. */
export async function realPath(file: string): Promise<string> {
  const folder = resolve(dirname(file))
  return realpath(file).catch(async () => join(await realpath(folder).catch(() => folder), basename(file)))
}
