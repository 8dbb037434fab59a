import { fold } from './fold.js'
import { SourceMap } from './source-map.js'
import type { Line, View } from './view.js'

/** Reads plain text: lines as they are, without invisible characters. */
export function readPlain(source: string): View {
  const map = new SourceMap()
  const lines: Line[] = []
  let text = ''
  let from = 0
  let lineStart = 0
  const take = (end: number) => {
    if (end > from) {
      map.push(end - from, from, end)
      text += source.slice(from, end)
    }
  }
  for (const match of source.matchAll(
    /\r\n|[\n\r\u2028\u2029\f\v\u0085]|[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g,
  )) {
    take(match.index)
    from = match.index + match[0].length
    if (/[\r\n\u2028\u2029\f\v\u0085]/.test(match[0])) {
      lines.push({ from: lineStart, to: text.length, zone: 'body' })
      map.push(1, match.index, from)
      text += '\n'
      lineStart = text.length
    }
  }
  take(source.length)
  lines.push({ from: lineStart, to: text.length, zone: 'body' })
  return {
    kind: 'plain',
    text,
    folded: fold(text),
    lines,
    tables: [],
    metas: [],
    images: 0,
    attachments: [],
    findings: [],
    spanOf: (range) => map.rangeOf(range),
    printed: (range) => text.slice(range.from, range.to),
  }
}
