import type { Applicant } from '../catalogue/applicants.js'

/** Things by catalogue code and applicant; the figure of all applicants has none. Kept in the order in which they came. */
export class ByCode<T> {
  private readonly found = new Map<string, T>()

  get(code: string, applicant?: Applicant): T | undefined {
    return this.found.get(placeOf(code, applicant))
  }

  add(code: string, applicant: Applicant | undefined, value: T): void {
    this.found.set(placeOf(code, applicant), value)
  }

  get values(): T[] {
    return [...this.found.values()]
  }
}

const placeOf = (code: string, applicant: Applicant | undefined) => (applicant ? `${code} ${applicant}` : code)
