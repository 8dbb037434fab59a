import { h } from '../../pages/client/dom.js'
import { FACT_KINDS, type ReportModel } from '../model.js'
import type { FactWords } from './fact-words.js'

/** All facts as tables, kind by kind, for paper. */
export function printedFacts({ facts }: ReportModel, words: FactWords): HTMLElement {
  const { messages } = words
  const tables = FACT_KINDS.flatMap((kind) => {
    const rows = facts
      .filter((fact) => fact.kind === kind)
      .map((fact) => {
        const doubt = fact.certainty ? messages.certainty[fact.certainty] : ''
        return h('tr', {}, ...[words.title(fact), words.value(fact), words.note(fact), doubt].map((text) => h('td', {}, text)))
      })
    return rows.length > 0 ? [h('h3', {}, messages.kinds[kind]), h('table', {}, h('tbody', {}, ...rows))] : []
  })
  return h('section', { class: 'printed' }, h('h2', {}, messages.print), ...tables)
}
