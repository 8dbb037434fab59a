import { INDEX_LABELS, LOOSE_INDEX_LABELS } from '../catalogue/page-words.js'
import type { Line, MarkupCell, MarkupTable } from './view.js'

/** Words that only the official forms and tables like them print in their heads and rows. */
const OFFICIAL =
  /信息内容|本年制发件数|本年废止件数|现行有效件数|本年新制作数量|本年新公开数量|对外公开总数量|处理决定数量|上一年项目数量|本年增\/?减|本年收费金额|采购项目数量|采购总金额|申请人情况|商业企业|科研机构|社会公益组织|法律服务机构|勾稽关系|予以公开|结果维持|结果纠正|尚未审结|未经复议直接起诉|统计指标|指标名称|计量单位|历年累计|主动公开政府信息数|收到申请数|申请办结数|举报投诉数量|专职人员数/
const LABELS = new Set([...INDEX_LABELS, ...LOOSE_INDEX_LABELS])
const NUMBER = /^[-+(]?\d[\d,. ]*[)%]?[^\d]{0,3}$|^[-/—]{1,3}$/
/** A cell that holds running text rather than a value or label. */
const LONG = 160
/** So many figures are a table even in one row. */
const LEAST_ALONE = 5

/** Decides what each table of a page is for. `folded` is the folded reading text. */
export function assignRoles(tables: MarkupTable[], lines: Line[], folded: string): void {
  const nested = tables.map((): MarkupTable[] => [])
  for (const table of tables) if (table.inside !== undefined) nested[table.inside]!.push(table)
  const links = new Array<number>(tables.length).fill(0)
  for (const line of lines) if (line.link && line.table !== undefined) links[line.table]!++
  tables.forEach((table, index) => {
    table.role = roleOf(table, folded, nested[index]!, links[index]!)
  })
}

function roleOf(table: MarkupTable, folded: string, nested: MarkupTable[], links: number): MarkupTable['role'] {
  let cells = 0
  let filled = 0
  let labels = 0
  let numbers = 0
  let long = 0
  let official = false
  let columns = 0
  let frames = 0
  let inner = 0
  for (const row of table.rows) {
    columns = Math.max(columns, row.length)
    for (const cell of row) {
      cells++
      while (inner < nested.length && nested[inner]!.from < cell.from) inner++
      if (inner < nested.length && nested[inner]!.to <= cell.to && nested[inner]!.from < nested[inner]!.to) {
        frames++
        continue
      }
      const text = folded.slice(cell.from, Math.min(cell.to, cell.from + LONG * 2)).replace(/\s+/g, '')
      if (text === '') continue
      filled++
      if (text.length > LONG) long++
      // 发布机构: or 发布机构:清溪市水务局
      else if (isLabelled(text)) labels++
      else if (NUMBER.test(text)) numbers++
      official ||= text.length <= LONG && OFFICIAL.test(text)
    }
  }
  if (!official && (labels >= 2 || (labels === 1 && filled <= 2))) return 'index'
  if (filled === 0 || cells < 2) return 'layout'
  if (official) return 'data'
  // A frame around other tables, or around the text: its own short cells are menus and buttons.
  if (frames > 0 || long * 2 > filled || columns < 2 || links * 3 > filled) return 'layout'
  if (numbers >= 1 && numbers * 4 >= filled && (table.rows.length >= 2 || numbers >= LEAST_ALONE)) return 'data'
  return table.rows.length >= 3 && cells >= table.rows.length * 2 && long === 0 && filled * 2 >= cells ? 'data' : 'layout'
}

function isLabelled(text: string): boolean {
  const colon = text.indexOf(':')
  return LABELS.has(colon < 0 ? text : text.slice(0, colon))
}

/** Says whether a cell holds running text: a report that is written into the rows of one table. */
export function holdsProse(cell: MarkupCell, folded: string): boolean {
  if (cell.to - cell.from <= LONG) return false
  const text = folded.slice(cell.from, cell.to)
  const stop = text.indexOf('。')
  return stop >= 0 && stop < text.length - 1
}
