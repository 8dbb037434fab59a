import { listed, pairs } from './listed.js'

/**
 * Words round a label. `OPENERS` stand before what is counted and are no part of it. `CLOSERS` stand between it and the number.
 * `WEAK` words alone do not say what is counted (同比增长, 占, 共): the subject comes from the clause before.
 */
export const OPENERS = listed(`
  其中 另有 另外 此外 同时 一是 二是 三是 四是 五是 六是 七是 八是 一要 二要 三要 四要 五要 六要 首先 其次 的 了`)

export const CLOSERS = listed('共计 合计 总计 共有 已有 达 为 是 有 共 了 各 仅 只 也 均 超 近 约 计 从 由 按')

/** Characters that make one word with a closer, so that it is kept: 行为, 没有, 公共, 日均. */
export const KEEPS_CLOSER = pairs(`
  达:传送下直到表抵转 为:行成作认最以视称分定 有:所拥没占持享具含国公私 共:公中 均:年日月人平户 约:节契预条合公违 近:附最靠临
  计:统会审设累预合总共估 是:但 总计:入出 合计:入出 由:理自缘事 按: 各:`)

/** Prepositions, and places that stand like one: the noun behind the number is what they govern, and what is counted (对3件…, 为31名…, 由1名副镇长…). */
export const PREPOSITIONS = listed(`
  对 为 向 给 由 被 将 把 使 让 与 和 及 以及 或 跟 会同 全国 全省 全市 全县 全区 全镇 全乡 全街道 包括 涉及到`)

export const WEAK = listed(`
  其中 另有 其余 余 共 共计 合计 总计 累计 达 达到 为 是 有 均 各 约 近 只有 仅 仅有 占 占比 占比为 占比达 占总数 总数 的 占全部 占全年 占总量 占答复总数 占总数的比重 比重
  同比 环比 比 较 与 相比 上年 去年 上年同期 同期 年初 上年末 去年同期 前年 全省 全国 全市 全区 全县 平均水平 平均 水平 分别 显著 大幅 明显 持续
  增长 上升 提高 增加 上涨 提升 增收 增支 增多 下降 减少 降低 回落 缩短 压缩 下滑 减收 减支 高出 增速 增幅 降幅 后移 前移 到 至 了 由 从
  日均 月均 年均 单日 最高 最多 每天 每日 每周 每月 每季度 每年 每半年 每次 每期 全年 年内 今年 本年度 上半年 下半年 当年 年末 截至目前 目前
  涉及 在 应 须 需 要 应当 必须 力争 确保 做到 不少于 不低于 不超过 内 已 已在 计 通报 播出 按 计算 参加 可比价 可比价格 不变价 不变价格 现价 口径 同口径 可比口径 首次 率先 连续`)

/** Behind the number: what opens another phrase, so that the noun does not belong to the amount. */
export const NOT_COUNTED_BEHIND = listed(`
  和 与 及 以及 并 或 而 到 至 增长 增加 提高 上升 下降 减少 降低 缩短 压缩 提升 减至 降至 增至 计 占 比 较 以来 起 后 左右 不等`)

/** What opens a clause that describes the noun behind it. */
export const MODIFIES = listed('涉及 关于 针对 来自 属于 有关 符合 需要 因')
