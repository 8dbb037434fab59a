import { listed } from '../catalogue/listed.js'
import { type IndicatorDefinition, type Kind, merged, type None, type Said, UNITS } from './kind.js'
import { BySense, Lexicon, type Senses, union, without } from './lexicon.js'

/** One thing that must be named. */
export interface Need {
  senses: Senses
  /** What will do where only the surroundings name it; null where the phrase must. */
  near: Senses | null
}

/** A way of stating an indicator, ready to be compared with figures. */
export interface CompiledSaid {
  code: string
  /** Unit of the catalogue. */
  unit: string
  said: Said
  needs: readonly Need[]
  /** All that is needed; that with what may stand beside it; and with how it is published or how it came, where that is no restriction. */
  needed: Senses
  explained: Senses
  allowed: Senses
  units: readonly string[]
  led: Senses | null
  /** Not before it in the sentence, and not before it in its clause. */
  unless: Senses
  notBehind: Senses
  /** Several channels at once are how it is done, and no narrower. */
  manner: boolean
  /** It tells channels apart. */
  channel: boolean
}

/** A zero statement, ready to be compared with denials. */
export interface CompiledNone {
  code: string
  unit: string
  needs: readonly Senses[]
  given: Senses | null
  explained: Senses
  not: Senses
}

/** A kind with its words as a tree and its senses as sets. Never changed. */
export interface CompiledKind {
  kind: Kind
  lexicon: Lexicon
  /** What the readers ask of words: single senses, and senses that are asked for together. None of a sense that the kind does not have. */
  is: Readonly<Record<Asked, Senses>>
  /** What a figure of each family says of those that follow it. */
  implied: Readonly<Record<string, Senses>>
  said: readonly CompiledSaid[]
  /** The same by the measure words that they admit, and by what the phrase must name. */
  saidByUnit: ReadonlyMap<string, BySense<CompiledSaid>>
  none: readonly CompiledNone[]
  /** What denials may be about. */
  subjects: Senses
  /** Slots whose values exclude each other. */
  siblings: readonly Senses[]
  channels: Senses
  ways: Senses
  acts: Senses
  things: Senses
  nouns: Senses
  posts: Senses
  adverbial: Senses
  restricting: Senses
  results: Senses
  grounds: Senses
}

/** Senses that a word has besides those it is listed under: 主动公开 is disclosure, 网上申请 a request. */
function implied(word: string, sense: string, slot: string): string[] {
  const more: string[] = []
  if (sense === 'proactive') more.push('disclose')
  if (/信息公开|政务公开/.test(word) && sense !== 'website' && sense !== 'platform') more.push('ogi')
  if (sense === 'topical' && word.includes('信息')) more.push('info')
  if (sense === 'whole') more.push('info')
  if (sense === 'respond' && /热点|关切/.test(word)) more.push('hotTopic')
  if (sense === 'collected') more.push('charge')
  if (sense === 'subsite') more.push('website')
  if (sense === 'newly' && word.includes('公开')) more.push('disclose')
  if (slot === 'way' && word.includes('申请')) more.push('request')
  if (slot === 'way' && word.includes('咨询')) more.push('consult')
  if (slot === 'post' && /人员|工作者/.test(word)) more.push('staff')
  if (sense === 'website' && /公开$/.test(word) && !/^(?:政府)?信息/.test(word)) more.push('disclose')
  if (sense === 'none' && /收/.test(word)) more.push('charge')
  return more
}

/** Slots whose words say what is counted; a sense of them that an indicator does not know makes its figure another's. */
const RESTRICTING = ['act', 'thing', 'who', 'channel', 'manner', 'way', 'result', 'ground', 'term', 'verdict', 'course', 'post', 'scope']
/** Senses of these slots that restrict nothing. */
const LIGHT = ['have', 'made', 'cumulative', 'sinceThen', 'newly', 'post']
const AXES = ['channel', 'way', 'result', 'ground', 'term', 'verdict', 'course', 'post']
const MORE_AXES = ['review litigation complaint', 'press interview interpretation']

/** Senses that the readers ask for by name. */
const SINGLE =
  'about aimed all already anyWay average business carry close column compared conditional consult cumulative deliver disclose document done extended fullTime handle inSeveral info leader letter licensing namedColumn newMedia newly nextYear none normative ogi onTime partTime plan platform post proactive regarding request sinceThen siteColumn submitted subsite suchWays sum topical update video website whole'
type Words<Text, Known = never> = Text extends `${infer Word} ${infer Rest}` ? Words<Rest, Known | Word> : Known | Text

/** And those that they ask for together. */
const GROUPS = {
  /** What no figure of the year is said with, and what none is said behind. */
  noFigure: ['average', 'aimed', 'partYear'],
  notYet: ['aimed', 'partYear'],
  otherTimes: ['aimed', 'partYear', 'cumulative', 'sinceThen', 'compared'],
  /** Where conditions and plans are told. */
  ifOrWill: ['conditional', 'aimed'],
  /** What takes a clause out of what was done, or makes it one of other things. */
  ofOthers: ['none', 'aimed', 'conditional', 'consult', 'complaint', 'rate'],
  site: ['website', 'platform', 'gazette'],
  partOfSite: ['platform', 'siteColumn', 'subsite'],
  narrow: ['topical', 'cut'],
  columns: ['column', 'namedColumn', 'fee'],
  /** What sentences count, and what is done with it. */
  counted: ['info', 'request', 'press', 'interview', 'train', 'meeting', 'workMeeting', 'consult', 'material'],
  doing: ['receive', 'disclose', 'proactive', 'answer', 'close', 'hold', 'hand'],
  /** What was not closed in time. */
  notOnTime: ['extended', 'late'],
  /** What is done with requests. */
  dealing: ['receive', 'answer', 'close', 'handle', 'submitted'],
  /** How requests come. */
  coming: ['receive', 'submitted'],
  ended: ['answer', 'close'],
  proceedings: ['review', 'litigation'],
  /** What a list of denials goes on with behind a comma. */
  sued: ['review', 'litigation', 'complaint', 'submitted'],
}

