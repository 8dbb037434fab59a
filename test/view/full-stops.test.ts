import { describe, expect, it } from 'vitest'
import { withFullStops } from '../../src/view/fold.js'

const SENTENCES = '工作有序开展.全年公开信息12条.收到申请3件,均已答复.未发生复议.'

describe('half-width stops at the end of sentences', () => {
  it('are full stops', () => {
    expect(withFullStops(`一.概述\n${SENTENCES}`)).toBe(`一.概述\n${SENTENCES.replaceAll('.', '。')}`)
    expect(withFullStops(`${SENTENCES}1.2万条,占98.7%.统计表.doc`)).toBe(`${SENTENCES.replaceAll('.', '。')}1.2万条,占98.7%。统计表.doc`)
  })
  it.each([
    ['一.概述,二.主动公开情况,三.依申请公开情况,四.问题,五.措施'],
    ['“中国.清溪”网站公开信息12条.'],
    [`${'工作有序开展。'.repeat(4)}${SENTENCES}`],
    ['概述......1问题......2措施......3其他......4'],
  ])('but not in %s', (text) => {
    expect(withFullStops(text)).toBe(text)
  })
})
