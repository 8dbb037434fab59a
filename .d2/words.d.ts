import { R as Report } from './schema-Bo2B3ojb.js';
import { R as ReportRecord } from './record-1BMDx3Kp.js';
import 'zod';

/** Words of the genre that general dictionaries cut apart. */
declare const GENRE_WORDS: readonly string[];
/** Words that say nothing about what a report is about. */
declare const STOP_WORDS: ReadonlySet<string>;

type SegmenterName = 'nodejieba' | 'Intl.Segmenter';
/** Cuts Chinese text into words; says by its name which one it is. */
interface Segmenter {
    name: SegmenterName;
    cut(text: string): string[];
}
interface SegmenterOptions {
    /** `auto` takes nodejieba where it is installed, else `Intl.Segmenter`. */
    segmenter?: 'auto' | 'nodejieba' | 'intl';
    /** Words of the user's own, beside those of the genre. */
    words?: readonly string[];
}
/** Opens a segmenter. Error: `nodejieba` was asked for and is not installed (it is an optional dependency). */
declare function openSegmenter({ segmenter, words }?: SegmenterOptions): Promise<Segmenter>;

interface WordToken {
    text: string;
    /** Numbers with their unit, dates and document numbers are read by the parser and stand whole. */
    kind: 'word' | 'quantity' | 'date' | 'document-number';
}
/** Makes a tokenizer for the texts of one report: its facts whole, the stretches between them cut by the segmenter, stop words and signs left out. */
declare function tokenizer(report: Report, segmenter: Segmenter, stopWords?: ReadonlySet<string>): (text: string) => WordToken[];

type Records = AsyncIterable<ReportRecord> | Iterable<ReportRecord>;
/** How often a word stands in a report or section. */
interface WordCount {
    report: string;
    year: number | null;
    /** id and title of the section; null for the whole report. */
    section: string | null;
    title: string | null;
    word: string;
    count: number;
}
/** Counts words by report or by section, most frequent first. Records need their running text (`batch` keeps it). */
declare function countWords(records: Records, segmenter: Segmenter, { by, top }?: {
    by?: 'report' | 'section';
    top?: number;
}): AsyncGenerator<WordCount>;
/** A word that sets a report apart from the rest of the corpus. */
interface Keyword {
    report: string;
    year: number | null;
    word: string;
    count: number;
    /** Reports of the corpus that have the word. */
    reports: number;
    /** Term frequency × ln((1 + reports) / (1 + reports with the word)). */
    tfidf: number;
}
/** Keywords of each report by TF-IDF over the corpus; `records` is read twice. */
declare function keywords(records: () => Records, segmenter: Segmenter, { top }?: {
    top?: number;
}): AsyncGenerator<Keyword>;
/** How a phrase comes and goes in a corpus. */
interface PhraseHistory {
    phrase: string;
    first: number | null;
    last: number | null;
    reports: number;
    count: number;
}
/** First and last year, reports and occurrences of each phrase, as it stands in the text (blanks and line ends do not matter). */
declare function trackPhrases(records: Records, phrases: readonly string[]): Promise<PhraseHistory[]>;
/** Two words that stand together. */
interface CoOccurrence {
    a: string;
    b: string;
    /** Sentences that hold both. */
    count: number;
    /** Pointwise mutual information, base 2, over sentences. */
    pmi: number;
}
/** Pairs of words in one sentence, over the whole corpus; with `word`, only pairs that hold it. Rare pairs are left out. */
declare function coOccurrence(records: Records, segmenter: Segmenter, { word, top, least }?: {
    word?: string;
    top?: number;
    least?: number;
}): Promise<CoOccurrence[]>;

export { type CoOccurrence, GENRE_WORDS, type Keyword, type PhraseHistory, STOP_WORDS, type Segmenter, type SegmenterName, type SegmenterOptions, type WordCount, type WordToken, coOccurrence, countWords, keywords, openSegmenter, tokenizer, trackPhrases };
