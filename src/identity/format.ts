import { FORM_MARKS, formOfYear } from '../catalogue/forms.js'
import type { Meta } from '../report/schema.js'
import type { View } from '../view/view.js'

/** The chapter of table three, in both templates. */
const TEMPLATE_CHAPTER = '收到和处理政府信息公开申请情况'

const printedOf = (text: string, marks: readonly string[]) => marks.filter((mark) => text.includes(mark)).length

/** Whether a text holds two labels that only the official forms print. */
export const holdsForm = (folded: string) => FORM_MARKS.some(([, marks]) => printedOf(folded, marks) >= 2)

/**
 * The official form that a report follows, by the labels printed in it and not by its year alone; null for other documents, and
 * where nothing tells the two templates apart.
 */
export function readFormat(view: View, kind: Meta['kind'], year: number | null): Meta['format'] {
  if (kind === 'other') return null
  const text = view.folded.replaceAll(' ', '').replaceAll('\n', '')
  const chapter = text.includes(TEMPLATE_CHAPTER)
  // The templates' chapter is half the proof.
  for (const [format, marks] of FORM_MARKS) {
    const found = printedOf(text, marks)
    if (found >= 2 || (found === 1 && chapter && format !== 'statistics-2014')) return format
  }
  if (!chapter) return 'prose'
  return year === null || year < 2019 ? null : formOfYear(year)
}
