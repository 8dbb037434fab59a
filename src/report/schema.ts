import * as z from 'zod'
import { APPLICANTS } from '../catalogue/applicants.js'
import { FINDING_CODES } from '../catalogue/finding-codes.js'
import { FORMS } from '../catalogue/forms.js'
import { REPAIR_KINDS } from '../catalogue/repair-kinds.js'

/** Version of the shape of a Report; it changes only when a field changes its meaning or goes away. */
export const SCHEMA_VERSION = 'nianbao/1'

const spanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .describe('UTF-16 offsets into the decoded input, end exclusive.')

const certaintySchema = z
  .enum(['certain', 'likely', 'ambiguous'])
  .describe('certain: read as printed; likely: one reading, supported by the context; ambiguous: several readings, none stated.')
const string = z.string()
const strings = z.array(string)
/** A day, ISO 8601. */
const isoDate = string.regex(/^\d{4}-\d{2}-\d{2}$/)
/** A year, a month or a day, ISO 8601. */
const isoPartialDate = string.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

const agencySchema = z.object({
  name: string.describe('The body that reports, by the fullest name that the text gives, in the script of the document.'),
  span: spanSchema.optional().describe('Where that name stands; absent where it is put together from several places.'),
})

const metaSchema = z.object({
  title: string.nullable().describe('The report’s own title, characters normalised and damage mended.'),
  titleSpan: spanSchema.optional().describe('Where the title stands.'),
  kind: z.enum(['ogi-annual-report', 'other']).describe('Open-government-information annual report, or something else.'),
  format: z.enum(FORMS).nullable().describe('The official form that the report follows.'),
  agency: agencySchema.nullable().describe('The body that reports, of several the first; null where the text names none.'),
  jointly: strings.optional().describe('The other bodies of a joint report, as printed.'),
  year: z.int().nullable().describe('The year reported on, not the year of publication.'),
  period: z
    .object({ start: isoDate.describe('First day, ISO 8601.'), end: isoDate.describe('Last day, ISO 8601.') })
    .nullable()
    .describe('Both ends included; only where the text states both.'),
  published: isoDate.nullable().describe('The page’s own publication date.'),
  signed: isoDate.nullable().describe('The date at the foot of the report.'),
})

const encodingSchema = z.object({
  name: string.describe('WHATWG name of the encoding used to decode the bytes.'),
  from: z.enum(['bom', 'meta', 'detected', 'string', 'option', 'default']).describe('What decided the encoding.'),
  confident: z.boolean().describe('False where the bytes do not prove the choice.'),
})

const documentNumberSchema = z.object({
  text: string.describe('As printed.'),
  normalized: string.describe('Standard form: issuer〔year〕number号.'),
  issuer: string.describe('Short name of the body that issued it, as printed: 国办发'),
  year: z.int().describe('The year in the brackets, four digits.'),
  number: z.int().describe('The running number before 号.'),
  certainty: certaintySchema,
  span: spanSchema,
})

const dateSchema = z.object({
  text: string.describe('As printed.'),
  value: isoPartialDate.describe('ISO 8601 at the precision of the text: 2012, 2012-11 or 2012-11-30.'),
  certainty: certaintySchema,
  alternatives: z.array(isoPartialDate).optional().describe('Other readings, where the text is damaged.'),
  span: spanSchema,
})

const sectionSchema = z.object({
  id: string.describe('Stable within the report: s1, s2, … in document order.'),
  parent: string.nullable().describe('id of the section that it stands in; null at the top.'),
  level: z.int().min(0).max(5).describe('By numeral style: 第一部分 0, 一、 1, （一） 2, 1. 3, （1） 4, ① 5.'),
  ordinal: z.int().describe('The number that the numeral says.'),
  numeral: string.describe('As printed: 一、 Where the source does not print it, as a browser shows it (repair list-numeral).'),
  title: string.describe('The words of the heading, without numeral and closing mark.'),
  text: string.optional().describe('The section’s own running text, without heading, subsections and tables; only with the option `text`.'),
  span: spanSchema.describe('The heading: numeral and title.'),
  bodySpan: spanSchema.describe('What belongs to the section, its subsections included.'),
})

