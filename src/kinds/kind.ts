import type { UnitKind } from './ogi/units.js'

/** A way in which sentences state an indicator: which words stand with its figure. */
export interface Said {
  /**
   * Senses that must be named, `a|b` either. They stand in the figure's own phrase; `~a` may also come from earlier in the sentence, from the
   * heading or from the figure that heads the list.
   */
  say: string
  /** Senses that may stand in the phrase beside them; any other sense of a restricting slot makes the figure that of something narrower. */
  may?: string
  unit: UnitKind
  /** Only as a part of the list that a figure of this code (or family of codes) heads. */
  of?: string
  /** Only where the heading or first sentence names this. */
  led?: string
  /** Nothing else than fillers between words and figure. */
  close?: boolean
  /** No unknown words among the known ones. */
  plain?: boolean
  /** Only words behind the figure count. */
  behind?: boolean
  /** A state, not an event: a month named before it does not narrow it. */
  stock?: boolean
  bonus?: number
  /** Only behind the start of its clause: 实际公开563条. */
  bare?: boolean
  /** Of nothing alone: 办理申请0件. */
  zero?: boolean
  /** No more than likely. */
  likely?: boolean
  /** Least score that makes it a reading, where it takes more than usual. */
  least?: number
  /** Not behind one of these, earlier in the sentence. */
  unless?: string
  /** Not where a channel was named before in the sentence. */
  alone?: boolean
  none?: None
}

/** What a sentence that says that nothing happened must name. */
export interface None {
  of: string
  also?: string
  given?: string
  may?: string
  not?: string
}
