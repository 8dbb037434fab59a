import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'

const TITLE = '青岚县教育局2016年政府信息公开工作年度报告\n'
const read = (text: string) =>
  parseReport(TITLE + text)
    .indicators.filter(({ method }) => method !== 'derived')
    .map(({ code, value }) => `${code}=${value}`)
    .sort()

/** Lists whose items may stand in any order: the head, and its items. */
const LISTS: [head: (n: number) => string, items: readonly string[]][] = [
  [(n) => `全年收到政府信息公开申请${n}件，其中`, ['网络申请', '信函申请', '当面申请', '传真申请']],
  [(n) => `主动公开政府信息${n}条，其中`, ['政府网站公开', '政务微博公开', '政务微信公开', '政府公报公开']],
  [(n) => `答复政府信息公开申请${n}件，其中`, ['同意公开', '部分公开', '不予公开', '信息不存在']],
]
/** Sentences that count nothing of the catalogue. */
const NEUTRAL = ['我局高度重视，加强组织领导。', '各科室密切配合，工作有序推进。', '制度不断完善，群众满意度稳步提升。']

const sentence = fc
  .tuple(
    fc.nat(LISTS.length - 1),
    fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 4 }),
    fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([list, picks, values]) => ({ list, parts: picks.map((pick) => ({ pick, value: values[pick]! })) }))

function write({ list, parts }: { list: number; parts: readonly { pick: number; value: number }[] }, times = 1): string {
  const [head, items] = LISTS[list]!
  const unit = list === 1 ? '条' : '件'
  const sum = parts.reduce((all, { value }) => all + value * times, 0)
  return `${head(sum)}${parts.map(({ pick, value }) => `${items[pick]}${value * times}${unit}`).join('，')}。`
}

describe('laws of what sentences count', () => {
  it('every item of a list is read, whatever their order', () => {
    fc.assert(
      fc.property(sentence, (one) => {
        const found = read(write(one))
        expect(found).toHaveLength(one.parts.length + 1)
        expect(read(write({ ...one, parts: [...one.parts].reverse() }))).toEqual(found)
      }),
      { numRuns: 60 },
    )
  })

  it('a neutral sentence before or behind changes nothing', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...NEUTRAL), (one, neutral) => {
        const text = write(one)
        expect(read(neutral + text)).toEqual(read(text))
        expect(read(text + neutral)).toEqual(read(text))
      }),
      { numRuns: 40 },
    )
  })

  it('a figure that is said twice is one', () => {
    fc.assert(
      fc.property(sentence, (one) => void expect(read(`${write(one)}\n${write(one)}`)).toEqual(read(write(one)))),
      { numRuns: 30 },
    )
  })

  it('twice the figures are twice the values', () => {
    const doubled = (found: readonly string[]) => found.map((item) => item.replace(/\d+$/, (value) => String(Number(value) * 2))).sort()
    fc.assert(
      fc.property(sentence, (one) => void expect(read(write(one, 2))).toEqual(doubled(read(write(one))))),
      { numRuns: 40 },
    )
  })

  it.each([
    ['全年主动公开政府信息120条，其中网站公开80条。', '全年主動公開政府信息120條，其中網站公開80條。'],
    ['收到政府信息公开申请3件，均按时办结。未收取任何费用。', '收到政府信息公開申請3件，均按時辦結。未收取任何費用。'],
    ['未发生行政复议和行政诉讼。', '未發生行政複議和行政訴訟。'],
  ])('%s says the same in Traditional characters', (simplified, traditional) => {
    expect(read(simplified).length).toBeGreaterThan(0)
    expect(read(traditional)).toEqual(read(simplified))
  })

  it.each([
    ['（一）政务微博。\n全年发布信息120条。', '全年在政务微博发布信息120条。'],
    ['三、依申请公开情况\n全年收到申请3件，答复3件。', '依申请公开方面，全年收到申请3件，答复3件。'],
    ['四、行政复议和行政诉讼情况\n无。', '全年无行政复议和行政诉讼。'],
  ])('%s: a heading may as well stand in the sentence', (headed, sentence) => {
    expect(read(headed).length).toBeGreaterThan(0)
    expect(read(sentence)).toEqual(read(headed))
  })
})
