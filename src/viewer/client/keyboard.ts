export interface KeyActions {
  next(by: 1 | -1): void
  /** Shows or hides the kind at a place of the list of kinds, from 0. */
  toggle(place: number): void
  doubts(): void
  search(): void
  outline(): void
  report(by: 1 | -1): void
  scheme(): void
  language(): void
  help(): void
  escape(): void
}

/** One key does one thing, except while somebody writes, or asks the browser for something else. */
export function listenToKeys(actions: KeyActions): void {
  const keys: Record<string, () => void> = {
    j: () => actions.next(1),
    n: () => actions.next(1),
    k: () => actions.next(-1),
    p: () => actions.next(-1),
    d: actions.doubts,
    '/': actions.search,
    o: actions.outline,
    '[': () => actions.report(-1),
    ']': () => actions.report(1),
    t: actions.scheme,
    l: actions.language,
    '?': actions.help,
  }
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const target = event.target as HTMLElement
    if (event.key === 'Escape') {
      // A dialog closes itself.
      if (!document.querySelector('dialog[open]')) actions.escape()
      return
    }
    // What a dialog covers stays as it is.
    if (document.querySelector('dialog[open]') && event.key !== '?') return
    const inList = target.getAttribute?.('role') === 'listbox'
    const act = inList && event.key === 'ArrowDown' ? keys.j : inList && event.key === 'ArrowUp' ? keys.k : actOf(event.key)
    if (!act || target.matches?.('input, select, textarea')) return
    event.preventDefault()
    act()
  })

  function actOf(key: string): (() => void) | undefined {
    if (/^[1-9]$/.test(key)) return () => actions.toggle(Number(key) - 1)
    return Object.hasOwn(keys, key) ? keys[key] : undefined
  }
}
