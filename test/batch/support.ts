import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { onTestFinished } from 'vitest'
import { plant } from '../planted/plant.js'

const ROOT = join(import.meta.dirname, '..', '..')
export const CLI_PATH = join(ROOT, 'dist', 'cli.js')

/** A short report. */
export const PLAIN = '云岭市水利局2012年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息35条。\n'

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'nianbao-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Runs the built command as a user would. */
export function nianbao(
  args: readonly string[],
  options: { input?: string | Uint8Array; cwd?: string; env?: NodeJS.ProcessEnv; node?: readonly string[] } = {},
) {
  const { node = [], ...rest } = options
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, CLI_PATH, ...args], {
    ...rest,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** The built entry point: its worker threads need the built worker. */
export const built = () => import(join(ROOT, 'dist', 'batch.js')) as Promise<typeof import('../../src/batch/index.js')>

export const lines = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [])
export const idsOf = (file: string) => lines(file).map((line) => (JSON.parse(line) as { id: string }).id)

/** The rows of a CSV table. */
export const rowsOf = (file: string) => parse<Record<string, string>>(readFileSync(file, 'utf8'), { columns: true, bom: true })

/** What the list of inputs says, by input: its status, and its reason where it has one. */
export const statusesOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    lines(file)
      .map((line) => JSON.parse(line))
      .map(({ input, status, reason }) => [input, reason ? `${status}: ${reason}` : status]),
  )

export function plantInto(path: string, count: number, seed = 1): void {
  mkdirSync(path, { recursive: true })
  for (let i = 0; i < count; i++) {
    const planted = plant(seed * 1000 + i)
    writeFileSync(join(path, `r${String(i).padStart(4, '0')}.${planted.html ? 'html' : 'txt'}`), planted.bytes)
  }
}
