import { FORM_LABELS } from '../catalogue/form-words.js'
import { isHan } from '../language/places.js'
import { characterSet } from './characters.js'

// The small things that tables written as text are made of; all on folded text.
// yes: `1,204` `-3` `增2` `4068.208` `251000元` `34 件` `12.5%`; no: `2016.1.20` `0517-83605210`
const FIGURE =
  /^(?:[+-]|增加?|新增|减少?|上升|下降)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?(?:%|元|万元|[条件次个人项篇份宗]|人次))?[*※①-⑳]?$/
/** What stands in a cell instead of a figure: `/` `-` `——` 无 不适用. */
const STAND_INS = new Set(['/', '-', '--', '---', '----', '无', '不适用', '零', 'NaN', 'NULL', 'null', 'None'])
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

/**
 * What a line by itself looks like, before its neighbours are asked.
 * `row`: words and values, or cells between bars; `values`: figures, blank marks and units only; `labels`: words of an official form;
 * `mark`: borders, or one character of a vertical label; `words`: short text that may be a cell;
 * `wide`: more cells than a row can have, with figures in them; `note`: 注：…; `prose`: anything else.
 */
type LineKind = 'blank' | 'row' | 'wide' | 'values' | 'labels' | 'mark' | 'words' | 'note' | 'heading' | 'prose'

/** `strong` starts a table by itself; a `weak` row needs a neighbour that looks like a table too. */
type Seed = 'strong' | 'weak' | 'no'

export interface LineLook {
  kind: LineKind
  seed: Seed
  /** Can only belong to a table: words that the form prints exactly so, or bars. */
  exact: boolean
  /** Figures on the line. */
  figures: number
  /** Looks like a heading, but may be glued from pieces of labels: 三、本法提供. */
  torn: boolean
}

