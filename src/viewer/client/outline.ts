import { h } from '../../pages/client/dom.js'
import type { ReportModel } from '../model.js'
import type { Messages } from './messages.js'
import { VirtualList } from './virtual-list.js'

const ROW_HEIGHT = 34
/** Levels are indented so far at most. */
const DEEPEST = 4

/** The report's sections; a click shows the heading in the text. Null where there are none. */
export function outlineOf({ facts }: ReportModel, messages: Messages, select: (fact: number) => void): HTMLElement | null {
  const sections = facts.flatMap((fact, index) => (fact.kind === 'section' ? [{ index, fact }] : []))
  if (sections.length === 0) return null
  const row = (place: number) => {
    const { index, fact } = sections[place]!
    const button = h(
      'button',
      { type: 'button', class: `level-${Math.min(fact.level, DEEPEST)}`, title: fact.title, onclick: () => select(index) },
      fact.title,
    )
    return h('div', { class: 'entry', role: 'listitem', 'aria-posinset': place + 1, 'aria-setsize': sections.length }, button)
  }
  const list = new VirtualList(ROW_HEIGHT, row, { class: 'entries', role: 'list', 'aria-label': messages.outline })
  list.show(sections.length)
  return h('nav', { class: 'outline', 'aria-label': messages.outline }, h('h2', {}, messages.outline), list.element)
}
