import type { PageLanguage } from '../../pages/document.js'
import { type Fact, type ReportModel, textAt, type ViewerData } from '../model.js'
import { MESSAGES, type Messages } from './messages.js'

/** Says what facts are in the language of the page. */
export class FactWords {
  readonly messages: Messages

  constructor(
    readonly lang: PageLanguage,
    private readonly labels: ViewerData['labels'],
    private readonly report: Pick<ReportModel, 'lines' | 'words'> = { lines: [], words: [] },
  ) {
    this.messages = MESSAGES[lang]
  }

  /** Label of an indicator's code, with the kind of applicant. */
  label(code: string, by?: keyof Messages['applicant']): string {
    const label = Object.hasOwn(this.labels, code) ? this.labels[code]![this.lang] : code
    return by ? `${label} · ${this.messages.applicant[by]}` : label
  }

  /** What it is of. */
  title(fact: Fact): string {
    const { messages } = this
    switch (fact.kind) {
      case 'indicator':
        return this.label(fact.code, fact.by)
      case 'quantity':
        return fact.label || this.printed(fact)
      case 'cell':
        return [fact.row, fact.column]
          .map((index) => this.word(index))
          .filter(Boolean)
          .join(' · ')
      case 'date':
      case 'number':
        return this.printed(fact)
      case 'section':
        return fact.title
      case 'check':
        return this.word(fact.identity) + (fact.by ? ` · ${messages.applicant[fact.by]}` : '')
      case 'finding':
        return messages.finding[fact.code]
      case 'repair':
        return messages.repair[fact.code]
    }
  }

  /** What was read. */
  value(fact: Fact): string {
    switch (fact.kind) {
      case 'indicator':
      case 'quantity':
        return `${this.amount(fact.value, fact.upper)}${fact.unit && ` ${fact.unit}`}`
      case 'cell':
        return fact.value === null
          ? fact.blank
            ? this.messages.blank[fact.blank]
            : this.printed(fact)
          : `${fact.value}${fact.unit ? ` ${fact.unit}` : ''}`
      case 'date':
        return fact.value
      case 'number':
        return fact.normalized === this.printed(fact) ? '' : fact.normalized
      case 'check':
        return `${fact.left} ${fact.holds ? '=' : '≠'} ${fact.right}`
      case 'finding':
        return this.messages.severity[fact.severity]
      case 'repair':
      case 'section':
        return ''
    }
  }

  /** What is said beside it: words of the text, or how it was read. */
  note(fact: Fact): string {
    switch (fact.kind) {
      case 'indicator':
        return `${this.messages.method[fact.method]} · ${fact.evidence}`
      case 'finding':
        return fact.message
      case 'repair':
        return `${fact.before.trim()} → ${fact.after.trim() || this.messages.nothing}`
      case 'cell':
        return fact.code === undefined ? '' : this.label(this.word(fact.code))
      case 'quantity':
        return this.printed(fact)
      case 'date':
        return fact.alternatives ? `${this.messages.alternatives} ${fact.alternatives.join(' / ')}` : ''
      case 'check':
        return fact.holds ? this.messages.holds : `${this.messages.fails} · ${this.messages.difference} ${this.difference(fact)}`
      default:
        return ''
    }
  }

  difference({ left, right }: { left: number; right: number }): string {
    return String(Number(Math.abs(left - right).toPrecision(12)))
  }

  /** All that can be searched. */
  searched(fact: Fact): string {
    return `${this.title(fact)} ${this.value(fact)} ${this.note(fact)} ${this.code(fact)}`.toLowerCase()
  }

  /** The fact's words as printed. */
  printed({ text, at }: { text?: string; at: number[] }): string {
    return text ?? textAt(this.report.lines, at)
  }

  /** Its code in the catalogue, or that of the finding, the sum or the repair; empty where it has none. */
  code(fact: Fact): string {
    if (!('code' in fact) || fact.code === undefined) return ''
    return typeof fact.code === 'number' ? this.word(fact.code) : fact.code
  }

  word(index: number): string {
    return this.report.words[index] ?? ''
  }

  private amount(value: number, upper: number | undefined): string {
    return upper === undefined ? String(value) : `${value} – ${upper}`
  }
}

/** What a report is called. */
export function nameOf({ meta, name }: ReportModel): string {
  return meta.title ?? name ?? 'nianbao'
}

/** What tells reports apart: their names without the folders that all of them lie in. */
export function namesOf(reports: readonly ReportModel[]): string[] {
  const names = reports.map((report) => report.name ?? nameOf(report))
  const [first = ''] = names
  let shared = 0
  for (
    let end = first.indexOf('/') + 1;
    end > 0 && names.every((name) => name.startsWith(first.slice(0, end)));
    end = first.indexOf('/', end) + 1
  )
    shared = end
  return names.map((name) => name.slice(shared))
}
