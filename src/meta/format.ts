import type { Meta } from '../report/schema.js'
import type { View } from '../view/view.js'

/** Labels that only one official form prints; two of them show it. Sources: 国办发〔2014〕32号, 国办公开办函〔2019〕60号, 〔2021〕30号. */
const MARKS: [Exclude<Meta['format'], null | 'prose'>, string[]][] = [
  [
    'template-2021',
    ['本年制发件数', '本年废止件数', '现行有效件数', '本年收费金额', '申请人逾期未按收费通知要求', '申请人无正当理由逾期不补正'],
  ],
  ['template-2019', ['本年新制作数量', '本年新公开数量', '对外公开总数量', '上一年项目数量', '采购项目数量', '采购总金额']],
  [
    'statistics-2014',
    ['其他方式公开政府信息数', '回应公众关注热点或重大舆情数', '申请办结数', '延期办结数', '政策解读稿件发布数', '告知作出更改补充数'],
  ],
]
/** The chapter of table three, in both templates. */
const TEMPLATE_CHAPTER = '收到和处理政府信息公开申请情况'

/**
 * The official form that a report follows, by the labels printed in it and not by its year alone; null for other documents, and
 * where nothing tells the two templates apart.
 */
export function readFormat(view: View, kind: Meta['kind'], year: number | null): Meta['format'] {
  if (kind === 'other') return null
  const text = view.folded.replace(/[ \n]/g, '')
  const chapter = text.includes(TEMPLATE_CHAPTER)
  // The templates' chapter is half the proof.
  for (const [format, marks] of MARKS) {
    const found = marks.filter((mark) => text.includes(mark)).length
    if (found >= 2 || (found === 1 && chapter && format !== 'statistics-2014')) return format
  }
  if (!chapter) return 'prose'
  return year === null || year < 2019 ? null : year >= 2021 ? 'template-2021' : 'template-2019'
}
