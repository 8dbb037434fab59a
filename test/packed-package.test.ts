import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { folderWithPackage } from './support/packed.js'

const ROOT = join(import.meta.dirname, '..')
let folder: string

beforeAll(() => {
  folder = folderWithPackage()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const ADDED = `import { createReader, ogi } from 'nianbao'

const reader = createReader({
  kinds: [
    ogi.with({
      indicators: {
        'proactive.channel.billboard': {
          labels: ['电子屏公开政府信息数'],
          english: 'Disclosed on electronic billboards',
          unit: '条',
          words: { channel: { billboard: '电子屏 滚动屏' } },
          said: [{ say: 'billboard disclose', may: 'info newly cumulative sum', unit: 'posts' }],
        },
      },
    }),
  ],
})
const report = reader.parse('沙渚县水利局2016年政府信息公开工作年度报告\\n全年通过滚动屏公开信息46条。局网站公开信息120条。')
`

it('reads an indicator that is added from outside', () => {
  writeFileSync(join(folder, 'added.mjs'), `${ADDED}console.log(JSON.stringify(report.indicators.map(({ code, value }) => [code, value])))`)
  const printed = execFileSync(process.execPath, ['added.mjs'], { cwd: folder, encoding: 'utf8' })
  expect(new Map(JSON.parse(printed))).toEqual(
    new Map([
      ['proactive.channel.billboard', 46],
      ['proactive.channel.website', 120],
    ]),
  )
})

it('knows the codes of the added indicators as types', () => {
  const checked = (code: string) => {
    writeFileSync(join(folder, 'added.mts'), `${ADDED}export const found = report.indicators.find(({ code }) => code === '${code}')`)
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc')
    execFileSync(
      process.execPath,
      [tsc, '--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', 'added.mts'],
      {
        cwd: folder,
      },
    )
  }
  expect(() => checked('proactive.channel.billboard')).not.toThrow()
  expect(() => checked('proactive.channel.bilboard')).toThrow()
}, 60_000)
