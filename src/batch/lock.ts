import { readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'

/** Whether the process that wrote a lock may still run: one of this machine is asked, one of another is believed. */
function mayRun(holder: string): boolean {
  const [pid, host] = holder.split(' ')
  if (host !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Keeps a second run from writing the same file. Gives the function that unlocks it; what a killed run left is taken over.
 * Error: another run holds it.
 */
export async function lock(file: string): Promise<() => Promise<void>> {
  const path = `${file}.lock`
  const take = () => writeFile(path, `${process.pid} ${hostname()}`, { flag: 'wx' })
  await take().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    if (mayRun(await readFile(path, 'utf8').catch(() => ''))) throw new Error(`another run writes ${file}; if none does, remove ${path}`)
    await rm(path, { force: true })
    await take()
  })
  return () => rm(path, { force: true })
}
