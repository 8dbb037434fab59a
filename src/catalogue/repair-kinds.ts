/** Kinds of change made to what was read, and what each does. */
export const REPAIR_MEANINGS = {
  'mojibake-reversed': 'Text spoilt by a wrong decoding upstream, turned back without loss.',
  escapes: 'Escapes of strings, addresses or markup, left in the text by a database or an import, turned into what they stand for.',
  markup: 'Marks of Markdown, LaTeX or PDF tools inside words and numbers taken away.',
  'struck-text': 'Text that the page shows struck out left out.',
  'raised-text': 'A raised number read as the power of ten that it is, or the mark of a note left out.',
  reading: 'The reading of a character, in brackets or above it, left out, and marks doubled with it.',
  radical: 'A radical in place of the character that it looks like.',
  'letter-spacing': 'Blanks between the characters of a spaced line or figure taken away.',
  'list-numeral': 'The numeral that a browser shows before an item of a list, not printed in the source, written in.',
  'lost-line-ends': 'Line ends put back where a whole page had become one line.',
  'page-line': 'A page number or running head between two halves of a sentence taken away.',
  'contents-list': 'A list of contents left out.',
  'line-join': 'A line end in the middle of a sentence, number, date or heading taken away.',
  'split-number': 'Blanks, line ends or invisible characters inside a number or a date taken away.',
  'date-marks': '年, 月 or 日 lost from a date.',
  'document-number': '〔 or 〕 lost from a document number, another bracket in its place, or 号 lost.',
  'chinese-zero': 'Another character typed for the zero of a Chinese year, or the zero lost.',
  'split-cell': 'Digits of one cell torn apart, joined because the sums prove it.',
}

export type RepairKind = keyof typeof REPAIR_MEANINGS

/** The kinds, in the order of the table. */
export const REPAIR_KINDS = Object.keys(REPAIR_MEANINGS) as RepairKind[]
