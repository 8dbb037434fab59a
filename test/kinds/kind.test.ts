import { describe, expect, it } from 'vitest'
import { createReader, defineKind, ogi, parseReport } from '../../src/index.js'

const TITLE = '青岚县教育局2016年政府信息公开工作年度报告\n'

describe('an indicator of one’s own', () => {
  const more = ogi.with({
    indicators: {
      'proactive.channel.newMedia': {
        labels: ['政务新媒体公开政府信息数'],
        english: 'Disclosed on new-media accounts',
        unit: '条',
        words: { channel: { newMedia: '云上号' } },
        said: [{ say: 'newMedia disclose', may: 'info newly cumulative sum', unit: 'posts' }],
      },
    },
  })
  const reader = createReader({ kinds: [more] })
  const read = (text: string) => reader.parse(TITLE + text).indicators.map(({ code, value }) => `${code}=${value}`)

  it.each([
    ['全年政务新媒体发布信息120条。', 'proactive.channel.newMedia=120'],
    ['全年通过云上号发布信息35条。', 'proactive.channel.newMedia=35'],
    ['收到政府信息公开申请3件。', 'requests.received=3'],
  ])('%s', (text, answer) => expect(read(text)).toEqual([answer]))

  it('is unknown to the kind that it was made from', () => {
    const codes = parseReport(`${TITLE}全年政务新媒体发布信息120条。`).indicators.map(({ code }) => code)
    expect(codes).not.toContain('proactive.channel.newMedia')
    expect(Object.keys(ogi.indicators)).not.toContain('proactive.channel.newMedia')
  })

  it('is refused where a sense has no words', () => {
    const wrong = ogi.with({
      indicators: { x: { labels: [], english: '', unit: '条', said: [{ say: 'newMedai disclose', unit: 'posts' }] } },
    })
    expect(() => createReader({ kinds: [wrong] })).toThrow(TypeError)
    expect(() => createReader({ kinds: [wrong] })).toThrow(/newMedai/)
    expect(() => parseReport(TITLE, { kinds: [wrong] })).toThrow(TypeError)
  })

  it('leaves the words of the kind that it was made from alone', () => {
    expect(JSON.stringify(ogi.words)).not.toContain('云上号')
    expect(Object.isFrozen(more)).toBe(true)
  })
})

describe('a kind of one’s own', () => {
  const law = defineKind({
    id: 'rule-of-law-report',
    titles: ['法治政府建设'],
    extends: ogi,
    words: { thing: { lecture: '法治讲座' } },
    indicators: {
      'law.lectures': { labels: ['法治讲座场次'], english: 'Lectures', unit: '场', said: [{ say: 'lecture', may: 'hold', unit: 'times' }] },
    },
  })
  const text = '青岚县司法局2020年法治政府建设年度报告\n一、工作情况\n全年举办法治讲座12场。\n'

  it('is read where it is asked for', () => {
    expect(createReader({ kinds: [law] }).parse(text).indicators).toMatchObject([{ code: 'law.lectures', value: 12, unit: '场' }])
    expect(parseReport(text, { kinds: [ogi, law] }).indicators).toMatchObject([{ code: 'law.lectures', value: 12 }])
    expect(parseReport(text).indicators).toEqual([])
    expect(createReader({ kinds: [ogi] }).parse(text).indicators).toEqual([])
  })

  it('counts nothing that it does not name, though it knows the words', () => {
    const { indicators } = createReader({ kinds: [law] }).parse(`${text}收到政府信息公开申请3件。\n`)
    expect(indicators.map(({ code }) => code)).toEqual(['law.lectures'])
  })

  it('does not change', () => expect(Object.isFrozen(law)).toBe(true))
  it('there must be one', () => {
    expect(() => parseReport(text, { kinds: [] })).toThrow(TypeError)
    expect(() => createReader({ kinds: [] })).toThrow(TypeError)
  })
})

describe('what is said with a value', () => {
  const read = (text: string, explain = false) => parseReport(TITLE + text, { explain }).indicators

  it.each([
    ['收到政府信息公开申请十几件。', 10, 'atLeast', 'likely'],
    ['收到政府信息公开申请数百件。', 100, 'atLeast', 'likely'],
    ['收到政府信息公开申请近百件。', 100, 'about', 'certain'],
    ['主动公开政府信息3000条以上。', 3000, 'atLeast', 'certain'],
    ['主动公开政府信息约3000条。', 3000, 'about', 'certain'],
    ['主动公开政府信息3000余条。', 3000, 'atLeast', 'certain'],
    ['主动公开政府信息三千多条。', 3000, 'atLeast', 'certain'],
    ['主动公开政府信息约3000余条。', 3000, 'about', 'certain'],
    ['主动公开政府信息3000条。', 3000, 'exact', 'certain'],
  ])('%s keeps its hedge', (text, value, modifier, certainty) => expect(read(text)).toMatchObject([{ value, modifier, certainty }]))

  it('has both ends of a range', () => {
    expect(read('收到政府信息公开申请3—5件。')).toMatchObject([{ value: 3, upper: 5, modifier: 'range', certainty: 'likely' }])
    expect(read('收到政府信息公开申请3件。')[0]).not.toHaveProperty('upper')
  })

  it('is explained on request, each figure of prose', () => {
    const text = '二、依申请公开情况\n全年收到申请40件，其中当面申请12件，网络申请28件。举办新闻发布会2次。'
    const explained = read(text, true)
    expect(explained).toHaveLength(4)
    for (const { because } of explained) {
      expect(because!.length).toBeGreaterThan(0)
      for (const reason of because!) expect(reason).toMatch(/\w/)
    }
    expect(explained.map(({ because: _, ...rest }) => rest)).toEqual(read(text))
    for (const indicator of read(text)) expect(indicator).not.toHaveProperty('because')
  })

  it('is ambiguous where sentences contradict each other', () => {
    const { indicators, findings } = parseReport(`${TITLE}收到政府信息公开申请3件，收到政府信息公开申请4件。`)
    expect(indicators).toMatchObject([{ code: 'requests.received', value: 3, certainty: 'ambiguous' }])
    expect(findings).toContainEqual(expect.objectContaining({ code: 'text-conflict', left: 3, right: 4 }))
  })

  it('is certain where sentences say the same', () => {
    const { indicators, findings } = parseReport(`${TITLE}收到政府信息公开申请3件，收到政府信息公开申请3件。`)
    expect(indicators).toMatchObject([{ code: 'requests.received', value: 3, certainty: 'certain' }])
    expect(findings.map(({ code }) => code)).not.toContain('text-conflict')
  })

  it('is ambiguous where a part is greater than its whole', () => {
    const { indicators, findings } = parseReport(`${TITLE}收到政府信息公开申请5件，其中同意公开7件。`)
    expect(indicators.find(({ code }) => code === 'requests.result.granted')).toMatchObject({ value: 7, certainty: 'ambiguous' })
    expect(findings.map(({ code }) => code)).toContain('sum-mismatch')
  })
})
