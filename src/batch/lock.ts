import { randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { readFile, realpath, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The one path of a file that may not exist yet: without links, as far as there is something. */
export async function realPath(file: string): Promise<string> {
  const folder = resolve(dirname(file))
  return realpath(file).catch(async () => join(await realpath(folder).catch(() => folder), basename(file)))
}

/** A run shows that it lives by touching its locks this often, in milliseconds. */
const BEAT = 1000
/** A lock that was not touched for so long belongs to a run that has ended. */
const DEAD = 10 * BEAT

/**
 * Where process numbers mean the same: this start of this machine, and this container. Two containers may have the same name and the same
 * process numbers. Empty where the system does not say.
 */
function placeOfProcesses(): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return ''
  }
}

/** Whether the process that wrote a lock has surely ended. Where that cannot be known (another machine, a number given again) the answer is no. */
function hasEnded(holder: string): boolean {
  const [number, host, place] = holder.split('\n')
  const pid = Number(number)
  if (host !== hostname() || place !== placeOfProcesses() || !Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** Watches a lock until it is touched, which says that its run lives, or has not been for too long, or is gone. */
async function isTouched(path: string, patience: number): Promise<boolean> {
  const timeOf = async () => (await stat(path).catch(() => null))?.mtimeMs
  const before = await timeOf()
  for (let waited = 0; waited < patience; waited += BEAT / 4) {
    await sleep(BEAT / 4)
    const now = await timeOf()
    if (now === undefined) return false
    if (now !== before) return true
  }
  return false
}

export interface LockOptions {
  /** The lock of another run is watched for a sign of life. */
  onWait?: (path: string) => void
  /** Another run has taken this one's lock. */
  onLost?: (error: Error) => void
  /** Milliseconds; ten seconds where not given. */
  patience?: number
}

/**
 * Keeps a second run from writing the same file, by a file beside it that is touched every second. What a killed run left is taken over: at
 * once where its process is known to have ended, else when nothing has touched it for ten seconds. Gives what releases it. Error: another run holds it.
 */
export async function lock(file: string, { onWait, onLost, patience = DEAD }: LockOptions = {}): Promise<() => Promise<void>> {
  const path = `${await realPath(file)}.lock`
  const mine = `${process.pid}\n${hostname()}\n${placeOfProcesses()}\n${randomUUID()}\n`
  const taken = () => new Error(`another run writes ${file}`)
  const holder = () => readFile(path, 'utf8').catch(() => null)
  const take = async () => {
    const error = await writeFile(path, mine, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => error)
    if (error && error.code !== 'EEXIST') throw error
    return !error
  }
  if (!(await take())) {
    const other = await holder()
    if (other !== null && !hasEnded(other)) {
      onWait?.(path)
      if (await isTouched(path, patience)) throw taken()
    }
    // Taken by a third run meanwhile?
    if (![other, null].includes(await holder())) throw taken()
    await rm(path, { force: true })
    if (!(await take())) throw taken()
    // Two runs may have found the same lock dead: the one that removed the other's lock has it.
    await sleep(BEAT / 10)
    if ((await holder()) !== mine) throw taken()
  }
  let released = false
  const beat = setInterval(async () => {
    const now = await holder()
    if (now === mine) await utimes(path, new Date(), new Date()).catch(() => {})
    else if (!released) {
      clearInterval(beat)
      onLost?.(new Error(`the lock ${path} was removed or taken by another run`))
    }
  }, BEAT)
  beat.unref()
  return async () => {
    clearInterval(beat)
    released = true
    if ((await holder()) === mine) await rm(path, { force: true })
  }
}

/** Locks several files, in an order that is the same for every run; all or none. */
export async function lockAll(files: readonly string[], options: LockOptions = {}): Promise<() => Promise<void>> {
  const locks: (() => Promise<void>)[] = []
  const release = async () => {
    for (const one of locks) await one()
  }
  try {
    for (const file of [...new Set(await Promise.all(files.map(realPath)))].sort()) locks.push(await lock(file, options))
  } catch (error) {
    await release()
    throw error
  }
  return release
}
