import columnsOf from 'string-width'

/** Text cut, or filled with blanks, to so many columns of a terminal: a Chinese character takes two. */
export function column(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text + ' '.repeat(columns - columnsOf(text))
  const characters = [...text]
  let kept = ''
  while (columnsOf(kept + characters[0]) < columns) kept += characters.shift()
  return column(`${kept}…`, columns)
}

/** The columns that the widest of the texts takes, `most` of them at most. */
export function widest(texts: Iterable<string>, most = Number.POSITIVE_INFINITY): number {
  let width = 0
  for (const text of texts) width = Math.max(width, columnsOf(text))
  return Math.min(width, most)
}
