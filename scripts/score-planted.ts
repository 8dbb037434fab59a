// Parses planted reports and says how many indicators came back right.
//
//   npm run score:planted -- --count 1000 --seed 1            whole reports and damaged ones
//   npm run score:planted -- --show 20                         lists what went wrong in the first 20 faulty reports
//
// Fails where undamaged reports are read below 0.995, or where more than 1 % of the damaged ones state a wrong value as certain.
import { parseArgs } from 'node:util'
import { parseReport } from '../src/index.js'
import { plant } from '../test/planted/plant.js'
import { type PlantedScore, scorePlanted } from '../test/planted/score.js'

const { values: options } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, show: { type: 'string', default: '0' } },
})
const count = Number(options.count)
let shown = Number(options.show)

function show(seed: number, planted: ReturnType<typeof plant>, score: PlantedScore): void {
  if (shown-- <= 0) return
  console.log(
    `seed ${seed} ${planted.form} ${planted.html ? 'html' : 'text'} ${planted.encoding} [${planted.layouts.join(', ')}]${planted.damage ? ` ${planted.damage}` : ''}`,
  )
  if (score.wrong.length > 0)
    console.log(`  wrong:  ${score.wrong.slice(0, 12).join(' ; ')}${score.wrong.length > 12 ? ` … ${score.wrong.length} in all` : ''}`)
  if (score.missed.length > 0)
    console.log(`  missed: ${score.missed.slice(0, 12).join(' ; ')}${score.missed.length > 12 ? ` … ${score.missed.length} in all` : ''}`)
}

function run(damaged: boolean) {
  const sum = { expected: 0, right: 0, wrong: 0, silentReports: 0 }
  const silent = new Map<string, number>()
  for (let i = 0; i < count; i++) {
    const seed = Number(options.seed) * 1_000_003 + i
    const planted = plant(seed, { damaged })
    const score = scorePlanted(planted, parseReport(planted.bytes))
    sum.expected += score.expected
    sum.right += score.right
    sum.wrong += score.wrong.length
    if (score.silent.length > 0) {
      sum.silentReports++
      const kind = planted.damage ?? 'none'
      silent.set(kind, (silent.get(kind) ?? 0) + 1)
    }
    if (damaged ? score.silent.length > 0 : score.wrong.length + score.missed.length > 0) show(seed, planted, score)
  }
  return { ...sum, silent }
}

const whole = run(false)
const accuracy = whole.right / (whole.expected + whole.wrong)
console.log(
  `undamaged: ${count} reports, ${whole.expected} indicators, accuracy ${accuracy.toFixed(4)}, ${whole.wrong} wrong, ${whole.silentReports} reports with a wrong value stated as certain`,
)
const hurt = run(true)
const honest = 1 - hurt.silentReports / count
console.log(
  `damaged:   ${count} reports, ${(hurt.right / hurt.expected).toFixed(4)} of indicators right, no wrong value stated as certain in ${(honest * 100).toFixed(2)} % of reports`,
)
for (const [kind, reports] of [...hurt.silent].sort((a, b) => b[1] - a[1])) console.log(`  ${kind}: ${reports}`)
process.exitCode = accuracy >= 0.995 && honest >= 0.99 ? 0 : 1
