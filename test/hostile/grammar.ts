import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { SLOTS } from '../../src/kinds/ogi/lexicon.js'
import type { Hostile } from './kinds.js'

/** Words that the readers treat alike: those of one module of the catalogue, or one of the shapes below. */
export interface WordClass {
  name: string
  words: readonly string[]
}

/** What is read by its characters, or decides how figures hang together, whatever a catalogue says of it. */
const SHAPES: Record<string, string> = {
  operator: '其中 同比 约 未 没有 共 分别为 占 以上 增长',
  connector: '， ； 、 ： 和 及 以及 与 或',
  mark: '（ ） 《 》 “ ” 〔 〕 — … · / | ！',
  'list mark': '一、 一是 （一） 1. 1、 （1） 第一 第一章 ① 首先，',
  numeral: '3 三 3.5 1,280 3万 三十二 三分之一 ３ 百分之三 3% 两千余 3-5 〇',
  date: '2012年 3月2日 20121130 2012-11-30 二〇一二年三月二日 元月 1至10月 1月1日至12月31日 9:30 上半年',
  name: '云岭县 望河镇 云岭县人民政府 办公室 云政发〔2012〕22号 0990-6600000 a@b.cn 12345',
}

/** The module whose words stand behind digits. */
const MEASURES = 'measure-words.ts'
/** What is longer is a sentence. */
const LONGEST_WORD = 24
const WORD = /[\p{Script=Han}\p{Sc}]/u

const CATALOGUE = 'src/catalogue'

async function catalogueClasses(): Promise<WordClass[]> {
  const classes: WordClass[] = []
  for (const name of readdirSync(CATALOGUE, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts')) continue
    const exports: Record<string, unknown> = await import(/* @vite-ignore */ `../../${CATALOGUE}/${name}`)
    const found = new Set(Object.values(exports).flatMap((list) => (typeof list === 'string' ? [...list] : [...stringsIn(list)])))
    const words = [...found].filter((word) => WORD.test(word) && word.length <= LONGEST_WORD)
    if (words.length > 1) classes.push({ name, words: name === MEASURES ? words.map((unit) => `3${unit}`) : words })
  }
  return classes
}

/** Every text of a list or table, keys included. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (value instanceof Map) yield* stringsIn([...value.keys()])
  else if (Array.isArray(value) || value instanceof Set) for (const item of value) yield* stringsIn(item)
  else if (typeof value === 'object' && value !== null) yield* stringsIn(Object.entries(value))
}

/** Every class of words that a report is made of. A word list that the catalogue gains is in one by itself. */
export const CLASSES: readonly WordClass[] = [
  ...Object.entries(SHAPES).map(([name, words]) => ({ name, words: words.split(' ') })),
  ...(await catalogueClasses()),
  {
    name: 'prose words',
    words: [...new Set(Object.values(SLOTS).flatMap((senses) => Object.values<string>(senses).flatMap((list) => list.split(' '))))].filter(
      (word) => WORD.test(word),
    ),
  },
]

const FIGURE = '3条'
/** How the words of a piece are put together: bare, and with a figure behind each; without stop and line end, so that all repetitions are one sentence and one line, and with them. */
const FORMS: readonly ((words: readonly string[]) => string)[] = ['', '\n'].flatMap((end) => [
  (words) => words.join('') + end,
  (words) => words.join(FIGURE) + FIGURE + end,
  (words) => `${words.join(FIGURE)}${FIGURE}。${end}`,
])

type Pair = readonly WordClass[]

const ALONE = CLASSES.map((one): Pair => [one])

/** Each class alone, and `count` pairs in which each class stands about as often before another as behind one. The same for the same seed. */
export function sampled(seed: number, count: number): Hostile[] {
  const rounds = fc.sample(inAnyOrder(CLASSES), { seed, numRuns: Math.ceil(count / CLASSES.length) })
  const pairs = rounds.flatMap((classes) => classes.map((first, i): Pair => [first, classes[(i + 1) % classes.length]!]))
  return composed(seed, [...ALONE, ...pairs.slice(0, count)])
}

/** Each class alone, and each before each other. */
export function whole(seed: number): Hostile[] {
  return composed(seed, [...ALONE, ...CLASSES.flatMap((a) => CLASSES.filter((b) => b !== a).map((b): Pair => [a, b]))])
}

function inAnyOrder<T>(things: readonly T[]): fc.Arbitrary<T[]> {
  return fc.noBias(fc.shuffledSubarray([...things], { minLength: things.length }))
}

/** Pieces of one word of each class, in each form. The seed puts the words of a class in an order, in which they are taken in turn. */
function composed(seed: number, pairs: readonly Pair[]): Hostile[] {
  const orders = new Map(CLASSES.map((one) => [one, fc.sample(inAnyOrder(one.words), { seed, numRuns: 1 })[0]!]))
  const taken = new Map<WordClass, number>()
  const wordOf = (one: WordClass): string => {
    const turn = taken.get(one) ?? 0
    taken.set(one, turn + 1)
    return orders.get(one)![turn % one.words.length]!
  }
  return pairs.flatMap((classes) => {
    const words = classes.map(wordOf)
    const names = classes.map(({ name }) => name).join(' + ')
    return FORMS.map((form) => ({ name: `${names} ${JSON.stringify(form(words))}`, piece: form(words) }))
  })
}
