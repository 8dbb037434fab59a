import type { Meta } from '../report/schema.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import type { Title } from './title.js'

/** Subjects of the chapters that the regulation asks of every annual report (政府信息公开条例, 2007, 第三十二条; 2019, 第五十条). */
const CHAPTERS = [
  /主动公开/,
  /依申请公开|信息公开申请|收到和处理|申请.{0,4}(?:受理|办理|答复)/,
  /复议|诉讼/,
  /公开.{0,8}(?:收费|费用)|收费.{0,4}减免/,
]

/** The report's subject, as its text says it. */
const SUBJECT = /(?:政府|政务)信息|(?:信息|资讯|政务)公开|依申请公开/g
/** How much of the text is asked for its subject. */
const START = 5000

/**
 * Whether this is an annual report on open government information: by its title, or, where the title is lost, by its chapters and its subject.
 */
export function readKind(view: View, outline: Outline, title: Title | null): Meta['kind'] {
  if (title?.openGovernment) return 'ogi-annual-report'
  const found = CHAPTERS.filter((chapter) => outline.entries.some(({ section }) => section.level <= 2 && chapter.test(section.title)))
  const named = view.folded.slice(0, START).match(SUBJECT)?.length ?? 0
  return (found.length >= 2 && !(title && named < 2)) || (found.length === 1 && named >= 2 && !title) ? 'ogi-annual-report' : 'other'
}
