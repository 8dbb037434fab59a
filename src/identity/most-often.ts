/** The word that comes most often; of two the one that comes first; null where there are none. */
export function mostOften(words: string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  let best: string | null = null
  for (const [word, count] of counts) if (best === null || count > counts.get(best)!) best = word
  return best
}
