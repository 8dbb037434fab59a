import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** A regular expression of the source, with where it stands. */
export interface Pattern {
  source: string
  flags: string
  where: string
}

/** Files under a folder that hold TypeScript, declarations left out. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort()
}

/** Every regular expression literal of a file, by its syntax tree. */
export function literalsOf(file: string): Pattern[] {
  const found: Pattern[] = []
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where: `${file}:${line}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The expressions made with `new RegExp` while `run` runs: those built from named parts are known only then. */
export async function constructedWhile(run: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [pattern, flags], newTarget) {
      const made: RegExp = Reflect.construct(target, [pattern, flags], newTarget)
      const where = new Error().stack?.split('\n').find((line) => line.includes('/src/')) ?? ''
      if (where) found.push({ source: made.source, flags: made.flags, where: where.trim() })
      return made
    },
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Original
  }
  return found
}
