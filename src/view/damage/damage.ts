import type { Repair } from '../../report/schema.js'
import type { Range } from '../../report/span.js'
import { type Editable, withEdits } from '../edit.js'
import { fold } from '../fold.js'
import { readNumbering } from '../numbering.js'
import type { PageText, Places } from '../page.js'
import { contentsChanges } from './contents-list.js'
import { markupEscapes, percentEncoding, stringEscapes } from './escapes.js'
import { formulas, glyphCodes } from './formulas.js'
import { letterSpacing } from './letter-spacing.js'
import { lineEndChanges } from './line-ends.js'
import { figureLineChanges, pageLineChanges } from './page-lines.js'
import { radicals } from './radicals.js'
import { raisedChanges } from './raised.js'
import { readings } from './readings.js'
import { type Change, type DamageRule, repairsOf } from './rule.js'

/** What is undone in the decoded source, before it is known to be HTML or plain text. */
export const SOURCE_RULES: readonly DamageRule<string>[] = [percentEncoding, stringEscapes, markupEscapes, formulas, glyphCodes]

/** A page that is being mended. */
export type PageInReading = Editable & Pick<PageText, 'raised' | 'numerals' | 'pageEnds'>

const onText = (rule: DamageRule<string>): DamageRule<PageInReading> => ({ ...rule, changes: ({ text }) => rule.changes(text) })

/** Items of menus are links, and some pages print the numerals too. */
function numeralChanges({ folded, lines, numerals }: PageInReading): Change[] {
  const changes: Change[] = []
  let line = 0
  for (const { at, put } of numerals) {
    while (line + 1 < lines.length && lines[line + 1]!.from <= at) line++
    if (lines[line]!.link || readNumbering(folded, at)) continue
    if (/^(?:\d{1,3}|上一页|下一页|首页|尾页)$/.test(folded.slice(lines[line]!.from, lines[line]!.to).trim())) continue
    // With its numeral it is a paragraph like any other, and so are its further lines.
    for (let k = line; k < lines.length && (k === line || lines[k]!.element === 'li'); k++) lines[k]!.element = 'p'
    changes.push({ from: at, to: at, put })
  }
  return changes
}

/** What is undone in the reading text, in this order: signs, characters, then lines. */
export const PAGE_RULES: readonly DamageRule<PageInReading>[] = [
  {
    kind: 'list-numeral',
    certainty: 'certain',
    example: ['<ol style="list-style-type:cjk-ideographic"><li>概述</li></ol>', '一、概述'],
    changes: numeralChanges,
  },
  {
    kind: 'raised-text',
    certainty: 'certain',
    example: ['供水3×10⁴吨，收到申请15¹件', '供水30000吨，收到申请15件'],
    changes: ({ text, raised }) => raisedChanges(text, raised),
  },
  onText(readings),
  onText(radicals),
  { ...letterSpacing, changes: ({ folded }) => letterSpacing.changes(folded) },
  {
    kind: 'lost-line-ends',
    certainty: 'likely',
    example: [
      '云岭市水利局2016年政府信息公开工作年度报告 一、概述 全年公开12条。 二、收费情况 未收取费用。',
      '云岭市水利局2016年政府信息公开工作年度报告\n一、概述\n全年公开12条。\n二、收费情况\n未收取费用。',
    ],
    changes: ({ folded, lines }) => lineEndChanges(folded, lines),
  },
  {
    kind: 'contents-list',
    certainty: 'likely',
    example: ['目录\n一、概述……………1\n二、收费情况…………2\n一、概述\n略。\n二、收费情况\n无。', '一、概述\n略。\n二、收费情况\n无。'],
    changes: ({ folded, lines }) => contentsChanges(folded, lines),
  },
  {
    kind: 'page-line',
    certainty: 'likely',
    example: ['2022年，我局收到申请\n— 3 —\n15件，办结15件。', '2022年，我局收到申请15件，办结15件。'],
    changes: pageLineChanges,
  },
  {
    kind: 'split-number',
    certainty: 'likely',
    example: ['2022年，我局公开政府信息\n120\n条，收到申请15件。', '2022年，我局公开政府信息120条，收到申请15件。'],
    changes: figureLineChanges,
  },
]

/** The reading text mended, before the report is told apart from the page around it. What was printed is still to be had. */
export interface MendedPage extends Editable {
  map: Places
  images: PageText['images']
  repairs: Repair[]
  printed(range: Range): string
}

/** Undoes what copying, converting and mirroring did to the reading text. */
export function mendPage(page: PageText): MendedPage {
  let now: PageInReading & Pick<PageText, 'images' | 'map'> = { ...page, folded: fold(page.text) }
  let toPrinted = (range: Range): Range => range
  let repairs: Repair[] = page.repairs
  for (const rule of PAGE_RULES) {
    const changes = rule.changes(now)
    if (changes.length === 0) continue
    const { map: places } = now
    repairs = [...repairs, ...repairsOf(rule, now.text, changes, (range) => places.rangeOf(range))]
    const before = toPrinted
    const { map, moved, ...edited } = withEdits(now, changes)
    const old = ({ from, to }: Range): Range => {
      const { start, end } = map.spanOf(from, to)
      return { from: start, to: end }
    }
    toPrinted = (range) => before(old(range))
    now = {
      ...now,
      ...edited,
      images: now.images.map((image) => ({ ...image, at: moved(image.at) })),
      raised: [],
      numerals: [],
      pageEnds: now.pageEnds.map(moved),
      map: { rangeOf: (range) => places.rangeOf(old(range)) },
    }
    if (rule.kind === 'list-numeral') now.raised = page.raised.map(({ from, to }) => ({ from: moved(from), to: moved(to) }))
  }
  const { text, folded, lines, tables, images, map } = now
  return { text, folded, lines, tables, images, map, repairs, printed: (range) => sliceOf(page.text, toPrinted(range)) }
}

const sliceOf = (text: string, { from, to }: Range) => text.slice(from, to)
