export { GENRE_WORDS, STOP_WORDS } from './dictionary.js'
export { openSegmenter, type Segmenter, type SegmenterName, type SegmenterOptions } from './segmenter.js'
export { tokenizer, type WordToken } from './tokenize.js'
export * from './words.js'
