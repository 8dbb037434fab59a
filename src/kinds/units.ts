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

export type UnitKind = keyof typeof UNITS
