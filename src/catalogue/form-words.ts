import { LAYOUTS } from './formats.js'
import { listed } from './listed.js'

/** Words over the tables that are no label of a row or column. */
const HEADERS = listed(`
  申请人情况 法人或其他组织 本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和 信息内容 统计指标 指标 指标名称 项目 类别 事项
  采购总金额单位万元 单位 本年度 二部分公开 逾期不补正 逾期不缴费`)
/** Shorter wordings (企业, 全年, 说明) stand in any text. */
const SHORTEST_VARIANT = 4

const PRINTED = Object.values(LAYOUTS).flatMap(({ rows, columns }) => [
  ...[...rows, ...columns].flatMap(({ label, variants = [] }) => [label, ...variants.filter(({ length }) => length >= SHORTEST_VARIANT)]),
  ...rows.flatMap(({ group }) => group),
])

/**
 * Every label that the official tables print, by its Chinese characters only: enough to see that a line belongs to a table, not which
 * cell it is.
 */
export const FORM_LABELS: readonly string[] = [
  ...new Set([...HEADERS, ...PRINTED].map((label) => label.replace(/[^\u4e00-\u9fff]+/gu, ''))),
]
