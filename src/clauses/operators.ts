import type { CompiledKind } from '../kinds/compile.js'
import { meet, union } from '../kinds/lexicon.js'
import { countLeading } from '../report/search.js'
import type { Range } from '../report/span.js'
import type { Word } from './words.js'

const CARRIED_TO = /^(?:继续办理)?(?:至|到|入|于)? ?(?:下|次年|来年|(?:19|20)\d\d)/u
const CARRIED_FROM = /(?:(?:19|20)\d\d年度?|上年度?|上一年度?|去年)$/u
/** 市|政府信息公开专栏, 网上|信息公开专栏: of whose site the column is a part. */
const OF_SITE = /(?:[省市县区州旗镇乡](?:人民)?|政府|网上)$/u
/** 河湾气象|网主动公开: the name of a site that is not called one. */
const SITE = /(?<=[\u4e00-\u9fff])(?<!内|办公|服务|党建|文明|长安|新闻|人才)网(?=主动|公开|发布|公布|共|累计|全年|["》])/gu
const DONE = /^已(?:经)?主动公开$/u
const OBJECT = /^(?:的)?(?:各类|各种|政府|政务|信息)/u
/** 《部门动态》《公示公告》|栏目: several columns are how the site is divided. */
const SEVERAL_NAMES = /["”》]、?["“《][^"“”《》]{1,24}["”》]$/u
const LONGEST_NAMES = 30
const QUOTED = /["“《][^"“”《》。;]{1,24}["”》]/gu

/**
 * The words of a stretch, with what only their surroundings make of them: 结转 to the next year or from the last, a column that is called by its
 * name, sites that are not called one. Names in quotation marks and 《》 are no part of the sentence, but for the channel that they name.
 */
export function withOperators(kind: CompiledKind, folded: string, words: Word[], { from, to }: Range): Word[] {
  const { is } = kind
  for (const word of words) {
    if (meet(word.senses, is.carry)) {
      if (CARRIED_TO.test(folded.slice(word.to, word.to + 10))) word.senses = union(word.senses, is.nextYear)
      else if (CARRIED_FROM.test(folded.slice(Math.max(0, word.from - 6), word.from))) word.senses = union(word.senses, is.compared)
    } else if (meet(word.senses, is.platform) && isOfSite(kind, folded, words, word)) word.senses = is.website
    else if (meet(word.senses, is.siteColumn)) {
      if (OF_SITE.test(folded.slice(Math.max(from, word.from - 6), word.from))) word.senses = union(word.senses, is.website)
    } else if (meet(word.senses, is.already) && isAct(folded, word)) word.senses = union(is.proactive, is.disclose)
    else if (meet(word.senses, is.column) && '"”》'.includes(folded[word.from - 1] ?? ' '))
      word.senses = SEVERAL_NAMES.test(folded.slice(Math.max(from, word.from - LONGEST_NAMES), word.from)) ? is.column : is.namedColumn
  }
  const text = folded.slice(from, to)
  const named = words.filter((word, i) => !isListedTopic(folded, word) && !isSort(kind, word, words[i + 1]))
  return outOfQuotes(kind, folded, withSites(kind, named, text, from), text, from)
}

/** 区政府网站|政务公开平台: what the platform is on. */
function isOfSite({ is }: CompiledKind, folded: string, words: readonly Word[], { from }: Word): boolean {
  return words.some((word) => meet(word.senses, is.website) && word.to <= from && /^["“]?$/u.test(folded.slice(word.to, from)))
}

/** 重大项目建设、社会公益: what is listed is not built. */
const isListedTopic = (folded: string, { from, to }: Word) =>
  folded.startsWith('建设', from) && to - from === 2 && '、等情'.includes(folded[to] ?? ' ')

/** 我部已主动公开|政府信息9900条: what was done. Not: 属于已主动公开的3件. */
function isAct(folded: string, { from, to }: Word): boolean {
  return (
    DONE.test(folded.slice(from, to)) &&
    OBJECT.test(folded.slice(to, to + 4)) &&
    !/[属为于]/u.test(folded.slice(Math.max(0, from - 2), from))
  )
}

/** 新媒体|微信公众号: of what sort the account is. */
const isSort = (kind: CompiledKind, word: Word, next: Word | undefined) =>
  next?.from === word.to && meet(word.senses, kind.is.newMedia) && meet(next.senses, kind.channels)

function withSites(kind: CompiledKind, words: Word[], text: string, from: number): Word[] {
  if (!text.includes('网')) return words
  const sites: Word[] = []
  for (const found of text.matchAll(SITE)) {
    const at = from + found.index
    const inside = countLeading(words, (word) => word.to <= at) !== countLeading(words, (word) => word.from <= at)
    if (!inside) sites.push({ from: at, to: at + 1, senses: kind.is.website })
  }
  return sites.length > 0 ? [...words, ...sites].sort((a, b) => a.from - b.from) : words
}

function outOfQuotes(kind: CompiledKind, folded: string, words: Word[], text: string, from: number): Word[] {
  if (words.length === 0 || text.search(QUOTED) < 0) return words
  const quoted = [...text.matchAll(QUOTED)].map((found) => ({ from: from + found.index, to: from + found.index + found[0].length }))
  let q = 0
  return words.filter((word) => {
    while (q < quoted.length && quoted[q]!.to <= word.from) q++
    const range = quoted[q]
    if (!range || range.from > word.from || word.to > range.to) return true
    // “南岛政府网”微信公众号, 微信公众号“南岛在线”: the name of an account.
    const next = words[countLeading(words, (other) => other.from < range.to)]
    const last = words[countLeading(words, (other) => other.to <= range.from) - 1]
    if (next?.from === range.to && meet(next.senses, kind.channels)) return false
    if (last?.to === range.from && meet(last.senses, kind.channels)) return false
    // 收到《政府信息公开申请表》5份: what came.
    if (meet(word.senses, kind.is.request) && /^表?[》"”]$/u.test(folded.slice(word.to, range.to))) return true
    return meet(word.senses, kind.adverbial) || (folded[range.from] !== '《' && !meet(word.senses, kind.acts))
  })
}
