import { MEETINGS, NUMERAL_NAMES, POINTS_AT, SURVEYS } from '../catalogue/numeral-names.js'
import { wordList } from '../lex/word-list.js'
import { isAnnouncement } from './announcement.js'
import { isChineseName } from './chinese-count.js'
import { isIdentifier, isPartOfRatio } from './identifier.js'
import { isNamedTime } from './named-time.js'
import type { Candidate } from './unit.js'

const NAMES = wordList(NUMERAL_NAMES)
const MEETING = wordList(MEETINGS)
/** 5‰抽样, 1%人口抽样调查: the share names the survey. */
const SAMPLES = wordList(SURVEYS)

/**
 * Whether a number counts nothing: names and idioms that hold numerals, ordinals, ranks, announcements of a list, times, ratios,
 * identifiers. A Chinese numeral needs a measure word to count; digits need a measure word, a scale (2300万) or the end of a clause.
 * Quotations and titles are judged before (quoted.ts).
 */
export function countsNothing(c: Candidate): boolean {
  const { token } = c
  if (token.ordinal) return true
  if (token.unit || token.fraction) return isPartOfRatio(c) || SAMPLES.at(c.folded, token.to) !== ''
  return isName(c) || isAnnouncement(c) || isNamedTime(c) || (token.style === 'chinese' ? isChineseName(c) : isIdentifier(c))
}

/** 八项规定, 三位一体, 第三次, 前三位, 十五届人大三次会议. */
function isName({ folded, token, unit }: Candidate): boolean {
  const before = folded[token.from - 1] ?? ' '
  if (POINTS_AT.includes(before) || NAMES.at(folded, token.from) !== '') return true
  if (!unit) return false
  if (unit.unit === '个' && goesOnAsName(folded, unit.to)) return true
  if ((unit.unit === '项' || unit.unit === '条') && RULES.at(folded, unit.to) !== '') return true
  // 两项合计5亿元: which ones, not how many.
  if (SUMS.at(folded, unit.to) !== '') return true
  // 鼠标点击3次: how near a page is, not how often it was seen.
  if (unit.unit === '次' && folded.slice(Math.max(0, token.from - 6), unit.to + 2).includes('鼠标')) return true
  // 人大三次会议: which one, not how many.
  if (unit.unit === '次' && folded.startsWith('会议', unit.to) && MEETING.before(folded, token.from) !== '') return true
  return before === '前' && RANKED.has(unit.unit) && !BEFORE_THAT.includes(folded[token.from - 2] ?? '')
}

/** 三个"100"行动, 五个一批: the name goes on with a numeral. Not 三个一级指标. */
function goesOnAsName(folded: string, at: number): boolean {
  if (folded[at] === '"') return NUMERALS.includes(folded[at + 1] ?? ' ')
  return folded[at] === '一' && !'级类流线次'.includes(folded[at + 1] ?? ' ')
}

const NUMERALS = '0123456789一二两三四五六七八九十百千万'
/** 八项规定, 六项禁令: rules that are called by how many they are. */
const RULES = wordList('规定 禁令 准则 铁规')
const SUMS = wordList('合计 共计 相加 之和')
/** 前三位, 前10名: a rank. 此前3次, 月底前11个 are not. */
const RANKED = new Set(['名', '位', '个', '月', '季度', '年', '项', '批', '强'])
const BEFORE_THAT = '此之目提底月日年末期天会当事'
