/** Official forms of the annual report on open government information, and prose before there was any. */
export const FORMS = ['prose', 'statistics-2014', 'template-2019', 'template-2021'] as const

export type Form = (typeof FORMS)[number]

/** The official text that defines each form. */
export const FORM_SOURCES: Record<Form, string> = {
  prose: '国务院令第492号 第三十二条',
  'statistics-2014': '国办发〔2014〕32号',
  'template-2019': '国办公开办函〔2019〕60号',
  'template-2021': '国办公开办函〔2021〕30号',
}
