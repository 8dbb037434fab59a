/** Kinds of change made to what was read, in the order in which they are told of in the documentation; each example as printed, and as read. */
export const REPAIR_MEANINGS = {
  'mojibake-reversed': {
    meaning: 'Text spoilt by a wrong decoding upstream, turned back without loss.',
    example: ['å¹´æŠ¥', '年报'],
  },
  escapes: {
    meaning: 'Escapes of strings, addresses or markup, left in the text by a database or an import, turned into what they stand for.',
    example: ['一、\\u6982\\u8ff0\\n收到申请3件', '一、概述⏎收到申请3件'],
  },
  markup: {
    meaning: 'Marks of Markdown, LaTeX or PDF tools taken out of words and numbers.',
    example: ['1\\.2万条，$9 9 . 5 \\%$', '1.2万条，99.5%'],
  },
  'struck-text': { meaning: 'Text that the page shows struck out, left out.', example: ['<del>12</del>15件', '15件'] },
  'raised-text': {
    meaning: 'A raised number read as the power of ten that it is, or left out as the mark of a note.',
    example: ['3×10⁴吨，15¹件', '30000吨，15件'],
  },
  reading: {
    meaning: 'The reading of a character, in brackets or above it, left out, and marks that were doubled with it.',
    example: ['年度報(bào)告', '年度報告'],
  },
  radical: { meaning: 'A radical in the place of the character that it looks like.', example: ['⺠政局', '民政局'] },
  'letter-spacing': { meaning: 'Blanks between the characters of a spaced line or figure, taken away.', example: ['1 2 0 条', '120条'] },
  'list-numeral': {
    meaning: 'A numeral that a browser shows before an item of a list and that the source does not print, written in.',
    example: ['<li>概述', '一、概述'],
  },
  'lost-line-ends': {
    meaning: 'Line ends put back where a page had become one line.',
    example: ['…年度报告 一、概述 全年…', '…年度报告⏎一、概述⏎全年…'],
  },
  'page-line': {
    meaning: 'A page number or running head between two halves of a sentence, taken away.',
    example: ['收到申请⏎— 3 —⏎15件', '收到申请15件'],
  },
  'contents-list': { meaning: 'A list of contents, left out.', example: ['目录⏎一、概述……1⏎二、…', ''] },
  'line-join': {
    meaning: 'A line end in the middle of a sentence, number, date or heading, taken away.',
    example: ['《信息公⏎开条例》', '《信息公开条例》'],
  },
  'split-number': {
    meaning: 'Blanks, line ends or invisible characters inside a number or a date, or round it, taken away.',
    example: ['2012⏎年', '2012年'],
  },
  'date-marks': { meaning: '年, 月 or 日 lost from a date.', example: ['截止20121130日', '2012-11-30'] },
  'document-number': {
    meaning: '〔 or 〕 lost from a document number, another bracket in its place, or 号 lost.',
    example: ['〔201222号', '〔2012〕22号'],
  },
  'chinese-zero': {
    meaning: 'Another character typed for the zero of a Chinese year, or the zero lost.',
    example: ['二O一二年', '二〇一二年'],
  },
  'split-cell': { meaning: 'Digits of one cell torn apart, joined because the sums prove it.', example: ['1 2', '12'] },
} satisfies Record<string, { meaning: string; example: readonly [before: string, after: string] }>

export type RepairKind = keyof typeof REPAIR_MEANINGS

/** The kinds, in the order of the table. */
export const REPAIR_KINDS = Object.keys(REPAIR_MEANINGS) as RepairKind[]