const modifierSchema = z
  .enum(['exact', 'about', 'atLeast', 'atMost', 'range'])
  .describe('How the value bounds the true one: 约, 近 about; 余, 以上 atLeast; 不足, 以内 atMost; 3至5 range.')

const quantitySchema = z.object({
  text: string.describe('As printed: 807万人次'),
  value: z.number().describe('Plain number in the unit’s base: 8070000. The lower value of a range.'),
  upper: z.number().optional().describe('The upper value of a range.'),
  unit: string.describe(
    'Measure word in Simplified characters; money in 元, per cent %, percentage points 百分点; empty where none is printed.',
  ),
  label: string.describe('The words that say what is counted.'),
  approximate: z.boolean().describe('True where the words round or estimate (近, 约, 余, 多); false for limits (不足, 以内).'),
  modifier: modifierSchema,
  change: z.enum(['increase', 'decrease']).optional().describe('Only where the words say so: 同比增长.'),
  section: string.nullable().describe('id of the innermost section.'),
  certainty: certaintySchema,
  span: spanSchema,
})

const blankSchema = z.enum(['empty', 'slash', 'dash', 'none', 'notApplicable']).describe('empty cell, /, — or -, 无, 不适用')

const cellSchema = z.object({
  row: strings.describe('Label path, outermost first.'),
  column: strings.describe('Label path, outermost first.'),
  value: z.number().nullable().describe('As printed, in the unit that the table states.'),
  blank: blankSchema.optional().describe('Why value is null.'),
  unit: string.optional().describe('Unit as printed in the cell, its labels or its unit column; the table’s unit holds where absent.'),
  text: string.describe('As printed.'),
  certainty: certaintySchema,
  code: string.optional().describe('Catalogue code, where the cell has one.'),
  applicant: z.enum(APPLICANTS).optional().describe('Applicant kind of a cell of table three; absent for totals.'),
  span: spanSchema,
})

const tableSchema = z.object({
  id: string.describe('Stable within the report: t1, t2, …'),
  kind: string.describe('Known table, e.g. proactive-2021, requests-2021, review-2021, statistics-2014; otherwise other.'),
  caption: string.optional().describe('Title of the table, as printed.'),
  unit: string.optional().describe('Unit stated for the whole table.'),
  section: string.nullable().describe('id of the innermost section.'),
  cells: z.array(cellSchema).describe('Cells for values, row by row; label cells are in the paths.'),
  span: spanSchema.describe('The whole table.'),
})

const applicantSchema = z.object({ applicant: z.enum(APPLICANTS).describe('Kind of applicant, as table three of the form names them.') })

const indicatorSchema = z.object({
  code: string.describe('Code of the catalogue (docs/indicators.md).'),
  by: applicantSchema.optional().describe('The part that the value is of; absent for the total.'),
  value: z.number().describe('In the unit of the field `unit`: money in 元, shares in %.'),
  unit: string.describe('Unit of the catalogue.'),
  method: z
    .enum(['table', 'prose', 'zero-statement', 'derived'])
    .describe('A table cell; a sentence; a sentence that says there were none; the sum of parts that the form defines.'),
  modifier: modifierSchema.optional().describe('How exact the words are; absent for table cells, which are exact.'),
  upper: z.number().optional().describe('Upper end, where a range is stated; `value` is the lower.'),
  certainty: certaintySchema,
  evidence: string.describe('The quoted words, or the labels of the cell.'),
  because: strings.optional().describe('What speaks for and against the reading; only with the option `explain`, for figures of prose.'),
  section: string.nullable().optional().describe('id of the innermost section.'),
  span: spanSchema,
})

const checkSchema = z.object({
  code: string.describe('Name of the identity, e.g. requests.balance'),
  identity: string.describe('In words.'),
  by: applicantSchema.optional().describe('The part that is checked; absent for totals.'),
  holds: z.boolean().describe('Whether both sides are equal.'),
  left: z.number().describe('Value of the left side.'),
  right: z.number().describe('Value of the right side.'),
  cells: z.array(spanSchema).describe('The places of the numbers on both sides, left side first.'),
})

