import type { FindingCode } from '../../../src/catalogue/finding-codes.js'

/** What it is, the one code that says what stands in place of a report (null where there is one), and the source. */
export type LabelledPage = [name: string, code: FindingCode | null, source: string]

/** An HTML page of a title and a body. */
export const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`
