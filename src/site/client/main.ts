import './site.css'
import { pageData } from '../../pages/client/data.js'
import { h } from '../../pages/client/dom.js'
import type { ReportsChunk, SiteHead } from '../data.js'
import { chunk } from './chunks.js'
import { type Corpus, corpusOf } from './corpus.js'
import { coverageView } from './coverage.js'
import { indicatorsView } from './indicators.js'
import { type Context, choice, face, whenLoaded } from './parts.js'
import { qualityView } from './quality.js'
import { formatState, parseState, VIEWS } from './state.js'
import { valuesView } from './values.js'
import { type Lang, speech } from './words.js'

const MAKERS = { coverage: coverageView, quality: qualityView, indicators: indicatorsView, values: valuesView }

const head = pageData<SiteHead>()
let lang: Lang = head.lang
let scheme = ''
let corpus: Corpus | undefined
let state = parseState(location.hash)

const root = h('div', { class: 'page' })
document.body.append(root)
window.addEventListener('hashchange', () => {
  state = parseState(location.hash)
  mount()
})
mount()

/** Puts the page together: head, ways to the views, and the view that is looked at. */
function mount(): void {
  const said = speech(lang)
  const { say } = said
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  document.title = `${say(state.view)} · ${say('title')}`
  const years = head.years.length > 0 ? `${head.years[0]}–${head.years.at(-1)}` : ''
  const main = h('main', { id: 'main', tabindex: -1 })
  root.replaceChildren(
    h('a', { class: 'skip', href: '#main', onclick: skip }, say('skip')),
    h(
      'header',
      { class: 'top' },
      h(
        'div',
        { class: 'name' },
        h('h1', {}, say('title')),
        h('p', { class: 'how' }, say('counts', { reports: head.reports, agencies: head.agencies, years }).replace(/ · $/, '')),
      ),
      h(
        'nav',
        { 'aria-label': say('views') },
        ...VIEWS.map((view) =>
          h(
            'a',
            { href: formatState({ ...state, view, sort: '', report: '' }), 'aria-current': view === state.view ? 'page' : null },
            say(view),
          ),
        ),
      ),
      h('div', { class: 'settings' }, schemeChoice(), h('button', { type: 'button', lang: lang === 'zh' ? 'en' : 'zh-CN', onclick: turn }, say('language'))),
    ),
    main,
  )
  if (head.reports === 0) {
    main.append(face(say('emptyCorpus'), say('emptyCorpusHow')))
    if (Object.keys(head.inputs).length === 0 || state.view !== 'quality') return
    main.replaceChildren()
  }
  const show = (known: Corpus) => {
    corpus = known
    return viewOf(known)
  }
  main.append(corpus ? show(corpus) : whenLoaded(said, async () => corpusOf(head, await chunk<ReportsChunk>('reports')), show))
}

/** The view that is looked at. Its filters stay while what they ask for changes, so that who types is not disturbed. */
function viewOf(known: Corpus): HTMLElement {
  const content = h('div', { class: 'content' })
  const context: Context = {
    ...speech(lang),
    corpus: known,
    get state() {
      return state
    },
    go(change, how) {
      const before = state.view
      state = { ...state, ...change }
      history[how === 'kept' ? 'replaceState' : 'pushState'](null, '', formatState(state))
      if (state.view === before && !('report' in change)) content.replaceChildren(view.content())
      else {
        mount()
        window.scrollTo(0, 0)
      }
    },
  }
  const view = MAKERS[state.view](context)
  content.append(view.content())
  return h('div', { class: `view ${state.view}` }, h('div', { class: 'filters', role: 'group' }, ...view.filters), content)
}

function schemeChoice(): HTMLElement {
  const { say } = speech(lang)
  return choice(
    say('scheme'),
    scheme,
    [
      ['', say('schemeAuto')],
      ['light', say('schemeLight')],
      ['dark', say('schemeDark')],
    ],
    (chosen) => {
      scheme = chosen
      if (scheme === '') delete document.documentElement.dataset.scheme
      else document.documentElement.dataset.scheme = scheme
    },
  )
}

function turn(): void {
  lang = lang === 'zh' ? 'en' : 'zh'
  mount()
  document.querySelector<HTMLElement>('.settings button')?.focus()
}

/** Goes to the content without a change of the address, which says what is looked at. */
function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
