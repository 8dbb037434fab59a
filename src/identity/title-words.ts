import { namesIn } from '../language/names.js'
import { outerBody } from '../language/offices.js'
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
