import { FORM_MARKS, formOfYear } from '../catalogue/forms.js'
import type { Meta } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'

/** The chapter of table three, in both templates. */
const TEMPLATE_CHAPTER = '收到和处理政府信息公开申请情况'

/** How many of the marks a text holds, two at most. */
function printedOf(text: string, marks: readonly string[]): number {
  let found = 0
  for (const mark of marks) if (found < 2 && text.includes(mark)) found++
  return found
}

/** Whether a text holds two labels that only the official forms print. */
const holdsForm = (folded: string) => FORM_MARKS.some(([, marks]) => printedOf(folded, marks) >= 2)

/**
 * The official form that a report follows, by the labels printed in it and not by its year alone; null for other documents, and
 * where nothing tells the two templates apart.
 */
export function readFormat(view: View, kind: Meta['kind'], year: number | null): Meta['format'] {
  if (kind === 'other') return null
  // The form of today mostly prints its labels whole, and the text need not be copied.
  const [[latest, latestMarks]] = FORM_MARKS
  if (printedOf(view.folded, latestMarks) >= 2) return latest
  const text = view.folded.replace(/[ \n]+/g, '')
  const chapter = text.includes(TEMPLATE_CHAPTER)
  // The templates' chapter is half the proof.
  for (const [format, marks] of FORM_MARKS) {
    const found = printedOf(text, marks)
    if (found >= 2 || (found === 1 && chapter && format !== 'statistics-2014')) return format
  }
  if (!chapter) return 'prose'
  return year === null || year < 2019 ? null : formOfYear(year)
}

/** Subjects of the chapters that the regulation asks of every annual report (政府信息公开条例, 2007, 第三十二条; 2019, 第五十条). */
const CHAPTERS = [
  /主动公开|^公开情况|公开(?:政府)?信息/,
  /申请公开|信息公开申请|收到和处理|申请.{0,4}(?:受理|办理|答复)/,
  /复议|诉讼/,
  /公开.{0,8}(?:收费|费用)|收费.{0,4}减免/,
  /^(?:政府)?信息(?:公开)?管理|公开.{0,6}平台|监督保障/,
  /(?:公开|存在).{0,10}问题.{0,6}(?:改进|改善|打算)/,
]
const OVERVIEW = [/^(?:总体情况|概述|基本(?:工作)?情况|(?:工作)?概况|引言)/, /问题|不足/]
const REPORT = '(?:信息|资讯|政务)公开[^。;]{0,24}?(?:年度报告|年报|工作报告|情况报告|年度工作总结|工作总结|的?报告)'

