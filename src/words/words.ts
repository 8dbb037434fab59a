import type { ReportRecord } from '../export/record.js'
import type { Segmenter } from './segmenter.js'
import { tokenizer, type WordToken } from './tokenize.js'

type Records = AsyncIterable<ReportRecord> | Iterable<ReportRecord>

/** How often a word stands in a report or section. */
export interface WordCount {
  report: string
  year: number | null
  /** id and title of the section; null for the whole report. */
  section: string | null
  title: string | null
  word: string
  count: number
}

function countOf(tokens: WordToken[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text, kind } of tokens) if (kind === 'word') counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)

/** Counts words by report or by section, most frequent first. Records need their running text (`batch` keeps it). */
export async function* countWords(
  records: Records,
  segmenter: Segmenter,
  { by = 'report', top = Number.POSITIVE_INFINITY }: { by?: 'report' | 'section'; top?: number } = {},
): AsyncGenerator<WordCount> {
  for await (const { id, report } of records) {
    const cut = tokenizer(report, segmenter)
    const parts =
      by === 'section'
        ? report.sections.map((s) => ({ section: s.id, title: s.title, text: s.text ?? '' }))
        : [{ section: null, title: report.meta.title, text: report.text ?? '' }]
    for (const { section, title, text } of parts) {
      for (const [word, count] of [...countOf(cut(text))].sort(byCount).slice(0, top))
        yield { report: id, year: report.meta.year, section, title, word, count }
    }
  }
}

/** A word that sets a report apart from the rest of the corpus. */
export interface Keyword {
  report: string
  year: number | null
  word: string
  count: number
  /** Reports of the corpus that have the word. */
  reports: number
  /** Term frequency × ln((1 + reports) / (1 + reports with the word)). */
  tfidf: number
}

/** Keywords of each report by TF-IDF over the corpus; `records` is read twice. */
export async function* keywords(
  records: () => Records,
  segmenter: Segmenter,
  { top = 20 }: { top?: number } = {},
): AsyncGenerator<Keyword> {
  const having = new Map<string, number>()
  let total = 0
  for await (const { report } of records()) {
    total++
    for (const word of countOf(tokenizer(report, segmenter)(report.text ?? '')).keys()) having.set(word, (having.get(word) ?? 0) + 1)
  }
  for await (const { id, report } of records()) {
    const counts = countOf(tokenizer(report, segmenter)(report.text ?? ''))
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0)
    const scored = [...counts].map(([word, count]) => ({
      word,
      count,
      reports: having.get(word)!,
      tfidf: (count / all) * Math.log((1 + total) / (1 + having.get(word)!)),
    }))
    scored.sort((a, b) => b.tfidf - a.tfidf || (a.word < b.word ? -1 : 1))
    for (const keyword of scored.slice(0, top)) yield { report: id, year: report.meta.year, ...keyword }
  }
}

/** How a phrase comes and goes in a corpus. */
export interface PhraseHistory {
  phrase: string
  first: number | null
  last: number | null
  reports: number
  count: number
}

/** First and last year, reports and occurrences of each phrase, as it stands in the text (blanks and line ends do not matter). */
export async function trackPhrases(records: Records, phrases: readonly string[]): Promise<PhraseHistory[]> {
  const found = phrases.map((phrase): PhraseHistory => ({ phrase, first: null, last: null, reports: 0, count: 0 }))
  for await (const { report } of records) {
    const text = (report.text ?? '').replace(/\s+/g, '')
    for (const history of found) {
      const times = text.split(history.phrase.replace(/\s+/g, '')).length - 1
      if (times === 0) continue
      history.reports++
      history.count += times
      const { year } = report.meta
      if (year === null) continue
      history.first = Math.min(history.first ?? year, year)
      history.last = Math.max(history.last ?? year, year)
    }
  }
  return found
}

/** Two words that stand together. */
export interface CoOccurrence {
  a: string
  b: string
  /** Sentences that hold both. */
  count: number
  /** Pointwise mutual information, base 2, over sentences. */
  pmi: number
}

/** Pairs of words in one sentence, over the whole corpus; with `word`, only pairs that hold it. Rare pairs are left out. */
export async function coOccurrence(
  records: Records,
  segmenter: Segmenter,
  { word, top = 100, least = 2 }: { word?: string; top?: number; least?: number } = {},
): Promise<CoOccurrence[]> {
  const single = new Map<string, number>()
  const pairs = new Map<string, number>()
  let sentences = 0
  for await (const { report } of records) {
    const cut = tokenizer(report, segmenter)
    for (const sentence of (report.text ?? '').split(/[。！？!?；;\n]/)) {
      const words = [...countOf(cut(sentence)).keys()].sort()
      if (words.length === 0) continue
      sentences++
      for (const w of words) single.set(w, (single.get(w) ?? 0) + 1)
      for (let i = 0; i < words.length; i++) {
        for (let j = i + 1; j < words.length; j++) {
          if (word !== undefined && words[i] !== word && words[j] !== word) continue
          const key = `${words[i]}\t${words[j]}`
          pairs.set(key, (pairs.get(key) ?? 0) + 1)
        }
      }
    }
  }
  return [...pairs]
    .filter(([, count]) => count >= least)
    .sort(byCount)
    .slice(0, top)
    .map(([key, count]) => {
      const [a, b] = key.split('\t') as [string, string]
      return { a, b, count, pmi: Math.log2((count * sentences) / (single.get(a)! * single.get(b)!)) }
    })
}
