/** How many items at the beginning have what all behind them lack, found by halving. */
export function countLeading<T>(items: readonly T[], has: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (has(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** Things by their key, keys in the order in which they came; what has none (null) is left out. */
export function grouped<Key, Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key | null): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = key === null ? undefined : groups.get(key)
    if (group) group.push(thing)
    else if (key !== null) groups.set(key, [thing])
  }
  return groups
}

/** Of things as common, the first. */
export function mostCommon<Thing>(things: Iterable<Thing>): Thing | undefined {
  let most: Thing[] = []
  for (const alike of grouped(things, (thing) => thing).values()) if (alike.length > most.length) most = alike
  return most[0]
}
