import { type Form, formOfYear } from '../catalogue/forms.js'

/** Prose is read for what prose of any year states and for what the form of its year asks for. */
export function formsAskedFor(format: Form | null, year: number | null): Set<Form> {
  return new Set<Form>(['prose', year === null ? 'prose' : formOfYear(year), format ?? 'prose'])
}
