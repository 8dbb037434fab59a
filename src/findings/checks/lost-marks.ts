import type { Evidence } from '../find.js'
import type { Loss } from './lost-text.js'

/** A pair of marks stands within this many characters: names and titles are short. */
const LONGEST_QUOTE = 120
/** Two opening or two closing marks around so short a text are one mark typed for the other. */
const LONGEST_MISPRINT = 30
const SHOWN = 8

interface Pair {
  open: string
  close: string
  name: string
}

const PAIRS: readonly Pair[] = [
  { open: '“', close: '”', name: 'a quotation mark' },
  { open: '《', close: '》', name: 'a title mark' },
]

/**
 * Quotation and title marks without their partner: 推行亲切服务”“微笑服务标准. Left out: one mark typed for the other (“三公“, ”三公”),
 * pairs that run over a line end, and pairs turned round (”三公“), which have lost nothing.
 */
export function lostMarks({ view }: Evidence): Loss[] {
  const { text } = view
  const losses: Loss[] = []
  for (const pair of PAIRS) {
    let alone: number[] = []
    let open: number[] = []
    for (const line of view.lines) {
      if (line.zone !== 'body') continue
      for (let at = line.from; at < line.to; at++) {
        const character = text[at]!
        if (character === pair.open) open.push(at)
        else if (character === pair.close) {
          if (open.length > 0 && at - open.at(-1)! <= LONGEST_QUOTE) open.pop()
          else alone.push(at)
        }
      }
      const last = text[line.to - 1]
      // A line that ends in the middle of a sentence may close its marks in the next one.
      if (last === '。' || last === '；' || line.to - (open.at(-1) ?? line.to) > LONGEST_QUOTE) {
        losses.push(
          ...unpaired(
            text,
            pair,
            [...alone, ...open].sort((a, b) => a - b),
          ),
        )
        alone = []
        open = []
      }
    }
    losses.push(
      ...unpaired(
        text,
        pair,
        [...alone, ...open].sort((a, b) => a - b),
      ),
    )
  }
  return losses
}

function unpaired(text: string, pair: Pair, marks: readonly number[]): Loss[] {
  const losses: Loss[] = []
  for (let i = 0; i < marks.length; i++) {
    const here = marks[i]!
    const next = marks[i + 1]
    const misprint = next !== undefined && next - here > 1 && next - here <= LONGEST_MISPRINT
    if (misprint) i++
    else losses.push({ missing: pair.name, from: Math.max(0, here - SHOWN), to: Math.min(text.length, here + SHOWN) })
  }
  return losses
}