/** `- 5 -`, `3 / 9`, `第3页 共9页`: the foot of a page, which may fall into a table. */
const PAGE_NUMBER = /^-{1,2} ?\d{1,3} ?-{1,2}$|^\d{1,3} ?\/ ?\d{1,3}$|^第 ?\d{1,3} ?页(?:[ ,,]{0,2}[共/] ?\d{1,3} ?页)?$/
/** `## 表二：主动公开政府信息情况` */
const CAPTION = /^#{0,6} ?表 ?[一二三四五六七八九十\d]{1,2} ?[:. ]/
/** A note under or between the rows. */
const NOTE = /^\(?注 ?[:1-9一二三]/
/** `2024 年报告`: says of which year the table is; a date, which readers want. */
const YEAR_CAPTION = /^\(?\d{4} ?年\S*$/
/** `四、其他`, `## 第一部分`, `**三、收到和处理申请情况**` */
const HEADING = /^(?:#{0,6} ?|\*{1,3})(?:[一二三四五六七八九十]{1,3} ?、|第[一二三四五六七八九十]{1,3}(?:部分|章))/
/** No label of a form has these. */
const STOP = /[。;?!]/
const SENTENCE = /[。;?!]|,(?!\d{3}).*,(?!\d{3})/
/** Labels of the page's index table, which is about the report and not in it. */
const INDEX = /^(?:索 ?引 ?号|发布机构|发布日期|生成日期|公开日期|成文日期|发文日期|信息分类|文 *号|名 *称|主 ?题 ?[词分]|有效性) ?:?$/
const GAP = / {2,}/g
/** Words of chapter headings, which no piece of a row label has. */
const CHAPTER = /情况|事项|措施|问题/
/** Share of known neighbours from which words are taken for labels. */
const MOST = 0.8
const LONGEST_CELL = 90
/** So many words far apart are the header of a table, in whatever words. */
const COLUMNS_OF_HEADER = 3
const COLUMN =
  /^(?:统计指标|指标名称|指标|项目|计量单位|单位|代码|编号|序号|行次|统计数|数量|数值|备注|同比(?:增减)?|比?上年(?:度|数|同期|增减)?|去年(?:同期)?|增减|本年(?:度|数)?|(?:19|20)\d\d ?年度?)$/
/** A header of so many known columns may have so many others. */
const OTHERS_IN_HEADER = 2
const LONGEST_GLUED = 60
const LONGEST_LINE = 220
/** Bars of a whole table that lost its line ends, with room to spare. A line of more is not cut into cells. */
const MOST_BARS = 1000
/** `| 12 |` */
const CELL_OF_FIGURES = /[|│┃║] *\d[\d,.]* *[|│┃║]/

const isNumeral = characterSet('一二三四五六七八九十')
const endsUnit = characterSet('条件次篇个人元项份')

const JOINED = FORM_LABELS.join('|')

/** Labels without their numeral. */
const WHOLE = new Set(FORM_LABELS.map(withoutNumeral))
const startsLabel = characterSet(Array.from(WHOLE, (label) => label[0]!))
const isLabel = (words: string) => startsLabel(words.charCodeAt(0)) && WHOLE.has(words)
/** Numbers of the characters in labels, from 1 on. */
const NUMBERS = new Uint16Array(65536)
const numbered = Array.from(new Set(JOINED), (character, i) => (NUMBERS[character.charCodeAt(0)] = i + 1))
/** Pairs of neighbouring characters in any label, by their numbers. */
const PAIRS = new Uint8Array((numbered.length + 1) ** 2)
for (const label of FORM_LABELS) for (let i = 0; i + 1 < label.length; i++) PAIRS[pair(label, i)] = 1

/** Two neighbouring characters as one number. */
function pair(words: string, at: number): number {
  return NUMBERS[words.charCodeAt(at)]! * (numbered.length + 1) + NUMBERS[words.charCodeAt(at + 1)]!
}

/** Only the Chinese characters: numbering, brackets, blanks and stops of labels vary too much. */
export function squeezed(text: string): string {
  let out = ''
  let from = -1
  for (let i = 0; i <= text.length; i++) {
    const han = i < text.length && isHan(text.charCodeAt(i))
    if (han && from < 0) from = i
    else if (!han && from >= 0) {
      out += text.slice(from, i)
      from = -1
    }
  }
  return out
}

function withoutNumeral(label: string): string {
  if (label.length <= 3 || !isNumeral(label.charCodeAt(0)) || label.startsWith('安全', 1) || label[1] === '类') return label
  return label.slice(1)
}

/** A label of an official form, alone on its line or with its unit and figures: 主动公开政府信息数 条 318. */
export function isFormLine(folded: string): boolean {
  if (folded.length > LONGEST_CELL) return false
  const words = withoutNumeral(squeezed(folded))
  if (words.length < 2 || isLabel(words)) return words.length > 1
  const unit = endsUnit(words.charCodeAt(words.length - 1)) ? (words.endsWith('人次') || words.endsWith('万元') ? 2 : 1) : 0
  return isLabel(withoutNumeral(words.slice(0, words.length - unit)))
}

/**
 * What Chinese characters by themselves say of a label. `exact`: the form prints these words, or labels side by side, or a piece of one that is
 * long enough to be no chance. `share` of the characters that stand beside a neighbour they also have in a form label: a torn or glued label
 * has most of them.
 */
function likenessOf(text: string) {
  const words = squeezed(text)
  const share = shareOf(words)
  const bracket = text.indexOf('(')
  const name = bracket > 0 ? squeezed(text.slice(0, bracket)) : ''
  const known = (key: string) => isLabel(withoutNumeral(key))
  const exact = known(words) || known(name) || (share === 1 && (isGlued(words) || isPartOfLabel(words, 4)))
  return { exact, share }
}

function shareOf(words: string): number {
  if (words.length < 2) return 0
  let covered = 0
  let before = false
  for (let i = 0; i < words.length; i++) {
    const after = i + 1 < words.length && PAIRS[pair(words, i)] === 1
    if (before || after) covered++
    before = after
  }
  return covered / words.length
}

/** Labels one after the other without a blank: 行政复议行政诉讼. Each place is looked at once. */
function isGlued(words: string): boolean {
  if (words.length > LONGEST_GLUED) return false
  const reached = [true]
  for (let from = 0; from < words.length; from++) {
    if (!reached[from]) continue
    for (let to = from + 2; to <= words.length; to++) if (isLabel(words.slice(from, to))) reached[to] = true
  }
  return reached[words.length] === true
}

/** A whole label with its numeral, or a piece of one: 三、本年度 of 三、本年度办理结果. */
function isPartOfLabel(words: string, least = 1): boolean {
  // Where a pair of its characters stands in no label, the search through all of them is spared.
  return words.length >= least && (words.length === 1 || shareOf(words) === 1) && JOINED.includes(words)
}

/** Marks and units of more characters there are none. */
const LONGEST_MARK = 4

function isValue(token: string): boolean {
  return isFigure(token) || (token.length <= LONGEST_MARK && (isStandIn(token) || isUnit(token)))
}

function look(kind: LineKind, seed: Seed = 'no', exact = false, figures = 0, torn = false): LineLook {
  return { kind, seed, exact, figures, torn }
}

/** A cell of a torn header or label: one character, a value, or words of a label. */
function isPiece(cell: string): boolean {
  return cell.length <= 1 || isValue(cell) || shareOf(squeezed(cell)) >= MOST
}

/** Looks at one line. `folded` is the line of the folded text, `tabs` whether the printed line has tabs. */
export function lookAtLine(folded: string, tabs: boolean): LineLook {
  const line = folded.trim()
  if (line === '' || PAGE_NUMBER.test(line)) return look('blank')
  if (isBorder(line)) return look('mark', 'no', line.length > 2 && /[^\s\-=_]/.test(line))
  if (BAR.test(line)) return isWide(line) ? look(CELL_OF_FIGURES.test(line) ? 'wide' : 'prose') : lookAtBars(line)
  if (line.endsWith('。') && !CAPTION.test(line)) return look(line.length <= LONGEST_LINE && NOTE.test(line) ? 'note' : 'prose')
  const csv = /[,;]/.test(line) && !line.includes('。') ? lookAtCommas(line) : null
  if (csv) return csv
  if (line.length > LONGEST_LINE && oneBlank(line).length > LONGEST_LINE) return look('prose')
  if (CAPTION.test(line)) return look('labels', 'no', true)
  let values = 0
  let figures = 0
  let end = line.length
  for (; end > 0; values++) {
    const from = line.lastIndexOf(' ', end - 1) + 1
    const token = line.slice(from, end)
    if (!isValue(token)) break
    if (/\d/.test(token)) figures++
    for (end = from; line.charCodeAt(end - 1) === BLANK; ) end--
  }
  if (end === 0) return look('values', figures >= 5 ? 'strong' : 'no', false, figures)
  const words = oneBlank(line.slice(0, end))
  if (NOTE.test(line)) return look('note')
  if (STOP.test(words) || YEAR_CAPTION.test(line)) return look('prose')
  const heading = HEADING.test(line) && !isPartOfLabel(squeezed(leading(line)))
  if (heading && values === 0)
    return look('heading', 'no', false, 0, words.length < 12 && shareOf(squeezed(words)) >= MOST && !CHAPTER.test(words))
  const { exact, share } = likenessOf(words)
  const columns = line.split(GAP)
  const known = exact || share >= MOST || ((values > 0 || columns.length > 1) && columns.every(isPiece))
  if (values > 0 && (known || !SENTENCE.test(words))) {
    const apart = tabs || / {2}\S+$/.test(line)
    if (known || values > 1 || apart) return look('row', figures >= 4 && known ? 'strong' : 'weak', exact, figures)
  }
  const tokens = oneBlank(line).split(' ')
  if (tokens.length >= COLUMNS_OF_HEADER && tokens.every(namesColumn)) return look('labels', 'no', true)
  if (tokens.every((t) => squeezed(t).length <= 1 && t.length <= 2)) return look('mark')
  if (known) return look('labels', 'no', exact)
  if (SENTENCE.test(line) || line.length > LONGEST_CELL) return look('prose')
  return look('words', 'no', columns.length >= COLUMNS_OF_HEADER)
}

/** With one blank for each gap. */
const oneBlank = (text: string) => (text.includes('  ') ? text.replace(GAP, ' ') : text)

/** 统计指标 单位 代码 2015年 2016年: a header of the form with a column for each year. */
function namesColumn(token: string): boolean {
  return COLUMN.test(token) || isLabel(squeezed(token))
}

/** Counts the bars, and stops where they are too many. */
function isWide(line: string): boolean {
  let bars = 0
  for (let at = 0; at < line.length && bars <= MOST_BARS; at++) if (isBar(line.charCodeAt(at))) bars++
  return bars > MOST_BARS
}

function lookAtBars(line: string): LineLook {
  const cells = line.split(BAR).map((cell) => cell.trim())
  const outer = cells[0] === '' || cells.at(-1) === ''
  const filled = cells.filter(Boolean)
  if (filled.some((cell) => INDEX.test(cell))) return look('prose')
  if (filled.length === 0) return look('mark', 'no', true)
  if (filled.some((cell) => cell.length > LONGEST_CELL && SENTENCE.test(cell))) return look('prose')
  const values = filled.filter(isValue).length
  const known = filled.some((cell) => likenessOf(cell).exact)
  if (!outer && values === 0 && !known) return look('prose')
  return look('row', values > 1 || (known && (values > 0 || filled.length > 1)) ? 'strong' : 'weak', true, values)
}

const BLANK = 0x20
const QUOTE = 0x22
const COMMA = 0x2c
const SEMICOLON = 0x3b

/** Two at least, and none that ends the line of a sentence. */
const SEMICOLONS = /;[^;。]*;[^;。]*[^;。 ]$|;;$/

/** The cells of a line of comma-separated values, quoted or not; null where the line has no two. */
export function cellsBetweenCommas(line: string): { from: number; to: number }[] | null {
  const cells: { from: number; to: number }[] = []
  // Programs of lands that write 0,5 part their values by semicolons.
  const separator = SEMICOLONS.test(line) ? SEMICOLON : COMMA
  let from = 0
  let quoted = false
  for (let at = 0; at <= line.length; at++) {
    const code = line.charCodeAt(at)
    if (code === QUOTE) quoted = !quoted
    if (at < line.length && (code !== separator || quoted)) continue
    const isQuoted = line[from] === '"' && line[at - 1] === '"' && at - from > 1
    cells.push(isQuoted ? { from: from + 1, to: at - 1 } : { from, to: at })
    from = at + 1
  }
  return cells.length < 2 || cells.length > MOST_BARS ? null : cells
}

/** A row or header of a form as comma-separated values. Sentences have commas too: every cell has to be a value or a label. */
export function lookAtCommas(line: string): LineLook | null {
  const cells = cellsBetweenCommas(line)
  if (!cells) return null
  const bracketed = /[()]/.test(line)
  let values = 0
  let figures = 0
  let labels = 0
  let others = 0
  for (const { from, to } of cells) {
    const cell = line.slice(from, to).trim()
    if (isValue(cell)) {
      values++
      if (isFigure(cell)) figures++
    } else if (namesColumn(cell) || likenessOf(cell).exact) labels++
    else if (cell !== '' && ++others > OTHERS_IN_HEADER) return null
    // 部分公开(区分处理的,只计这一情形): commas of a label.
    if (bracketed && cell.split('(').length !== cell.split(')').length) return null
  }
  if (others > (labels > COLUMNS_OF_HEADER ? OTHERS_IN_HEADER : 0)) return null
  if (cells.length === 2 && values + labels < 2) return null
  if (figures > 0) return labels > 0 || figures > COLUMNS_OF_HEADER ? look('row', 'strong', true, figures) : null
  return labels > 1 ? look('labels', 'no', true) : null
}

/** The words of a heading line before any figures and notes. */
function leading(line: string): string {
  return line.replace(/^[#*]+ ?/, '').replace(/ [\d(/-][\s\S]*$/, '')
}
