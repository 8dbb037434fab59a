import type { Applicant } from '../catalogue/applicants.js'

/** Things by catalogue code and applicant; the figure of all applicants has none. Kept in the order in which they came. */
export class ByCode<T> {
  private readonly found = new Map<string, Map<Applicant | undefined, T>>()
  readonly values: T[] = []

  get(code: string, applicant?: Applicant): T | undefined {
    return this.found.get(code)?.get(applicant)
  }

  /** Takes up what has no place yet: a second one for the same place is refused. */
  add(code: string, applicant: Applicant | undefined, value: T): boolean {
    let places = this.found.get(code)
    if (!places) this.found.set(code, (places = new Map()))
    else if (places.has(applicant)) return false
    places.set(applicant, value)
    this.values.push(value)
    return true
  }

  codes(): IterableIterator<string> {
    return this.found.keys()
  }
}
