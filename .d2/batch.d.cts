import { R as ReportRecord } from './record-DZOWFeuu.cjs';
import './schema-Bo2B3ojb.cjs';
import 'zod';

/** A file to read: named by the user, or met in a folder. */
interface InputFile {
    path: string;
    /** False where it was met in a folder or by a pattern: then a .json that holds no records is passed over. */
    named: boolean;
}
/**
 * The files that paths name, in the order given, those of a folder or pattern sorted by name; none twice.
 * Links inside a folder are not followed, so that a run never leaves what it was given.
 * A path that does not exist is kept: reading it fails, and the failure names it.
 */
declare function listInputs(paths: readonly string[], filesFrom?: string): Promise<InputFile[]>;

interface PoolOptions {
    /** Worker threads; as many as the machine runs at once where not given. */
    concurrency?: number;
    signal?: AbortSignal;
    shard?: {
        index: number;
        count: number;
    };
    /** Hash under which a document is already held, by its id. */
    known?: (id: string) => string | undefined;
}

/** A document of the caller's own: bytes or text under a name. */
interface Document {
    id: string;
    url?: string;
    content: Uint8Array | string;
}
/** One document, read or not: a failure never stops the rest. */
type Outcome = {
    id: string;
    record: ReportRecord;
    error?: undefined;
} | {
    id: string;
    record?: undefined;
    error: string;
};
interface ParseAllOptions extends Pick<PoolOptions, 'concurrency' | 'signal' | 'shard'> {
}
/**
 * Parses many documents in worker threads: `for await (const { id, record, error } of parseAll(files, { concurrency: 2 }))`.
 * Takes file paths (also .jsonl, .warc and .gz) and documents, from a list or a stream, and gives outcomes in the same order;
 * only a few documents a worker are in memory. Abort with `signal`: what has begun is still given.
 */
declare function parseAll(documents: Iterable<string | Document> | AsyncIterable<string | Document>, options?: ParseAllOptions): AsyncGenerator<Outcome>;

interface BatchOptions {
    /** Files to write: .jsonl holds the Reports, .csv, .parquet and .duckdb the tables. */
    outputs: readonly string[];
    resume?: boolean;
    concurrency?: number;
    shard?: {
        index: number;
        count: number;
    };
    bom?: boolean;
    signal?: AbortSignal;
    onProgress?: (progress: BatchProgress) => void;
}
interface BatchProgress {
    /** Files begun, of all listed. */
    files: number;
    total: number;
    reports: number;
    failed: number;
}
interface BatchSummary extends BatchProgress {
    /** Documents that the store held already. */
    kept: number;
    /** The Reports as JSON Lines: what --resume and `panel` read. */
    store: string;
    /** Where the failures are listed. */
    errors: string;
    aborted: boolean;
}
/**
 * Parses files into the store, then writes the tables from it. A document that cannot be read becomes a line of `errors.jsonl`
 * beside the store. After an abort the store holds every finished report and no tables are written.
 */
declare function runBatch(files: readonly InputFile[], options: BatchOptions): Promise<BatchSummary>;

/** The records of a store, in order. Errors: a file that does not exist, a line that is no record (with its number). */
declare function readStore(file: string): AsyncGenerator<ReportRecord>;

export { type BatchOptions, type BatchProgress, type BatchSummary, type Document, type InputFile, type Outcome, type ParseAllOptions, listInputs, parseAll, readStore, runBatch };
