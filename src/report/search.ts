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
