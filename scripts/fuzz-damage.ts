// Damages the tables and sentences of labelled reports, one place at a time, and counts the values that are then wrong or invented, stated as certain,
// with no finding about them that the undamaged document has not, though the damage did not change their own digits.
//
//   npm run fuzz:damage -- --count 20000 --seed 1          per way: documents, and those with such a value
//   npm run fuzz:damage -- --show "raised note"            the values of one way
//
// Fails where more than 0.2 % of the documents have such a value, or more than 2 % of those of one way that was tried fifty times or more.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseReport } from '../src/index.js'
import { documentsIn } from '../test/damage/score.js'
import { silentlyWrong } from '../test/damage/silence.js'
import { applyEdits, STRUCTURE_DAMAGES, touchedBy } from '../test/damage/structure.js'
import { Random } from '../test/planted/random.js'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, show: { type: 'string' } },
})
const root = join(import.meta.dirname, '..')
const SETS = ['modelled', 'template', 'rendered', 'hard', 'other', 'real']
const folders = [join(root, 'fixtures', 'reports'), ...SETS.map((set) => join(root, '..', 'shared', 'corpus', set))].filter(existsSync)
/** Larger pages take their time and hold no other tables. */
const LARGEST = 60_000

/** Totals by code that a careful reader takes from a document, where it was labelled. */
function labelsOf(folder: string, name: string): Record<string, number> {
  const file = join(folder, name.replace(/\.\w+$/, '.json'))
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).indicators ?? {}) : {}
}

const documents = folders.flatMap((folder) =>
  documentsIn(folder)
    .filter(({ document }) => document.text.length < LARGEST && document.report.indicators.length > 1)
    .map((item) => ({ ...item, layout: layoutOf(item.name), labels: labelsOf(folder, item.name) })),
)

function layoutOf(name: string): string {
  return /-(layout|raw|lynx|w3m|pandoc|pdftohtml|default|text)\.\w+$/.exec(name)?.[1] ?? (name.endsWith('.html') ? 'html' : 'text')
}

const random = new Random(Number(values.seed))
const tally = new Map<string, { documents: number; silent: number }>()
const byLayout = new Map<string, { documents: number; silent: number }>()
const count = (map: typeof tally, key: string, wrong: boolean) => {
  const entry = map.get(key) ?? { documents: 0, silent: 0 }
  map.set(key, { documents: entry.documents + 1, silent: entry.silent + Number(wrong) })
}
let done = 0
let wrongDocuments = 0
/** As many tries for each way: a document is drawn among those that it can be done to. */
const documentsFor = {
  any: documents,
  html: documents.filter(({ document }) => document.html),
  text: documents.filter(({ document }) => !document.html),
}
const ways = STRUCTURE_DAMAGES.filter(({ name }) => values.show === undefined || name === values.show)
for (let turn = 0; done < Number(values.count) && turn < Number(values.count) * 20; turn++) {
  const way = ways[turn % ways.length]!
  const { name, document, layout, labels } = random.pick(documentsFor[way.of])
  const edits = way.edits(document, random)
  const damaged = edits && applyEdits(document.text, edits)
  if (damaged === null || damaged === document.text) continue
  done++
  if (process.stderr.isTTY && done % 100 === 0) process.stderr.write(`\r${done} of ${values.count}`)
  const report = parseReport(damaged)
  const found = silentlyWrong(report, document.report, labels, touchedBy(document.text, edits!))
  count(tally, way.name, found.length > 0)
  count(byLayout, layout, found.length > 0)
  if (found.length === 0) continue
  wrongDocuments++
  if (values.show !== undefined) {
    const { from, to, put } = edits![0]!
    console.log(
      `${name}\n  ${JSON.stringify(document.text.slice(Math.max(0, from - 60), to + 60))} put ${JSON.stringify(put)}\n  ${found.join('\n  ')}`,
    )
  }
}
if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
const line = (name: string, { documents: all, silent: wrong }: { documents: number; silent: number }) =>
  console.log(
    `${name.padEnd(36)} ${String(all).padStart(6)} documents, ${String(wrong).padStart(4)} silently wrong, ${((100 * wrong) / all).toFixed(2)} %`,
  )
for (const [name, entry] of [...tally].sort((a, b) => b[1].silent / b[1].documents - a[1].silent / a[1].documents)) line(name, entry)
console.log()
for (const [name, entry] of byLayout) line(name, entry)
line('all', { documents: done, silent: wrongDocuments })
const worst = Math.max(...[...tally.values()].filter((entry) => entry.documents >= 50).map((entry) => entry.silent / entry.documents), 0)
if (wrongDocuments > done * 0.002 || worst > 0.02) process.exitCode = 1
