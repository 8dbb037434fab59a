import type { Finding, Repair } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { View } from '../view/view.js'
import { chineseDigit, isDigit, KIND, kindOf } from './characters.js'
import { scanBracketedPhone } from './contact.js'
import { mayBeDate, scanDates } from './date.js'
import { settleDates } from './date-context.js'
import { type DateReading, yearOnly } from './date-parts.js'
import { type DocumentNumberReading, scanAnonymous, scanBracketed, scanNextSerial, scanUnbracketed } from './document-number.js'
import { scanCase, scanIdentifier, scanLatin } from './identifier.js'
import { scanArticle, scanNumber, scanOrdinal } from './numeral.js'
import { isLost, skipDigits } from './scan.js'
import type { NumberToken, Tokens } from './token.js'
import { wordList } from './word-list.js'
import { scanShortYear } from './written-year.js'
import type { PlacedDate } from './year-context.js'

const OF_A_MONTH = wordList('每月 每季度末月 次月 当月 下月')
const AGES = wordList('年代 世纪')

/**
 * Reads numbers, dates, document numbers and what must not be read as either; damaged forms are read where one reading stands, as
 * repairs. One pass from left to right over the lines of the report and of the page's header; cells of tables are read by the tables
 * stage.
 */
export function lex(view: View): Tokens & { repairs: Repair[]; findings: Finding[] } {
  const pass = new Pass(view)
  for (const stretch of stretches(view)) pass.run(stretch.from, stretch.to, stretch.header)
  return pass.finish()
}

/** An item of a list or a field that holds a date and nothing else but its name: • 2014-03-18, 公文生成日期：2014-03-18. Links to other pages hold their titles. */
const DATE_ITEM =
  /^ {0,9}(?:[•·●○▪■□◆◇►▶➤★☆※*-] {0,9}|(?=[^\d]{2,20}:))(?:[\u4e00-\u9fff ]{0,10}(?:日期|时间) ?: ?)?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?: \d{1,2}:\d\d(?::\d\d)?)? {0,9}$/

/** Neighbouring lines of the same zone, so that a token torn by a line end is seen whole and none reaches into a table. */
function stretches({ lines, folded }: View): { from: number; to: number; header: boolean }[] {
  const found: { from: number; to: number; header: boolean }[] = []
  let open: (typeof found)[number] | null = null
  for (const line of lines) {
    const item = line.zone === 'furniture' && !line.link && line.to - line.from < 60 && DATE_ITEM.test(folded.slice(line.from, line.to))
    const header = item || line.zone === 'header'
    if (!header && line.zone !== 'body') open = null
    else if (open && open.header === header) open.to = line.to
    else found.push((open = { from: line.from, to: line.to, header }))
  }
  return found
}

/** The state of the pass: the tokens so far, and where in the text it is. */
class Pass {
  private readonly numbers: NumberToken[] = []
  private readonly excluded: Range[] = []
  private readonly documents: DocumentNumberReading[] = []
  private readonly dates: PlacedDate[] = []
  private readonly years = new Set<number>()
  private republic = false
  private readonly text: string
  private sentence = 0
  private line = 0
  private titles = 0
  private header = false
  /** Where the last document number or date ended: an issuer's code cannot reach further back. */
  private floor = 0

  constructor(private readonly view: View) {
    this.text = view.folded
  }

  run(from: number, end: number, header: boolean): void {
    const { text } = this
    this.header = header
    this.titles = 0
    this.sentence++
    this.line = from
    for (let at = from; at < end; ) {
      const kind = kindOf(text.charCodeAt(at))
      at = kind === KIND.none ? at + 1 : this.step(kind, at, end)
    }
  }

  /** Reads what begins at `at`; returns where to go on. */
  private step(kind: number, at: number, end: number): number {
    const { text } = this
    if (kind === KIND.digit)
      return (
        this.documentNumber(scanUnbracketed(text, at, end, this.floor), end) ||
        this.date(at, end) ||
        this.exclude(at, scanIdentifier(text, at, end)) ||
        this.number(at, end)
      )
    if (kind === KIND.chinese) return this.date(at, end) || this.number(at, end)
    if (kind === KIND.firstMonth) return this.date(at, end) || at + 1
    // A long dash is no minus: 增长率—3.8%.
    if (kind === KIND.sign) return '—–―─'.includes(this.view.text[at]!) ? at + 1 : this.number(at, end)
    if (kind === KIND.vague) return this.number(at, end)
    if (kind === KIND.letter) {
      const { to, named } = scanLatin(text, at, end)
      return named ? this.exclude(at, to) : to
    }
    if (kind === KIND.ordinal) {
      const article = this.exclude(at, scanArticle(text, at, end))
      const token = article > at ? null : scanOrdinal(text, at, end)
      if (token) this.numbers.push(token)
      return token?.to ?? Math.max(article, at + 1)
    }
    if (kind !== KIND.bracket) return this.mark(kind, at)
    return (
      this.documentNumber(scanBracketed(text, at, end, this.floor), end) ||
      this.exclude(at, scanBracketedPhone(text, at, end) || scanCase(text, at) || scanAnonymous(text, at, end)) ||
      at + 1
    )
  }

  /** Marks that only say where in the text we are. */
  private mark(kind: number, at: number): number {
    if (kind === KIND.titleOpen) this.titles++
    else if (kind === KIND.titleClose) this.titles = Math.max(0, this.titles - 1)
    else {
      this.sentence++
      if (kind === KIND.lineEnd) {
        this.line = at + 1
        this.titles = 0
      }
    }
    return at + 1
  }

