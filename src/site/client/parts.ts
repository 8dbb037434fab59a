import { h } from '../../pages/client/dom.js'
import { visible } from '../../viewer/visible.js'
import { ChunkMissing } from './chunks.js'
import type { Corpus } from './corpus.js'
import type { State } from './state.js'
import type { Speech, Word } from './words.js'

/** What a view is given. */
export interface Context extends Speech {
  corpus: Corpus
  state: State
  /** Changes what is looked at; `kept`: without a new entry in the history, as typing does. */
  go: (change: Partial<State>, how?: 'kept') => void
}

/** Text of a report, kept apart from the direction of what is around it. */
export const data = (text: string, attributes: Record<string, string> = {}) => h('bdi', attributes, visible(text))

/** A page that has nothing to show, and why. */
export const face = (title: string, why = '', ...more: Node[]) =>
  h('div', { class: 'face', role: 'status' }, h('p', { class: 'face-title' }, title), why && h('p', {}, why), ...more)

export const loading = ({ say }: Speech) => h('p', { class: 'loading', role: 'status' }, say('loading'))

/** Fills a place with what a promise gives; meanwhile it says that it loads, and afterwards why it cannot. */
export function whenLoaded<T>(speech: Speech, ask: () => Promise<T>, show: (loaded: T) => Node): HTMLElement {
  const place = h('div', { 'aria-busy': 'true' }, loading(speech))
  const begin = () => {
    place.setAttribute('aria-busy', 'true')
    place.replaceChildren(loading(speech))
    ask().then(
      (loaded) => {
        place.removeAttribute('aria-busy')
        place.replaceChildren(show(loaded))
      },
      (error: unknown) => {
        place.removeAttribute('aria-busy')
        if (!(error instanceof ChunkMissing)) throw error
        const again = h('button', { type: 'button', onclick: begin }, speech.say('again'))
        const missing = face(speech.say('missing'), speech.say('missingWhy', { file: error.file }), again)
        missing.setAttribute('role', 'alert')
        place.replaceChildren(missing)
      },
    )
  }
  begin()
  return place
}

/** A labelled field. */
export const field = (label: string, input: HTMLElement) => h('label', { class: 'field' }, h('span', {}, label), input)

export function choice(
  label: string,
  value: string,
  options: readonly (readonly [value: string, label: string])[],
  choose: (value: string) => void,
): HTMLElement {
  const select = h('select', { onchange: () => choose(select.value) }, ...options.map(([value, label]) => h('option', { value }, label)))
  select.value = value
  return field(label, select)
}

/** A field to search in; hears of the words when typing pauses. */
export function search(label: string, value: string, find: (words: string) => void): HTMLElement {
  let pause = 0
  const input = h('input', {
    type: 'search',
    value,
    autocomplete: 'off',
    spellcheck: 'false',
    oninput: () => {
      clearTimeout(pause)
      pause = window.setTimeout(() => find(input.value), 120)
    },
  })
  return field(label, input)
}

const INDENT: Record<string, string> = { province: '', city: '　', county: '　　' }

export const regionChoice = ({ corpus, state, say, go, number }: Context) =>
  choice(
    say('region'),
    state.region,
    [
      ['', say('allRegions')],
      ...corpus.regions.map(({ key, level, name, agencies }) => [key, `${INDENT[level]}${visible(name)} (${number(agencies)})`] as const),
    ],
    (region) => go({ region }),
  )

export const agencySearch = ({ state, say, go }: Context) => search(say('findAgency'), state.q, (q) => go({ q }, 'kept'))

/** What became of an input, in words. */
export const statusWord = ({ say }: Speech, status: string) => say(`status.${status}` as Word)

/** A share as a bar, with its figure in words beside it. */
export function bar(share: number, name = ''): HTMLElement {
  const fill = h('span', {})
  fill.style.width = `${Math.max(share > 0 ? 1 : 0, share * 100)}%`
  return h('span', { class: `bar ${name}`, 'aria-hidden': 'true' }, fill)
}
