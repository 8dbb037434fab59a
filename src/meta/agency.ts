import { tidy } from '../repair/tidy.js'
import type { Range, Span } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import {
  bodiesUnderTitle,
  bodyAt,
  governmentBeforeAssembly,
  labelledBodies,
  type NamedBody,
  nameInBanner,
  nameInSentences,
  nameInTitle,
  nameOfSpeaker,
} from './agency-evidence.js'
import { fullerMention, isPlace, isSameBody } from './agency-name.js'
import type { FrontLine } from './front.js'
import type { Title } from './title.js'

/**
 * The body that reports, by the fullest name that the document gives: the title's name, completed from the signature, the lines under the
 * title, the publication line and the text (三河桥镇 → 柳泉县三河桥镇人民政府). Misprints of the name are kept. Null where no name is given.
 */
export function readAgency(view: View, outline: Outline, front: FrontLine[], title: Title | null): { name: string; span?: Span } | null {
  const signature = outline.foot?.agency ? bodyAt(view, outline.foot.agency) : null
  const given = [...(signature ? [signature] : []), ...bodiesUnderTitle(view, front, title), ...labelledBodies(view, front)]
  const base = baseName(view, front, title, given) || signature?.words || nameInSentences(view, outline) || given[0]?.words || ''
  if (!base) return null
  let best: NamedBody = fullerMention(view.folded, base) ?? { words: base, range: placeOf(view, title, signature, base) }
  for (const other of given) if (other.words.length > best.words.length && isSameBody(base, other.words)) best = other
  return best.range.to > best.range.from
    ? { name: tidy(view.text.slice(best.range.from, best.range.to)), span: view.spanOf(best.range) }
    : { name: nameAsPrinted(title, base), ...(title ? { span: title.span } : {}) }
}

/**
 * The name to start from. Other documents than reports on open government information name their body by who gives them, or by the office
 * under the title, rather than by the place that they are about.
 */
function baseName(view: View, front: FrontLine[], title: Title | null, given: NamedBody[]): string {
  const own = title ? nameInTitle(title.words) : (nameInBanner(view) ?? '')
  if (title?.openGovernment) return own
  return (
    nameOfSpeaker(front) ??
    (own === '' ? governmentBeforeAssembly(view, front) : null) ??
    ((own === '' || isPlace(own)) && given[0] ? given[0].words : own)
  )
}

/** Where a name stands: in the title line, in the signature, else its first mention. An empty range where it is not found as it is. */
function placeOf(view: View, title: Title | null, signature: NamedBody | null, name: string): Range {
  const inTitle = title?.range ? view.folded.slice(title.range.from, title.range.to).indexOf(name) : -1
  if (signature?.words === name && inTitle < 0) return signature.range
  const at = inTitle >= 0 ? title!.range!.from + inTitle : view.folded.indexOf(name)
  return at < 0 ? { from: 0, to: 0 } : { from: at, to: at + name.length }
}

/** The name in the script of the title, where blanks or the head of the page keep it from being found in the text. */
function nameAsPrinted(title: Title | null, name: string): string {
  if (!title || title.words.length !== title.text.length) return name
  const at = title.words.indexOf(name)
  return at < 0 ? name : title.text.slice(at, at + name.length)
}
