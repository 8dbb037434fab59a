import type { RepairKind } from '../../src/catalogue/repair-kinds.js'
import type { Report } from '../../src/index.js'
import { fold } from '../../src/view/fold.js'
import { wrapWidth } from '../../src/view/wrap-width.js'
import type { Random } from '../planted/random.js'

/** What is to be damaged: the text of a document, and what is read from it undamaged. */
export interface Document {
  text: string
  html: boolean
  report: Report
}

/** A way in which copying damages a text; gives null where a document has nothing that it could do it to. */
export interface Damage {
  name: string
  kind: RepairKind
  apply(document: Document, random: Random): string | null
}

const SYLLABLES = 'bào wǎng shù fù zhèn gào kāi fā zé jì xiàng chǎn yè wù guǎn lǐ zhì dù fèi yuán'.split(' ')
const RADICALS = new Map(
  Object.entries({
    民: '⺠',
    长: '⻓',
    门: '⻔',
    车: '⻋',
    见: '⻅',
    月: '⽉',
    日: '⽇',
    人: '⼈',
    工: '⼯',
    行: '⾏',
    面: '⾯',
    方: '⽅',
  }),
) // prettier-ignore
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** A line of running text, not one of a table, an address or a number by itself. */
const isProse = (line: string) => line.length > 20 && /[，。]/.test(line) && !/[|│┃]|\S {3,}\S|https?:|www\.|@/.test(line)
/** A figure in running text with its unit behind it; not a telephone number or a part of one. */
const FIGURE = /(?<![\d.\-—－/（(第〔[])(\d{1,6}(?:\.\d{1,2})?)(?=[条件次个名份人篇项家期场页%％])/g

/** Changes the running text of a document, line by line; in HTML, what stands between tags. */
function inProse({ text, html }: Document, change: (line: string) => string): string | null {
  const changed = html
    ? text.replace(/(<(script|style|title)\b[\s\S]*?<\/\2>)|(?<=>)[^<>]+(?=<)/gi, (piece, raw) =>
        raw || !isProse(piece) ? piece : change(piece),
      )
    : text.replace(/[^\r\n]+/g, (line) => (isProse(line) ? change(line) : line))
  return changed === text ? null : changed
}

const plain = (apply: (text: string, document: Document, random: Random) => string | null) => (document: Document, random: Random) =>
  document.html ? null : apply(document.text, document, random)
const isWrapped = (text: string) => {
  let from = 0
  const lines = text.split('\n').map((line) => {
    const range = { from, to: from + line.length, zone: 'body' as const }
    from = range.to + 1
    return range
  })
  return wrapWidth({ text, lines }) !== null
}

export const DAMAGES: readonly Damage[] = [
  {
    name: 'readings in brackets',
    kind: 'reading',
    apply: (document, random) =>
      inProse(document, (line) =>
        line
          .replace(/[\u4e00-\u9fff]/g, (han) => (random.chance(0.2) ? `${han}(${random.pick(SYLLABLES)})` : han))
          .replace(/，/g, (comma) => (random.chance(0.3) ? `,${comma}` : comma)),
      ),
  },
  {
    name: 'radicals',
    kind: 'radical',
    apply: (document) =>
      inProse(document, (line) =>
        // A radical by itself is one that the text speaks of.
        line.replace(
          /(?<=[\u4e00-\u9fff\d])[民长门车见月日人工行面方]|[民长门车见月日人工行面方](?=[\u4e00-\u9fff])/g,
          (han) => RADICALS.get(han)!,
        ),
      ),
  },
  {
    name: 'spaced lines',
    kind: 'letter-spacing',
    apply: (document) =>
      // Blanks in a web address or beside Latin words say something.
      inProse(document, (line) => (/[A-Za-z&]| \S/.test(line.trim()) ? line : line.replace(/(?<=\S)(?=\S)/g, ' '))),
  },
  {
    name: 'spaced figures',
    kind: 'letter-spacing',
    apply: (document) =>
      inProse(document, (line) =>
        /[A-Za-z:：&]| /.test(line.trim()) ? line : line.replace(/\d[\d.]*/g, (figure) => [...figure].join(' ').replaceAll(' . ', ' . ')),
      ),
  },
  {
    name: 'JSON string',
    kind: 'escapes',
    apply: ({ text }) => JSON.stringify(text),
  },
  {
    name: 'codes of characters',
    kind: 'escapes',
    apply: (document) => inProse(document, (line) => line.replace(/[\u4e00-\u9fff]/g, (han) => `\\u${han.charCodeAt(0).toString(16)}`)),
  },
  {
    name: 'literal line ends',
    kind: 'escapes',
    apply: plain((text) => (/\\|[A-Za-z][\r\n]+[A-Za-z]|:\s*\n/.test(text) ? null : text.replace(/\r?\n(?![A-Za-z])/g, '\\n'))),
  },
  {
    name: 'percent-encoding',
    kind: 'escapes',
    apply: plain((text) => (/[\ud800-\udfff\ufffd]/.test(text) ? null : encodeURIComponent(text))),
  },
  {
    name: 'HTML escaped twice',
    kind: 'escapes',
    apply: ({ text, html }) =>
      html ? text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!) : null,
  },
  {
    name: 'escapes of Markdown',
    kind: 'markup',
    apply: plain((text, document) =>
      /^\s*\||\\|<[a-z]|\d \d/im.test(text)
        ? null
        : inProse(document, (line) => line.replace(/(?<=\d)[.-](?=\d)|[（()）]/g, (mark) => (/[（）]/.test(mark) ? mark : `\\${mark}`))),
    ),
  },
  {
    name: 'emphasis inside figures',
    kind: 'markup',
    apply: plain((_, document) =>
      inProse(document, (line) =>
        line.replace(FIGURE, (figure) => (figure.length > 1 ? `**${figure[0]}**${figure.slice(1)}` : `**${figure}**`)),
      ),
    ),
  },
  {
    name: 'figures as formulas',
    kind: 'markup',
    apply: plain((_, document) => inProse(document, (line) => line.replace(FIGURE, (figure) => `$${[...figure].join(' ')}$`))),
  },
  {
    name: 'notes',
    kind: 'raised-text',
    apply: (document, random) =>
      inProse(document, (line) =>
        line.replace(/(?<=\d[条件次个名份篇项家期场])(?=[，。；、])/g, () => {
          const note = random.int(1, 9)
          return document.html ? `<sup>${note}</sup>` : SUPERSCRIPT[note]!
        }),
      ),
  },
  {
    name: 'struck figures',
    kind: 'struck-text',
    apply: (document, random) =>
      document.html
        ? inProse(document, (line) => line.replace(FIGURE, (figure) => `<del>${random.int(1, 99)}</del><ins>${figure}</ins>`))
        : null,
  },
  {
    name: 'one line',
    kind: 'lost-line-ends',
    apply: plain((text, { report }) => {
      // A date without its marks needs the line to itself.
      if (report.repairs.some(({ kind }) => kind === 'date-marks')) return null
      if (report.tables.length > 0 || report.findings.some(({ code }) => code === 'duplicate-section') || isWrapped(text)) return null
      const joined = text.trim().replace(/[ \t]*[\r\n]+\s*/g, ' ')
      return /[|│┃]/.test(joined) || report.sections.filter(({ level }) => level === 1).length < 2 ? null : joined
    }),
  },
  {
    name: 'page ends',
    kind: 'page-line',
    apply: plain((text, document, random) => {
      if (isWrapped(text)) return null
      let page = 0
      // Behind a comma, between words: where the next words are no heading by themselves.
      return inProse(document, (line) =>
        line.replace(/，(?=[\u4e00-\u9fff]{4})/g, (comma) => (random.chance(0.25) ? `${comma}\n— ${++page} —\n` : comma)),
      )
    }),
  },
  {
    name: 'list of contents',
    kind: 'contents-list',
    apply: plain((text, { report }, random) => {
      const chapters = report.sections.filter(({ level }) => level <= 2)
      const first = chapters[0]
      if (
        chapters.length < 3 ||
        first === undefined ||
        chapters.some(({ title }) => /[，。、；]|\d/.test(fold(title)) || title.length > 30)
      )
        return null
      // The list stands on lines of its own before the first chapter.
      if (!/\n\s*$/.test(text.slice(0, first.span.start)) || !chapters.every(({ span }) => /(?:^|\n)\s*$/.test(text.slice(0, span.start))))
        return null
      let page = 1
      const entries = chapters.map(
        ({ numeral, title }) => `${numeral}${title}${'…'.repeat(random.int(4, 12))}${(page += random.int(0, 2))}`,
      )
      const at = text.lastIndexOf('\n', first.span.start) + 1
      return `${text.slice(0, at)}目  录\n${entries.join('\n')}\n\n${text.slice(at)}`
    }),
  },
]
