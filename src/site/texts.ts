/** Texts that are kept once; gives the place of each. */
export class Texts {
  readonly all: string[] = []
  private readonly places = new Map<string, number>()

  placeOf(text: string): number {
    const known = this.places.get(text)
    if (known !== undefined) return known
    this.places.set(text, this.all.length)
    return this.all.push(text) - 1
  }
}
