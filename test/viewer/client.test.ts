import { describe, expect, it } from 'vitest'
import { addressOf, factWanted, wantedBy } from '../../src/viewer/client/address.js'
import { chunksOf } from '../../src/viewer/client/chunks.js'
import { doubtOf, filtered, inListOrder } from '../../src/viewer/client/fact-order.js'
import { FactWords, namesOf } from '../../src/viewer/client/fact-words.js'
import { Marks, segments } from '../../src/viewer/client/marks.js'
import { MESSAGES } from '../../src/viewer/client/messages.js'
import { leftSideOf } from '../../src/viewer/client/sides.js'
import { modelOf } from '../../src/viewer/index.js'
import type { Fact, Flow } from '../../src/viewer/model.js'
import { FIXTURES, fixture } from '../support/reports.js'

const contradicting = modelOf(fixture('office-2022-contradicting'))
const damaged = modelOf(fixture('bureau-2012-damaged-prose'))
const words = new FactWords('zh', {}, contradicting)

describe('names of the switcher', () => {
  it.each([
    [
      ['/data/a/2023.html', '/data/b/2023.html'],
      ['a/2023.html', 'b/2023.html'],
    ],
    [
      ['/data/2023.html', '/data/2023.txt'],
      ['2023.html', '2023.txt'],
    ],
    [
      ['/a/1.html', 'b/1.html'],
      ['/a/1.html', 'b/1.html'],
    ],
    [
      ['a/1.html', 'ab/1.html'],
      ['a/1.html', 'ab/1.html'],
    ],
    [[], []],
  ])('%j', (names, told) => {
    expect(namesOf(names.map((name) => ({ ...damaged, name })))).toEqual(told)
  })
})

describe('segments', () => {
  it.each([
    ['nothing', [], []],
    ['one', [2, 5, 0], [[2, 5, [0]]]],
    [
      'one after another',
      [2, 5, 0, 5, 7, 1],
      [
        [2, 5, [0]],
        [5, 7, [1]],
      ],
    ],
    [
      'one in another',
      [0, 9, 0, 3, 5, 1],
      [
        [0, 3, [0]],
        [3, 5, [0, 1]],
        [5, 9, [0]],
      ],
    ],
    [
      'one over another',
      [0, 5, 0, 3, 9, 1],
      [
        [0, 3, [0]],
        [3, 5, [0, 1]],
        [5, 9, [1]],
      ],
    ],
    ['two in one place', [1, 4, 2, 1, 4, 7], [[1, 4, [2, 7]]]],
    [
      'three',
      [0, 4, 0, 2, 6, 1, 3, 5, 2],
      [
        [0, 2, [0]],
        [2, 3, [0, 1]],
        [3, 4, [0, 1, 2]],
        [4, 5, [1, 2]],
        [5, 6, [1]],
      ],
    ],
    ['a point alone', [3, 3, 0], [[3, 3, [0]]]],
    [
      'a point in a stretch',
      [1, 5, 0, 3, 3, 1],
      [
        [1, 3, [0]],
        [3, 3, [1]],
        [3, 5, [0]],
      ],
    ],
    [
      'a point at the end of one and the start of another',
      [1, 3, 0, 3, 3, 1, 3, 5, 2],
      [
        [1, 3, [0]],
        [3, 3, [1]],
        [3, 5, [2]],
      ],
    ],
  ])('%s', (_, places, expected) => {
    expect(segments(places).map(({ from, to, facts }) => [from, to, facts])).toEqual(expected)
  })

  it.each(FIXTURES)('cover all that is marked, once, in order: %s', (slug) => {
    const model = modelOf(fixture(slug))
    const marks = new Marks(model)
    const covered = new Map<number, Set<string>>()
    model.lines.forEach(({ text }, line) => {
      let end = 0
      for (const { from, to, facts } of marks.segmentsOf(line)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeLessThanOrEqual(text.length)
        end = to
        for (const fact of facts)
          for (let at = from; at < Math.max(to, from + 1); at++) covered.set(fact, (covered.get(fact) ?? new Set()).add(`${line} ${at}`))
      }
    })
    model.facts.forEach(({ at }, fact) => {
      if (!covered.has(fact)) return
      const characters = new Set<string>()
      for (let i = 0; i < at.length; i += 3)
        for (let k = at[i + 1]!; k < Math.max(at[i + 2]!, at[i + 1]! + 1); k++) characters.add(`${at[i]} ${k}`)
      expect(covered.get(fact)).toEqual(characters)
    })
    const unmarked = model.facts.filter(({ at }, fact) => at.length > 0 && !covered.has(fact))
    expect(
      unmarked.filter((fact) => !(fact.kind === 'check' && fact.holds) && !(fact.kind === 'indicator' && fact.method === 'derived')),
    ).toEqual([])
  })
})

