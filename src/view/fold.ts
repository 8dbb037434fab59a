import { simplifiedForms } from '../catalogue/traditional.js'
import type { Range } from '../report/span.js'

/** Characters read alike whatever their code, in groups: all characters of a group become its key. One stays one, so no offset moves. */
const ALIKE: Record<string, string> = {
  ' ': '\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ue5e5',
  '-': '‐‑‒–—―─━−－﹣﹘⸺',
  '~': '～〜∼˜',
  // brackets of document numbers
  '[': '〔﹝［【〖',
  ']': '〕﹞］】〗',
  '"': '“”„‟＂〝〞「」『』',
  "'": '‘’‚‛＇',
  '.': '．﹒․',
  ',': '，﹐',
  ':': '：∶﹕',
  ';': '；﹔',
  '。': '｡',
  '、': '､﹑',
  '%': '％﹪٪',
  '<': '＜﹤〈‹',
  '>': '＞﹥〉›',
  '(': '（﹙',
  ')': '）﹚',
  '!': '！﹗',
  '?': '？﹖',
}

const CHUNK = 8192
let table: Uint16Array | undefined
const buffer = new Uint16Array(CHUNK)

function foldTable(): Uint16Array {
  if (table) return table
  const t = new Uint16Array(65536)
  for (let i = 0; i < 65536; i++) t[i] = i
  const simplified = simplifiedForms()
  // Full-width forms, Kangxi radicals and compatibility ideographs, where one character stands for one.
  for (const [low, high] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
    [0xff01, 0xffee],
  ] as const) {
    for (let i = low; i <= high; i++) {
      const form = String.fromCharCode(i).normalize('NFKC')
      if (form.length === 1) t[i] = (simplified.get(form) ?? form).charCodeAt(0)
    }
  }
  for (const [from, to] of simplified) t[from.charCodeAt(0)] = to.charCodeAt(0)
  for (const [to, group] of Object.entries(ALIKE)) for (const from of group) t[from.charCodeAt(0)] = to.charCodeAt(0)
  table = t
  return t
}

/** Folds a text character by character; the result has the same length. */
export function fold(text: string): string {
  const t = foldTable()
  let out = ''
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from)
    let changed = 0
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(from + i)
      const to = t[code]!
      changed |= to ^ code
      buffer[i] = to
    }
    if (changed === 0) out += text.slice(from, from + length)
    else out += String.fromCharCode.apply(null, (length === CHUNK ? buffer : buffer.subarray(0, length)) as unknown as number[])
  }
  return out
}

/** A stretch of folded text without the blanks at its ends. */
export function trimmed(folded: string, range: Range): Range {
  let { from, to } = range
  while (from < to && folded.charCodeAt(from) === 32) from++
  while (to > from && folded.charCodeAt(to - 1) === 32) to--
  return { from, to }
}

/** 数量.全年, 3件.答复, 97%.下降: a half-width stop behind a sentence. Not: 一.概述, 98.7, 统计表.doc, ……. */
const HALF_WIDTH = /\.(?<=[\u4e00-\u9fff%"]\.)(?<![一二三四五六七八九十]\.)(?![.A-Za-z])/g
/** In so few places it may be a dot in a name (中国.清溪). */
const LEAST = 4

/** Reads half-width stops as full stops where the author ends his sentences with them; beside many 。 they are something else. */
export function withFullStops(folded: string): string {
  if (!folded.includes('.')) return folded
  const found = folded.match(HALF_WIDTH)?.length ?? 0
  if (found < LEAST || found < 2 * (folded.match(/。/g)?.length ?? 0)) return folded
  return folded.replace(HALF_WIDTH, '。')
}
