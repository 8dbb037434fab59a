import type { Form } from '../catalogue/forms.js'

/** Prose is read for what prose of any year states and for what the form of its year asks for. */
export function formsAskedFor(format: Form | null, year: number | null): Set<Form> {
  const ofYear = year === null || year < 2014 ? 'prose' : year < 2019 ? 'statistics-2014' : year < 2021 ? 'template-2019' : 'template-2021'
  return new Set<Form>(['prose', ofYear, format ?? 'prose'])
}
