import { characterSet } from './characters.js'

/** The small things that tables written as text are made of; all on folded text. */

// yes: `1,204` `-3` `增2` `4068.208` `251000元` `34 件` `12.5%`; no: `2016.1.20` `0517-83605210`
const FIGURE =
  /^(?:[+-]|增加?|新增|减少?|上升|下降)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?(?:%|元|万元|[条件次个人项篇份宗]|人次))?[*※①-⑳]?$/
/** What stands in a cell instead of a figure: `/` `-` `——` 无 不适用. */
const STAND_INS = new Set(['/', '-', '--', '---', '----', '无', '不适用', '零'])
/** Measure words in a column of their own. */
const UNITS = new Set('条 件 次 篇 个 人 人次 万元 元 项 份 % 宗 场 期 件次 份次 万人次'.split(' '))

/** Bars between cells, of pipes and of boxes. */
export const BAR = /[|│┃║]/
export const isBar = characterSet('|│┃║')
// yes: `|---|:--:|` `+====+` `├──┼──┤`; no: `| 0 |`
const BORDER = /^[\s|+\-=:_│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬═]+$/

export const isFigure = (text: string) => FIGURE.test(text)
export const isStandIn = (text: string) => STAND_INS.has(text)
export const isUnit = (text: string) => UNITS.has(text)

// yes: `—— ——` as `-- --`, `| - | -- |`; no: `|---|---|`, `-----`, `|`
const DASHES = /^[\s|]*-{1,4}(?:[\s|]+-{1,4})*[\s|]*$/

/** Lines between rows and under headers; a line of bars alone too. Dashes in cells are no border, but three between bars draw one. */
export const isBorder = (text: string) => BORDER.test(text) && (!DASHES.test(text) || (text.includes('|') && text.includes('---')))
