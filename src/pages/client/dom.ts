type Child = Node | string | null | undefined | false
type Listener = (event: Event) => void

/**
 * Makes an element: `h('button', { class: 'quiet', onclick: close, 'aria-label': '关闭' }, '×')`. Text is always text, never markup. Attributes that are
 * undefined, null or false are left out; `on…` are listeners.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number | boolean | null | undefined | Listener> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else element.setAttribute(key, value === true ? '' : String(value))
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false))
  return element
}
