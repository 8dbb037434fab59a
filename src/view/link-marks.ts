import { replaced } from './damage/rule.js'
import { type DerivedSource, derive } from './derived-source.js'

/** The list of addresses that lynx writes behind a page: `References`, then `   1. http://…`. */
const LIST = /^References$/m
const ENTRY = /^ {1,4}\d{1,4}\. [a-z]{3,10}:/m
const MARK = /\[(\d{1,4})\]/g

/** Says whether a text numbers its links and lists their addresses at its end. */
export function hasLinkMarks(source: string): boolean {
  if (!source.includes('[1]')) return false
  const list = LIST.exec(source)
  return list !== null && ENTRY.test(source.slice(list.index, list.index + 400))
}

/** Leaves out the numbers of links, which count up from 1: `公开信息[7]67条`. Other numbers in brackets stay. */
export function withoutLinkMarks(source: string): DerivedSource {
  const end = LIST.exec(source)?.index ?? source.length
  let next = 1
  const marks = [...source.slice(0, end).matchAll(MARK)].filter(([, number]) => {
    const counts = Number(number) === next
    if (counts) next++
    return counts
  })
  return derive(
    source,
    replaced(marks, () => ''),
  )
}
