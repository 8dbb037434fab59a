export { type AgencyPlace, placeAgency } from './agency.js'
export { columnName } from './column-names.js'
export { type Column, type Row, TABLE_NAMES, type TableDefinition, type TableName } from './columns.js'
export { type CsvOptions, formulaSafe } from './csv.js'
export { DEFINITIONS as TABLE_DEFINITIONS, type ExportOptions, exportReports } from './export.js'
export {
  INPUT_STATUSES,
  type InputRecord,
  type InputStatus,
  inputRecordOf,
  type ReportSummary,
  statusOf,
} from './input-record.js'
export type { ReportRecord } from './record.js'
export { type ReportRows, toRows } from './tables.js'
