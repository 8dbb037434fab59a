/** What a careful reader would question, each code with its usual severity and what it means. */
export const FINDING_CODES = [
  'sum-mismatch',
  'text-table-conflict',
  'carry-over-conflict',
  'blank-cells',
  'numbering-gap',
  'numbering-repeat',
  'duplicate-section',
  'impossible-date',
  'ambiguous-date',
  'lost-text',
  'image-only',
  'attachment-only',
  'list-page',
  'charset-mismatch',
  'encoding-uncertain',
  'mojibake',
  'unit-assumed',
  'layout-uncertain',
] as const

export type FindingCode = (typeof FINDING_CODES)[number]
