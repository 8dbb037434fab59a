import { GENRE_WORDS } from './dictionary.js'

/** The two that can cut words: a dictionary with statistics, where it is installed, and what Node brings. */
export type SegmenterName = 'nodejieba' | 'Intl.Segmenter'

/** Cuts Chinese text into words; says by its name which one it is. */
export interface Segmenter {
  name: SegmenterName
  cut(text: string): string[]
}

/** Which segmenter to use. */
export interface SegmenterOptions {
  /** `auto` takes nodejieba where it is installed, else `Intl.Segmenter`. */
  segmenter?: 'auto' | 'nodejieba' | 'intl'
  /** Words of the user's own, beside those of the genre. */
  words?: readonly string[]
}

/** Opens a segmenter. Error: `nodejieba` was asked for and is not installed (it is an optional dependency). */
export async function openSegmenter({ segmenter = 'auto', words = [] }: SegmenterOptions = {}): Promise<Segmenter> {
  const known = [...GENRE_WORDS, ...words]
  if (segmenter !== 'intl') {
    const module = await import('nodejieba').catch(() => null)
    const jieba = module?.default ?? module
    if (jieba) {
      for (const word of known) jieba.insertWord(word)
      return { name: 'nodejieba', cut: (text) => jieba.cut(text, true) }
    }
    if (segmenter === 'nodejieba')
      throw new Error('nodejieba is not installed: npm install nodejieba (it needs a compiler), or use --segmenter intl')
  }
  return intlSegmenter(known)
}

/** `Intl.Segmenter` knows no user words: they are put together again from its pieces, the longest first. */
function intlSegmenter(known: readonly string[]): Segmenter {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const words = new Set(known)
  const longest = Math.max(...known.map((word) => word.length))
  return {
    name: 'Intl.Segmenter',
    cut(text) {
      const pieces = [...segmenter.segment(text)].map((s) => s.segment)
      const out: string[] = []
      for (let i = 0; i < pieces.length; ) {
        let joined = pieces[i]!
        let [best, next] = [joined, i + 1]
        for (let j = i + 1; j < pieces.length && joined.length < longest; j++) {
          joined += pieces[j]
          if (words.has(joined)) [best, next] = [joined, j + 1]
        }
        out.push(best)
        i = next
      }
      return out
    },
  }
}
