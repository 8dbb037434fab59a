export { GENRE_WORDS, STOP_WORDS } from './dictionary.js'
export { openSegmenter, type Segmenter, type SegmenterName, type SegmenterOptions } from './segmenter.js'
export { tokenizer, type WordToken } from './tokenize.js'
export {
  type CoOccurrence,
  coOccurrence,
  countWords,
  type Keyword,
  keywords,
  type PhraseHistory,
  trackPhrases,
  type WordCount,
} from './words.js'
