import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')

/** Stages in the order in which data flows; a stage may use itself and what stands before it. */
const STAGES = [
  'catalogue',
  'report',
  'language',
  'decode',
  'view',
  'repair',
  'lex',
  'sections',
  'identity',
  'quantities',
  'kinds',
  'clauses',
  'tables',
  'indicators',
  'findings',
  '.',
  'compare',
  'pages',
  'viewer',
  'export',
  'words',
  'batch',
  'site',
  'cli',
]
/** Folders that run in Node only; everything else is the core, which runs in a browser too. */
const NODE_ONLY = new Set(['batch', 'export', 'words', 'site', 'cli'])

/** What runs in a page: it has a document and imports nothing of the parser but types. */
const isClient = (file: string) => file.split(sep)[1] === 'client'

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !isClient(name))
const stageOf = (file: string) => (file.includes(sep) ? file.split(sep)[0]! : '.')
const importsOf = (file: string) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map(
    (m) => m[1] ?? m[2]!,
  )

describe('the structure of src', () => {
  it('has only the known stages', () => {
    expect([...new Set(files.map(stageOf))].filter((stage) => !STAGES.includes(stage))).toEqual([])
  })

  it('is told by CONTRIBUTING.md in the same order', () => {
    const told = /^The stages, in order: ([\s\S]*?)\n\n/m.exec(readFileSync(join(SRC, '..', 'CONTRIBUTING.md'), 'utf8'))![1]!
    expect([...told.replace(/\([^)]*\)/g, '').matchAll(/`([^`]+)`/g)].map((m) => m[1])).toEqual(STAGES)
  })

  it('lets imports go one way: from later stages to earlier ones', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(SRC, join(SRC, file, '..', name)))
        .filter((target) => STAGES.indexOf(stageOf(target)) > STAGES.indexOf(stageOf(file)))
        .map((target) => `${file} imports ${target}`),
    )
    // index.ts names what the package offers and may reach everything in the core.
    expect(wrong.filter((line) => !line.startsWith('index.ts imports compare'))).toEqual([])
  })

  it('spreads no list into a call that takes them all at once: a long one overflows the stack', () => {
    const wrong = files.filter(
      (file) => !NODE_ONLY.has(stageOf(file)) && /\.(?:push|unshift)\(\.\.\./.test(readFileSync(join(SRC, file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })

  it('keeps the core free of Node, clock, locale, network and console', () => {
    const wrong = files
      .filter((file) => !NODE_ONLY.has(stageOf(file)))
      .flatMap((file) => {
        const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        return [
          ...code.matchAll(
            /from 'node:|\bnew Date\b|\bDate\.|\btoLocale\w*|\blocaleCompare\b|\bIntl\.|\bfetch\(|\bconsole\.|\bprocess\.|\bBuffer\./g,
          ),
        ].map((m) => `${file}: ${m[0]}`)
      })
    expect(wrong).toEqual([])
  })
})
