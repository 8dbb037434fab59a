/** Kinds of change made to what was read. */
export const REPAIR_KINDS = [
  /** Text spoilt by a wrong decoding upstream, turned back without loss. */
  'mojibake-reversed',
  /** A line end in the middle of a sentence, number, date or heading taken away. */
  'line-join',
  /** Blanks, line ends or invisible characters inside a number or a date taken away. */
  'split-number',
  /** 年, 月 or 日 lost from a date. */
  'date-marks',
  /** 〔 or 〕 lost from a document number, another bracket in its place, or 号 lost. */
  'document-number',
  /** Another character typed for the zero of a Chinese year, or the zero lost. */
  'chinese-zero',
  /** Digits of one cell torn apart, joined because the sums prove it. */
  'split-cell',
] as const

export type RepairKind = (typeof REPAIR_KINDS)[number]
