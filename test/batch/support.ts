import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'nianbao-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Runs the built command as a user would. */
export function nianbao(args: readonly string[], options: { input?: string | Uint8Array; cwd?: string } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { ...options, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status, stdout, stderr }
}

export const CLI_PATH = CLI