/** Sentences that say it, each kind of them with its weight. */
const SAID: [weight: number, ...RegExp[]][] = [
  // 编制, 公布 or 汇总 … 信息公开 … 年度报告
  [
    3,
    new RegExp(`(?:编制|编写|撰写|制作|形成|公布|发布|公开|汇总|汇编|现将|现就|特向社会)[^。;]{0,60}?${REPORT}`),
    /(?:信息|资讯|政务)公开[^。;]{0,16}(?:年度报告|年报|工作报告)[^。;]{0,4}(?:由|是|根据|依据|按照|依照)[^。;]{0,60}(?:编制|编写|撰写|汇总|汇编)/,
  ],
  // 根据《…条例》…编制本报告
  [
    3,
    /条例[^。;]{0,60}(?:编制|编写|制作|撰写|形成|公布)[^。;]{0,10}(?:本|此|本年度|年度)?(?:报告|年报)/,
    /(?:本|年度)(?:年度)?(?:报告|年报)[^。;]{0,30}(?:根据|依据|依照|按照|由)[^。;]{0,70}(?:编制|编写|撰写|汇编|汇总|制作)/,
  ],
  // 现将…信息公开…报告如下
  [
    3,
    /(?:现将|现就|将)[^。;]{0,50}(?:信息|资讯|政务)公开[^。;]{0,30}(?:报告|总结|汇报|公布|说明)如下/,
    /(?:信息|资讯|政务)公开[^\n]{0,80}(?:现将|现就)[^。;]{0,20}(?:报告|总结|汇报)如下/,
    /(?:对|将)[^。;]{0,24}公开(?:工作)?情况[^。;]{0,10}(?:总结|统计|公布)/,
  ],
  // 本报告所列数据的统计期限
  [1.5, /(?:所列|使用|报告|统计)[^。;]{0,6}数据[^。;]{0,10}(?:统计|期限|时限|时间|周期)|统计(?:数据)?(?:的)?(?:期限|时限|时段|周期|时间)/],
  // 编制本报告, whatever it reports on
  [1.5, /(?:编制|制作|撰写|编写)(?:了)?(?:本|此)(?:年度)?(?:报告|年报)/],
  // 全文包括概述、主动公开…
  [1.5, /(?:全文|报告|年报|内容)[^。]{0,8}(?:包括|包含|由|分为)[^。]{0,24}(?:概述|总体情况|主动公开)/],
  // 如对本报告有疑问
  [1.5, /对(?:本|此|该)?(?:年度)?(?:报告|年报)[^。]{0,6}(?:疑问|意见|建议)/],
  [0.5, /信息公开(?:条例|规定|办法)/],
]
/** Rules, guides, notices, news, questions and answers. */
const OTHER_TEXT =
  /(?:^|\n)第一条|本(?:指南|制度|办法|方案|规定|细则|目录)|(?:编制|制定)(?:了)?(?:本|如下)?(?:指南|方案|制度)|事项通知如下|通知如下|请(?:认真)?(?:遵照|贯彻)执行|印发给你们|(?:本报|本网)讯|记者|近日,|(?:哪些|怎样|如何|什么)[^。\n]{0,12}[?]|(?:^|\n)(?:问|答|网友|提问时间):?/
/** A headline: 市档案馆召开…培训会. */
const NEWS = /召开|举办|参加|培训|检查|调研|督[查导]|座谈|(?:发布|公布).{0,24}(?:年报|年度报告)|[?？吗]$/
/** The numeral before a heading. */
const NUMERAL = /^(?:第?[一二三四五六七八九十\d]{1,3}(?:部分|章)?|\([一二三四五六七八九十\d]{1,3}\))[、.,: ]{0,3}/
const SUBJECT = /(?:政府|政务)信息|(?:信息|资讯|政务)公开|依申请公开|主动公开/g
/** How much of the text is asked for sentences. */
const START = 3500

/** A page is a report from this much on. */
const LEAST = 2

/** Whether this is an annual report on open government information: by its title, what its sentences say of it, its chapters and forms. */
export function readKind(view: View, flat: string, outline: Outline, title: { openGovernment: boolean } | null): Meta['kind'] {
  if (title?.openGovernment) return 'ogi-annual-report'
  const text = flat.slice(0, START)
  // The title names another kind of document.
  let score = title ? -4 : 0
  const opening = text.slice(0, text.indexOf('\n') + 1).trim()
  if (opening.length <= 60 && NEWS.test(opening) && !/。|^(?:现|特|兹)/.test(opening)) score -= 4
  if (OTHER_TEXT.test(text.slice(0, 1200))) score -= 6
  for (const [weight, ...patterns] of SAID) if (patterns.some((pattern) => pattern.test(text))) score += weight
  const headings = outline.entries
    .filter(({ section }) => section.level <= 2)
    .map(({ heading }) => view.folded.slice(heading.from, heading.to).replace(NUMERAL, ''))
  const held = (chapters: RegExp[]) => chapters.filter((chapter) => headings.some((heading) => chapter.test(heading))).length
  score += 1.4 * held(CHAPTERS)
  score += 0.6 * held(OVERVIEW)
  if ((text.match(SUBJECT)?.length ?? 0) >= 2) score += 0.9
  if (score < LEAST && !title && holdsForm(view.folded)) score += 3
  return score >= LEAST ? 'ogi-annual-report' : 'other'
}
