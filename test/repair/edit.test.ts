import { describe, expect, it } from 'vitest'
import { editView } from '../../src/repair/repair.js'
import { readView } from '../../src/view/read-view.js'

describe('edits of the view', () => {
  const source =
    '<p>全年公开信息212</p><p>条。</p><table border="1"><tr><th>指标</th><th>数</th></tr><tr><td>收到申请</td><td>3</td></tr></table><p>完。</p>'
  const view = readView(source)
  const at = view.text.indexOf('\n')
  const edited = editView(view, [{ from: at, to: at + 1, put: '' }])

  it('make one line of two', () => {
    expect(edited.text.startsWith('全年公开信息212条。\n')).toBe(true)
    expect(edited.lines).toHaveLength(view.lines.length - 1)
    expect(edited.text.slice(edited.lines[0]!.from, edited.lines[0]!.to)).toBe('全年公开信息212条。')
  })
  it('move tables and cells along', () => {
    const cells = (v: typeof view) => v.tables.flatMap((table) => table.rows.flat().map((cell) => v.text.slice(cell.from, cell.to)))
    expect(cells(edited)).toEqual(cells(view))
    expect(cells(edited)).toContain('收到申请')
  })
  it('keep the way to the source and to what was printed', () => {
    const from = edited.text.indexOf('212条')
    const span = edited.spanOf({ from, to: from + 4 })
    expect(source.slice(span.start, span.end)).toBe('212</p><p>条')
    expect(edited.printed({ from, to: from + 4 })).toBe('212\n条')
  })
  it('none leave the view as it is', () => expect(editView(view, [])).toBe(view))
  it('may put a blank between Latin words', () => {
    const latin = readView('OA\nsystem')
    expect(editView(latin, [{ from: 2, to: 3, put: ' ' }]).text).toBe('OA system')
  })
})
