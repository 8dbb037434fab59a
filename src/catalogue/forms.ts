import { listed } from './listed.js'

/** Official forms of the annual report on open government information, and prose before there was any, each with the text that defines it. */
export const FORM_SOURCES = {
  prose: '国务院令第492号 第三十二条',
  'statistics-2014': '国办发〔2014〕32号',
  'template-2019': '国办公开办函〔2019〕60号',
  'template-2021': '国办公开办函〔2021〕30号',
}

export type Form = keyof typeof FORM_SOURCES

export const FORMS = Object.keys(FORM_SOURCES) as Form[]

/** The form that reports on a year were asked to follow: its name ends in the first such year. Before them reports were free prose. */
export function formOfYear(year: number): Form {
  return FORMS.findLast((form) => Number(form.slice(-4)) <= year) ?? 'prose'
}

/** Labels that only one form prints; two of them show it. In the order in which they are looked for. */
export const FORM_MARKS: readonly (readonly [Exclude<Form, 'prose'>, readonly string[]])[] = [
  ['template-2021', listed('本年制发件数 本年废止件数 现行有效件数 本年收费金额 申请人逾期未按收费通知要求 申请人无正当理由逾期不补正')],
  ['template-2019', listed('本年新制作数量 本年新公开数量 对外公开总数量 上一年项目数量 采购项目数量 采购总金额')],
  [
    'statistics-2014',
    listed('其他方式公开政府信息数 回应公众关注热点或重大舆情数 申请办结数 延期办结数 政策解读稿件发布数 告知作出更改补充数'),
  ],
]
