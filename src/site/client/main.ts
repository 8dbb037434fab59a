import './site.css'
import { pageData } from '../../pages/client/data.js'
import { h } from '../../pages/client/dom.js'
import type { ReportsChunk, SiteHead } from '../data.js'
import { chunk } from './chunks.js'
import { type Corpus, corpusOf } from './corpus.js'
import { coverageView } from './coverage.js'
import { indicatorsView } from './indicators.js'
import { type Context, face, whenLoaded } from './parts.js'
import { qualityView } from './quality.js'
import { formatState, parseState, type State, VIEWS } from './state.js'
import { valuesView } from './values.js'
import { type Lang, speech } from './words.js'

const MAKERS = { coverage: coverageView, quality: qualityView, indicators: indicatorsView, values: valuesView }

const SCHEMES = { auto: ['◐', 'schemeAuto'], light: ['○', 'schemeLight'], dark: ['●', 'schemeDark'] } as const

const head = pageData<SiteHead>()
let lang: Lang = head.lang
let scheme: keyof typeof SCHEMES = 'auto'
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
  const back = focusIn(root)
  const said = speech(lang)
  const { say } = said
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  document.title = `${say(state.view)} · ${say('title')}`
  const counts = [
    say('reportsCounted', { n: head.reports }),
    say('agenciesShown', { n: head.agencies }),
    ...(head.years.length > 0 ? [[...new Set([head.years[0], head.years.at(-1)])].join('\u2060–\u2060')] : []),
  ]
  const main = h('main', { id: 'main', tabindex: -1 })
  root.replaceChildren(
    h('a', { class: 'skip', href: '#main', onclick: skip }, say('skip')),
    h(
      'header',
      { class: 'top' },
      h('div', { class: 'name' }, h('h1', {}, say('title')), h('p', { class: 'how' }, counts.join(' · '))),
      h(
        'nav',
        { 'aria-label': say('views') },
        ...VIEWS.map((view) => {
          const change = { view, sort: '', report: '' }
          const follow = (event: Event) => {
            const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
            if (ctrlKey || metaKey || shiftKey) return
            event.preventDefault()
            look(change)
            mount()
          }
          const href = formatState({ ...state, ...change })
          return h('a', { href, onclick: follow, 'aria-current': view === state.view ? 'page' : null }, say(view))
        }),
      ),
      h(
        'div',
        { class: 'settings' },
        schemeButton(),
        h('button', { type: 'button', lang: lang === 'zh' ? 'en' : 'zh-CN', onclick: turn }, say('language')),
      ),
    ),
    main,
  )
  const show = (known: Corpus) => {
    corpus = known
    return viewOf(known)
  }
  if (head.reports === 0 && state.view !== 'quality') main.append(face(say('emptyCorpus'), say('emptyCorpusHow')))
  else main.append(corpus ? show(corpus) : whenLoaded(said, async () => corpusOf(head, await chunk<ReportsChunk>('reports')), show))
  back(main)
}

/** Changes what is looked at, and the address with it. */
function look(change: Partial<State>, how?: 'kept'): void {
  state = { ...state, ...change }
  history[how === 'kept' ? 'replaceState' : 'pushState'](null, '', formatState(state))
}

/** The view that is looked at. Its filters stay while what they ask for changes, so that who types is not disturbed. */
function viewOf(known: Corpus): HTMLElement {
  const content = h('div', {})
  const context: Context = {
    ...speech(lang),
    corpus: known,
    get state() {
      return state
    },
    go(change, how) {
      const before = state.view
      look(change, how)
      if (state.view !== before || 'report' in change) {
        mount()
        window.scrollTo(0, 0)
      } else show()
    },
  }
  const view = MAKERS[state.view](context)
  const show = () => {
    const back = focusIn(content)
    const now = view.content()
    if (content.firstChild !== now) content.replaceChildren(now)
    back()
  }
  show()
  return h('div', {}, h('div', { class: 'filters' }, ...view.filters), content)
}

/** What tells a control apart from others when it is made anew. */
const controlKey = (control: Element) => {
  const label = control.getAttribute('title') ?? control.getAttribute('aria-label') ?? (control.closest('label') ?? control).textContent
  return `${control.tagName} ${label}`
}

/** Remembers which control has the focus; gives what brings it back to the same control, made anew, or else to what is given. */
function focusIn(place: Element): (otherwise?: HTMLElement) => void {
  const active = place.contains(document.activeElement) ? document.activeElement! : null
  const key = active && controlKey(active)
  return (otherwise) => {
    if (key === null) return
    // What is loaded already has been put in its place by then.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      const controls = [...place.querySelectorAll<HTMLElement>(active!.tagName)]
      const again = controls.find((control) => controlKey(control) === key) ?? otherwise
      again?.focus({ preventScroll: true })
    })
  }
}

/** Colours as the system has them, light, dark: one button goes round. */
function schemeButton(): HTMLElement {
  const { say } = speech(lang)
  const button = h('button', { type: 'button', class: 'scheme' })
  const tell = () => {
    const [sign, word] = SCHEMES[scheme]
    button.textContent = sign
    button.title = `${say('scheme')}: ${say(word)}`
    button.setAttribute('aria-label', button.title)
    if (scheme === 'auto') delete document.documentElement.dataset.scheme
    else document.documentElement.dataset.scheme = scheme
  }
  button.addEventListener('click', () => {
    scheme = scheme === 'auto' ? 'light' : scheme === 'light' ? 'dark' : 'auto'
    tell()
  })
  tell()
  return button
}

function turn(): void {
  lang = lang === 'zh' ? 'en' : 'zh'
  mount()
  root.querySelector<HTMLElement>('.settings button:last-child')?.focus()
}

/** Goes to the content without a change of the address, which says what is looked at. */
function skip(event: Event): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
