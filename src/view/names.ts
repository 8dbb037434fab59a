/**
 * Looks up names where they stand in a text, all in lower or all in upper case, without cutting them out: `find(source, start, end)`.
 * Nothing for any other name.
 */
export function namesAt<Value>(entries: Iterable<readonly [name: string, value: Value]>) {
  /** By length and first letter. */
  const known: { written: string; value: Value }[][] = []
  const keyOf = (length: number, first: number) => (length << 7) | (first & 127)
  for (const [name, value] of entries)
    for (const written of [name, name.toUpperCase()]) {
      known[keyOf(written.length, written.charCodeAt(0))] ??= []
      known[keyOf(written.length, written.charCodeAt(0))]!.push({ written, value })
    }
  return (source: string, start: number, end: number): Value | undefined => {
    const candidates = known[keyOf(end - start, source.charCodeAt(start))]
    if (candidates) for (const { written, value } of candidates) if (source.startsWith(written, start)) return value
    return undefined
  }
}
