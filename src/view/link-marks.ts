import { replaced } from './damage/rule.js'
import type { Change } from './derived-source.js'

/** The list of addresses that lynx writes behind a page: `References`, then `   1. http://…`. */
const LIST = /^References$/m
const ENTRY = /^ {1,4}\d{1,4}\. [a-z]{3,10}:/m
const MARK = /\[(\d{1,4})\]/g

/**
 * The numbers of links, which count up from 1, to be left out: `公开信息[7]67条`. Other numbers in brackets stay. Null for a text that does not
 * list the addresses of its links at its end.
 */
export function linkMarks(source: string): Change[] | null {
  const list = source.includes('[1]') ? LIST.exec(source) : null
  if (!list || !ENTRY.test(source.slice(list.index, list.index + 400))) return null
  let next = 1
  const marks = [...source.slice(0, list.index).matchAll(MARK)].filter(([, number]) => {
    const counts = Number(number) === next
    if (counts) next++
    return counts
  })
  return replaced(marks, () => '')
}
