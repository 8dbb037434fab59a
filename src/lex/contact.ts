import { isDigit, isHan } from './characters.js'
import { behindBlanks, skipBlanks, skipDigits, skipParts } from './scan.js'
import { wordList } from './word-list.js'

/** Words in front of a telephone number. */
const PHONE_CUES = wordList(
  '电话 手机 传真 热线 座机 电话: 手机: 传真: 热线: Tel: TEL: 电话号码 电话号码: 电话为 方式: 转 联系: 咨询: 监督: 举报: 投诉: 值班: 拨打 致电 请拨 请电',
)
const POST_CUES = wordList('邮编 邮编: 邮政编码 邮政编码: 邮码: 邮编为')
/** What is counted with digits behind those words: 接听电话1204次. */
const CALLS = wordList('人次 次 件 个 余 多 万 条 人 部 起 通 例 宗 元 户 亩 吨 %')
/** What joins an extension or a further number. */
const JOINTS = wordList('转 - 、 / , 或')

const LONGEST_PHONE = 12

/** Where a post code or a telephone number ends that begins at `at` and whose first digits go on to `to`; 0 where none stands. */
export function scanContact(text: string, at: number, to: number, end: number): number {
  const count = to - at
  const before = behindBlanks(text, at)
  if (count === 6 && POST_CUES.before(text, before)) return to
  const phone = scanPhone(text, at, to, end)
  if (phone) return skipMorePhones(text, phone, end)
  const called = count >= 4 && count <= LONGEST_PHONE && (PHONE_CUES.before(text, before) !== '' || isOffice(text, before, to, count))
  return called && !CALLS.at(text, skipBlanks(text, to, to + 2)) ? skipMorePhones(text, to, end) : 0
}

/** 办公室:86550285, 请联系86550285: seven or eight digits behind the name of an office or a word that asks to call. */
function isOffice(text: string, end: number, to: number, count: number): boolean {
  if (count !== 7 && count !== 8) return false
  return text[end - 1] === ':'
    ? OFFICES.includes(text[end - 2] ?? ' ')
    : ASKS_TO_CALL.before(text, end) !== '' && !isHan(text.charCodeAt(to))
}

const ASKS_TO_CALL = wordList('联系 咨询 办公室 值班室')

/** Last characters of offices, desks and their staff: 办公室, 财务科, 服务中心, 窗口, 联系人. */
const OFFICES = '室科办处股站所厅局队心口部委府台组人'

/** Where an area code in brackets and its number end: (0962)8650123; 0 where none begins at `at`. */
export function scanBracketedPhone(text: string, at: number, end: number): number {
  const area = skipDigits(text, at + 1, end)
  if (text[at + 1] !== '0' || area - at < 4 || area - at > 5 || text[area] !== ')') return 0
  const to = scanLocal(text, skipBlanks(text, area + 1, end), end)
  return to && skipMorePhones(text, to, end)
}

/** A number that is a telephone's by its form alone: 0990-6612345, 010 66123456, 400-000-0000, 13800000000. */
function scanPhone(text: string, at: number, to: number, end: number): number {
  const count = to - at
  if (count === 11 && text[at] === '1' && text[at + 1]! >= '3') return to
  if (text[at] === '0' && count >= 10 && count <= LONGEST_PHONE) return to
  const dash = skipBlanks(text, to, Math.min(end, to + 2))
  const local = text[dash] === '-' ? skipBlanks(text, dash + 1, end) : dash
  if (text[at] === '0' && (count === 3 || count === 4) && local > to) return scanLocal(text, local, end)
  const free = count === 3 && (text.startsWith('400', at) || text.startsWith('800', at))
  return free && text[to] === '-' && isDigit(text.charCodeAt(to + 1)) ? skipParts(text, to, end, '-') : 0
}

/** Seven or eight digits. */
function scanLocal(text: string, at: number, end: number): number {
  const to = skipDigits(text, at, end)
  return to - at === 7 || to - at === 8 ? to : 0
}

/** Extensions and further numbers: 转8012, -803, 、6600001. */
function skipMorePhones(text: string, to: number, end: number): number {
  for (;;) {
    const mark = JOINTS.at(text, to)
    const from = to + mark.length
    const next = mark ? skipDigits(text, from, end) : from
    const least = mark === '转' || mark === '-' ? 1 : 7
    if (next - from < least || next - from > LONGEST_PHONE) return to
    to = next
  }
}
