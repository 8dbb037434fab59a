import '../src/pages/client/theme.css'
import './style.css'
import { DEFAULT_MAX_BYTES } from '../src/decode/limits.js'
import { h } from '../src/pages/client/dom.js'
import { isDark, switchScheme } from '../src/pages/client/scheme.js'
import {
  type Actions,
  type Addresses,
  noticesOf,
  type Reading,
  readingFace,
  resultFace,
  resultHead,
  startFace,
  tellProgress,
} from './faces.js'
import type { Unreadable } from './read.js'
import { Reader } from './reader.js'
import { sampleFile } from './samples.js'
import { storedSettings, storeSettings } from './settings.js'
import { WORDS, type Words } from './words.js'
import type { Shown } from './worker.js'

/** What the page shows. */
type Face =
  | { face: 'start'; trouble?: { name: string; why: Unreadable } }
  | Reading
  | { face: 'result'; name: string; shown: Shown; files: number; addresses: Addresses; frame: HTMLIFrameElement }

const settings = storedSettings()
const reader = new Reader()
let face: Face = { face: 'start' }

const status = h('p', { class: 'unseen', role: 'status' })
const language = h('button', { type: 'button', class: 'quiet', onclick: switchLanguage })
const scheme = h('button', { type: 'button', class: 'quiet', onclick: changeScheme })
const header = h('header', { class: 'top' })
const picker = h('input', { type: 'file', hidden: true, accept: '.html,.htm,.txt,.xml,.md,text/*', onchange: picked })
const overlay = h('div', { class: 'overlay', hidden: true })

const actions: Actions = {
  choose: () => picker.click(),
  readText: (text) => void readInput(text, WORDS[settings.lang].pasted, 1),
  readSample: (sample) => {
    const file = sampleFile(sample)
    void readInput(file, file.name, 1)
  },
  cancel() {
    reader.cancel()
    show({ face: 'start' })
    status.textContent = WORDS[settings.lang].cancelled
  },
  restart: () => show({ face: 'start' }),
}

async function readInput(input: Blob | string, name: string, files: number): Promise<void> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input).length : input.size
  if (bytes > DEFAULT_MAX_BYTES) return show({ face: 'start', trouble: { name, why: { outcome: 'too-large' } } })
  const reading: Reading = { face: 'reading', name, bytes, stage: 'opening', since: Date.now() }
  show(reading)
  const result = await reader.read(input, name, settings.lang, (stage) => {
    reading.stage = stage
    tellProgress(WORDS[settings.lang], reading)
  })
  if (result.outcome !== 'read') return show({ face: 'start', trouble: { name, why: result } })
  const addresses = addressesOf(result.files)
  const frame = h('iframe', { sandbox: 'allow-scripts allow-modals allow-downloads' })
  show({ face: 'result', name, shown: result, files, addresses, frame })
}

const addressesOf = ({ json, csv, page }: Shown['files']): Addresses => ({
  json: URL.createObjectURL(json),
  csv: URL.createObjectURL(csv),
  page: URL.createObjectURL(page),
})

/** Shows another face, and tells those who do not see it. */
function show(next: Face): void {
  if (face.face === 'result') for (const address of Object.values(face.addresses)) URL.revokeObjectURL(address)
  face = next
  draw()
  scrollTo(0, 0)
  if (next.face !== 'start' || next.trouble) document.querySelector('h1')?.focus()
  status.textContent = next.face === 'result' ? WORDS[settings.lang].loaded(next.name) : ''
}

function draw(): void {
  const words = WORDS[settings.lang]
  const root = document.documentElement
  root.lang = settings.lang === 'zh' ? 'zh-CN' : 'en'
  if (settings.scheme) root.dataset.scheme = settings.scheme
  document.title = face.face === 'result' ? `${face.shown.title ?? face.name} · nianbao` : 'nianbao · 年报'
  language.textContent = words.language
  language.lang = settings.lang === 'zh' ? 'en' : 'zh-CN'
  scheme.textContent = isDark() ? words.light : words.dark
  overlay.textContent = words.release
  const mark = h('p', { class: 'mark' }, h('span', { lang: 'zh-CN' }, '年报'), h('small', {}, ' nianbao'))
  const inHead =
    face.face === 'result'
      ? resultHead(words, actions, face.name, face.shown, face.addresses)
      : [h('p', { class: 'tagline' }, words.tagline)]
  header.replaceChildren(mark, ...inHead, h('div', { class: 'switches' }, language, scheme))
  drawMain(words)
}

function drawMain(words: Words): void {
  const main = document.querySelector('main')!
  if (face.face === 'start') main.replaceWith(startFace(words, actions, face.trouble))
  else if (face.face === 'reading') main.replaceWith(readingFace(words, actions, face))
  else {
    const { shown, files, addresses, frame } = face
    const notices = noticesOf(words, shown, files)
    frame.title = words.viewer
    // Its address changes behind the # alone, so that it is not loaded again; moved, it would be.
    frame.src = `${addresses.page}#lang=${settings.lang}&scheme=${isDark() ? 'dark' : 'light'}`
    if (frame.isConnected) frame.previousElementSibling!.replaceWith(notices)
    else main.replaceWith(resultFace(words, notices, frame))
  }
}

function switchLanguage(): void {
  settings.lang = settings.lang === 'zh' ? 'en' : 'zh'
  storeSettings(settings)
  draw()
  language.focus()
}

function changeScheme(): void {
  settings.scheme = switchScheme()
  storeSettings(settings)
  draw()
  scheme.focus()
}

function picked(): void {
  take(picker.files)
  // The same file may be chosen again.
  picker.value = ''
}

function take(files: FileList | null | undefined): boolean {
  const [first] = files ?? []
  if (first) void readInput(first, first.name, files!.length)
  return first !== undefined
}

// The whole page takes what is dropped onto it; a file beside it would otherwise be opened in its place.
let inside = 0
const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') ?? false
addEventListener('dragenter', (event) => {
  if (holdsFiles(event)) overlay.hidden = ++inside === 0
})
addEventListener('dragleave', (event) => {
  if (holdsFiles(event)) overlay.hidden = --inside <= 0
})
addEventListener('dragover', (event) => event.preventDefault())
addEventListener('drop', (event) => {
  event.preventDefault()
  inside = 0
  overlay.hidden = true
  const data = event.dataTransfer
  if (!data || take(data.files)) return
  const text = data.getData('text/html') || data.getData('text/plain')
  if (text) actions.readText(text)
})

// What is pasted anywhere but into the field is read at once, a table as a table.
addEventListener('paste', (event) => {
  if (event.target instanceof HTMLTextAreaElement) return
  const data = event.clipboardData
  if (!data || take(data.files)) return
  const text = data.getData('text/html') || data.getData('text/plain')
  if (text) actions.readText(text)
})

addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && face.face === 'reading') actions.cancel()
})

setInterval(() => face.face === 'reading' && tellProgress(WORDS[settings.lang], face), 500)

document.body.append(header, h('main'), status, picker, overlay)
draw()
