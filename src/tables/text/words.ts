import type { Atom } from './lines.js'

/** The single words of a piece that holds several headers side by side: `信息内容 本年制发件数 本年废止件数`. */
export function splitWords(atom: Atom): Atom[] {
  if (atom.kind !== 'words' || !atom.text.includes(' ')) return [atom]
  const widthOf = (text: string) => (atom.narrow ? text.length : displayWidth(text))
  const width = widthOf(atom.text)
  const scale = (2 * (atom.x - atom.left)) / width
  return [...atom.text.matchAll(/\S+/gu)].map((match) => {
    const left = atom.left + widthOf(atom.text.slice(0, match.index)) * scale
    return {
      ...atom,
      from: atom.from + match.index,
      to: atom.from + match.index + match[0].length,
      text: match[0],
      key: match[0].replace(/[^\u4e00-\u9fff]+/gu, ''),
      left,
      x: left + (widthOf(match[0]) * scale) / 2,
    }
  })
}

function displayWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 0x2e80 ? 2 : 1
  return width
}
