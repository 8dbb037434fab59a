import { PUBLICATION_LABELS } from '../catalogue/page-words.js'
import { namesIn } from '../language/names.js'
import { isOfficeName, outerBody } from '../language/offices.js'
import { isPlace } from '../language/places.js'
import { leadOf } from '../language/sentence-words.js'

/** What a title says: its subject, its year, whose report it is. All words are folded and without blanks. */

/** 政府信息公开, 政务公开, 政府資訊公開, 主动公开政府信息. */
export const SUBJECT = /(?:信息|资讯|政务)公开|公开政府信息/
export const YEAR = '(?:(?:19|20)\\d\\d|[一二][○〇零oO0一二三四五六七八九]{2,3})'
export const HAS_YEAR = new RegExp(`${YEAR}|学年`)

/** 2013年度|白沙坪镇…, 关于2012年…, 2008-2009年… */
const YEAR_FIRST = new RegExp(`^(?:\\d{1,2}[.、])?(?:关于)?(?:${YEAR}年?(?:度|学年)?(?:-{1,2}|至)?){0,2}(?:关于)?`)
/** What follows the name in a title. */
const NAME_END = new RegExp(
  `${YEAR}|(?:政府|政务|党务)?(?:信息|资讯)公开|政务公开|主动公开|政府工作报告|国民经济和社会发展|[市区县省]?级?(?:部门|单位)预算|(?:部门|单位)决算|关于|法治政府`,
)

/** The name before or behind the year of a title: 2013年度|白沙坪镇|政府信息公开…, |临川市公安局|政府信息公开2013年度报告. Empty where there is none. */
export function nameInTitle(words: string): string {
  const body = words.replace(YEAR_FIRST, '')
  let end = body.search(NAME_END)
  if (end < 0) return ''
  // 人民政府信息公开 is read as 人民政府 and 信息公开.
  if (body.startsWith('政府', end) && body.startsWith('人民', end - 2) && !body.startsWith('政府政府', end)) end += 2
  let from = 0
  while (from < end && '-_:#*'.includes(body[from]!)) from++
  while (end > from && '-_:,、的'.includes(body[end - 1]!)) end--
  const name = body.slice(from, end)
  const lead = leadOf(name)
  const own = outerBody(name.slice(lead), 'kept')
  if (own.length < 2 || NO_NAME.test(own)) return ''
  // 国务院办公厅政府信息与|政务公开…
  const first = /[与和及]$/.test(own) ? namesIn(own)[0] : undefined
  return first?.from === 0 ? own.slice(0, first.to) : own
}

/** 全省, 我局, 教育系统, 委(局): words before the subject that name no body. */
const NO_NAME =
  /^[全我本各]|^[省市州县区旗乡镇村]{1,3}$|网站?$|平台$|^委?\(局\)|系统$|部门$|单位$|机关$|工作$|年度$|[省市县区]级$|公布|发布|编制(?![委办])|根据|按照/

/** Titles broken over lines or by blanks: which parts belong together. All parts are folded and without blanks. */

/** A part of a title that stands before the subject, on its own line or between blanks: a year. */
const YEAR_PART = new RegExp(`^(?:关于)?\\(?${YEAR}?(?:-${YEAR})?年?(?:度|学年)?\\)?$|^度$`)
/** What the lower part of a broken title begins with. */
const LOWER = new RegExp(`^(?:关于)?\\(?(?:${YEAR}|年|度|政府|政务|信息|资讯|工作|公开|主动公开|情况|报告|年报|总结|告$)`)
/** What stands above a title and names no body: head of an office paper, name of a site or column. */
const NOT_ABOVE = /(?:文件|网站?|专栏|频道|平台|首页|正文|目录|年报|指南|制度|报告)$|[:;。,>|"《》]|[〔[(](?:19|20)\d\d/
/** The publication line behind a title: …年度报告 发布时间:2017-03-15. */
const PUBLISHED = new RegExp(`^(?:${[...PUBLICATION_LABELS].sort((a, b) => b.length - a.length).join('|')})`)
/** Words of a sentence about a report, or of a link to it. */
export const NOT_TITLE =
  /[。;!?>|/→»,]|索引号|主题分类|^(?:如何|怎样|怎么|什么|上一篇|下一篇|附件|来源|当前位置|您|相关|现将|现公布|[•·◆])|一图|比对$|公布|发布|编制|现将|按照|根据|依据|显示|本报告|查看|点击|下载/
/** Whether a part before a blank belongs to the title behind it: it has what the title still lacks, or is torn from it. */
export function belongs(part: string, words: string): boolean {
  if (part.length === 1 || words.length <= 2 || /^\d{1,4}年?$|^年度$/.test(part)) return !/[:\])]$/.test(part)
  if (/[:;]$/.test(part) || PUBLISHED.test(part) || NOT_ABOVE.test(part)) return false
  const hasYear = HAS_YEAR.test(words)
  if (!SUBJECT.test(words)) return SUBJECT.test(part) || HAS_YEAR.test(part)
  if (YEAR_PART.test(part)) return !hasYear
  return LOWER.test(words) ? isOfficeName(bare(part)) : lacksPlace(words) && isPlace(part)
}

/** A name that does not say where its body is. */
const lacksPlace = (words: string) => !/[省市州县区旗]/.test(words.slice(0, 6)) && isOfficeName(nameInTitle(words))

/** A part of a title without its year, and without the 关于 behind a name. */
const bare = (part: string) => part.replace(OUTER, '')
const OUTER = new RegExp(`^\\(?${YEAR}?年?度?\\)?|\\(?${YEAR}年?度?\\)?$|关于$`, 'g')

/** Whether a line belongs before the words of a title below it. */
export function goesAbove(above: string, words: string): boolean {
  const upper = above.replace(/^[#*《"]*(?:\d{1,2}、)?/, '').replace(/\*{1,3}$/, '')
  if (upper.length > 50 || NOT_ABOVE.test(upper) || NOT_TITLE.test(upper)) return false
  if (upper === '关于') return true
  if (YEAR_PART.test(upper)) return !HAS_YEAR.test(words)
  if (!LOWER.test(words)) return isPlace(upper) && upper.length <= 8 && lacksPlace(words)
  const body = bare(upper)
  // 政府信息公开 ⏎ 工作年度报告, with or without what stands before it
  if (SUBJECT.test(upper)) return !SUBJECT.test(words) && words.length <= 16
  return (
    (isOfficeName(body) || (isPlace(body) && body.length >= 2)) &&
    !(HAS_YEAR.test(upper) && HAS_YEAR.test(words)) &&
    nameInTitle(words) === ''
  )
}
