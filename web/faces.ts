import { h } from '../src/pages/client/dom.js'
import type { Unreadable } from './read.js'
import { SAMPLES, type Sample } from './samples.js'
import { groupOf, type Words } from './words.js'
import type { Shown, Stage } from './worker.js'

/** What a face of the page can ask for. */
export interface Actions {
  choose(): void
  readText(text: string): void
  readSample(sample: Sample): void
  cancel(): void
  restart(): void
}

/** Before anything is read, or after it could not be: `trouble` says why. */
export function startFace(words: Words, actions: Actions, trouble?: { name: string; why: Unreadable }): HTMLElement {
  const { start } = words
  const text = h('textarea', { id: 'paste', rows: 3, placeholder: start.pasteHint, spellcheck: 'false' })
  const paste = (event: Event) => {
    event.preventDefault()
    if (text.value.trim() !== '') actions.readText(text.value)
    else text.focus()
  }
  return h(
    'main',
    { class: 'start' },
    ...(trouble ? [troublePanel(words, trouble)] : [h('h1', { tabindex: -1 }, start.title), h('p', { class: 'privacy' }, start.privacy)]),
    h(
      'div',
      { class: 'drop' },
      h('p', { class: 'drop-here' }, start.drop),
      h('button', { type: 'button', class: 'primary', onclick: actions.choose }, start.choose),
      h('p', { class: 'muted' }, start.kinds),
    ),
    h(
      'form',
      { class: 'paste', onsubmit: paste },
      h('label', { for: 'paste' }, start.paste),
      text,
      h('button', { type: 'submit' }, start.read),
    ),
    h('h2', {}, start.samples),
    h(
      'ul',
      { class: 'samples' },
      ...SAMPLES.map((sample) => {
        const { title, advice } = words.samples[sample]
        const button = h(
          'button',
          { type: 'button', onclick: () => actions.readSample(sample) },
          h('strong', {}, title),
          h('span', {}, advice),
        )
        return h('li', {}, button)
      }),
    ),
  )
}

function troublePanel(words: Words, { name, why }: { name: string; why: Unreadable }): HTMLElement {
  const { title, advice } = troubleOf(words, why)
  return h(
    'section',
    { class: 'trouble', 'aria-labelledby': 'trouble' },
    h('p', { class: 'file' }, name),
    h('h1', { id: 'trouble', tabindex: -1 }, title),
    h('p', {}, advice),
    why.outcome === 'failed' && h('p', { class: 'muted' }, why.message),
  )
}

function troubleOf(words: Words, why: Unreadable) {
  switch (why.outcome) {
    case 'not-text':
      return words.files[groupOf(why.kind)]
    case 'empty':
      return words.empty
    case 'too-large':
      return words.tooLarge
    case 'failed':
      return words.failed
  }
}

/** Something that is being read. */
export interface Reading {
  face: 'reading'
  name: string
  bytes: number
  stage: Stage
  since: number
}

/** While something is read. */
export function readingFace(words: Words, actions: Actions, reading: Reading): HTMLElement {
  const face = h(
    'main',
    { class: 'reading', 'aria-busy': 'true' },
    h('p', { class: 'file' }, `${reading.name} · ${sizeOf(reading.bytes)}`),
    h('h1', { tabindex: -1 }),
    h('progress', { 'aria-label': words.progress }),
    h('p', { class: 'muted' }),
    h('button', { type: 'button', onclick: actions.cancel }, words.cancel),
  )
  tellProgress(words, reading, face)
  return face
}

/** Says how far a reading has come, in the face that is shown. */
export function tellProgress(words: Words, { stage, since }: Reading, face: ParentNode = document.querySelector('main')!): void {
  const [title, time] = [face.querySelector('h1')!, face.querySelector('.muted')!]
  const seconds = Math.floor((Date.now() - since) / 1000)
  title.textContent = words.stages[stage]
  time.textContent = seconds > 0 ? words.seconds(seconds) : ''
}

/** Addresses of what can be taken away. */
export type Addresses = Record<keyof Shown['files'], string>

/** What was read, and what can be done with it: stands in the head of the page. */
export function resultHead(words: Words, actions: Actions, name: string, shown: Shown, addresses: Addresses): HTMLElement[] {
  const base = name.replace(/\.[^.]*$/, '') || 'report'
  const download = (kind: keyof Addresses, ending: string) =>
    h(
      'a',
      { class: 'button', href: addresses[kind], download: `${base}.${ending}`, title: words.downloads[kind] },
      h('span', { 'aria-hidden': 'true' }, '↓ '),
      words[kind],
    )
  return [
    h(
      'div',
      { class: 'about' },
      h('h1', { tabindex: -1 }, name),
      h('p', { class: 'muted' }, `${sizeOf(shown.bytes)} · ${words.indicators(shown.indicators)}`),
    ),
    h(
      'div',
      { class: 'actions' },
      download('json', 'json'),
      download('csv', 'csv'),
      download('page', 'nianbao.html'),
      h('button', { type: 'button', class: 'primary', onclick: actions.restart }, words.again),
    ),
  ]
}

/** What the reader should know before the facts. */
export const noticesOf = (words: Words, shown: Shown, files: number): HTMLElement =>
  h(
    'div',
    {},
    ...[files > 1 && words.firstOnly(files), ...shown.notices.map((notice) => words.notices[notice])].map(
      (notice) => notice && h('p', { class: 'notice' }, notice),
    ),
  )

/** The viewer, in a frame of its own; a large report takes its time. */
export function resultFace(words: Words, notices: HTMLElement, frame: HTMLIFrameElement): HTMLElement {
  const face = h(
    'main',
    { class: 'result', 'aria-busy': 'true' },
    notices,
    frame,
    h('p', { class: 'loading muted' }, words.stages['laying-out']),
  )
  frame.addEventListener('load', () => {
    face.removeAttribute('aria-busy')
    face.querySelector('.loading')?.remove()
  })
  return face
}

/** 96 KB, 1.4 MB: thousands, as the file managers of most systems have them. */
function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
