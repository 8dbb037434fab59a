import type { Evidence } from '../find.js'
import type { Loss } from './lost-text.js'

/** A pair of marks stands within this many characters: names and titles are short. */
const LONGEST_QUOTE = 120
/** Two opening or two closing marks around so short a text are one mark typed for the other. */
const LONGEST_MISPRINT = 30
const SHOWN = 8

const PAIRS = [
  { open: '“', close: '”', name: 'a quotation mark' },
  { open: '《', close: '》', name: 'a title mark' },
] as const

/** Marks of one pair that wait for their partner, or have none. */
interface Waiting {
  open: number[]
  alone: number[]
}

/**
 * Quotation and title marks without their partner: 推行亲切服务”“微笑服务标准. Left out: one mark typed for the other (“三公“, ”三公”),
 * pairs that run over a line end, pairs turned round (”三公“) and ornaments (》》点击进入《《), which have lost nothing.
 */
export function lostMarks({ view }: Evidence): Loss[] {
  const { text } = view
  const losses: Loss[] = []
  for (const { name, open, close } of PAIRS) {
    const opens = open.charCodeAt(0)
    const closes = close.charCodeAt(0)
    let waiting: Waiting = { open: [], alone: [] }
    for (const line of view.lines) {
      if (line.zone !== 'body') continue
      for (let at = line.from; at < line.to; at++) {
        const code = text.charCodeAt(at)
        if (code === opens) waiting.open.push(at)
        else if (code === closes) pairUp(waiting, at)
      }
      if (waiting.open.length + waiting.alone.length > 0 && ends(text, line, waiting)) {
        addUnpaired(losses, text, name, waiting)
        waiting = { open: [], alone: [] }
      }
    }
    addUnpaired(losses, text, name, waiting)
  }
  return losses
}

function pairUp({ open, alone }: Waiting, at: number): void {
  if (open.length > 0 && at - open.at(-1)! <= LONGEST_QUOTE) open.pop()
  else alone.push(at)
}

/** A line that ends in the middle of a sentence may close its marks in the next one. */
function ends(text: string, line: { to: number }, { open }: Waiting): boolean {
  const last = text[line.to - 1]
  return last === '。' || last === '；' || line.to - (open.at(-1) ?? line.to) > LONGEST_QUOTE
}

function addUnpaired(losses: Loss[], text: string, name: string, { open, alone }: Waiting): void {
  const marks = [...alone, ...open].sort((a, b) => a - b)
  for (let i = 0; i < marks.length; i++) {
    const here = marks[i]!
    const gap = (marks[i + 1] ?? Number.POSITIVE_INFINITY) - here
    // 》》点击进入《《: doubled marks are ornaments.
    if (gap === 1 && text[here] === text[here + 1]) {
      while (marks[i + 1] === marks[i]! + 1 && text[marks[i + 1]!] === text[here]) i++
    } else if (gap > 1 && gap <= LONGEST_MISPRINT) i++
    else losses.push({ missing: name, from: Math.max(0, here - SHOWN), to: Math.min(text.length, here + SHOWN) })
  }
}
