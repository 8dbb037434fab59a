import { describe, expect, it } from 'vitest'
import { readTextLines } from '../../../src/tables/text/lines.js'
import { viewOf } from '../../../src/view/page.js'
import { pageOfPlain } from '../../../src/view/plain.js'
import { readView } from '../../../src/view/read-view.js'
import { markTextTables } from '../../../src/view/text-tables.js'
import type { View } from '../../../src/view/view.js'

const shown = (view: View) =>
  readTextLines({ ...view, lines: view.lines.map((line) => ({ ...line, zone: 'table' })) }).map((line) =>
    line.atoms.map((a) => `${a.kind}:${a.text}`).join(' '),
  )

describe('pieces of a table line', () => {
  it.each([
    ['规章 1 0 11', 'words:规章 figure:1 figure:0 figure:11'],
    ['| 规章 | 3 7 4 |  | — |', 'words:规章 figure:374 empty: mark:-'],
    ['规章 ||| 1 | 2', 'words:规章 empty: empty: figure:1 figure:2'],
    ['│行政许可│251000元│', 'words:行政许可 figure:251000元'],
    ['（一）主动公开政府信息数（相同信息计 1 条） 条 9,742', 'words:(一)主动公开政府信息数(相同信息计 1 条) unit:条 figure:9,742'],
    ['行政规范性文件 564               984     4185', 'words:行政规范性文件 figure:564 figure:984 figure:4185'],
    ['其他\t件\t１２', 'words:其他 unit:件 figure:12'],
    ['依申请公开信息收取的费用  万 元  0', 'words:依申请公开信息收取的费用 unit:万元 figure:0'],
    ['22（其中修订16件）', 'figure:22'],
    ['本年增/减  -3  增2', 'words:本年增/减 figure:-3 figure:增2'],
    ['一、主动公开情况 —— ——', 'words:一、主动公开情况 mark:-- mark:--'],
    ['填报日期 2016.1.20', 'words:填报日期 2016.1.20'],
  ])('%s', (line, expected) => expect(shown(viewOf(pageOfPlain(line)) as unknown as View)).toEqual([expected]))

  it.each(['|---|:--:|', '+====+====+', '├────┼──┤', '──────'])('%s is a border', (line) =>
    expect(shown(viewOf(pageOfPlain(line)) as unknown as View)).toEqual([]),
  )
})

describe('places across the page', () => {
  const places = (text: string) =>
    readTextLines(markTextTables(readView(text))).map((line) => line.atoms.filter((a) => a.kind === 'figure').map((a) => a.x))

  it('counts a Chinese character as two columns where rows then agree', () => {
    const [first, second] = places(
      '一、本年新收政府信息公开申请数量  1  0  0  0  0  0  1\n（一）予以公开                    1  0  0  0  0  0  1',
    )
    expect(first).toEqual(second)
  })

  it('counts it as one where rows then agree', () => {
    const [first, second] = places('一、本年新收政府信息公开申请数量  1  0  0  0  0  0  1\n（一）予以公开           1  0  0  0  0  0  1')
    expect(first).toEqual(second)
  })
})
