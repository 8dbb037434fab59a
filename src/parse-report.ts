import { type DecodeOptions, decode } from './decode/decode.js'
import type { Input } from './decode/limits.js'
import { examine } from './findings/find.js'
import { NO_META, readIdentity } from './identity/identity.js'
import { readIndicators } from './indicators/indicators.js'
import { type CompiledKind, compile } from './kinds/compile.js'
import type { Kind } from './kinds/kind.js'
import { ogi } from './kinds/ogi/kind.js'
import { lex } from './lex/lex.js'
import { readQuantities } from './quantities/quantities.js'
import { repair } from './repair/repair.js'
import { type Finding, type Indicator, type Report, SCHEMA_VERSION } from './report/schema.js'
import { outline, ownText, runningText } from './sections/outline.js'
import { readTables } from './tables/tables.js'
import { markFormLists } from './tables/text/form-list.js'
import { readView } from './view/read-view.js'
import { markTextTables } from './view/text-tables.js'

/** How to read one report: the options of `decode`, and what to add. */
export interface ReadOptions extends DecodeOptions {
  /** Add the running text of the report and of each section to the Report. */
  text?: boolean
  /** Add to each figure of prose what speaks for it (`because`). */
  explain?: boolean
}

/** How to read, and which kinds of report to know. */
export interface ParseOptions extends ReadOptions {
  /** The kinds whose words and indicators are read, `ogi` alone unless given. For many documents make a reader once: `createReader`. */
  kinds?: readonly Kind[]
}

const DEFAULT_KINDS: readonly CompiledKind[] = [compile(ogi)]

/**
 * Reads one report, from bytes or text, into a plain JSON-safe object in which every fact carries its place.
 * Pure and deterministic. Errors: `TypeError` for input that is neither bytes nor a string and for wrong options (as in
 * `decode`), `InputTooLargeError` past the size limit.
 */
export function parseReport(input: Input, options: ParseOptions = {}): Report {
  const { kinds, ...reading } = options
  return read(kinds ? compiled(kinds) : DEFAULT_KINDS, input, reading)
}

/** Reads reports of some kinds. Made by `createReader`, never changed. */
export interface Reader<Code extends string = string> {
  /** As `parseReport`; the codes of the indicators are those of the kinds. */
  parse(input: Input, options?: ReadOptions): Omit<Report, 'indicators'> & { indicators: (Indicator & { code: Code })[] }
}

/** Makes a reader that knows some kinds of report, among them those made with `defineKind` and `ogi.with`. Errors: `TypeError` for a sense without words. */
export function createReader<Code extends string>({ kinds }: { kinds: readonly Kind<Code>[] }): Reader<Code> {
  const known = compiled(kinds)
  return { parse: (input, options = {}) => read(known, input, options) as ReturnType<Reader<Code>['parse']> }
}

function compiled(kinds: readonly Kind[]): readonly CompiledKind[] {
  if (kinds.length === 0) throw new TypeError('kinds must name at least one kind')
  return kinds.map(compile)
}

function read(kinds: readonly CompiledKind[], input: Input, options: ReadOptions): Report {
  const source = decode(input, options)
  if (holdsNothing(source.findings)) return emptyReport(source.encoding, source.findings, options)
  const page = readView(source.text)
  if (holdsNothing(page.findings)) return emptyReport(source.encoding, page.findings, options)
  const lists = markFormLists(markTextTables(page))
  const mended = repair(lists.view)
  const view = mended.view
  const tokens = lex(view)
  const sections = outline(view, tokens)
  const { meta, ...about } = readIdentity(view, tokens, sections)
  const amounts = readQuantities(view, tokens, sections)
  const tables = readTables(view, sections, lists)
  const reading = {
    view,
    tokens,
    outline: sections,
    meta,
    amounts,
    tables: tables.tables,
    formUnread: tables.findings.some(({ code }) => code === 'form-not-read' || code === 'figures-left'),
  }
  const measured = readIndicators(kinds, reading, options.explain ?? false)
  const examined = examine(Object.assign(reading, measured))
  return {
    schema: SCHEMA_VERSION,
    meta,
    encoding: source.encoding,
    documentNumbers: tokens.documentNumbers.map((token) => {
      const { normalized, issuer, year, number, certainty } = token
      return { text: view.printed(token), normalized, issuer, year, number, certainty, span: view.spanOf(token) }
    }),
    dates: tokens.dates.map((token) => {
      const { value, certainty, alternatives } = token
      const [text, span] = [view.printed(token), view.spanOf(token)]
      return alternatives ? { text, value, certainty, alternatives, span } : { text, value, certainty, span }
    }),
    sections: sections.entries.map(({ section }, index) => {
      if (options.text) section.text = ownText(view, sections.entries, index)
      return section
    }),
    quantities: amounts.map((a) => a.quantity),
    tables: tables.tables,
    indicators: measured.indicators,
    checks: examined.checks,
    repairs: inOrder([...source.repairs, ...page.repairs, ...mended.repairs, ...tokens.repairs, ...tables.repairs]),
    ...(options.text ? { text: runningText(view, { from: 0, to: view.text.length }) } : {}),
    findings: inOrder<Finding>([
      ...source.findings,
      ...view.findings,
      ...tokens.findings,
      ...sections.findings,
      ...about.findings,
      ...tables.findings,
      ...measured.findings,
      ...examined.findings,
    ]),
  }
}

/** What is said of an input of which nothing else is worth reading. */
const NOTHING_READ: ReadonlySet<Finding['code']> = new Set(['not-text', 'empty-input', 'error-page'])
const holdsNothing = (findings: Finding[]) => findings.some(({ code }) => NOTHING_READ.has(code))

function emptyReport(encoding: Report['encoding'], findings: Finding[], options: ReadOptions): Report {
  return {
    schema: SCHEMA_VERSION,
    meta: { ...NO_META },
    encoding,
    documentNumbers: [],
    dates: [],
    sections: [],
    quantities: [],
    tables: [],
    indicators: [],
    checks: [],
    repairs: [],
    ...(options.text ? { text: '' } : {}),
    findings,
  }
}

/** Document order; what has no place comes first. */
function inOrder<T extends { span?: { start: number } }>(facts: T[]): T[] {
  return facts.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
}
