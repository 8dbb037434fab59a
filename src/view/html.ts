import { load } from 'cheerio/slim'
import { decodeHTML } from 'entities'
import { fold } from './fold.js'
import { SourceMap } from './source-map.js'
import type { Line, MarkupCell, MarkupTable, MetaEntry, View } from './view.js'

const BLOCK = new Set(
  'address article aside blockquote body br caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head', 'textarea', 'select', 'iframe', 'object'])

interface Node {
  type: string
  name?: string
  data?: string
  startIndex: number
  endIndex: number
  attribs?: Record<string, string>
  children?: Node[]
  parent?: Node
}

/** Reads HTML into the reading text with its source map. */
export function readHtml(source: string): View {
  const root = load(source, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true, decodeEntities: false } } as never)
  const document = root.root()[0] as unknown as Node
  const map = new SourceMap()
  const lines: Line[] = []
  const tables: MarkupTable[] = []
  const metas: MetaEntry[] = []
  let pageTitle: View['pageTitle']
  let text = ''
  let lineStart = 0
  let images = 0
  const openTables: number[] = []
  const endLine = (at: number, element?: string) => {
    if (text.length === lineStart) return
    const table = openTables.at(-1)
    const line: Line = { from: lineStart, to: text.length, zone: 'body' }
    if (element) line.element = element
    if (table !== undefined) {
      line.table = table
      if (tables[table]!.role === 'data') line.zone = 'table'
    }
    lines.push(line)
    map.push(1, at, at)
    text += '\n'
    lineStart = text.length
  }
  const put = (out: string, start: number, end: number) => {
    map.push(out.length, start, end)
    text += out
  }
  const putRaw = (raw: string, start: number) => {
    for (const m of raw.matchAll(
      /&(?:#x?[0-9a-f]+|[a-z]+\d*);?|[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]+|[^&\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]+|&/gi,
    )) {
      const piece = m[0]
      const at = start + m.index
      if (piece[0] === '&') {
        const out = decodeHTML(piece).replace(/[\u200b-\u200f\ufeff\n\r]/g, '')
        if (out) put(out, at, at + piece.length)
      } else if (/^[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]/.test(piece)) {
        const seen = piece.replace(/[\u0000-\u001f\u200b-\u200f\u2060\ufeff]+/g, '')
        if (seen) put(seen, at, at + piece.length)
      } else put(piece, at, at + piece.length)
    }
  }
  const hidden = (node: Node) =>
    node.attribs?.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.attribs?.style ?? '')
  const visit = (node: Node) => {
    if (node.type === 'text') {
      putRaw(source.slice(node.startIndex, node.endIndex + 1), node.startIndex)
      return
    }
    if (node.type === 'comment' || node.type === 'directive') return
    const name = node.name ?? ''
    if (name === 'meta' && node.attribs?.name)
      metas.push({
        name: node.attribs.name,
        content: decodeHTML(node.attribs.content ?? ''),
        span: { start: node.startIndex, end: node.endIndex + 1 },
      })
    if (name === 'title' && !pageTitle)
      pageTitle = {
        text: decodeHTML(source.slice(node.children?.[0]?.startIndex ?? 0, (node.children?.at(-1)?.endIndex ?? -1) + 1)),
        span: { start: node.startIndex, end: node.endIndex + 1 },
      }
    if (name === 'img') images++
    if (name === 'head') {
      for (const child of node.children ?? [])
        if (child.type === 'tag' || child.name === 'title') if (child.name === 'meta' || child.name === 'title') visit(child)
      return
    }
    if (name === 'title') return
    if (SILENT.has(name) || hidden(node)) return
    const block = BLOCK.has(name)
    if (block) endLine(node.startIndex)
    let table: MarkupTable | undefined
    let cell: MarkupCell | undefined
    if (name === 'table') {
      table = { from: text.length, to: text.length, rows: [], role: 'data' }
      if (openTables.length) table.inside = openTables.at(-1)!
      tables.push(table)
      openTables.push(tables.length - 1)
    }
    const current = openTables.length ? tables[openTables.at(-1)!]! : undefined
    if (name === 'tr') current?.rows.push([])
    if (name === 'td' || name === 'th') {
      cell = {
        from: text.length,
        to: text.length,
        colspan: Number(node.attribs?.colspan) || 1,
        rowspan: Number(node.attribs?.rowspan) || 1,
        header: name === 'th',
      }
      if (current) {
        if (current.rows.length === 0) current.rows.push([])
        current.rows.at(-1)!.push(cell)
      }
    }
    for (const child of node.children ?? []) visit(child)
    if (block) endLine(node.endIndex + 1, name === 'br' ? undefined : name)
    if (cell) cell.to = Math.max(cell.from, text.length - 1)
    if (table) {
      table.to = text.length
      openTables.pop()
    }
  }
  for (const child of document.children ?? []) visit(child)
  endLine(source.length)
  return {
    kind: 'html',
    text,
    folded: fold(text),
    lines,
    tables,
    metas,
    images,
    attachments: [],
    findings: [],
    ...(pageTitle ? { pageTitle } : {}),
    spanOf: (range) => map.rangeOf(range),
    printed: (range) => text.slice(range.from, range.to),
  }
}
