/**
 * Kinds of applicant, the columns of table three (国办公开办函〔2019〕60号, 〔2021〕30号), with their labels in the order of the form.
 * The total has no kind.
 */
export const APPLICANT_LABELS = {
  naturalPerson: '自然人',
  business: '商业企业',
  research: '科研机构',
  ngo: '社会公益组织',
  legalService: '法律服务机构',
  other: '其他',
}

export type Applicant = keyof typeof APPLICANT_LABELS

export const APPLICANTS = Object.keys(APPLICANT_LABELS) as Applicant[]
