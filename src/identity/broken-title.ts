import { PUBLICATION_LABELS } from '../catalogue/page-words.js'
import { isOfficeName } from '../language/offices.js'
import { isPlace } from '../language/places.js'
import { HAS_YEAR, nameInTitle, SUBJECT, YEAR } from './title-words.js'

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
