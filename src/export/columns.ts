/** How a column is stored: text, whole number, floating-point number, or truth value. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean'

/** A column of a table, the same in every output format. */
export interface Column {
  name: string
  type: ColumnType
  /** What it holds, in plain English; stands in the codebook. */
  about: string
  /** Words of a document, which a spreadsheet might take for a formula; names, keys and codes are never altered, so that they join. */
  words?: true
}

/** What a field of a row holds; null where the report says nothing. */
export type Value = string | number | boolean | null
/** A row by the names of its columns. */
export type Row = Record<string, Value>

/** A table with what it holds and its columns in order. */
export interface TableDefinition {
  name: TableName
  about: string
  columns: Column[]
}

/** Writes one table; rows come in batches, and nothing is kept in memory but a batch. */
export interface TableWriter {
  write(rows: Row[]): Promise<void>
  close(): Promise<void>
}

/** The tables that every output format has, in this order. */
export const TABLE_NAMES = [
  'inputs',
  'reports',
  'indicators',
  'panel',
  'quantities',
  'sections',
  'tables',
  'findings',
  'repairs',
  'codebook',
] as const
export type TableName = (typeof TABLE_NAMES)[number]

/** A column, and where its values come from: a thing, and what the thing belongs to (its report, say). */
export interface Field<Thing, Whole = unknown> {
  column: Column
  get: (thing: Thing, whole: Whole) => Value | undefined
}

const fields =
  (type: ColumnType, words?: { words: true }) =>
  <Thing, Whole>(name: string, about: string, get: Field<Thing, Whole>['get']): Field<Thing, Whole> => ({
    column: { name, type, about, ...words },
    get,
  })
export const text = fields('string')
export const words = fields('string', { words: true })
export const whole = fields('integer')
export const number = fields('number')
export const truth = fields('boolean')

/** A table whose rows are made of things. */
export interface Table<Thing, Whole = unknown> extends TableDefinition {
  rowOf(thing: Thing, whole: Whole): Row
}

/** Puts fields together: `table('repairs', 'Every change.', [text('kind', 'Kind of repair.', (r) => r.kind)])`. */
export function table<Thing, Whole = unknown>(name: TableName, about: string, fields: Field<Thing, Whole>[]): Table<Thing, Whole> {
  return {
    name,
    about,
    columns: fields.map(({ column }) => column),
    rowOf(thing, whole) {
      const row: Row = {}
      for (const { column, get } of fields) row[column.name] = get(thing, whole) ?? null
      return row
    },
  }
}