  private date(at: number, end: number): number {
    if (!mayBeDate(this.text, at, end)) return 0
    const dates = scanDates(this.text, at, end) ?? this.shortYear(at, end)
    if (!dates) return this.dayOfMonth(at, end)
    const { to } = dates.at(-1)!
    // 每年3月31日前 comes back each year.
    if (this.text.endsWith('每年', at)) return this.exclude(at, to)
    this.floor = to
    const { sentence, line, header, titles } = this
    for (const { from, to, year, month, day, side, readings, mended, unsure } of dates) {
      this.years.add(year)
      this.republic ||= this.text.slice(from, from + 4).includes('民国')
      // Written out, so that all dates have one shape.
      this.dates.push({ from, to, year, month, day, side, readings, mended, unsure, sentence, line, header, inTitle: titles > 0 })
    }
    return to
  }

  /** 22年，: a year of two digits is known by the years that the text has written out so far, and 111年 by 民国 before it. */
  private shortYear(at: number, end: number): DateReading[] | null {
    const year = this.years.size > 0 ? scanShortYear(this.text, at, end, this.republic) : null
    const near = year && [0, -1, 1].some((step) => this.years.has(year.value + step))
    return near ? [{ ...yearOnly(at, year.to, year.value), unsure: true }] : null
  }

  /** 每月20日: a day that comes back each month. */
  private dayOfMonth(at: number, end: number): number {
    if (!OF_A_MONTH.before(this.text, at)) return 0
    const to = skipDigits(this.text, at, end)
    const day = to > at && to - at <= 2 && (this.text[to] === '日' || this.text[to] === '号')
    return day ? this.exclude(at, to + 1) : 0
  }

  private number(at: number, end: number): number {
    const token = scanNumber(this.text, at, end)
    if (!token) return at + 1
    // 20世纪80年代
    if (AGES.at(this.text, token.to)) return this.exclude(at, token.to)
    const { text } = this.view
    const lostBefore = isLost(text, token.from - 1)
    const lostBehind = isLost(text, token.to)
    // 20□8年, 201?年: a year with a lost digit.
    const before = text.charCodeAt(token.from - 2)
    if (lostBefore && text[token.to] === '年' && (isDigit(before) || chineseDigit(before) >= 0)) return this.exclude(at, token.to + 1)
    if (lostBehind && text[token.to + 1] === '年') return this.exclude(at, token.to + 2)
    // \ufffd012年: nobody knows how many digits are gone.
    if (lostBefore || lostBehind || this.isSecondWriting(token)) token.certainty = 'ambiguous'
    this.numbers.push(token)
    return token.to
  }

  /** 八87部分: a Chinese numeral and digits side by side are the old and the new writing of one number, cut who knows where. */
  private isSecondWriting({ from, style }: NumberToken): boolean {
    const before = this.numbers.at(-1)
    return before?.to === from && before.style !== style && !before.ordinal && !before.unit
  }

  /** Sets a stretch apart, if there is one; returns where it ends. */
  private exclude(from: number, to: number): number {
    if (to > from) this.excluded.push({ from, to })
    return to
  }

  /** Takes a document number, with those that follow it in a list; numerals of its issuer (三政办发) are no numbers then. */
  private documentNumber(first: DocumentNumberReading | null, end: number): number {
    if (!first) return 0
    // The issuer in the script of the document: rules read the folded text.
    first.issuer = this.view.text.slice(first.from, first.from + first.issuer.length)
    while ((this.numbers.at(-1)?.from ?? -1) >= first.from) this.numbers.pop()
    let last = first
    for (let next: DocumentNumberReading | null = first; next; next = scanNextSerial(this.text, next, end))
      this.documents.push((last = next))
    this.floor = last.to
    return last.to
  }

  finish(): Tokens & { repairs: Repair[]; findings: Finding[] } {
    const { view, numbers } = this
    const settled = settleDates(view, this.dates)
    const repairs = [
      ...settled.repairs,
      ...numbers.filter((token) => token.blanks).map((token) => splitNumber(view, token)),
      ...this.documents.flatMap((reading) => mendedDocument(view, reading) ?? []),
    ]
    return {
      numbers,
      dates: settled.tokens,
      documentNumbers: this.documents.map(({ from, to, issuer, year, number, lossy }) => {
        const certainty = lossy ? 'likely' : 'certain'
        return { from, to, issuer, year, number, normalized: standardForm(issuer, year, number), certainty }
      }),
      excluded: [...this.excluded, ...settled.excluded].sort((a, b) => a.from - b.from),
      repairs,
      findings: settled.findings,
    }
  }
}

function standardForm(issuer: string, year: number, number: number): string {
  return `${issuer}〔${year}〕${number}号`
}

/** What differs from the standard form, blanks and the short forms of a list apart, is a mend. */
function mendedDocument(view: View, reading: DocumentNumberReading): Repair | null {
  const before = view.printed(reading)
  const after = standardForm(reading.issuer, reading.year, reading.number)
  if (reading.listed || before.replace(/\s+/g, '') === after) return null
  return { kind: 'document-number', before, after, certainty: reading.lossy ? 'likely' : 'certain', span: view.spanOf(reading) }
}

function splitNumber(view: View, token: NumberToken): Repair {
  const before = view.printed(token)
  return { kind: 'split-number', before, after: before.replace(/\s+/g, ''), certainty: 'likely', span: view.spanOf(token) }
}
