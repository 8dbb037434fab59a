import type { Applicant } from '../catalogue/applicants.js'

/** Things by catalogue code and applicant; the figure of all applicants has none. Kept in the order in which they came. */
export class ByCode<T> {
  private readonly found = new Map<string, Map<Applicant | undefined, T>>()
  readonly values: T[] = []

  get codes(): string[] {
    return [...this.found.keys()]
  }

  get(code: string, applicant?: Applicant): T | undefined {
    return this.found.get(code)?.get(applicant)
  }

  /** Of a code and applicant that have none yet. */
  add(code: string, applicant: Applicant | undefined, value: T): void {
    let known = this.found.get(code)
    if (!known) this.found.set(code, (known = new Map()))
    known.set(applicant, value)
    this.values.push(value)
  }
}
