import { isHan } from './characters.js'
import { wordList } from './word-list.js'

/** The code that an office signs its documents with: 皖政办, 国办发, 财税. */
export interface Issuer {
  from: number
  code: string
}

/** Words that stand in front of an issuer's code and are none of it. */
const LEADING = (
  '按照 根据 依据 依照 遵照 参照 对照 结合 落实 贯彻 执行 实施 转发 印发 下发 制发 发布 公布 出台 制定 修订 收到 下达 报送 ' +
  '印发了 下发了 制发了 出台了 制定了 通知 文件 意见 办法 方案 要求 精神 规定 决定 公告 批复 以及 先后 分别 包括 其中 关于 ' +
  '办公室 办公厅 人民政府 委员会 国务院 上级 本级 我局 我县 我市 我镇 我区 我办 我委 我省 我乡 我校 我街道 文号 编号 发文字号 字号 ' +
  '依 据 的 了 按 以 由 和 及 与 并 即 如 在 于 对 从 见 被 号'
).split(' ')
const LEADING_WORDS = wordList(LEADING)
const VERBS = wordList(LEADING.filter((word) => word.length > 1 && word.endsWith('发')))

/** Last characters of issuers' codes. Asked for where the brackets are lost. */
const CODE_ENDS = '发函办字电规税通传文令密明建计综法企教'

const LONGEST_CODE = 12

/**
 * Finds the issuer's code that ends at `at`: a short run of Chinese characters behind a mark, or behind a word that cannot belong to
 * it. `floor` is where the token before ended. Null where none stands there.
 */
export function scanIssuer(text: string, at: number, floor: number): Issuer | null {
  const to = text[at - 1] === ' ' ? at - 1 : at
  const least = Math.max(floor, to - LONGEST_CODE - 1)
  let from = to
  while (from > least && isHan(text.charCodeAt(from - 1))) {
    const word = from < to ? LEADING_WORDS.before(text, from) : ''
    // 和政办发 right behind a bracket is a code that begins with 和.
    if (word && !(word.length === 1 && opensName(text, from - 1))) break
    from--
  }
  from = behindAgency(text, from, to)
  const length = to - from
  return length >= 2 && length <= LONGEST_CODE && !VERBS.before(text, to) ? { from, code: text.slice(from, to) } : null
}

/** Whether a code is one by its look alone. */
export function looksLikeCode(code: string): boolean {
  return code.length <= 9 && CODE_ENDS.includes(code[code.length - 1]!)
}

/** 省财政厅皖财综: the agency's name stands in front of its code. */
function behindAgency(text: string, from: number, to: number): number {
  if (to - from < 6 || !'省市县区州盟旗国'.includes(text[from]!)) return from
  for (let at = to - 3; at > from + 1; at--) if ('厅局'.includes(text[at - 1]!)) return at
  return from
}

function opensName(text: string, at: number): boolean {
  return at > 0 && '([<"、:'.includes(text[at - 1]!)
}