/** What a figure of a family says of those that follow it. */
const IMPLIED = {
  requests: ['request'],
  proactive: ['disclose', 'proactive'],
  review: ['review', 'ogi'],
  litigation: ['litigation', 'ogi'],
  resources: ['ogi', 'have'],
  training: ['train'],
}

export type Asked = Words<typeof SINGLE> | keyof typeof GROUPS

/** Makes the words, the ways of saying and the denials of a kind ready. Throws a `TypeError` for a sense that no word has. */
export function compile(kind: Kind): CompiledKind {
  const definitions = Object.entries(kind.indicators)
  const slots = definitions.reduce((all, [, { words }]) => (words ? merged(all, words) : all), kind.words)
  const lexicon = new Lexicon(slots, kind.shields, implied)
  const asked = { ...Object.fromEntries(listed(SINGLE).map((name) => [name, [name]])), ...GROUPS }
  const known = (sets: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(sets).map(([name, names]) => [name, lexicon.known(names)]))
  const slot = (...names: string[]) => names.map((name) => lexicon.slot(name)).reduce(union)
  const channels = slot('channel', 'manner')
  const none = definitions.flatMap(([code, entry]) => [entry.none ?? []].flat().map((item) => compileNone(lexicon, code, entry, item)))
  const said = definitions.flatMap(([code, entry]) => (entry.said ?? []).map((item) => compileSaid(lexicon, code, entry, item)))
  const units = new Set(said.flatMap((item) => item.units))
  return {
    kind,
    lexicon,
    is: known(asked) as CompiledKind['is'],
    implied: known(IMPLIED),
    said,
    saidByUnit: new Map(
      [...units].map((unit) => {
        const ofUnit = said.filter((item) => item.units.includes(unit))
        return [unit, new BySense(ofUnit, ({ needs, needed }) => needs.find(({ near }) => !near)?.senses ?? needed)]
      }),
    ),
    none,
    subjects: none.map(({ needs }) => needs[0]!).reduce(union, lexicon.none),
    siblings: [...AXES.map((name) => lexicon.slot(name)), ...MORE_AXES.map((names) => lexicon.known(listed(names)))],
    channels,
    ways: slot('way'),
    results: slot('result'),
    grounds: slot('ground'),
    acts: slot('act'),
    things: slot('thing'),
    nouns: slot('thing', 'channel', 'post'),
    posts: slot('post'),
    adverbial: slot('channel', 'manner', 'scope', 'way'),
    restricting: without(slot(...RESTRICTING), lexicon.known(LIGHT)),
  }
}

function compileSaid(lexicon: Lexicon, code: string, entry: IndicatorDefinition, said: Said): CompiledSaid {
  const needs = listed(said.say).map((group): Need => {
    const named = group.split('|')
    const near = named.filter((name) => name.startsWith('~')).map((name) => name.slice(1))
    const senses = lexicon.of(named.map((name) => name.replace('~', '')))
    return { senses, near: near.length === 0 ? null : group.startsWith('~') ? senses : lexicon.of(near) }
  })
  const needed = needs.reduce((all, { senses }) => union(all, senses), lexicon.none)
  const unless = listed(said.unless)
  const explained = union(needed, lexicon.of(listed(said.may)))
  return {
    code,
    unit: entry.unit,
    said,
    needs,
    needed,
    explained,
    allowed: union(explained, adverbialOf(lexicon, code)),
    units: UNITS[said.unit].split(' '),
    led: said.led ? lexicon.of(listed(said.led)) : null,
    unless: lexicon.of(unless.filter((name) => name !== 'deliver')),
    notBehind: lexicon.of(unless.filter((name) => name === 'deliver')),
    manner: listed(said.may).includes('anyWay'),
    channel: code.startsWith('proactive.channel'),
  }
}

/** How it is published, or how it came, where that is no restriction. */
function adverbialOf(lexicon: Lexicon, code: string): Senses {
  if (/^(?:proactive\.(?:channel|total)|requests\.(?:received|result\.granted)|website\.sites)/.test(code)) return lexicon.none
  // 通过网站回应热点16次; on Weibo is another code.
  if (code === 'response.hotTopics') return lexicon.known(['website', 'platform', 'column', 'siteColumn'])
  const ways = /^(?:requests|consultations|letters)/.test(code) ? lexicon.none : lexicon.slot('way')
  const places = [lexicon.slot('channel'), lexicon.slot('manner'), lexicon.known(['column', 'namedColumn']), ways].reduce(union)
  // 通过政府公报公开规范性文件2件: what the gazette printed.
  return code === 'proactive.normative' ? without(places, lexicon.known(['gazette'])) : places
}

function compileNone(lexicon: Lexicon, code: string, entry: IndicatorDefinition, none: None): CompiledNone {
  const needs = listed(none.of).map((name) => lexicon.of([name]))
  const given = listed(none.given)
  return {
    code,
    unit: entry.unit,
    needs,
    given: given.length > 0 ? lexicon.of(given) : null,
    explained: [...needs, lexicon.of([...listed(none.may), ...given])].reduce(union),
    not: lexicon.of(listed(none.not)),
  }
}
