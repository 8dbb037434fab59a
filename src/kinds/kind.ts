/** Measure words of one kind of figure. `''` is a figure whose measure word was left out. Of a double one (件（次）, 条次) the first part decides. */
export const UNITS = {
  requests: '件 宗 起 例 份 封 条 人次 次 项 人 个 ',
  proceedings: '件 宗 起 例 次 个 项 ',
  items: '条 件 项 篇 份 则 期 次 ',
  posts: '条 件 项 篇 份 则 次',
  orders: '件 个 宗 份',
  documents: '件 份 个 条 部 项 篇',
  times: '次 场 期 个 批 场次',
  articles: '篇 件 条 份 个 则 期 次',
  persons: '人 名 位 人次',
  attendance: '人次',
  staff: '人 名 位 个',
  visits: '人次 次 人 条 点击 次数 ',
  consultations: '人次 次 件 人 个 起 条 批次 批 例 项',
  letters: '件 封 条 份 个 次 项',
  copies: '份 册 张 本 套 件',
  reports: '次 篇 条 则 件',
  places: '个 处 家 所 间 座',
  projects: '项',
  money: '元',
  share: '%',
} as const

/** What figures a sentence may count an indicator in: a measure word of any of these kinds. See `UNITS`. */
export type UnitKind = keyof typeof UNITS

/** Words by slot and sense: `{ channel: { newMedia: '政务新媒体 新媒体平台' } }`, words parted by blanks. */
export type Slots = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A way in which sentences state an indicator: the senses that stand with its figure. */
export interface Said {
  /**
   * Senses that must be named, parted by blanks, `a|b` either. They stand in the figure's own phrase; `~a` may also come from earlier in the
   * sentence, from the heading, or from the figure that heads the list: `'answer ~request'`.
   */
  say: string
  /** Senses that may stand beside them. Any other sense of the phrase makes the figure that of something narrower. */
  may?: string
  /** Measure words admitted. */
  unit: UnitKind
  /** Only as a part of the list that a figure of this code, or of this family of codes, heads. */
  of?: string
  /** Only where a heading or the first sentence names one of these. */
  led?: string
  /** Not where one of these is named before in the sentence. */
  unless?: string
  /** Nothing but fillers (共, 约, 达) between the words and the figure. */
  close?: boolean
  /** No unknown word between verb and figure. */
  plain?: boolean
  /** The words stand behind the figure. */
  behind?: boolean
  /** Only where its verb opens the clause: 实际公开563条. */
  bare?: boolean
  /** Not where a channel, or another subject, was named before in the sentence. */
  alone?: boolean
  /** Of nothing alone, 办理申请0件, or where the ways they came are its parts. */
  zero?: boolean
  /** A state, not an event: a month named before it does not narrow it. */
  stock?: boolean
  /** No more than likely. */
  likely?: boolean
  /** Points more, or fewer, than other ways of saying. */
  bonus?: number
  /** Least score, where it takes more than usual. */
  least?: number
}

/** What a sentence names that says that there was none: 未收到申请, 没有收费. */
export interface None {
  /** The thing, parted by blanks where several must be named. */
  of: string
  /** One of these must stand in the sentence or in the headings. */
  given?: string
  /** Senses that may stand in the clause. */
  may?: string
  /** Senses that must not. */
  not?: string
}

/** An indicator that sentences state. */
export interface IndicatorDefinition {
  /** As the official form prints it, or as reports call it. */
  labels: readonly string[]
  english: string
  /** Unit of the value: 件, 条, 元 … */
  unit: string
  said?: readonly Said[]
  none?: None | readonly None[]
  /** Words that the indicator brings with it. */
  words?: Slots
}

/** A kind of report: its words and what its sentences count. Made by `defineKind`, never changed. */
export interface Kind<Code extends string = string> {
  readonly id: string
  /** Words of its title by which a report of it is known where `meta.kind` does not name it. */
  readonly titles: readonly string[]
  readonly words: Slots
  /** Words that mean nothing and shield the words inside them. */
  readonly shields: string
  readonly indicators: Readonly<Record<Code, IndicatorDefinition>>
  /** A kind that knows more indicators, or more words; codes that it has already are replaced. */
  with<More extends string = never>(more: { indicators?: Record<More, IndicatorDefinition>; words?: Slots }): Kind<Code | More>
}

/** Makes a kind of report. `extends` takes over the words of another. */
export function defineKind<Code extends string>(kind: {
  id: string
  titles?: readonly string[]
  words?: Slots
  shields?: string
  extends?: Kind
  indicators: Record<Code, IndicatorDefinition>
}): Kind<Code> {
  const { id, titles = [], indicators } = kind
  const words = merged(kind.extends?.words ?? {}, kind.words ?? {})
  const shields = `${kind.extends?.shields ?? ''} ${kind.shields ?? ''}`
  return Object.freeze({
    id,
    titles,
    words,
    shields,
    indicators,
    with<More extends string = never>(more: { indicators?: Record<More, IndicatorDefinition>; words?: Slots }) {
      const all = { ...indicators, ...more.indicators } as Record<Code | More, IndicatorDefinition>
      return defineKind({ id, titles, words: merged(words, more.words ?? {}), shields, indicators: all })
    },
  })
}

/** The words of both; those of one sense are put together. */
export function merged(a: Slots, b: Slots): Slots {
  const all: Record<string, Record<string, string>> = {}
  for (const slots of [a, b]) {
    for (const [slot, senses] of Object.entries(slots)) {
      const known = { ...all[slot] }
      for (const [sense, words] of Object.entries(senses)) known[sense] = known[sense] ? `${known[sense]} ${words}` : words
      all[slot] = known
    }
  }
  return all
}
