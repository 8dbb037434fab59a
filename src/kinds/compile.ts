import type { IndicatorCode } from '../catalogue/indicators.js'
import type { None, Said } from './kind.js'
import { isNothing, Lexicon, type Senses, union, without } from './lexicon.js'
import { SHIELDS, SLOTS } from './ogi/lexicon.js'
import { SAID } from './ogi/said.js'
import { UNITS } from './ogi/units.js'

/** One thing that must be named, in the figure's own phrase (`context` false) or anywhere about it. */
export interface Need {
  senses: Senses
  /** What will do where only the surroundings name it; null where the phrase must. */
  near: Senses | null
}

export interface CompiledSaid {
  code: IndicatorCode
  said: Said
  needs: readonly Need[]
  explained: Senses
  units: ReadonlySet<string>
  led: Senses | null
  unless: Senses
  manner: boolean
}

export interface CompiledNone {
  code: IndicatorCode
  needs: readonly Senses[]
  also: Senses | null
  given: Senses | null
  explained: Senses
  not: Senses
}

export interface CompiledKind {
  lexicon: Lexicon
  said: readonly CompiledSaid[]
  none: readonly CompiledNone[]
  /** Of each word, the patterns that need it in the figure's own phrase first. */
  siblings: readonly Senses[]
  channels: Senses
  acts: Senses
  nouns: Senses
  adverbial: Senses
  restricting: Senses
}

/** Senses that a word has besides those it is listed under. */
function implied(word: string, sense: string): string[] {
  const more: string[] = []
  if (sense === 'proactive') more.push('disclose')
  if (/信息公开|政务公开/.test(word) && sense !== 'website' && sense !== 'platform') more.push('ogi')
  if (sense === 'topical' && word.includes('信息')) more.push('info')
  if (sense === 'whole') more.push('info')
  if (sense === 'respond' && /热点|关切/.test(word)) more.push('hotTopic')
  if (sense === 'collected') more.push('charge')
  if (sense === 'subsite') more.push('website')
  if (WAYS.has(sense) && word.includes('申请')) more.push('request')
  if (WAYS.has(sense) && word.includes('咨询')) more.push('consult')
  if (POSTS.has(sense) && /人员|工作者/.test(word)) more.push('staff')
  if (sense === 'website' && /公开$/.test(word) && !/^(?:政府)?信息/.test(word)) more.push('disclose')
  if (sense === 'none' && /收/.test(word)) more.push('charge')
  return more
}
const WAYS = new Set(Object.keys(SLOTS.way))
const POSTS = new Set(Object.keys(SLOTS.post))

const RESTRICTING = ['act', 'thing', 'channel', 'manner', 'way', 'result', 'ground', 'term', 'verdict', 'course', 'post', 'scope'] as const
/** Slots whose values exclude each other: two of them in one phrase share the figure, so that it is neither's. */
const AXES = ['channel', 'way', 'result', 'ground', 'term', 'verdict', 'course', 'post'] as const

export function compileOgi(): CompiledKind {
  const lexicon = new Lexicon(SLOTS, SHIELDS, implied)
  const said: CompiledSaid[] = []
  const none: CompiledNone[] = []
  for (const [code, entry] of Object.entries(SAID)) {
    for (const item of entry.said ?? []) said.push(compileSaid(lexicon, code as IndicatorCode, item))
    if (entry.none) none.push(compileNone(lexicon, code as IndicatorCode, entry.none))
  }
  return {
    lexicon,
    said,
    none,
    siblings: [...AXES.map((slot) => lexicon.slot(slot)), lexicon.of(['review', 'litigation', 'complaint']), lexicon.of(['press', 'interview', 'interpretation'])],
    channels: union(lexicon.slot('channel'), lexicon.slot('manner')),
    acts: without(lexicon.slot('act'), lexicon.of(['have'])),
    nouns: [lexicon.slot('thing'), lexicon.slot('channel'), lexicon.slot('post')].reduce(union),
    adverbial: [lexicon.slot('channel'), lexicon.slot('manner'), lexicon.slot('scope'), lexicon.slot('way')].reduce(union),
    restricting: without(RESTRICTING.map((slot) => lexicon.slot(slot)).reduce(union), lexicon.of(['have', 'made', 'cumulative', 'newly', 'post'])),
  }
}

const names = (list = '') => list.split(/[ |]+/).filter((name) => name && !name.includes('-'))

function compileSaid(lexicon: Lexicon, code: IndicatorCode, said: Said): CompiledSaid {
  const needs: Need[] = []
  let explained = lexicon.of(names(said.may))
  for (const group of said.say.split(' ').filter(Boolean)) {
    const named = group.split('|')
    const near = named.filter((name) => name.startsWith('~')).map((name) => name.slice(1))
    const senses = lexicon.of(named.map((name) => name.replace('~', '')))
    needs.push({ senses, near: near.length > 0 ? lexicon.of(group.startsWith('~') ? named.map((name) => name.replace('~', '')) : near) : null })
    explained = union(explained, senses)
  }
  return {
    code,
    said,
    needs,
    explained,
    units: new Set(UNITS[said.unit].split(' ')),
    led: said.led ? lexicon.of(names(said.led)) : null,
    unless: lexicon.of(names(said.unless)),
    manner: (said.may ?? '').includes('anyWay'),
  }
}

function compileNone(lexicon: Lexicon, code: IndicatorCode, none: None): CompiledNone {
  const needs = none.of.split(' ').map((name) => lexicon.of([name]))
  const given = names(none.given)
  const also = none.also ? lexicon.of(names(none.also)) : null
  return {
    code,
    needs,
    also,
    given: given.length > 0 ? lexicon.of(given) : null,
    explained: [...needs, lexicon.of([...names(none.may), ...given]), ...(also ? [also] : [])].reduce(union),
    not: lexicon.of(names(none.not)),
  }
}

export { isNothing }
