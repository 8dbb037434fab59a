import type { IndicatorCode } from '../indicators.js'
import type { AnyNotion as Notion } from '../prose-words.js'
import type { UNITS } from './units.js'

/**
 * What a figure in running text must stand with to be an indicator.
 * The phrase of a figure is what stands between it and the figure or stop before it; where that says nothing, what follows it.
 */
export interface ProseRule {
  code: IndicatorCode
  /** Measure words admitted, a key of `UNITS`. */
  units: keyof typeof UNITS
  /**
   * Notions that must stand in the phrase; of an inner list any one will do. The first is the one that tells siblings apart.
   * None: the figure has no words of its own.
   */
  needs: readonly (Notion | readonly Notion[])[]
  /** Of these one must stand elsewhere in the phrase, earlier in the sentence or in the headings, or be implied by the figure before. */
  given?: readonly Notion[]
  /** Notions that give the phrase another meaning. */
  never?: readonly Notion[]
  /** Notions that, earlier in the sentence, make it speak of something else. */
  unless?: readonly Notion[]
  /** The passage's heading or first sentence must name this: （二）政府网站。全年公开信息120条. */
  led?: Notion
  /** The passage's heading or first sentence must name none of these. */
  notLed?: readonly Notion[]
  /** Only as a part of the list that this figure heads: 行政复议3件，其中维持2件. */
  partOf?: readonly IndicatorCode[]
  /** No other words than fillers (共, 达, 约 …) between the last needed word and the figure. */
  tight?: boolean
  /** A list of things may stand between the words and the figure: 刊登规章、规范性文件等240件. */
  far?: boolean
  /** The words may follow the figure (46个子网站, 1件同意公开), or must. */
  behind?: boolean | 'only'
  /** Behind the first word nothing but words of the genre: 举办业务培训2期, but not 举办安全生产培训2期. */
  plain?: boolean
  /** What the words say is likely, not certain. */
  unsure?: boolean
  /** Where this notion stands earlier in the sentence, only words of the genre may stand before it. */
  plainAfter?: Notion
  /** A state, not an event: a month named before it does not narrow it. */
  stock?: boolean
  /** A sum over the years is no figure of the year, and 累计 says so. */
  ofYear?: boolean
}