const repairSchema = z.object({
  kind: z.enum(REPAIR_KINDS).describe('What was done (see below).'),
  before: string.describe('As printed, with a few characters around where that helps.'),
  after: string.describe('As read.'),
  certainty: certaintySchema,
  alternatives: strings.optional().describe('Other ways to mend it; nothing was changed where the certainty is ambiguous.'),
  span: spanSchema,
})

const findingSchema = z.object({
  code: z.enum(FINDING_CODES).describe('What is questioned (see below).'),
  severity: z
    .enum(['error', 'warning', 'info'])
    .describe('error: a value or the text cannot be right; warning: it may be wrong; info: worth knowing.'),
  message: string.describe('English, with the Chinese words quoted.'),
  span: spanSchema.optional(),
  related: z.array(spanSchema).optional().describe('Other places that the finding is about.'),
  left: z.number().optional().describe('One side of what contradicts, where both are numbers.'),
  right: z.number().optional().describe('The other side.'),
  alternatives: strings.optional().describe('The readings between which nothing decides.'),
})

/** The zod schema of a Report; all public types are inferred from it. */
export const reportSchema = z.object({
  schema: z.literal(SCHEMA_VERSION).describe('Version of this shape.'),
  meta: metaSchema.describe('What the report is, whose, and of which year.'),
  encoding: encodingSchema.describe('How the bytes were read.'),
  documentNumbers: z.array(documentNumberSchema).describe('Numbers of official documents, in order: 国办发〔2014〕32号'),
  dates: z.array(dateSchema).describe('Every date, in order; a range gives its two ends.'),
  sections: z.array(sectionSchema).describe('The numbered outline, in order.'),
  quantities: z.array(quantitySchema).describe('Counted and measured amounts in prose, in order; not those in tables.'),
  tables: z.array(tableSchema).describe('Tables of values, in order.'),
  indicators: z.array(indicatorSchema).describe('Values of the catalogue, one for each code and kind of applicant.'),
  checks: z.array(checkSchema).describe('Every identity whose two sides the report states.'),
  repairs: z.array(repairSchema).describe('Every change made to what was read, in order.'),
  findings: z.array(findingSchema).describe('What a careful reader would question, in order; what has no place comes first.'),
  text: string.optional().describe('The running text of the whole report, without tables and page furniture; only with the option `text`.'),
})

/** The JSON Schema (draft 2020-12) of a Report, made from `reportSchema`. */
export function reportJsonSchema(): Record<string, unknown> {
  return { title: 'Report', ...z.toJSONSchema(reportSchema) }
}

/** All that was read from one document: plain JSON, every fact with its place. Made by `parseReport`. */
export type Report = z.infer<typeof reportSchema>
/** What the report is: title, kind, form, body, year, period and dates; null where the document does not say. */
export type Meta = z.infer<typeof metaSchema>
/** How the bytes were decoded, and whether they prove it. */
export type Encoding = z.infer<typeof encodingSchema>
/** The number of an official document: 国办发〔2014〕32号. */
export type DocumentNumber = z.infer<typeof documentNumberSchema>
/** A date in the text, ISO 8601 at its own precision. */
export type ReportDate = z.infer<typeof dateSchema>
/** A numbered heading with the stretch that belongs to it. The list is flat; `parent` makes the tree. */
export type Section = z.infer<typeof sectionSchema>
/** A counted or measured amount in prose, money in 元. Amounts in tables are cells. */
export type Quantity = z.infer<typeof quantitySchema>
/** Why a cell has no value. */
export type Blank = z.infer<typeof blankSchema>
/** A cell for a value, with the labels that it stands under; the value is as printed, in the unit that the table states. */
export type Cell = z.infer<typeof cellSchema>
/** A table of values, written as HTML or as text. */
export type Table = z.infer<typeof tableSchema>
/** A value of the catalogue in its unit, money in 元, and how it was stated. */
export type Indicator = z.infer<typeof indicatorSchema>
/** An identity between numbers that the report states, held or not. */
export type Check = z.infer<typeof checkSchema>
/** A change made to what was read. */
export type Repair = z.infer<typeof repairSchema>
/** Something that a careful reader would question. */
export type Finding = z.infer<typeof findingSchema>
