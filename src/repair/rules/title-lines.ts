import { readNumbering } from '../../view/numbering.js'

/** A heading or the report's title cut by a line end. Both sides are folded and trimmed. */

/** Words in which the headings of the genre end. */
const HEADING_WORDS = '情况 事项 措施 问题 工作 概述 打算 建议 计划 方面 成效 做法 安排 方向 公开'.split(' ')
const LINKING = /[及和与、的对等]$/
/** Short answers under a heading, which do not belong to it. */
const ANSWER = /^(?:无|略|没有|暂无|见|未|本|全|今|我)/

/** `三、收到和处理政府信息公开申请情⏎况`: the next line is short, is no sentence, and completes a word in which headings end. */
export function cutsHeading(before: string, behind: string): boolean {
  const numbering = readNumbering(before, 0)
  if (!numbering || before.length > 60 || behind.length > 16 || /[。;:,]/.test(before.slice(numbering.to)) || /[。;:,\d]/.test(behind))
    return false
  if (ANSWER.test(behind) || readNumbering(behind, 0)) return false
  if (LINKING.test(before)) return true
  const ended = HEADING_WORDS.some((word) => before.endsWith(word))
  return HEADING_WORDS.some((word) => {
    for (let cut = 1; cut < word.length; cut++) if (before.endsWith(word.slice(0, cut)) && behind.startsWith(word.slice(cut))) return true
    return !ended && behind.endsWith(word) && behind.length <= 8
  })
}

/** A numbered line without a stop mark yet. */
export function isHeadingSoFar(before: string): boolean {
  const numbering = readNumbering(before, 0)
  return numbering !== null && !/[。;:]/.test(before.slice(numbering.to))
}

/** A numbered heading that is complete at the line end, so that what follows is its text. */
export const isWholeHeading = (before: string) =>
  isHeadingSoFar(before) && !before.includes(',') && HEADING_WORDS.some((word) => before.endsWith(word))

/** `…年度报 告`, `…年报(2012年度)`. Not: `…报告如下`. */
const REPORT_END = /(?:报 ?告|年 ?报|总 ?结)(?:\([^()]{1,20}\))?$/
/** `信息公开`, `政 务公开`. Not: `公开信息`. */
const SUBJECT = /(?:信 ?息|资讯|政 ?务) ?公 ?开/
/** `青岚县教育局`. Not: `青岚县教育`. */
const OFFICE_END = /(?:政府|局|委员会|委|办公室|办公厅|厅|部|院|处|中心|街道|办事处|镇|乡)$/
/** A title that lacks whose report it is: 2024年政府信息公开工作年度报告. */
const WITHOUT_AGENCY = /^(?:(?:19|20)\d\d ?年度? ?|[二一][〇○零oO一二三四五六七八九]{3}年度?)?(?:政府|政务)? ?(?:信息|资讯|政务)公开/

/** A line that says a whole title. */
export const isWholeTitle = (before: string) =>
  before.length <= 60 && SUBJECT.test(before) && REPORT_END.test(before) && !/[。;:,]/.test(before)

/** A title that goes on: 2017年政府信息公开, …公开工作. */
const UNFINISHED = /(?:公开|公开工作|政府信息|工作)$/

/** `…镇2016年度政府信息公开⏎工作年度报告`, `…市人民政府⏎2024 年政府信息公开工作年度报告`, also over three lines. */
export function cutsTitle(before: string, behind: string): boolean {
  if (before.length < 3 || before.length > 50 || behind.length > 45 || /[。;:,!?]/.test(before + behind)) return false
  if (REPORT_END.test(before) || readNumbering(before, 0)) return false
  const withoutAgency = (OFFICE_END.test(before) || /年度?$/.test(before)) && WITHOUT_AGENCY.test(behind)
  if (!REPORT_END.test(behind)) return withoutAgency && UNFINISHED.test(behind)
  if (SUBJECT.test(before)) return !SUBJECT.test(behind)
  if (/(?:信|信息|资|公|政务|信息公|政务公)$/.test(before) && !SUBJECT.test(behind)) return SUBJECT.test(before + behind)
  return withoutAgency
}
