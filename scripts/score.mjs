#!/usr/bin/env node
// Scores the built package on the labelled reports and small cases in ../shared, and holds it to the floors of score/floors.json.
//
//   npm run score                 scores, says gains and losses, fails below a floor
//   npm run score -- --raise      raises the floors to what holds now; a floor never falls that way
//   npm run score -- --lower modelled.dates   lets one named floor fall to what holds now
//
// Without ../shared there is nothing to score: it says so and passes.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const shared = join(root, '..', 'shared')
const floorsFile = join(root, 'score', 'floors.json')
const SETS = ['seed', 'modelled', 'template', 'rendered', 'hard', 'other', 'real']
/** Cases of fair samples of real wording, and small inputs that failed once. */
const SAMPLES = ['lines', 'fronts', 'real-pages']
const { values: options } = parseArgs({
  options: { raise: { type: 'boolean', default: false }, lower: { type: 'string', multiple: true, default: [] } },
})

if (!existsSync(join(shared, 'score', 'score.mjs'))) {
  console.log('no labelled reports beside the project: nothing to score')
  process.exit(0)
}

/** Digest of the labels, so that floors are only compared with the data that they were measured on. */
function goldDigest() {
  const hash = createHash('sha256')
  for (const set of SETS) {
    const folder = join(shared, 'corpus', set)
    for (const name of readdirSync(folder)
      .filter((n) => n.endsWith('.json'))
      .sort())
      hash.update(name).update(readFileSync(join(folder, name)))
  }
  hash.update(readFileSync(join(shared, 'cases', 'field.jsonl')))
  return hash.digest('hex').slice(0, 16)
}

function run(script, ...args) {
  const result = spawnSync(process.execPath, [join(shared, 'score', script), '--package', root, '--json', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (!result.stdout) throw new Error(`${script} ${args.join(' ')}: ${result.stderr}`)
  return JSON.parse(result.stdout)
}

const figures = {}
let faults = 0
for (const set of SETS) {
  const result = run('score.mjs', '--cases', join(shared, 'corpus', set))
  faults += result.faults.length
  for (const fault of result.faults) console.log(`FAULT ${fault}`)
  for (const [field, f] of Object.entries(result.fields)) if (f.gold + f.found > 0) figures[`${set}.${field}`] = round(f.f1)
}
const cases = run('cases.mjs')
figures['cases.passed'] = cases.passed
for (const [kind, k] of Object.entries(cases.kinds)) figures[`cases.${kind}`] = k.passed

for (const sample of SAMPLES) {
  const result = run('cases.mjs', '--cases', join(shared, 'cases', `${sample}.jsonl`))
  figures[`${sample}.passed`] = result.passed
}

function round(x) {
  return Math.floor(x * 10000) / 10000
}

const digest = goldDigest()
const before = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : { gold: digest, floors: {} }
if (before.gold !== digest) console.log('the labels have changed since the floors were measured: compare with care')
let below = 0
for (const [name, value] of Object.entries(figures)) {
  const floor = before.floors[name]
  const sign = floor === undefined ? 'new' : value > floor ? '+' : value < floor ? '-' : '='
  if (sign === '-') below++
  console.log(`${sign.padEnd(4)}${name.padEnd(24)}${value}${floor === undefined || value === floor ? '' : ` (floor ${floor})`}`)
}
if (options.raise || options.lower.length > 0) {
  const floors = Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      options.lower.includes(name) ? value : options.raise ? Math.max(value, before.floors[name] ?? value) : (before.floors[name] ?? value),
    ]),
  )
  writeFileSync(floorsFile, `${JSON.stringify({ gold: digest, floors }, null, 1)}\n`)
}
console.log(`${cases.passed} of ${cases.cases} small cases, ${faults} faults, ${below} figures below their floor`)
process.exit(faults > 0 || below > 0 ? 1 : 0)
