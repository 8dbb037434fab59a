/** What a careful reader would question: the codes of findings, and what each says. */
export const FINDING_MEANINGS = {
  'sum-mismatch': 'Parts do not add up to their total, or shares do not add up to 100 %.',
  'text-conflict': 'Sentences give the same figure with two values.',
  'text-table-conflict': 'The same figure is given twice with two values, or a sentence contradicts itself.',
  'carry-over-conflict': 'What one year carries forward is not what the next year starts with.',
  'blank-cells': 'A table leaves cells blank where its other cells ask for a number.',
  'numbering-gap': 'The numbering of headings skips a number.',
  'numbering-repeat': 'The numbering of headings uses a number twice.',
  'duplicate-section': 'The same part stands on the page twice.',
  'impossible-date': 'A day that does not exist, a period that runs backwards, or a report older than its year.',
  'ambiguous-date': 'A damaged date with more than one reading.',
  'lost-text': 'Words, a number or a quotation mark are missing.',
  'image-only': 'The report is shown as pictures.',
  'attachment-only': 'The report is only linked as a file.',
  'list-page': 'The page is a list of links, not a report.',
  'not-text': 'The bytes are those of a PDF, a picture, an archive or another file that is no text.',
  'empty-input': 'There is nothing in the input, or nothing but blanks and empty markup.',
  'error-page': 'The page tells of an error, asks for a login or a check, or only leads to another page.',
  'no-report': 'The text has no sign of a yearly report.',
  'charset-mismatch': 'The bytes are not in the encoding that the page states.',
  'encoding-uncertain': 'The bytes do not prove the encoding.',
  mojibake: 'Text that was spoilt before it came here and cannot be mended.',
  'unit-assumed': 'A figure without a stated unit was read in the usual one.',
  'form-not-read': 'The rows of an official form were recognised, and none of their figures could be read.',
  'figures-left': 'Figures of an official form have no place in it.',
  'layout-uncertain': 'The order of a table’s cells is supported by the form only, or lines or cells of figures are too many for one.',
}

export type FindingCode = keyof typeof FINDING_MEANINGS

/** The codes, in the order of the table. */
export const FINDING_CODES = Object.keys(FINDING_MEANINGS) as FindingCode[]

/** Codes that say what stands in place of a report; a Report has one of them at most. */
export const IN_PLACE_OF_A_REPORT: ReadonlySet<FindingCode> = new Set([
  'not-text',
  'empty-input',
  'error-page',
  'no-report',
  'list-page',
  'attachment-only',
  'image-only',
])
