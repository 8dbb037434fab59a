import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'

/** Characters and words of the genre, so that made-up text meets the rules more often than random letters would. */
const WORDS = [
  ...'年月日号条件次个人元万亿千百十一二三四五六七八九〇零○0123456789０１２３.．,，。；：、%％‰-—～()（）〔〕[]【】《》“”"\'|/\\ \t\n\r\u3000\u00a0\u200b',
  ...[
    '2012年',
    '11月',
    '30日',
    '1月1日至12月31日',
    '2012-11-30',
    '2013/2/19',
    '20121130',
    '二〇一二年',
    '元月',
    '上旬',
    '年底',
    '去年',
    '截至',
    '截止',
  ],
  ...['一、', '（一）', '1.', '（1）', '①', '第一部分', '第二十条', '第一', '一是', '\n一、', '\n（二）', '\n3.', '\n第三章 '],
  ...[
    '主动公开政府信息',
    '收到申请',
    '依申请公开',
    '行政复议',
    '行政诉讼',
    '同比增长',
    '下降',
    '约',
    '近',
    '余',
    '以上',
    '不超过',
    '其中',
    '共',
    '无',
    '未发生',
  ],
  ...[
    '人次',
    '万元',
    '工作日',
    '个百分点',
    '八成',
    '百分之',
    '三分之一',
    '两百',
    '807万人次',
    '31.6万元',
    '12345热线',
    '三公经费',
    '十八大',
    '电话：',
    '邮编：',
  ],
  ...[
    '云岭县',
    '望河镇',
    '人民政府',
    '办公室',
    '公安局',
    '政府信息公开工作年度报告',
    '云政发〔2012〕22号',
    '附件：',
    '责任编辑：',
    '发布日期：',
    '索引号：',
  ],
  ...[
    '自然人',
    '商业企业',
    '总计',
    '一、本年新收政府信息公开申请数量',
    '（一）予以公开',
    '结果维持',
    '单位',
    '指标名称',
    '合计\t',
    ' | ',
    '| --- |',
    '┌─',
    '│',
  ],
  ...['锟斤拷', '\ufffd', '浣犲ソ', 'ÄãºÃ', '𠮷', '\ud800', '\u0000', '\u001b[31m', '=1+1', '\ue5e5'],
]

const TAGS = [
  ...[
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<span lang="EN-US">',
    '</span>',
    '<b>',
    '</b>',
    '<font size=3>',
    '</font>',
    '<br>',
    '<br/>',
    '<o:p></o:p>',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<td colspan="3">',
    '<td rowspan=2>',
    '<td colspan="99999999" rowspan="0">',
    '<th>',
    '<caption>',
  ],
  ...[
    '<ul>',
    '<li>',
    '</ul>',
    '<h1>',
    '</h1>',
    '<a href="a.pdf">',
    '<a href="#">',
    '</a>',
    '<img src="1.jpg">',
    '<div style="display:none">',
    '<p hidden>',
  ],
  ...[
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<!--',
    '-->',
    '<![if !a]>',
    '<![endif]>',
    '<?xml version="1.0"?>',
    '<!doctype html>',
    '<html>',
    '</html>',
    '<body>',
  ],
  ...[
    '<title>',
    '</title>',
    '<meta charset="gb2312">',
    '<meta name="PubDate" content="2013-02-19">',
    '<textarea>',
    '<noscript>',
    '<pre>',
    '</pre>',
    '<svg>',
  ],
  ...['&nbsp;', '&#12288;', '&#24180;', '&amp;', '&lt;', '&', '&#', '&#x110000;', '<', '>', '</', '"', "'", '='],
]

const joined = (pieces: string[], maxLength: number) => fc.array(fc.constantFrom(...pieces), { maxLength }).map((list) => list.join(''))

/** Text in each encoding: what a wrong guess and a cut character do shows only in bytes. */
const encoded = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.constantFrom('utf8', 'utf16le', 'latin1'), fc.nat(3))
    .map(([t, encoding, cut]) => new Uint8Array(Buffer.from(t, encoding as BufferEncoding).subarray(cut)))

/** The invented reports of the fixtures, as bytes. */
const DOCUMENTS: Uint8Array[] = readdirSync('fixtures/reports')
  .sort()
  .flatMap((slug) => ['source.html', 'source.txt'].map((name) => `fixtures/reports/${slug}/${name}`))
  .flatMap((path) => {
    try {
      return [new Uint8Array(readFileSync(path))]
    } catch {
      return []
    }
  })

/** One thing that goes wrong on the way: a cut, a piece doubled, two pieces swapped, bytes flipped. Places are parts of the length. */
const accident = fc.record({
  kind: fc.constantFrom('cut', 'double', 'swap', 'flip', 'drop'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.nat(600),
  bits: fc.integer({ min: 1, max: 255 }),
})

function suffer(bytes: Uint8Array, { kind, at, size, bits }: { kind: string; at: number; size: number; bits: number }): Uint8Array {
  const from = Math.floor(at * bytes.length)
  const to = Math.min(bytes.length, from + size)
  const before = bytes.subarray(0, from)
  const piece = bytes.subarray(from, to)
  const rest = bytes.subarray(to)
  if (kind === 'cut') return before
  if (kind === 'double') return Uint8Array.from([...before, ...piece, ...piece, ...rest])
  if (kind === 'swap') return Uint8Array.from([...before, ...rest.subarray(0, size), ...piece, ...rest.subarray(size)])
  if (kind === 'flip') return Uint8Array.from([...before, ...piece.map((byte) => byte ^ bits), ...rest])
  return Uint8Array.from([...before, ...rest])
}

/** Inputs by the kind of their making. */
export const INPUTS: Record<string, fc.Arbitrary<Uint8Array | string>> = {
  bytes: fc.uint8Array({ maxLength: 600 }),
  'any text': fc.string({ unit: 'binary', maxLength: 300 }),
  'text of the genre': joined(WORDS, 160),
  'text of the genre as bytes': encoded(joined(WORDS, 120)),
  'pages of its own tags': joined([...TAGS, ...WORDS], 160),
  'damaged reports': fc
    .tuple(fc.constantFrom(...DOCUMENTS), fc.array(accident, { minLength: 1, maxLength: 4 }))
    .map(([bytes, accidents]) => accidents.reduce(suffer, bytes)),
}
