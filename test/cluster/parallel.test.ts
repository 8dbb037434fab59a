import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
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

  it('go on to the end past a file that cannot be read, and say so', { timeout: 300_000 }, () => {
    const work = mkdtempSync(join(tmpdir(), `nianbao's shards-`))
    try {
      const folder = join(work, 'reports')
      mkdirSync(folder)
      plantFolder(folder, 6)
      writeFileSync(join(folder, 'bad.html.gz'), gzipSync('cut').subarray(0, 15))
      const { status } = spawnSync('bash', [join(ROOT, 'examples', 'parallel', 'shards.sh'), folder, join(work, 'out'), '2'], {
        env: { ...process.env, NIANBAO: COMMAND },
      })
      expect(status).toBe(1)
      expect(recordsBelow(join(work, 'out')).size).toBe(6)
      expect(existsSync(join(work, 'out', 'panel.parquet'))).toBe(true)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
})
