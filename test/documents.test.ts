import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indicatorsPage, reportPage } from './support/pages.js'

const ROOT = join(import.meta.dirname, '..')
const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'docs/tutorial.md', 'docs/scale.md']

interface Block {
  language: string
  code: string
  /** The text block behind it: what it prints. */
  prints?: string
}

/** Code blocks of a document that can be run; those marked `skip` need a machine or a folder of the reader's. */
function blocksOf(document: string): Block[] {
  const fences = [...readFileSync(join(ROOT, document), 'utf8').matchAll(/^```(\w+)( skip)?\n([\s\S]*?)^```$/gm)]
  return fences.flatMap((m, i) => {
    if (m[2] || m[1] === 'text') return []
    const next = fences[i + 1]
    return [{ language: m[1]!, code: m[3]!, ...(next?.[1] === 'text' ? { prints: next[3]! } : {}) }]
  })
}

/** A folder of the reader's: nianbao installed, the fixtures beside it. */
function readersFolder(): string {
  const reader = mkdtempSync(join(tmpdir(), 'nianbao-reader-'))
  mkdirSync(join(reader, 'node_modules'))
  mkdirSync(join(reader, 'bin'))
  symlinkSync(ROOT, join(reader, 'node_modules', 'nianbao'))
  cpSync(join(ROOT, 'fixtures'), join(reader, 'fixtures'), { recursive: true })
  writeFileSync(join(reader, 'bin', 'nianbao'), `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'dist', 'cli.js')}' "$@"\n`, {
    mode: 0o755,
  })
  return reader
}

const PANDAS = spawnSync('/usr/bin/python3', ['-c', 'import pandas']).status === 0

function run({ language, code }: Block, reader: string) {
  const options = { cwd: reader, encoding: 'utf8' as const, env: { ...process.env, PATH: `${join(reader, 'bin')}:${process.env.PATH}` } }
  if (language === 'sh') return spawnSync('bash', ['-euo', 'pipefail', '-c', code], options)
  if (language === 'python') return spawnSync('/usr/bin/python3', ['-c', code], options)
  writeFileSync(join(reader, 'block.mjs'), code)
  return spawnSync(process.execPath, ['block.mjs'], options)
}

describe.each(DOCUMENTS.filter((d) => existsSync(join(ROOT, d))))('%s', (document) => {
  let reader: string
  beforeAll(() => {
    reader = readersFolder()
  })
  afterAll(() => rmSync(reader, { recursive: true, force: true }))
  let python = ''
  for (const [index, block] of blocksOf(document).entries()) {
    // Python blocks of a page go on where the last one ended.
    if (block.language === 'python') python += block.code
    const whole = block.language === 'python' ? { ...block, code: python } : block
    it.skipIf(block.language === 'python' && !PANDAS)(`block ${index + 1}: ${block.code.trim().split('\n')[0]}`, () => {
      const { status, stdout, stderr } = run(whole, reader)
      expect(status, stderr).toBe(0)
      if (block.prints !== undefined) expect(stdout).toBe(block.prints)
    })
  }
})

describe('the two READMEs', () => {
  it('have the same code, tables and headings', () => {
    const shape = (document: string) => {
      const text = readFileSync(join(ROOT, document), 'utf8')
      return {
        code: [...text.matchAll(/^```[\s\S]*?^```$/gm)].map((m) => m[0]),
        headings: [...text.matchAll(/^#+ /gm)].map((m) => m[0]),
        rows: [...text.matchAll(/^\|/gm)].length,
        links: [...text.matchAll(/\]\(([^)]*)\)/g)]
          .map((m) => m[1])
          .filter((l) => !l!.startsWith('README'))
          .sort(),
      }
    }
    expect(shape('README.zh-CN.md')).toEqual(shape('README.md'))
  })
})

describe('pages made from the schema and the catalogue', () => {
  it.each([
    ['docs/report.md', reportPage],
    ['docs/indicators.md', indicatorsPage],
  ] as const)('%s is up to date (npm run docs)', (file, page) => expect(readFileSync(join(ROOT, file), 'utf8')).toBe(page()))
})
