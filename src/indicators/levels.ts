import { type Figure, LONGEST_LOOK } from '../clauses/figures.js'
import type { Passage } from '../clauses/passages.js'
import type { CompiledKind } from '../kinds/compile.js'
import { meet } from '../kinds/lexicon.js'
import { grouped } from '../report/search.js'
import { type Found, familyOf } from './found.js'
import { added } from './resolve.js'
import { isOfParts } from './scope.js'

/** 省政府及直属部门, 省直单位, 市本级: the first of several levels. */
const FIRST =
  /^[^县区]{0,6}(?<!各级)政府(?:本级)?[及和与].{0,8}(?:部门|单位|机关)|直属机关|[省市区县]直|本级|(?:[省市区县]|年度?)政府(?=共?新?收|受理|主动|公开)/u
/** 全省受理申请|9874件 */
const AREA = /全[省市州县区]/u
/** 各部门新收|6件, 县区政府及其部门受理|335件: of the levels below. */
const OTHER = /^(?:各|部门|县区|区县|县\(|乡镇|[市州县区]{1,2}政府及)/u
/** 市、县(市、区)政府及其部门: of several levels below, which are no whole. */
const SEVERAL = /^(?:其中)?(?:[市州县区旗](?:\([^()]{1,8}\))?[、和及]){1,3}[市州县区旗乡镇].{0,8}(?:政府|部门|单位)/u

/**
 * 省政府及直属部门公开3.1万条;各市州公开26万条: neither is all, nor is what follows of either. Of cases that exclude each other
 * (市政府新收3件;部门新收6件) the sum is.
 */
export function setLevelsAside(kind: CompiledKind, folded: string, { figures }: Passage, found: ReadonlyMap<Figure, Found>): void {
  if (found.size === 0) return
  const levels = figures.map((figure, i) => levelOf(folded, figure, figures[i - 1]))
  if (!levels.some((level) => level === 'first' || level === 'several')) return
  /** 全省受理申请9874件。省政府及其部门受理1527件: the greatest count of an area by its measure word. */
  const areas = new Map<string, number>()
  for (const list of grouped(figures, ({ sentence }) => sentence).values()) {
    const of = (figure: Figure) => levels[figure.index]!
    const isOther = (figure: Figure) => of(figure) === 'other' || of(figure) === 'several' || isOfParts(folded, figure)
    const lastOther = list.findLastIndex(isOther)
    let family = ''
    const ofLevels: Found[] = []
    for (const [i, figure] of list.entries()) {
      const { unit, value } = figure.amount.quantity
      const isFirst = of(figure) === 'first' && ((areas.get(unit) ?? 0) > value || lastOther > i)
      if (family === '' && (isFirst || of(figure) === 'several')) family = meet(figure.ownSenses, kind.is.disclose) ? 'proactive' : 'cases'
      // 部门新收5件;行政复议为0件: of all again.
      if (i > lastOther && lastOther >= 0 && folded.slice(list[i - 1]?.amount.to, figure.amount.from).includes(';')) break
      if (of(figure) === 'area') areas.set(unit, Math.max(value, areas.get(unit) ?? 0))
      const item = family === '' ? undefined : found.get(figure)
      const code = item?.indicator.code ?? ''
      const isOf = family === 'cases' ? CASES.test(code) : familyOf(code) === family && !code.startsWith('proactive.channel')
      if (item && isOf) ofLevels.push(item)
    }
    for (const items of grouped(ofLevels, ({ indicator }) => indicator.code).values()) {
      for (const item of items) item.superseded = true
      if (items.length < 2 || family !== 'cases' || lastOther < 0) continue
      const last = items.at(-1)!
      last.indicator = added(items)
      last.superseded = false
    }
  }
}

/** What the clauses since the figure before say, the nearest first. */
function levelOf(
  folded: string,
  { sentence, before, amount }: Figure,
  last: Figure | undefined,
): 'area' | 'several' | 'first' | 'other' | '' {
  const from = Math.min(before.from, Math.max(sentence, last?.amount.to ?? 0, amount.from - LONGEST_LOOK))
  for (const clause of folded
    .slice(from, amount.from)
    .split(/[,;。:]/u)
    .reverse()) {
    if (AREA.test(clause)) return 'area'
    if (SEVERAL.test(clause)) return 'several'
    if (FIRST.test(clause)) return 'first'
    if (OTHER.test(clause)) return 'other'
  }
  return ''
}

const CASES = /^(?:requests|review|litigation|complaints)\./u