describe('the list of facts', () => {
  const order = inListOrder(contradicting.facts)
  const kinds = (indices: Int32Array) => [...new Set([...indices].map((index) => contradicting.facts[index]!.kind))]

  it('has every fact once, doubts first and then the indicators', () => {
    expect([...order].sort((a, b) => a - b)).toEqual([...contradicting.facts.keys()])
    const doubts = [...order].findIndex((index) => doubtOf(contradicting.facts[index]!) === 0)
    expect([...order.slice(0, doubts)].map((index) => contradicting.facts[index]!.id)).toEqual([
      'finding-2',
      expect.stringMatching(/^check-/),
      'finding-0',
      'finding-1',
      expect.stringMatching(/^indicator-/),
    ])
    expect(contradicting.facts[order[doubts]!]!.kind).toBe('indicator')
  })

  const find = (query: string, hidden: Fact['kind'][] = [], doubtsOnly = false) =>
    filtered(order, contradicting.facts, { query, hidden: new Set(hidden), doubtsOnly }, (index) =>
      words.searched(contradicting.facts[index]!),
    )

  it('is filtered by words, kinds and doubt', () => {
    expect(find('').length).toBe(contradicting.facts.length)
    expect(find('84647').length).toBeGreaterThan(1)
    expect(find('84647 text-table').length).toBe(1)
    expect(find('REQUESTS.Received').length).toBeGreaterThan(5)
    expect(find('没有的词').length).toBe(0)
    expect(kinds(find('', ['cell', 'check']))).not.toContain('cell')
    expect(find('', [], true).length).toBe(5)
  })

  it('says what every fact is, in both languages', () => {
    for (const model of [contradicting, damaged]) {
      for (const lang of ['zh', 'en'] as const) {
        const said = new FactWords(lang, {}, model)
        for (const fact of model.facts) expect(said.title(fact), fact.id).not.toBe('')
        expect(model.facts.map((fact) => `${said.value(fact)} ${said.note(fact)}`).join(' ')).not.toMatch(/undefined|null|NaN/)
      }
    }
  })

  it('knows the left side of a sum, and of what is said of it', () => {
    const failed = contradicting.facts.find((fact) => fact.kind === 'check' && !fact.holds)!
    const mismatch = contradicting.facts.find((fact) => fact.kind === 'finding' && fact.code === 'sum-mismatch')!
    expect([leftSideOf(failed, contradicting), leftSideOf(mismatch, contradicting)]).toEqual([1, 1])
    const balance = contradicting.facts.find((fact) => fact.kind === 'check' && fact.code === 'requests.balance')!
    expect(leftSideOf(balance, contradicting)).toBe(2)
  })
})

describe('the address', () => {
  const { facts } = contradicting
  it.each([
    ['#fact=finding-1', { report: 0, fact: 'finding-1' }],
    ['#report=2&fact=cell-t1-3', { report: 1, fact: 'cell-t1-3' }],
    ['#code=requests.received&by=naturalPerson', { report: 0, code: 'requests.received', by: 'naturalPerson' }],
    ['#report=x', { report: 0 }],
    ['#report=-1', { report: 0 }],
    ['', { report: 0 }],
  ])('%s', (hash, wanted) => expect(wantedBy(hash)).toEqual(wanted))

  it('leads to a fact', () => {
    const wanted = (hash: string) => facts[factWanted(facts, wantedBy(hash))]
    expect(wanted('#fact=finding-1')?.id).toBe('finding-1')
    expect(wanted('#code=requests.received')).toMatchObject({ code: 'requests.received', by: undefined })
    expect(wanted('#code=requests.received&by=business')).toMatchObject({ code: 'requests.received', by: 'business' })
    expect(wanted('#code=requests.received&by=nobody')).toBeUndefined()
    expect(wanted('#code=none')).toBeUndefined()
    expect(wanted('#fact=__proto__')).toBeUndefined()
    expect(addressOf(1, facts[0])).toBe('#report=2&fact=finding-0')
    expect(addressOf(0, undefined)).toBe('#')
  })
})

describe('chunks', () => {
  const linesOf = (flow: Flow): number[] =>
    flow.flatMap((item) => {
      if (typeof item === 'number') return [item]
      if ('aside' in item) return linesOf(item.aside)
      return item.rows.flatMap((row) => row.flatMap((cell) => (typeof cell === 'number' ? [cell] : linesOf(cell.flow))))
    })

  it.each(FIXTURES)('hold each line once, and say which: %s', (slug) => {
    const model = modelOf(fixture(slug))
    const { chunks, chunkOf } = chunksOf(model)
    const lines = chunks.flatMap(({ flow }, index) => linesOf(flow).map((line) => [line, index] as const))
    expect(lines.map(([line]) => line).sort((a, b) => a - b)).toEqual([...model.lines.keys()])
    for (const [line, index] of lines) expect(chunkOf[line]).toBe(index)
  })

  it('divide a long table where no cell goes on', () => {
    const rows = Array.from({ length: 450 }, (_, i) => (i === 99 ? [{ flow: [i], rowspan: 3 }] : [i]))
    const { chunks, chunkOf } = chunksOf({ lines: rows.map(() => ({ text: '1' })), flow: [{ rows }] })
    expect(chunks.map(({ flow }) => linesOf(flow).length)).toEqual([102, 100, 100, 100, 48])
    expect([chunkOf[101], chunkOf[102], chunkOf[449]]).toEqual([0, 1, 4])
  })
})

it('has the same words in both languages, each its own', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null ? Object.entries(value).map(([key, inner]) => [key, shape(inner)]) : typeof value
  expect(shape(MESSAGES.en)).toEqual(shape(MESSAGES.zh))
})
