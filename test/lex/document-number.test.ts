import { describe, expect, it } from 'vitest'
import { lexed, repairsIn } from './read.js'

const numbers = (text: string) => lexed(text).documentNumbers.map((d) => d.normalized)

describe('document numbers', () => {
  it.each<[string, string[]]>([
    ['岚政办〔2013〕5号', ['岚政办〔2013〕5号']],
    [
      '岚政办[2013]6号、岚政办【2013】7号、岚政办（2013）8号、岚政办(2013)9号、岚政办﹝2013﹞10号',
      [5, 6, 7, 8, 9].map((n) => `岚政办〔2013〕${n + 1}号`),
    ],
    ['京政发〈2010〉3号', ['京政发〔2010〕3号']],
    ['（云政办函 〔 2011 〕\n3 号）', ['云政办函〔2011〕3号']],
    ['国办发〔2014年〕第32号', ['国办发〔2014〕32号']],
    ['岚政办〔201222号', ['岚政办〔2012〕22号']],
    ['岚政务办〔20121)', ['岚政务办〔2012〕1号']],
    ['岚政公开办函〔202130）', ['岚政公开办函〔2021〕30号']],
    ['(岚公开办[2010]9)', ['岚公开办〔2010〕9号']],
    ['国办发2014〕32号', ['国办发〔2014〕32号']],
    ['国办发2014年32号', ['国办发〔2014〕32号']],
    ['国办发201412号', ['国办发〔2014〕12号']],
    ['财税2016 36号文', ['财税〔2016〕36号']],
    ['岚政办发〔2013〕5号、6号和〔2014〕7号', ['岚政办发〔2013〕5号', '岚政办发〔2013〕6号', '岚政办发〔2014〕7号']],
  ])('%j', (text, found) => {
    expect(numbers(text)).toEqual(found)
  })

  it.each<[string, string]>([
    ['按照岚政办〔2013〕5号文件', '岚政办'],
    ['和岚政办〔2013〕5号', '岚政办'],
    ['（和政办发〔2013〕5号）', '和政办发'],
    ['县政府办公室印发了岚政办〔2013〕5号', '岚政办'],
    ['转发国办函〔2012〕3号', '国办函'],
    ['省财政厅皖财综〔2012〕8号', '皖财综'],
    ['教体艺厅函〔2018〕5号', '教体艺厅函'],
    ['三政办发〔2012〕3号', '三政办发'],
    ['文号：岚政办〔2013〕5号', '岚政办'],
  ])('in %s the issuer is %s', (text, issuer) => {
    expect(lexed(text).documentNumbers.map((d) => d.issuer)).toEqual([issuer])
  })

  it('keeps the script of the document', () => {
    expect(numbers('國辦發〔2014〕32號')).toEqual(['國辦發〔2014〕32号'])
  })

  it.each([
    '国务院令第711号',
    '岭ICP备05000001号-1',
    '云公网安备 99010202000123号',
    '望河路88号201室',
    '（2012）岚行初字第12号',
    '（2013）8件',
    '〔2012〕22号',
    '自印发2012年3号文件',
    '教育局2012年5号',
    '全年（2012）8个',
  ])('%s is none', (text) => {
    expect(numbers(text)).toEqual([])
  })

  it('leaves no date and no number behind', () => {
    const { dates, numbers } = lexed('三政办发〔2012〕3号、国办发201412号、（2012）岚行初字第12号')
    expect({ dates, numbers }).toEqual({ dates: [], numbers: [] })
  })

  it.each<[string, string[]]>([
    ['岚政办〔2013〕5号', []],
    ['岚政办 〔 2013 〕 5 号', []],
    ['岚政办[2013]5号', ['document-number 岚政办[2013]5号 → 岚政办〔2013〕5号']],
    ['岚政办〔20135号', ['document-number 岚政办〔20135号 → 岚政办〔2013〕5号']],
  ])('%s says what was mended', (text, repairs) => {
    expect(repairsIn(text)).toEqual(repairs)
  })
})
