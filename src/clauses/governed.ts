import type { CompiledKind } from '../kinds/compile.js'
import { meet, union } from '../kinds/lexicon.js'
import { BY_MEANS } from '../language/sentence-words.js'
import type { Word } from './words.js'

/** What joins a verb to the one before it: 收到并办结, 受理、答复. */
const ADDS = /(?:[、和及与或](?:已|均|都|按时|及时|依法|予以|进行|全部){0,3}|并[\u4e00-\u9fff]{0,9})$/u
/** As far back from the later verb a joint is looked for. */
const LONGEST_JOINT = 10
const LONGEST_MEANS = 12
/** 公积金|管理中心受理申请1件: the name of a body says nothing of what it did. */
const IN_OFFICE =
  /^[\u4e00-\u9fff]{0,8}(?:中心|局|委员会|办公室|处|站|所|院|公司|集团)(?:\d{4}年度?|全年|本年度|今年|共|已)*(?:收|受|接|公|主|发|办|答)/u
/** 等信息, 等各类信息: a list is closed, and what it lists is named. */
const CLOSES_LIST = /^等(?:各[类种项])?[\u4e00-\u9fff]/u
/** 通过: what follows up to 等载体 are ways. */
const MEANS = new RegExp(BY_MEANS, 'u')

/**
 * Parts the words of a phrase into those that are said of its figure and those of another verb. The verb nearest to the figure governs it, with
 * those joined to it (收到并办结申请5件); the words of an earlier verb are another matter (召开发布会,发布信息20条), its adverbs are not
 * (通过开设专栏发布信息), nor is the noun that the later verb takes (公开|建议提案答复3件). A verb before 的 only describes (收到公民提出的申请5件).
 */
export function governed(
  kind: CompiledKind,
  folded: string,
  phrase: readonly Word[],
  figure: number,
): { own: readonly Word[]; other: readonly Word[] } {
  const outside = phrase.filter(({ senses, to }) => !(meet(senses, kind.is.business) && IN_OFFICE.test(folded.slice(to, figure))))
  const words = withoutList(kind, folded, withoutDescription(kind, folded, outside, figure), figure)
  let act = words.findLastIndex((word) => meet(word.senses, kind.acts))
  for (let i = act - 1; i >= 0; i--) {
    const earlier = words[i]!
    if (!meet(earlier.senses, kind.acts)) continue
    const later = words[act]!
    const joined = earlier.to === later.from || ADDS.test(folded.slice(Math.max(earlier.to, later.from - LONGEST_JOINT), later.from))
    const describes = folded[later.from - 1] === '的' || folded.slice(later.to, figure).includes('的')
    if (joined || describes || meet(earlier.senses, kind.is.carry)) {
      act = i
      continue
    }
    const isOther = (word: Word, at: number) =>
      at >= i && at < act && !meet(word.senses, kind.adverbial) && !(at > i && word.to === later.from)
    return { own: words.filter((word, at) => !isOther(word, at)), other: words.filter(isOther) }
  }
  return { own: words, other: [] }
}

/** 涉及保障性住房、物业管理等方面的|咨询电话: what a noun is about says nothing of what it is. */
export function withoutDescription(kind: CompiledKind, folded: string, words: readonly Word[], figure: number): readonly Word[] {
  const about = words.find((word) => meet(word.senses, kind.is.about) || meet(word.senses, kind.is.regarding))
  if (!about) return words
  const end = about.to + folded.slice(about.to, figure).lastIndexOf('的')
  return end > about.to ? words.filter((word) => word.from < about.from || word.from > end) : words
}

/** 发布警务动态、办事指南等|信息, 主页要闻、公告等栏目: a list that 等 closes only describes the whole. */
function withoutList(kind: CompiledKind, folded: string, phrase: readonly Word[], figure: number): readonly Word[] {
  let words = phrase
  const several = words.findIndex((word) => meet(word.senses, kind.is.inSeveral))
  const site = words.findIndex((word) => meet(word.senses, kind.channels))
  if (site >= 0 && site < several) words = words.filter((_, i) => i <= site || i > several)
  // 通过网站、宣传手册和公示栏|等载体: a list of ways counts nothing.
  const such = words.find((word) => meet(word.senses, kind.is.suchWays))
  if (such) {
    const ways = union(kind.channels, kind.ways)
    const from = words[0]!.from - LONGEST_MEANS
    const means = MEANS.exec(folded.slice(Math.max(0, from), such.from))
    const start = means ? Math.max(0, from) + means.index : such.from
    words = words.filter((word) => word.from < start || word.from >= such.from || meet(word.senses, ways))
  }
  const first = words[0]?.from ?? figure
  const etc = first + folded.slice(first, figure).lastIndexOf('等')
  // 微信公众号发布政务动态、政策解读等|185条
  const closes = site >= 0 && etc + 1 === figure
  if (etc < first || !(closes || CLOSES_LIST.test(folded.slice(etc, figure)))) return words
  // 公开预算、教师录用情况等|信息: a verb in the list is no verb of the sentence.
  let act: Word | undefined
  for (const word of words)
    if (
      meet(word.senses, kind.acts) &&
      word.to <= etc &&
      !(act && (meet(act.senses, kind.is.disclose) || /[^、]、|、[^、]/u.test(folded.slice(act.to, word.from))))
    )
      act = word
  if (!act || !folded.slice(act.to, etc).includes('、')) return words
  return words.filter((word) => word.to <= act.to || word.from > etc || meet(word.senses, kind.adverbial))
}
