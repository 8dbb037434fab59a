import type { Applicant } from '../catalogue/applicants.js'

/** Things by catalogue code and applicant; the figure of all applicants has none. Kept in the order in which they came. */
export class ByCode<T> {
  private readonly found = new Map<string, Map<Applicant | undefined, number>>()
  readonly values: T[] = []

  get(code: string, applicant?: Applicant): T | undefined {
    const place = this.found.get(code)?.get(applicant)
    return place === undefined ? undefined : this.values[place]
  }

  add(code: string, applicant: Applicant | undefined, value: T): void {
    let places = this.found.get(code)
    if (!places) {
      places = new Map()
      this.found.set(code, places)
    }
    const place = places.get(applicant)
    if (place === undefined) places.set(applicant, this.values.push(value) - 1)
    else this.values[place] = value
  }
}
