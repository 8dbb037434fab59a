// Reads the test cases of other libraries with this one, and says how many of each source and kind are answered as they expect.
//
//   npm run score:peers             counts
//   npm run score:peers -- --show   every miss, with the reason that peers-misses.json gives for it
//
// Without ../shared there is nothing to compare with: it says so and passes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MEASURE_WORDS } from '../src/catalogue/measure-words.js'
import { lex } from '../src/lex/lex.js'
import { readQuantities } from '../src/quantities/quantities.js'
import { outline } from '../src/sections/outline.js'
import { viewOf } from '../src/view/page.js'
import { pageOfPlain } from '../src/view/plain.js'
import { readPeriods } from './peer-periods.js'

interface Expected {
  surface: string
  value: number | string | number[] | null
  unit?: string
}
interface Case {
  text: string
  kind: string
  expected: Expected[]
}
/** What this library answers, in the terms of the cases. */
interface Answer {
  from: number
  to: number
  value: number | string | number[] | null
  unit?: string
}

const folder = join('..', 'shared', 'corpus', 'peers')
const reasons: Record<string, string> = JSON.parse(readFileSync(join('scripts', 'peers-misses.json'), 'utf8'))

/** Least number of cases of a kind to be answered as expected. */
const FLOORS: Record<string, number> = { number: 350, percentage: 84, date: 90, month: 12, year: 16, period: 41, currency: 72, unit: 62 }

function answer(text: string, kind: string): Answer[] {
  const view = viewOf(pageOfPlain(text))
  // The cases are bits of text, no pages: nothing in them is a page number or a menu.
  for (const line of view.lines) line.zone = 'body'
  const tokens = lex(view)
  if (kind === 'period')
    return readPeriods(view.folded, tokens.dates).map((p) => ({ from: p.from, to: p.to, value: `${p.start}/${p.end}` }))
  if (kind === 'date' || kind === 'month' || kind === 'year') {
    const width = { date: 10, month: 7, year: 4 }[kind]
    return tokens.dates
      .filter((d) => d.impossible || d.value.length === width)
      .map((d) => ({ from: d.from, to: d.to, value: d.impossible ? null : d.value }))
  }
  if (kind === 'currency' || kind === 'unit') {
    return readQuantities(view, tokens, outline(view, tokens)).map(({ from, to, quantity }) => {
      const value = quantity.upper === undefined ? quantity.value : [quantity.value, quantity.upper]
      return { from, to, value, unit: MEASURE_WORDS.get(quantity.unit)?.symbol ?? quantity.unit }
    })
  }
  const numbers = tokens.numbers.filter((n) => !n.ordinal)
  // 千分之五 is 0.005 or 0.5 % to the peers, 5 ‰ to us.
  if (kind === 'number') return numbers.map((n) => ({ from: n.from, to: n.to, value: n.unit === '‰' ? n.value / 1000 : n.value }))
  return numbers
    .filter((n) => n.unit || n.fraction)
    .map((n) => {
      const percent = n.unit === '‰' ? n.value / 10 : n.fraction ? n.value * 100 : n.value
      return { from: n.from, to: n.to, value: percent, unit: n.unit === '百分点' ? '百分点' : '%' }
    })
}

function same(a: Answer['value'], b: Answer['value']): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.every((x, i) => same(x, b[i]!))
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.abs(b) * 1e-12
  return a === b
}

/** Each expected fact is found at its place; a text without any has none. */
function asExpected(c: Case): boolean {
  const found = answer(c.text, c.kind)
  if (c.expected.length === 0) return c.kind === 'currency' || c.kind === 'unit' ? found.every((f) => !isMoney(f)) : found.length === 0
  let after = 0
  return c.expected.every((e) => {
    const from = c.text.indexOf(e.surface, after)
    after = from + e.surface.length
    return found.some((f) => f.from <= from && f.to >= after && same(f.value, e.value) && (e.unit === undefined || e.unit === f.unit))
  })
}

const MONEY = new Set([...MEASURE_WORDS.values()].filter((word) => word.kind === 'money').map((word) => word.symbol))

function isMoney(found: Answer): boolean {
  return MONEY.has(found.unit ?? '')
}

function main(): void {
  if (!existsSync(folder)) {
    console.log('no cases of other libraries beside the project: nothing to compare')
    return
  }
  const show = process.argv.includes('--show')
  const kinds: Record<string, { right: number; all: number; sources: Record<string, string> }> = {}
  const unexplained: string[] = []
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.json'))
    .sort()) {
    const cases: Case[] = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const kind of new Set(cases.map((c) => c.kind))) {
      const asked = cases.filter((c) => c.kind === kind)
      const missed = asked.filter((c) => !asExpected(c))
      const sum = (kinds[kind] ??= { right: 0, all: 0, sources: {} })
      sum.all += asked.length
      sum.right += asked.length - missed.length
      sum.sources[name.replace('.json', '')] = `${asked.length - missed.length}/${asked.length}`
      for (const { text } of missed) {
        const reason = reasons[`${kind} ${text}`]
        if (!reason) unexplained.push(`${kind} ${text}`)
        if (show) console.log(`${kind}: ${text}\n  ${reason ?? 'no reason given'}\n  ${JSON.stringify(answer(text, kind))}`)
      }
    }
  }
  let below = false
  for (const [kind, { right, all, sources }] of Object.entries(kinds)) {
    const parts = Object.entries(sources).map(([source, share]) => `${source} ${share}`)
    console.log(`${kind.padEnd(11)} ${String(right).padStart(3)} of ${String(all).padStart(3)}   ${parts.join('  ')}`)
    below ||= right < (FLOORS[kind] ?? 0)
  }
  if (unexplained.length > 0) console.log(`misses without a reason in scripts/peers-misses.json: ${unexplained.length}`)
  process.exit(below ? 1 : 0)
}

main()
