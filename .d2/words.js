import {
  GENRE_WORDS,
  STOP_WORDS,
  coOccurrence,
  countWords,
  keywords,
  openSegmenter,
  tokenizer,
  trackPhrases
} from "./chunk-B7VOC6UQ.js";
export {
  GENRE_WORDS,
  STOP_WORDS,
  coOccurrence,
  countWords,
  keywords,
  openSegmenter,
  tokenizer,
  trackPhrases
};
