export { type Document, type Outcome, type ParseAllOptions, parseAll } from './batch.js'
export { type InputFile, listInputs } from './inputs.js'
export { type BatchOptions, type BatchProgress, type BatchSummary, runBatch } from './run.js'
export { readStore } from './store.js'
