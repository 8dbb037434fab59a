import { endsOffice } from '../language/offices.js'
import { endsPlace } from '../language/places.js'
import { holdsInOrder, isSameBody } from '../language/same-body.js'
import { BY_MEANS } from '../language/sentence-words.js'

/** Words that may stand before the body that acts, or in its place. */
const LEAD =
  /^(?:其中|全年|年内|本年度?|今年以来|今年|当年|年度|共计?|累计|总计|合计|已|均|由|针?对|截[至止]到?|目前|一年来|年底|同时|此外|另外|其余|[一二三四五六七八九十]{1,3}(?:是|(?=[、)]))|\d{4}年度?|\d{1,2}月(?:底|份)?|\d{1,2}[日号](?:止|前)?|[ "'、,:.()[\]]+)/u
/** 在镇便民服务中心设立…, 区档案馆、行政服务中心设立…: a place, not the one who acts. The press office acts for its government. */
const PLACE = /^(?:依托|利用|借助|[在于从向通经按以为把将])|(?:档案馆|图书馆)[、和及与]|新闻办(?:公室)?$/u
const OWN = /^(?:[我本全各]|[镇乡街村社]{2}$)/u
/** 市政府办公室|通过市政府…: what follows says where. */
const VIA = new RegExp(`${BY_MEANS}|经由|代表|(?<![现存正所])在`, 'u')
/** 全省, 据省通报,全省: an area; a government reports on all of its own, an office on itself alone. */
const AREA = /(?:^|[,;。])全(国|省|市|州|县|区|镇|乡)(?![级属局])/u
const LEVELS = ['镇乡', '县区', '市州', '省', '国']
const GOVERNMENT = /(?:人民)?政府(?:办公[厅室])?$/u

/** 全县 in a report of the county's education bureau is another's; in that of the county it is its own. */
function isLarger(area: string, agency: string): boolean {
  const level = (character: string) => LEVELS.findIndex((characters) => characters.includes(character))
  const last = [...agency.replace(GOVERNMENT, '')].findLast((character) => level(character) >= 0)
  const isPlace = endsPlace(agency.replace(GOVERNMENT, ''), agency.replace(GOVERNMENT, '').length)
  return last !== undefined && (isPlace ? level(area) > level(last) : level(area) >= level(last))
}

/** 各部门, 县区, 市本级: parts of the body that reports. */
const PART = /^各(?:县|区|市|乡|镇|街道|部门|单位|地)|(?:本级|县区)$/u
/** 各镇, 各街道: of a government, its parts; of its bureau, other bodies. */
const LOWER = /^各(?:县|区|市|乡|镇|街道)/u
/** 所属事业单位, 局属各单位 */
const UNDER = /^(?:所属|下属|直属|[局委厅]属)/u
const INSTITUTION = /^[^在于]{0,6}(?:学校|小学|中学|幼儿园|医院|卫生院|事业单位)$/u
/** 社区公开信息6条: no report is a village's. */
const VILLAGE = /^[^在于]{0,6}(?:社区|村(?:委会|居)?)$/u
const SCHOOL = /(?:学院|大学|学校|中学|小学)$/u
/** How a school speaks of itself. */
const THE_SCHOOL = /^学[校院]/u
/** 局办公室 in a report of a 局: an office inside it. */
const INSIDE = /^(?:局|委|厅|办|院|镇|乡|街道|中心|支队)(?=.)/u

/**
 * Whether the words before a verb name the body that reports, or nobody: 我局, 全县, 市交通局 in a report of 苍浦市交通运输局.
 * Another body's figure (市教育局收到申请3件) is a part of the total, if it belongs to it at all.
 */
export function isOwnBody(words: string, agency: string | null): boolean {
  let subject = words.split(VIA)[0]!
  for (let lead = LEAD.exec(subject); lead && lead[0].length > 0; lead = LEAD.exec(subject)) subject = subject.slice(lead[0].length)
  subject = subject.replace(/(?<![ "'、])[ "'、]+$/, '')
  subject = subject.slice(subject.search(/[^ \n]{1,40}$/))
  const whole = AREA.exec(words)
  if (whole && agency && isLarger(whole[1]!, agency)) return false
  if (LOWER.test(subject) && agency !== null && !GOVERNMENT.test(agency) && !endsPlace(agency, agency.length)) return false
  if (UNDER.test(subject)) return false
  if (subject.length < 2 || OWN.test(subject) || PLACE.test(subject) || PART.test(subject)) return true
  if (VILLAGE.test(subject)) return false
  if (agency && SCHOOL.test(agency) && THE_SCHOOL.test(subject)) return true
  // 县内86所|学校: those that it looks after.
  if (agency !== null && INSTITUTION.test(subject) && !agency.endsWith(subject.slice(-2))) return false
  if (!endsOffice(subject, subject.length) && !endsPlace(subject, subject.length)) return true
  // 中心没有收到申请 in a report of a 中心
  if (agency?.endsWith(subject)) return true
  const inside = INSIDE.exec(subject)?.[0]
  if (inside && agency?.replace(GOVERNMENT, '').endsWith(inside)) return true
  if (agency === null || isSameBody(subject, agency) || holdsInOrder(agency, subject.replace('街办', '街道'))) return true
  // 县政府 in a report of 石岗县
  return /^.(?:人民)?政府(?:办公[厅室])?$/u.test(subject) && agency.endsWith(subject[0]!)
}
