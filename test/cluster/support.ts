import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plant } from '../planted/plant.js'

export const ROOT = join(import.meta.dirname, '..', '..')
const CLI = join(ROOT, 'dist', 'cli.js')
/** How the examples run the command. */
export const COMMAND = `${process.execPath} ${CLI}`

/** Continuous integration asks for the clusters; elsewhere a missing program skips the test. */
export const required = process.env.NIANBAO_CLUSTER === 'required'

export function has(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0
}

/** Debian's Python, which has Debian's python3-distributed. */
export const PYTHON = '/usr/bin/python3'

export function plantFolder(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++) {
    const planted = plant(7_000_000 + i)
    writeFileSync(join(folder, `report-${String(i).padStart(5, '0')}.${planted.html ? 'html' : 'txt'}`), planted.bytes)
  }
}

export function nianbao(...args: string[]): void {
  execFileSync(process.execPath, [CLI, ...args], { stdio: 'pipe' })
}

/** Digest of each record by its id, over all stores found below a folder; an id that stands twice is an error. */
export function recordsBelow(folder: string): Map<string, string> {
  const records = new Map<string, string>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (n) => n.endsWith('reports.jsonl') && !n.startsWith('.'),
  )) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean)) {
      const { id } = JSON.parse(line) as { id: string }
      if (records.has(id)) throw new Error(`${id} stands twice`)
      records.set(id, createHash('sha256').update(line).digest('hex'))
    }
  }
  return records
}
