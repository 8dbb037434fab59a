import { h } from '../../pages/client/dom.js'
import type { Fact, FactKind, ReportModel } from '../model.js'
import type { FactWords } from './fact-words.js'

/** So many other facts of a place are offered. */
const MOST_OTHERS = 6

/** Kinds of facts that are more or less certain. */
const HAS_CERTAINTY: ReadonlySet<FactKind> = new Set(['indicator', 'quantity', 'cell', 'date', 'number', 'repair'])

/** Kinds of facts that quote what is printed. */
const PRINTED: ReadonlySet<FactKind> = new Set(['quantity', 'cell', 'date', 'number'])

/** All that is known of one fact. `others`: facts that share its place. */
export function detailOf(
  model: ReportModel,
  index: number,
  words: FactWords,
  others: readonly number[],
  actions: { jump(): void; close(): void; select(fact: number): void },
): HTMLElement {
  const fact = model.facts[index]!
  const { messages } = words
  const value = words.value(fact)
  const sureness = fact.certainty ?? (HAS_CERTAINTY.has(fact.kind) ? 'certain' : undefined)
  return h(
    'section',
    { class: 'detail', 'aria-label': words.title(fact), 'data-fact': fact.id },
    h(
      'header',
      {},
      h('span', { class: `kind ${fact.kind}` }, messages.kinds[fact.kind]),
      sureness && h('span', { class: `badge ${sureness}` }, messages.certainty[sureness]),
      fact.kind === 'check' && h('span', { class: `badge ${fact.holds ? 'certain' : 'wrong'}` }, messages[fact.holds ? 'holds' : 'fails']),
      fact.kind === 'finding' && h('span', { class: `badge ${fact.severity}` }, value),
      fact.at.length > 0 && h('button', { class: 'quiet', type: 'button', onclick: actions.jump }, messages.jump),
      h('button', { class: 'quiet close', type: 'button', 'aria-label': messages.close, onclick: actions.close }, '×'),
    ),
    h('h3', {}, words.title(fact)),
    mainOf(fact, words),
    h('dl', {}, ...fieldsOf(model, fact, words).flatMap(([name, said]) => [h('dt', {}, name), h('dd', {}, said)])),
    others.length > 0 &&
      h(
        'p',
        { class: 'others' },
        `${messages.alsoHere} `,
        ...others.slice(0, MOST_OTHERS).map((other) => {
          const { kind } = model.facts[other]!
          const title = `${messages.kinds[kind]}: ${words.title(model.facts[other]!)}`
          return h('button', { class: `other ${kind}`, type: 'button', onclick: () => actions.select(other) }, title)
        }),
      ),
  )
}

/** What was read, at large. */
function mainOf(fact: Fact, words: FactWords): HTMLElement | null {
  if (fact.kind === 'check') return sidesOf(fact.left, fact.right, words)
  if (fact.kind === 'repair') return changeOf(fact, words)
  if (fact.kind === 'finding') return fact.left !== undefined && fact.right !== undefined ? sidesOf(fact.left, fact.right, words) : null
  const value = words.value(fact)
  return value ? h('p', { class: 'value' }, value) : null
}

/** Both sides of a sum, or of two places that should say the same. */
function sidesOf(left: number, right: number, { messages, difference }: FactWords): HTMLElement {
  const holds = left === right
  const side = (name: string, value: number, which: string) =>
    h('div', { class: `side ${which}` }, h('span', {}, name), h('strong', {}, String(value)))
  return h(
    'div',
    { class: holds ? 'sides' : 'sides fails' },
    side(messages.left, left, 'left'),
    h('span', { class: 'sign' }, holds ? '=' : '≠'),
    side(messages.right, right, 'right'),
    !holds && h('span', { class: 'difference' }, `${messages.difference} ${difference({ left, right })}`),
  )
}

function changeOf({ before, after }: { before: string; after: string }, { messages }: FactWords): HTMLElement {
  return h(
    'div',
    { class: 'change' },
    h('span', { class: 'name' }, messages.before),
    h('del', {}, before),
    h('span', { class: 'name' }, messages.after),
    h('ins', {}, after || messages.nothing),
  )
}

type Field = [name: string, said: string]

function fieldsOf(model: ReportModel, fact: Fact, words: FactWords): Field[] {
  const { messages } = words
  const fields: Field[] = []
  const add = (name: string, said: string | null | undefined | false) => {
    if (said) fields.push([name, said])
  }
  if (fact.kind === 'finding') add(messages.message, fact.message)
  if (fact.kind === 'indicator') add(messages.readBy, messages.method[fact.method])
  if ('modifier' in fact) add(messages.modified, fact.modifier && fact.modifier !== 'exact' && messages.modifier[fact.modifier])
  if (fact.kind === 'quantity') add(messages.modified, fact.change && messages.change[fact.change])
  if (fact.kind === 'indicator') add(messages.evidence, fact.evidence)
  if (fact.kind === 'indicator') add(messages.because, fact.because?.join('; '))
  if (PRINTED.has(fact.kind)) add(messages.printed, words.printed(fact))
  add(messages.alternatives, fact.alternatives?.join(' / '))
  const section = fact.section === undefined ? undefined : sectionsOf(model)[fact.section]
  add(messages.section, section && words.title(section))
  const code = words.code(fact)
  if (fact.kind === 'cell' && code) add(messages.kinds.indicator, words.label(code))
  add(messages.code, code)
  add(messages.outside, fact.outside)
  if (fact.at.length === 0 && !fact.outside) add(messages.place, messages.noPlace)
  else if (fact.at.length > 3) add(messages.place, messages.places(fact.at.length / 3))
  return fields
}

const sections = new WeakMap<ReportModel, Fact[]>()

function sectionsOf(model: ReportModel): Fact[] {
  let found = sections.get(model)
  if (!found) {
    found = model.facts.filter(({ kind }) => kind === 'section')
    sections.set(model, found)
  }
  return found
}
