import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, nianbao } from '../batch/support.js'

const SHARED = '我局按照以公开为常态、不公开为例外的要求，健全保密审查机制，推进各项工作有序开展。'
const report = (
  year: number,
  received: number,
  carried: number,
  forward: number,
  more: string,
) => `云岭市水利局${year}年政府信息公开工作年度报告
一、总体情况
${year}年，${SHARED}${more}
三、收到和处理政府信息公开申请情况
| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |
|---|---|---|---|---|---|---|---|
| 一、本年新收政府信息公开申请数量 | ${received} | 0 | 0 | 0 | 0 | 0 | ${received} |
| 二、上年结转政府信息公开申请数量 | ${carried} | 0 | 0 | 0 | 0 | 0 | ${carried} |
| （七）总计 | ${received + carried - forward} | 0 | 0 | 0 | 0 | 0 | ${received + carried - forward} |
| 四、结转下年度继续办理 | ${forward} | 0 | 0 | 0 | 0 | 0 | ${forward} |
`

describe('nianbao compare', () => {
  const write = () => {
    const work = folder()
    writeFileSync(join(work, 'a.txt'), report(2021, 40, 0, 3, ''))
    writeFileSync(join(work, 'b.txt'), report(2022, 50, 5, 1, '新建查阅点两个，方便群众查阅。'))
    return [join(work, 'a.txt'), join(work, 'b.txt')] as const
  }

  it('says what does not carry over, what changed and what was taken over', () => {
    const { status, stdout } = nianbao(['compare', ...write(), '--passages'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/✗ requests\.carryOver: .*5 ≠ 3/)
    expect(stdout).toMatch(/requests\.received +40 → +50 件 {2}\+10 \(\+25 %\)/)
    expect(stdout).toContain('健全保密审查机制')
  })

  it('prints JSON for programs', () => {
    const { stdout } = nianbao(['compare', ...write(), '--format', 'json'])
    const comparison = JSON.parse(stdout)
    expect(comparison.findings.map((f: { code: string }) => f.code)).toContain('carry-over-conflict')
    expect(comparison.text.share).toBeGreaterThan(0.5)
  })

  it('names the file that cannot be read', () => {
    const [file] = write()
    const { status, stdout, stderr } = nianbao(['compare', file, '/nonexistent.txt'])
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: 'nianbao: /nonexistent.txt: no such file\n' })
  })
})
