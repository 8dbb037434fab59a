import { R as ReportRecord } from './record-DZOWFeuu.cjs';
import './schema-Bo2B3ojb.cjs';
import 'zod';

/** An agency's place in the hierarchy of administrative divisions (GB/T 2260), as far as its name says or implies it. */
interface AgencyPlace {
    /** Stable key: full division names and the body itself, so that `滁州市人民政府` and `安徽省滁州市人民政府` join. */
    key: string;
    level: 'national' | 'province' | 'city' | 'county' | 'township' | null;
    province: string | null;
    city: string | null;
    county: string | null;
}
/** Reads the place of an agency from its name. */
declare function placeAgency(printed: string): AgencyPlace;

/** Column name of a catalogue code: `requests.result.refused.stateSecret` → `req_res_ref_state_secret`. */
declare function columnName(code: string): string;

/** How a column is stored: text, whole number, floating-point number, or truth value. */
type ColumnType = 'string' | 'integer' | 'number' | 'boolean';
interface Column {
    name: string;
    type: ColumnType;
    /** What it holds, in plain English; stands in the codebook. */
    about: string;
}
type Value = string | number | boolean | null;
type Row = Record<string, Value>;
interface TableDefinition {
    name: TableName;
    about: string;
    columns: Column[];
}
/** The tables that every output format has, in this order. */
declare const TABLE_NAMES: readonly ["reports", "indicators", "panel", "quantities", "sections", "tables", "findings", "repairs", "codebook"];
type TableName = (typeof TABLE_NAMES)[number];

interface CsvOptions {
    /** Put a byte order mark in front, so that Excel reads the file as UTF-8. */
    bom?: boolean;
}
/**
 * A text cell that a spreadsheet would run as a formula gets an apostrophe in front (as OWASP advises); numbers stay numbers.
 * A tab, a carriage return or a blank before the sign does not help it through.
 */
declare function formulaSafe(text: string): string;

interface ExportOptions extends CsvOptions {
    /** Tables to write; all where not given. */
    tables?: readonly TableName[];
    signal?: AbortSignal;
}
/** Every table definition by name, the panel included. */
declare const DEFINITIONS: {
    panel: TableDefinition;
    sections: TableDefinition;
    quantities: TableDefinition;
    tables: TableDefinition;
    indicators: TableDefinition;
    repairs: TableDefinition;
    findings: TableDefinition;
    reports: TableDefinition;
    codebook: TableDefinition;
};
/**
 * Writes saved Reports as tables, into each of the named outputs. The records are read twice — once to know the corpus, once
 * to write — so `records` must give a new iteration each time (`() => readStore(file)`); nothing but a short entry a report stays in memory.
 */
declare function exportReports(records: () => AsyncIterable<ReportRecord>, files: readonly string[], options?: ExportOptions): Promise<void>;

/** The rows that one report adds to each table, but for what only the whole corpus can say (panel, duplicates, agency keys). */
interface ReportRows {
    indicators: Row[];
    quantities: Row[];
    sections: Row[];
    tables: Row[];
    findings: Row[];
    repairs: Row[];
}
/** Turns a report into rows: the same in every output format. A key that is missing is null. */
declare function toRows({ id, report }: Pick<ReportRecord, 'id' | 'report'>): ReportRows;

export { type AgencyPlace, type Column, type CsvOptions, type ExportOptions, ReportRecord, type ReportRows, type Row, DEFINITIONS as TABLE_DEFINITIONS, TABLE_NAMES, type TableDefinition, type TableName, columnName, exportReports, formulaSafe, placeAgency, toRows };
