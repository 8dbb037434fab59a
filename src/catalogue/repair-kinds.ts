/** Kinds of change made to what was read, and what each does. */
export const REPAIR_MEANINGS = {
  'mojibake-reversed': 'Text spoilt by a wrong decoding upstream, turned back without loss.',
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
