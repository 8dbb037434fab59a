/** Tells which of several inputs came first where they are equal: in their bytes, or in the text of the report without the page around it. */
export class Originals<T> {
  private readonly first = new Map<string, T>()

  /** What came before with the same bytes or text; null where `one` is the first. A report without text of its own is only equal in its bytes. */
  of(one: T, hash: string, textHash: string | null): T | null {
    const hashes = textHash === null ? [hash] : [hash, textHash]
    const original = hashes.map((h) => this.first.get(h)).find((found) => found !== undefined)
    if (original !== undefined) return original
    for (const h of hashes) this.first.set(h, one)
    return null
  }
}
