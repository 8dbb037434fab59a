import fc from 'fast-check'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'

/** Invented bodies. */
const BODIES = ['青岚县教育局', '岚川市港航管理局', '浣河县人民政府']
/** What the text states, as `code=value`; sums that follow from it are left out. */
const read = (text: string, body = BODIES[0]!) =>
  parseReport(`${body}2016年政府信息公开工作年度报告\n${text}`)
    .indicators.filter(({ method }) => method !== 'derived')
    .map(({ code, value }) => `${code}=${value}`)
    .sort()

/** Lists whose items may stand in any order: how the sum is said, and the items, each with its code. */
interface List {
  code: string
  head: string
  unit: string
  items: readonly (readonly [words: string, code: string])[]
}
const LISTS: readonly List[] = [
  {
    code: 'requests.received',
    head: '全年收到政府信息公开申请',
    unit: '件',
    items: [
      ['网络申请', 'requests.received.network'],
      ['信函申请', 'requests.received.mail'],
      ['当面申请', 'requests.received.inPerson'],
      ['传真申请', 'requests.received.fax'],
    ],
  },
  {
    code: 'proactive.total',
    head: '主动公开政府信息',
    unit: '条',
    items: [
      ['政府网站公开', 'proactive.channel.website'],
      ['政务微博公开', 'proactive.channel.weibo'],
      ['政务微信公开', 'proactive.channel.wechat'],
      ['政府公报公开', 'proactive.channel.gazette'],
    ],
  },
  {
    code: 'requests.answered',
    head: '答复政府信息公开申请',
    unit: '件',
    items: [
      ['同意公开', 'requests.result.granted'],
      ['部分公开', 'requests.result.partlyGranted'],
      ['不予公开', 'requests.result.refused'],
      ['信息不存在', 'requests.result.notExist'],
    ],
  },
  {
    code: 'review.total',
    head: '因政府信息公开被申请行政复议',
    unit: '件',
    items: [
      ['维持', 'review.upheld'],
      ['纠错', 'review.corrected'],
    ],
  },
]
/** Sentences that count nothing of the catalogue. */
const NEUTRAL = ['我局高度重视，加强组织领导。', '各科室密切配合，工作有序推进。', '制度不断完善，群众满意度稳步提升。']

interface Statement {
  list: List
  parts: readonly { item: number; value: number }[]
}
const statementOf = (list: List): fc.Arbitrary<Statement> =>
  fc
    .uniqueArray(fc.record({ item: fc.nat(list.items.length - 1), value: fc.integer({ min: 1, max: 400 }) }), {
      selector: ({ item }) => item,
      minLength: 2,
      maxLength: 4,
    })
    .map((parts) => ({ list, parts }))
const statement = fc.constantFrom(...LISTS).chain(statementOf)
/** One sentence of each of some lists, in any order. */
const statements = fc.shuffledSubarray([...LISTS], { minLength: 2 }).chain((lists) => fc.tuple(...lists.map(statementOf)))
const body = fc.constantFrom(...BODIES)

const sumOf = ({ parts }: Statement) => parts.reduce((sum, { value }) => sum + value, 0)
const write = (one: Statement) => {
  const { head, unit, items } = one.list
  return `${head}${sumOf(one)}${unit}，其中${one.parts.map(({ item, value }) => `${items[item]![0]}${value}${unit}`).join('，')}。`
}
const answerOf = (one: Statement) =>
  [`${one.list.code}=${sumOf(one)}`, ...one.parts.map(({ item, value }) => `${one.list.items[item]![1]}=${value}`)].sort()
const answersOf = (all: readonly Statement[]) => all.flatMap(answerOf).sort()
const doubled = (one: Statement): Statement => ({ ...one, parts: one.parts.map(({ item, value }) => ({ item, value: value * 2 })) })

const toTaiwan = Converter({ from: 'cn', to: 'tw' })
const toHongKong = Converter({ from: 'cn', to: 'hk' })

describe('laws of what sentences count', () => {
  it('every item of a list is read under its own code, in whatever order they stand', () => {
    const shuffled = statement.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.parts], { minLength: one.parts.length }).map((parts) => ({ ...one, parts })),
      ),
    )
    fc.assert(
      fc.property(shuffled, body, ([one, other], of) => {
        expect(read(write(one), of)).toEqual(answerOf(one))
        expect(read(write(other), of)).toEqual(answerOf(one))
      }),
      { numRuns: 60 },
    )
  })

  it('a neutral sentence before, between or behind changes nothing', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(...NEUTRAL), fc.nat(LISTS.length), body, (all, neutral, at, of) => {
        const sentences = all.map(write)
        expect(read(sentences.join(''), of)).toEqual(answersOf(all))
        expect(read(sentences.toSpliced(at, 0, neutral).join(''), of)).toEqual(answersOf(all))
      }),
      { numRuns: 40 },
    )
  })

  it('a figure that is said twice is one', () => {
    fc.assert(
      fc.property(statement, fc.constantFrom('', '\n'), (one, between) => {
        expect(read(write(one) + between + write(one))).toEqual(answerOf(one))
      }),
      { numRuns: 30 },
    )
  })

  it('twice the figures are twice the values', () => {
    fc.assert(
      fc.property(statements, (all) => {
        const twice = read(all.map(write).join('\n')).map((item) => item.replace(/\d+$/, (value) => String(Number(value) * 2)))
        expect(read(all.map(doubled).map(write).join('\n'))).toEqual(twice.sort())
      }),
      { numRuns: 30 },
    )
  })

  it('the same is said in Traditional characters, of Taiwan and of Hong Kong', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(toTaiwan, toHongKong), (all, convert) => {
        const simplified = all.map(write).join('')
        expect(convert(simplified)).not.toBe(simplified)
        expect(read(convert(simplified))).toEqual(answersOf(all))
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['收到政府信息公开申请3件，均按时办结。未收取任何费用。', '收到政府信息公開申請3件，均按時辦結。未收取任何費用。'],
    ['未发生行政复议和行政诉讼。', '未發生行政複議和行政訴訟。'],
  ])('%s says the same in Traditional characters', (simplified, traditional) => {
    expect(read(simplified).length).toBeGreaterThan(0)
    expect(read(traditional)).toEqual(read(simplified))
  })

  it.each([
    ['（一）政务微博。\n全年发布信息N条。', '全年在政务微博发布信息N条。', 'proactive.channel.weibo=N'],
    [
      '三、依申请公开情况\n全年收到申请N件，答复N件。',
      '依申请公开方面，全年收到申请N件，答复N件。',
      'requests.answered=N',
      'requests.received=N',
    ],
    ['三、依申请公开情况\n（一）基本情况\n全年答复N件。', '依申请公开方面，全年答复N件。', 'requests.answered=N'],
    ['二、政府信息公开培训情况\n全年举办培训班N期。', '全年举办政府信息公开培训班N期。', 'training.sessions=N'],
    ['四、行政复议和行政诉讼情况\n无。', '全年无行政复议和行政诉讼。', 'litigation.total=0', 'review.total=0'],
  ])('%s: the heading may as well stand in the sentence', (headed, sentence, ...answers) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), body, (count, of) => {
        const put = (text: string) => text.replaceAll('N', String(count))
        expect(read(put(headed), of)).toEqual(answers.map(put))
        expect(read(put(sentence), of)).toEqual(answers.map(put))
      }),
      { numRuns: 8 },
    )
  })
})
