import type { Report, Section } from '../report/schema.js'
import { grouped } from '../report/search.js'

/** A section of one of the reports. */
export type SectionRef = Pick<Section, 'id' | 'level' | 'numeral' | 'title'>

/** Sections of two reports side by side, in the order of the report that they stand in. */
export interface SectionChanges {
  kept: { previous: SectionRef; current: SectionRef }[]
  renamed: { previous: SectionRef; current: SectionRef }[]
  added: SectionRef[]
  removed: SectionRef[]
}

/** Least share of common character pairs for two titles to be the same section under another name. */
const ALIKE = 0.4

/**
 * Sections by their titles, whatever their numerals: kept with the same title (figures and marks aside), renamed where a section of the same
 * level and about the same number has a title that is much alike, else added or removed.
 */
export function sectionChanges(previous: Report, current: Report): SectionChanges {
  const waiting = grouped(previous.sections, keyOf)
  const changes: SectionChanges = { kept: [], renamed: [], added: [], removed: [] }
  const matched = new Set<Section>()
  /** Whether a section is found in the previous report. */
  const match = (current: Section, previous: Section | undefined, as: 'kept' | 'renamed') => {
    if (!previous) return false
    matched.add(previous)
    changes[as].push({ previous: refOf(previous), current: refOf(current) })
    return true
  }
  const others = current.sections.filter((section) => !match(section, waiting.get(keyOf(section))?.shift(), 'kept'))
  const byNumber = grouped(previous.sections, (section) => (matched.has(section) ? null : numberOf(section)))
  changes.added = others.filter((section) => !match(section, renamedFrom(section, byNumber, matched), 'renamed')).map(refOf)
  changes.removed = previous.sections.filter((section) => !matched.has(section)).map(refOf)
  return changes
}

/** Of so many sections of one number only the first are looked at. */
const MOST_CANDIDATES = 8

function renamedFrom(section: Section, byNumber: ReadonlyMap<string, Section[]>, taken: ReadonlySet<Section>): Section | undefined {
  const [best] = [0, -1, 1]
    .flatMap((shift) => byNumber.get(numberOf(section, shift))?.slice(0, MOST_CANDIDATES) ?? [])
    .map((candidate) => ({ candidate, alike: taken.has(candidate) ? 0 : likenessOf(section.title, candidate.title) }))
    .filter(({ alike }) => alike > ALIKE)
    .sort((a, b) => b.alike - a.alike)
  return best?.candidate
}

/** Words that titles of the genre share whatever they are about. */
const COMMON = /政府信息公开|信息公开|政务公开|政府信息|工作|情况|方面/g

/** Dice coefficient of the character pairs. */
function likenessOf(a: string, b: string): number {
  const pairs = (title: string) => {
    const words = wordsOf(title).replace(COMMON, '')
    return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2)))
  }
  const first = pairs(a)
  const second = pairs(b)
  const common = [...first].filter((pair) => second.has(pair)).length
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size)
}

const wordsOf = (title: string) => title.slice(0, 60).replace(/[^\u4e00-\u9fffA-Za-z]/g, '')
const keyOf = (section: Section) => `${section.level} ${wordsOf(section.title) || section.title}`
const numberOf = (section: Section, shift = 0) => `${section.level} ${section.ordinal + shift}`
const refOf = ({ id, level, numeral, title }: Section): SectionRef => ({ id, level, numeral, title })
