import { type AttackPattern, checkSync } from 'recheck'
import { describe, expect, test } from 'vitest'
import { constructedWhile, literalsOf, type Pattern, sourceFiles } from './support/regexes.js'

// The program itself reads its arguments when it is imported, and pages have a document.
const ENTRIES = /src\/cli\/cli\.ts$|\/client\//

const files = sourceFiles('src')
const constructed = await constructedWhile(async () => {
  for (const file of files) if (!ENTRIES.test(file)) await import(`../${file}`)
})

const patterns = new Map<string, Pattern>()
for (const pattern of [...files.flatMap(literalsOf), ...constructed]) patterns.set(`/${pattern.source}/${pattern.flags}`, pattern)

describe('every regular expression reads any text in linear time', () => {
  test.each([...patterns])('%s', { timeout: 30_000 }, (_name, { source, flags, where }) => {
    const verdict = checkSync(source, flags, { timeout: 5000, randomSeed: 2012 })
    if (verdict.status === 'safe') return
    const pattern = new RegExp(source, flags)
    if (verdict.status === 'unknown') {
      // Too large to be judged: it has then to stand the attacks that catch the others
      expect(slowest(pattern), `${where}: not judged (${verdict.error.kind}), and slow`).toBeLessThan(1000)
    } else if (verdict.checker === 'fuzz') {
      // Found by trial, which also takes a steep line for a curve: the attack must be slow when it is long, too
      expect(time(pattern, lengthened(verdict.attack)), `${where}: slow on ${verdict.attack.pattern}`).toBeLessThan(1000)
    } else expect.fail(`${where}: ${verdict.complexity.summary}, for instance on ${verdict.attack.pattern}`)
  })

  test('the check sees what is not linear', () => {
    expect(checkSync(String.raw`\s*x`, 'g').status).toBe('vulnerable')
    expect(slowest(/\s*x/g)).toBeGreaterThan(200)
    expect(slowest(/\s{0,9}x/g)).toBeLessThan(200)
  })

  test('patterns are found, in literals and built from parts', () => {
    expect(patterns.size).toBeGreaterThan(100)
    expect(constructed.length).toBeGreaterThan(0)
  })
})

/** The attack, made so long that a quadratic pattern needs seconds. */
function lengthened({ pumps, suffix, base }: AttackPattern): string {
  const size = pumps.reduce((sum, { prefix, pump }) => sum + prefix.length + pump.length * base, 0)
  const times = Math.max(1, Math.round(100_000 / Math.max(1, size)))
  return pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(base * times + bias)).join('') + suffix
}

function time(pattern: RegExp, text: string): number {
  const start = performance.now()
  text.replace(pattern, '')
  return performance.now() - start
}

/** Milliseconds for the worst of the texts that repeat pieces of the pattern's own alphabet. Linear ones need a few, quadratic ones seconds. */
function slowest(pattern: RegExp): number {
  const letters = [
    ...new Set(pattern.source.replace(/\\[dswbDSWBpu]/g, '').match(/[^\\()[\]{}?*+|^$]/gu) ?? []),
    '0',
    'a',
    ' ',
    '\n',
    '年',
    '。',
  ]
  let worst = 0
  for (const letter of letters)
    for (const piece of [letter, letter + letters[0], `0${letter}`]) {
      const text = `${piece.repeat(Math.ceil(60_000 / piece.length))}\u0000`
      worst = Math.max(worst, time(pattern, text))
      if (worst > 1000) return worst
    }
  return worst
}
