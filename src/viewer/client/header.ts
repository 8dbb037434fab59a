import { h } from '../../pages/client/dom.js'
import type { ReportModel } from '../model.js'
import { nameOf, namesOf } from './fact-words.js'
import type { Messages } from './messages.js'

export interface HeaderActions {
  /** Absent for a report without sections. */
  outline: (() => void) | undefined | false
  /** Absent where the page around this one has them. */
  switches: { language(): void; scheme(): void } | false
  help(): void
  show(report: number): void
}

/** What the report is, the switcher between several, and what concerns the whole page. */
export function headerOf(reports: readonly ReportModel[], shown: number, messages: Messages, actions: HeaderActions): HTMLElement {
  const report = reports[shown]
  const button = (text: string, label: string, onclick: () => void) =>
    h('button', { class: 'quiet', type: 'button', 'aria-label': label, title: label, onclick }, text)
  return h(
    'header',
    { class: 'top' },
    actions.outline && button('☰', messages.outline, actions.outline),
    h(
      'div',
      { class: 'what' },
      h('h1', {}, report ? nameOf(report) : messages.noReports),
      report && h('p', {}, ...aboutOf(report, messages)),
    ),
    reports.length > 1 &&
      h(
        'select',
        {
          class: 'switcher',
          'aria-label': messages.reports,
          onchange: ({ target }) => actions.show((target as HTMLSelectElement).selectedIndex),
        },
        ...namesOf(reports).map((name, index) => h('option', { selected: index === shown }, `${index + 1}. ${name}`)),
      ),
    h(
      'div',
      { class: 'tools' },
      actions.switches &&
        h(
          'button',
          { class: 'quiet', type: 'button', onclick: actions.switches.language, lang: messages.toLanguage === 'English' ? 'en' : 'zh-CN' },
          messages.toLanguage,
        ),
      actions.switches && button('◐', messages.scheme, actions.switches.scheme),
      button('?', messages.help, actions.help),
    ),
  )
}

function aboutOf({ meta, encoding, name }: ReportModel, messages: Messages): (Node | false)[] {
  const item = (label: string, said: string | number | null | undefined) =>
    said !== null && said !== undefined && said !== '' && h('span', {}, h('small', {}, label), ` ${said}`)
  return [
    item(messages.agency, meta.agency && [meta.agency, ...(meta.jointly ?? [])].join('、')),
    item(messages.year, meta.year),
    item(messages.form, meta.format && messages.format[meta.format]),
    item(messages.published, meta.published),
    item(messages.signed, meta.signed),
    item(messages.encoding, encoding.name === 'utf-8' ? '' : encoding.name.toUpperCase()),
    meta.title !== null && h('span', { class: 'file' }, name ?? ''),
  ]
}

/** The keys, in a dialog. */
export function helpOf(messages: Messages): HTMLDialogElement {
  const close = () => dialog.close()
  const rows = messages.keys.flatMap(([keys, does]) => [
    h('dt', {}, ...keys.split(' ').map((key) => (key === '–' ? h('span', {}, '–') : h('kbd', {}, key)))),
    h('dd', {}, does),
  ])
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-label': messages.helpTitle },
    h(
      'header',
      {},
      h('h2', {}, messages.helpTitle),
      h('button', { class: 'quiet close', type: 'button', 'aria-label': messages.close, onclick: close }, '×'),
    ),
    h('dl', {}, ...rows),
  )
  return dialog
}
