// Damages every report in fixtures/ and, where they lie beside the project, in ../shared/corpus, in each way that copying, converting and
// mirroring do, and says how many facts stay as they were.
//
//   npm run score:damage                       every way
//   npm run score:damage -- --show "one line"  what became of each report in one way
//
// Fails where a way leaves less than 98 % of the facts, or where any fact becomes another that is stated as certain.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documentsIn, LEAST_SAME, scoreDamage } from '../test/damage/score.js'

const { values } = parseArgs({ options: { show: { type: 'string' } } })
const root = join(import.meta.dirname, '..')
/** Pages rendered from others, and cases of a sentence, are left out: they would count twice, or say nothing. */
const SETS = ['seed', 'modelled', 'template', 'hard', 'other', 'real', 'prose']
const folders = [join(root, 'fixtures', 'reports'), ...SETS.map((set) => join(root, '..', 'shared', 'corpus', set))].filter(existsSync)

const documents = folders.flatMap(documentsIn)

const scores = scoreDamage(documents, (damage, name, missing, extra) => {
  if (damage === values.show)
    console.log([`${name}`, ...missing.map((fact) => `  - ${fact}`), ...extra.map((fact) => `  + ${fact}`)].join('\n'))
})
for (const [damage, { documents: count, facts, same, wrong }] of scores) {
  if (count === 0) continue
  console.log(
    `${damage.padEnd(24)} ${String(count).padStart(3)} documents, ${(same / facts).toFixed(4)} of ${facts} facts stay, ${wrong.length} wrong`,
  )
  for (const fact of wrong) console.log(`  ${fact}`)
  if (same < facts * LEAST_SAME || wrong.length > 0) process.exitCode = 1
}
