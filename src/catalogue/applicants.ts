/** Kinds of applicant, the columns of table three (国办公开办函〔2019〕60号, 〔2021〕30号). The total has no kind. */
export const APPLICANTS = ['naturalPerson', 'business', 'research', 'ngo', 'legalService', 'other'] as const

export type Applicant = (typeof APPLICANTS)[number]

/** Column labels in the order of the official form. */
export const APPLICANT_LABELS: Record<Applicant, string> = {
  naturalPerson: '自然人',
  business: '商业企业',
  research: '科研机构',
  ngo: '社会公益组织',
  legalService: '法律服务机构',
  other: '其他',
}
