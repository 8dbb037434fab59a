import { InvalidArgumentError } from 'commander'
import { APPLICANT_LABELS, APPLICANTS, type Applicant } from '../catalogue/applicants.js'
import { catalogue, type IndicatorEntry } from '../kinds/ogi/indicators.js'
import { printable } from './terminal.js'

/** So many names are offered in place of one that is not known. */
const MOST_OFFERED = 4

/**
 * The indicator that is meant by its code, or by its label as the forms print it: 不予公开 / 重复申请, with or without its outer levels and its numerals.
 * Error: `InvalidArgumentError` for what names none or several, with those that are meant or are nearest.
 */
export function indicatorNamed(name: string): IndicatorEntry {
  const key = keyOf(name)
  const labelled = (fits: (label: string) => boolean) => catalogue.filter(({ labels }) => labels.some((label) => fits(keyOf(label))))
  const ways = [
    () => catalogue.filter(({ code }) => code === name),
    () => labelled((label) => label === key),
    () => labelled((label) => label.endsWith(key)),
    () => labelled((label) => key.endsWith(label)),
  ]
  for (const way of ways) {
    const [found, ...others] = way()
    if (!found) continue
    if (others.length === 0) return found
    throw new InvalidArgumentError(`several indicators are called that: ${offered([found, ...others])}.`)
  }
  const nearest = catalogue
    .map((entry) => ({ entry, likeness: Math.max(...[entry.code, ...entry.labels].map((label) => likenessOf(label, name))) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
  const hint = nearest.length > 0 ? `did you mean ${offered(nearest.map(({ entry }) => entry))}? ` : ''
  throw new InvalidArgumentError(`no such indicator; ${hint}\`nianbao catalogue\` lists them.`)
}

/** The kind of applicant that is meant by its code or its label. Error: `InvalidArgumentError`, with all kinds. */
export function applicantNamed(name: string): Applicant {
  const found = APPLICANTS.find((applicant) => applicant === name || APPLICANT_LABELS[applicant] === name)
  if (found) return found
  throw new InvalidArgumentError(
    `the kinds of applicant are ${APPLICANTS.map((applicant) => `${applicant} (${APPLICANT_LABELS[applicant]})`).join(', ')}.`,
  )
}

const offered = (entries: readonly IndicatorEntry[]) =>
  entries
    .slice(0, MOST_OFFERED)
    .map(({ code, labels }) => `${code} (${printable(labels[0]!)})`)
    .join(', ')

/** Numerals of rows: 三、 （三） 3. */
const NUMERAL = /\/(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．])/g

/** A label path to be compared from its end. */
const keyOf = (label: string) => `/${label.replace(/\s+/g, '')}`.replace(NUMERAL, '/')

/** Dice coefficient of the character pairs. */
function likenessOf(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))
  const [first, second] = [pairs(a.toLowerCase()), pairs(b.toLowerCase())]
  return (2 * [...first].filter((pair) => second.has(pair)).length) / (first.size + second.size || 1)
}
