// Writes planted reports into a folder, for trying batch runs and clusters: npm run plant -- --count 2000 --seed 1 --out DIR [--damaged]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { plant } from '../test/planted/plant.js'

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    damaged: { type: 'boolean', default: false },
  },
})
if (!options.out) throw new Error('--out DIR says where to')
mkdirSync(options.out, { recursive: true })
for (let i = 0; i < Number(options.count); i++) {
  const planted = plant(Number(options.seed) * 1_000_003 + i, { damaged: options.damaged })
  writeFileSync(join(options.out, `report-${String(i).padStart(6, '0')}.${planted.html ? 'html' : 'txt'}`), planted.bytes)
}
