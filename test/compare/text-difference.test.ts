import { expect, it } from 'vitest'
import { textDifference } from '../../src/compare/text-difference.js'
import { compareReports, parseReport } from '../../src/index.js'

const report = (year: number, body: string) => `松岚县水利局${year}年政府信息公开工作年度报告\n${body}`
const LONG = '我局坚持以公开为常态、不公开为例外，健全审查机制，及时更新公开指南'
const OLD = report(
  2022,
  `一、总体情况\n${LONG}，全年主动公开政府信息200条。\n二、监督保障\n召开专题会议，由办公室牵头，层层抓好落实。\n三、其他事项\n没有需要报告的。\n`,
)
const NEW = report(
  2023,
  `一、总体情况\n${LONG}，全年主动公开政府信息250条。\n二、监督保障\n召开专题会议，由信息中心牵头，层层抓好落实。\n三、存在问题\n人手不足。\n`,
)

function differences(old: string, now: string) {
  const { sections } = compareReports(parseReport(old), parseReport(now))
  const pairs = [...sections.kept, ...sections.renamed].map((pair) => ({ previous: pair.previous.id, current: pair.current.id }))
  const { previous, current, overlap } = textDifference(old, now, [{ previous: null, current: null }, ...pairs])
  const texts = (source: string, list: typeof previous) => list.map(({ kind, span }) => `${kind}: ${source.slice(span.start, span.end)}`)
  return { previous: texts(old, previous), current: texts(now, current), overlap }
}

it('tells what was taken over, the figures in it, and the words that changed', () => {
  const { previous, current, overlap } = differences(OLD, NEW)
  expect(current).toEqual([
    'taken: 松岚县水利局',
    'figure: 2023',
    'taken: 年政府信息公开工作年度报告',
    `taken: ${LONG}，全年主动公开政府信息`,
    'figure: 250',
    'taken: 条',
    'changed: 信息中心',
    'changed: 人手不足',
  ])
  expect(previous).toEqual([
    'taken: 松岚县水利局',
    'figure: 2022',
    'taken: 年政府信息公开工作年度报告',
    `taken: ${LONG}，全年主动公开政府信息`,
    'figure: 200',
    'taken: 条',
    'changed: 办公室',
    'changed: 没有需要报告的',
  ])
  expect(overlap).toEqual(compareReports(parseReport(OLD), parseReport(NEW), { sources: { previous: OLD, current: NEW } }).text)
})

it('finds nothing changed in the same report', () => {
  const { previous, current } = differences(OLD, OLD)
  expect([...previous, ...current].filter((line) => !line.startsWith('taken'))).toEqual([])
})

it('tells of a passage that moved that it was taken over', () => {
  const moved = report(2023, `一、总体情况\n全年无事。\n二、监督保障\n${LONG}。\n`)
  expect(differences(OLD, moved).current).toContain(`taken: ${LONG}`)
})
