import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, has, nianbao, plantFolder, ROOT, recordsBelow, required } from './support.js'

describe.skipIf(!(required || has('parallel', '--version')))('shards under GNU parallel', () => {
  it('give what one run gives: every report in one shard, none in two', { timeout: 300_000 }, () => {
    const work = mkdtempSync(join(tmpdir(), 'nianbao-shards-'))
    try {
      const folder = join(work, 'reports')
      plantFolder(folder, 400)
      const out = join(work, 'shards')
      execFileSync('bash', [join(ROOT, 'examples', 'parallel', 'shards.sh'), folder, out, '4'], {
        env: { ...process.env, NIANBAO: COMMAND },
        stdio: 'pipe',
      })
      nianbao('batch', folder, '-o', join(work, 'one', 'reports.jsonl'))
      const alone = recordsBelow(join(work, 'one'))
      expect(alone.size).toBe(400)
      expect(recordsBelow(out)).toEqual(alone)
      expect(existsSync(join(out, 'panel.parquet'))).toBe(true)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
})
