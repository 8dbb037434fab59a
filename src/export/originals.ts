/** What tells equal inputs: their bytes, or the text of the report without the page around it, of one year. */
export interface Sameness {
  hash: string
  /** Null for a report without text of its own: it is only equal in its bytes. */
  textHash: string | null
  year: number | null
}

/** Tells which of several inputs came first where they are equal. */
export class Originals<T> {
  private readonly first = new Map<string, T>()

  /** What came before with the same bytes or text; null where `one` is the first. */
  of(one: T, { hash, textHash, year }: Sameness): T | null {
    const keys = textHash === null ? [hash] : [hash, `${textHash} ${year}`]
    const original = keys.map((key) => this.first.get(key)).find((found) => found !== undefined)
    if (original !== undefined) return original
    for (const key of keys) this.first.set(key, one)
    return null
  }
}
