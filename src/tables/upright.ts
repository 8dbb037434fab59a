import { FORM_LAYOUTS } from '../catalogue/formats.js'
import { matchColumn, matchRow, recognise } from './match.js'
import type { Grid, GridCell } from './reading.js'
import { isUnit, readValue } from './value.js'

type Row = Grid['rows'][number]

const isFigure = (text: string) => readValue(text).value !== null
/** What stands beside a label: a figure, what stands for one, or a unit. */
const isValue = (text: string) => isFigure(text) || readValue(text).blank !== undefined || isUnit(text)

/** The grid with its labels before their figures, and each row of the form in a row of its own. */
export function upright(grid: Grid): Grid {
  const rows = withoutNames(grid.rows).flatMap(apart)
  const behind = rows.flatMap((row) => labelAt(row, -1))
  const isTurned = behind.length > 2 && recognise(behind) !== null && !rows.some((row) => labelAt(row, 0).length > 0)
  return { ...grid, rows: isTurned ? rows.map((row) => row.toReversed()) : rows }
}

/** 自然人：3 | 商业企业：0 | …: cells that repeat the names of their columns, without them; the names stand over the first such row. */
function withoutNames(rows: readonly Row[]): Row[] {
  let names = ''
  return rows.flatMap((row) => {
    const named = row.map((cell) => (cell ? NAMED.exec(cell.text) : null))
    if (named.filter((found) => found && FORM_LAYOUTS.some((layout) => matchColumn(layout, [found[1]!]))).length < LEAST_NAMED) return [row]
    const bare = row.map((cell, x) => (cell && named[x] ? { ...cell, from: cell.to - named[x][2]!.length, text: named[x][2]! } : cell))
    const before = names
    names = named.map((found) => found?.[1]).join('|')
    if (names === before) return [bare]
    const header = row.map((cell, x) =>
      cell && named[x] ? { ...cell, to: cell.from + named[x][1]!.length, text: named[x][1]!, header: true } : undefined,
    )
    return [header, bare]
  })
}
const NAMED = /^([\u4e00-\u9fff]{2,8})(?:[:：]\s*|\s+)(\d+)$/u
const LEAST_NAMED = 3

/** 229 | 条 | 主动公开政府信息数: the words of the first, or the last, cell of a row that a figure ends, or begins. */
function labelAt(row: Row, place: 0 | -1): string[] {
  const filled = row.filter((cell, x) => cell && cell.text !== '' && cell !== row[x - 1])
  const text = filled.at(place)?.text
  return text !== undefined && filled.length > 1 && !isValue(text) && isFigure(filled.at(-1 - place)!.text) ? [text] : []
}

/** Labels of several rows one under the other in one cell, their figures in another: a row for each, where all of them are rows of one form. */
function apart(row: Row): Row[] {
  if (!row.some((cell) => cell?.text.includes('\n'))) return [row]
  const lines = new Map(row.map((cell) => [cell, cell ? linesOf(cell) : []]))
  // 项目⏎一、本年新收…, 自然人⏎12⏎3…: the columns' names stand over their figures.
  const named = [...lines.values()].filter(([name, first]) => name && first && !isValue(name.text) && isValue(first.text))
  if (named.length > LEAST_NAMED) {
    const heads = row.map((cell) => lines.get(cell)![0])
    return [heads, ...apart(row.map((cell) => cell && withoutFirst(cell, lines.get(cell)!)))]
  }
  const labels = row.find((cell) => lines.get(cell)!.length > 1 && !isValue(lines.get(cell)![0]!.text))
  const count = lines.get(labels)?.length ?? 0
  const beside = (cell: GridCell | undefined) => lines.get(cell)!.length === count && lines.get(cell)!.every(({ text }) => isValue(text))
  if (!labels || !row.some(beside)) return [row]
  const words = lines.get(labels)!.map(({ text }) => text)
  const layout = recognise(words)
  if (!layout || !words.every((word) => matchRow(layout, [word], layout.rows[0]))) return [row]
  return words.map((_, i) => row.map((cell) => (cell === labels || beside(cell) ? lines.get(cell)![i] : cell)))
}

function withoutFirst(cell: GridCell, [, first]: GridCell[]): GridCell {
  return first ? { ...cell, from: first.from, text: cell.text.slice(first.from - cell.from) } : cell
}

function linesOf({ from, text, header }: GridCell): GridCell[] {
  let at = from
  return text.split('\n').flatMap((line) => {
    const begin = at + line.length - line.trimStart().length
    at += line.length + 1
    const words = line.trim()
    return words === '' ? [] : [{ from: begin, to: begin + words.length, text: words, ...(header ? { header } : {}) }]
  })
}
