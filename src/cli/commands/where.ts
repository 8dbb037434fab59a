import { Command } from 'commander'
import { reasonOf } from '../../batch/read-file.js'
import { APPLICANT_LABELS, type Applicant } from '../../catalogue/applicants.js'
import { decode } from '../../decode/decode.js'
import type { IndicatorEntry } from '../../kinds/ogi/indicators.js'
import { parseReport } from '../../parse-report.js'
import type { Report } from '../../report/schema.js'
import { column, widest } from '../columns.js'
import { tellWhatStandsInPlace } from '../in-place.js'
import { applicantNamed, indicatorNamed } from '../indicator-named.js'
import { encoding, maxBytes, readInput, textOrJson } from '../options.js'
import { applicantName, doubtOf, labelOf, pc } from '../render-report.js'
import { ExitCode, printable, tellUnreadable } from '../terminal.js'
import { type Row, type Sentence, type Whereabouts, whereabouts } from '../whereabouts.js'

interface WhereFlags {
  by?: Applicant
  format: 'text' | 'json'
  encoding?: string
  maxBytes?: number
}

export function whereCommand(): Command {
  return new Command('where')
    .description('show where a report states an indicator: the sentence, or the row of the table, with line and column')
    .argument('<file>', 'an HTML or text file; - is standard input')
    .argument('<code>', 'the indicator, by its code or its label: requests.received, 不予处理 / 重复申请', indicatorNamed)
    .option('--by <applicant>', 'of one kind of applicant instead of the total: naturalPerson or 自然人', applicantNamed)
    .addOption(textOrJson())
    .addOption(encoding())
    .addOption(maxBytes())
    .action(async (file: string, entry: IndicatorEntry, { by, format, ...options }: WhereFlags) => {
      try {
        const bytes = await readInput(file, options.maxBytes)
        const report = parseReport(bytes, options)
        const found = whereabouts(report, decode(bytes, options).text, entry.code, by)
        if (format === 'json') process.stdout.write(`${JSON.stringify(answerOf(file, report, entry, found), null, 2)}\n`)
        else process.stdout.write(found.map((place) => `${lines(place, file, report).join('\n')}\n`).join('\n'))
        const name = `${entry.code} (${labelOf(entry.code)}${by ? `, ${APPLICANT_LABELS[by]}` : ''})`
        if (found.length === 0) process.exitCode = ExitCode.unreadable
        if (!tellWhatStandsInPlace(file, report) && found.length === 0) tellUnreadable(file, `${name} is not stated`)
      } catch (error) {
        tellUnreadable(file, reasonOf(error))
      }
    })
}

function answerOf(file: string, { encoding }: Report, { code, labels, english }: IndicatorEntry, found: Whereabouts[]) {
  return { file, encoding, code, labels, english, found }
}

/** A value, its place with the encoding that lines and columns are counted in, and the words around it; of a row with others only its own cell. */
function lines(place: Whereabouts, file: string, report: Report, amongOthers = false): string[] {
  const { code, by, value, unit, method, line, column, sentence, row, parts } = place
  const { encoding } = report
  const name = `${pc.bold(code)}  ${labelOf(code)}${by ? `  ${applicantName(by.applicant)}` : ''}`
  const isRival = method === 'rival'
  const amount = `  ${value ?? '—'} ${printable(unit)}${isRival ? '' : doubtOf(place)}`
  if (parts)
    return [name, `${amount}, the sum of:`, ...parts.flatMap((part) => lines(part, file, report, true).map((text) => `    ${text}`))]
  return [
    isRival ? `${pc.yellow('!')} ${name}: stated otherwise` : name,
    amount,
    `  ${pc.dim(`${printable(file)}:${line}:${column}  ${encoding.name}${encoding.confident ? '' : ' (not certain)'}`)}`,
    ...(row ? rowLines(amongOthers ? { ...row, cells: row.cells.filter((cell) => cell.wanted) } : row) : []),
    ...(sentence ? [`    ${sentenceLine(sentence)}`] : []),
  ]
}

/** What is looked for, in colour where there are colours, else between «». */
const marked = (text: string) => (pc.isColorSupported ? pc.black(pc.bgYellow(printable(text))) : `«${printable(text)}»`)

const sentenceLine = ({ before, value, after }: Sentence) => `${printable(before)}${marked(value)}${printable(after)}`

/** The labels of the row above its cells, each with the labels of its column. */
function rowLines({ labels, cells }: Row): string[] {
  const rows = cells.map((cell) => ({ label: printable(cell.labels.join(' / ')), text: printable(cell.text), wanted: cell.wanted }))
  const width = widest(rows.map(({ label }) => label))
  return [
    ...(labels.length > 0 ? [`    ${printable(labels.join(' / '))}`] : []),
    ...rows.map(({ label, text, wanted }) => `      ${column(label, width)}  ${wanted ? marked(text) : text}`),
  ]
}
