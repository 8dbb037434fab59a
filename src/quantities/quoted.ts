import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'

/** Longest quotation that is taken for a name; longer ones are sentences, whose numbers count. */
const NAME_LENGTH = 16
/** Longest title in book marks; a mark that is not closed within it was lost. */
const TITLE_LENGTH = 80

/**
 * The names and titles of a line: short quotations (“五公开”, “5·12”) and what stands in 《》. Numbers in them count nothing.
 * Read from the printed text, where opening and closing marks differ; straight quotes are paired in order.
 */
export function quotedRanges(view: View, line: Range): Range[] {
  const ranges: Range[] = []
  const text = view.text
  let quote = -1
  let title = -1
  for (let i = line.from; i < line.to; i++) {
    switch (text.charCodeAt(i)) {
      case 0x201c: // “
      case 0x300c: // 「
      case 0x300e: // 『
        quote = i
        break
      case 0x22: // "
      case 0xff02: // ＂
        if (quote < 0) {
          quote = i
          break
        }
        if (isName(view.folded, quote, i)) ranges.push({ from: quote, to: i + 1 })
        quote = -1
        break
      case 0x201d: // ”
      case 0x300d: // 」
      case 0x300f: // 』
        if (quote >= 0 && isName(view.folded, quote, i)) ranges.push({ from: quote, to: i + 1 })
        quote = -1
        break
      case 0x300a: // 《
        if (title < 0) title = i
        break
      case 0x300b: // 》
        if (title >= 0 && i - title <= TITLE_LENGTH) ranges.push({ from: title, to: i + 1 })
        title = -1
        break
    }
  }
  return ranges
}

/** A clause within quotation marks (“公开信息5条，…”) is speech, not a name. */
function isName(folded: string, open: number, close: number): boolean {
  return close - open <= NAME_LENGTH && !/[,。;]/.test(folded.slice(open, close))
}
