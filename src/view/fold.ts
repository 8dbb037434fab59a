import { SIMPLIFIED } from '../catalogue/traditional.js'

/** Characters read alike whatever their code: what the rules match on. One character stays one character, so no offset moves. */
const EXTRA: Record<string, string> = {
  // blanks
  '\t': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2005': ' ',
  '\u2009': ' ',
  '\u3000': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  // dashes and ranges; the wave
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '─': '-',
  '━': '-',
  '−': '-',
  '－': '-',
  '﹣': '-',
  '～': '~',
  '〜': '~',
  '∼': '~',
  // brackets of document numbers
  '〔': '[',
  '〕': ']',
  '﹝': '[',
  '﹞': ']',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '〖': '[',
  '〗': ']',
  // quotation marks
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '＂': '"',
  '〝': '"',
  '〞': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  // stops
  '．': '.',
  '﹒': '.',
  '․': '.',
  '，': ',',
  '﹐': ',',
  '：': ':',
  '；': ';',
  '。': '。',
  '｡': '。',
  '､': '、',
  '﹑': '、',
  '﹪': '%',
  '％': '%',
  '٪': '%',
  '∶': ':',
  '﹤': '<',
  '﹥': '>',
  '＜': '<',
  '＞': '>',
  '〈': '<',
  '〉': '>',
}

let table: Uint16Array | undefined

function foldTable(): Uint16Array {
  if (table) return table
  const t = new Uint16Array(65536)
  for (let i = 0; i < 65536; i++) t[i] = i
  // Full-width forms, Kangxi radicals and compatibility ideographs, where one character stands for one.
  for (const [low, high] of [
    [0x2e80, 0x2fdf],
    [0xf900, 0xfaff],
    [0xff01, 0xffee],
    [0x3131, 0x318e],
  ] as const) {
    for (let i = low; i <= high; i++) {
      const form = String.fromCharCode(i).normalize('NFKC')
      if (form.length === 1) t[i] = form.charCodeAt(0)
    }
  }
  for (const [from, to] of Object.entries(SIMPLIFIED)) t[from.charCodeAt(0)] = to.charCodeAt(0)
  for (const [from, to] of Object.entries(EXTRA)) t[from.charCodeAt(0)] = to.charCodeAt(0)
  table = t
  return t
}

/** Folds a text character by character; the result has the same length. */
export function fold(text: string): string {
  const t = foldTable()
  let from = 0
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const to = t[code]!
    if (to === code) continue
    out += text.slice(from, i) + String.fromCharCode(to)
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
}
