import { placeOf } from '../language/places.js'
import type { Tokens } from '../lex/token.js'
import { tidy } from '../repair/repair.js'
import type { Finding, Meta } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { bodiesInText } from './bodies-in-text.js'
import { bodiesAboutTitle, bodiesInBanners, bodiesInHead, bodyAtFoot, bodyInTitle, labelledBodies } from './bodies-on-page.js'
import { type Body, type BodyMention, chooseBody, fullestMention, LEAST_BODY, SOURCE_WEIGHTS, selfWord, speaksFor } from './choose-body.js'
import { checkIdentity, readPeriod, readPublished, readSigned } from './dates.js'
import { type FrontLine, frontOf, openingOf } from './front.js'
import { readFormat, readKind } from './kind.js'
import { bestTitle } from './rank-titles.js'
import { type TitleCandidate, titleCandidates } from './title-candidates.js'
import { mainYear, readYear } from './year.js'

/** Of a page that only lists reports, or holds none. */
export const NO_META: Meta = {
  title: null,
  kind: 'other',
  format: null,
  agency: null,
  year: null,
  period: null,
  published: null,
  signed: null,
}

/**
 * What the document says of itself: title, kind, form, body, year, period and dates. Title, body and kind are chosen together among all places that
 * could say them. Null stands for what is not said. Contradictions between the dates are findings.
 */
export function readIdentity(view: View, tokens: Tokens, outline: Outline): { meta: Meta; findings: Finding[] } {
  if (view.findings.some((finding) => finding.code === 'list-page')) return { meta: { ...NO_META }, findings: [] }
  const front = frontOf(view, outline)
  const flat = openingOf(view, front.end)
  const mentions = bodiesInText(flat, front.end + 600)
  const strong = mentions.filter(({ source }) => SOURCE_WEIGHTS[source] >= LEAST_BODY)
  const about = {
    firstText: front.lines.find((line) => line.words.length > 60 && line.line.zone === 'body')?.from ?? front.end,
    body: chooseBody(strong, null),
    year: mainYear(flat.text),
  }
  const candidates = titleCandidates(view, front.lines)
  const ours = candidates.filter(({ openGovernment }) => openGovernment)
  const others = candidates.filter(({ openGovernment }) => !openGovernment)
  const named = bestTitle(ours, about) ?? bestTitle(others, about)
  const kind = readKind(view, flat.text, outline, named)
  // A report known by its sentences has lost its title; what names something else stands beside it.
  const title = kind === 'ogi-annual-report' && !named?.openGovernment ? null : named
  const body = bodyOf(view, outline, front.lines, title, mentions, selfWord(flat.text))
  const dated = readPeriod(view, tokens)
  const page = readPublished(view, tokens, front.end)
  const period = dated?.period ?? null
  const published = page?.value ?? null
  const year = readYear(view, tokens, outline, front, title, { kind, period, published })
  const signed = readSigned(tokens, outline, front.lines, title, { year, published })
  return {
    meta: {
      title: title?.text ?? null,
      ...(title ? { titleSpan: title.span } : {}),
      kind,
      format: readFormat(view, kind, year),
      agency: body && agencyOf(view, title, body),
      ...(body?.jointly ? { jointly: body.jointly.map((range) => printed(view, range)) } : {}),
      year,
      period,
      published,
      signed,
    },
    findings: checkIdentity(view, { kind, year }, dated, page),
  }
}

/** The body that reports. Other documents name it by who gives them, or by the office under the title, rather than by the place they are about. */
function bodyOf(
  view: View,
  outline: Outline,
  front: FrontLine[],
  title: TitleCandidate | null,
  inText: BodyMention[],
  self: string | null,
): Body | null {
  const own = title && bodyInTitle(view, title)
  const mentions = [
    own,
    bodyAtFoot(view, outline),
    ...bodiesAboutTitle(view, front, title),
    ...inText,
    ...labelledBodies(view, front),
    ...bodiesInBanners(view, front),
    ...bodiesInHead(view),
  ].filter((mention) => mention !== null)
  if (title?.openGovernment !== true) {
    const speaker = nameOfSpeaker(front) ?? (own ? null : governmentBeforeAssembly(view, front))
    const place = own && placeOf(own.words)
    const office = place && mentions.find(({ source }) => source === 'signature' || source === 'underTitle' || source === 'reporter')
    const other = speaker ? { words: speaker, range: placeIn(view, speaker) } : office
    if (other) return fullestMention(view.folded, other)
  }
  const titled = own ?? inText.find(({ source }) => source === 'announced')
  const speaking = mentions.map((mention) => speaksFor(mention, self, titled?.words ?? null))
  const body = chooseBody(speaking, self)
  return body && fullestMention(view.folded, body)
}

/** Where a name first stands in the text. */
function placeIn(view: View, words: string): Range | undefined {
  const from = view.folded.indexOf(words)
  return from < 0 ? undefined : { from, to: from + words.length }
}

const printed = (view: View, range: Range) => tidy(view.text.slice(range.from, range.to)).replace(/\n/g, '')

/** The name as the document prints it; folded, and without a place, where blanks or the head of the page keep it from being found. */
function agencyOf(view: View, title: TitleCandidate | null, { words, range = placeIn(view, words) }: Body): Meta['agency'] {
  if (range) return { name: printed(view, range), span: view.spanOf(range) }
  const at = title && title.words.length === title.text.length ? title.words.indexOf(words) : -1
  return title && at >= 0 ? { name: title.text.slice(at, at + words.length), span: title.span } : { name: words }
}

/** The post of the person who gives a report stands behind the body's name: 白水县人民政府县长 某某某. */
const SPEAKER =
  /^(.{2,24}?(?:政府|局|委员会|委|厅|部|院|办))(?:代|副)?(?:省长|市长|州长|盟长|区长|县长|旗长|镇长|乡长|主席|局长|所长|主任|厅长|部长|院长|总理)/

const nameOfSpeaker = (front: FrontLine[]) =>
  front.map(({ words }) => SPEAKER.exec(words.replace(/^.{0,60}(?:会议|大会)上/, ''))?.[1]).find(Boolean)

/** Where a report was given, and for whom: 在白水县第十六届人民代表大会第一次会议上 … 我代表县人民政府. */
const ASSEMBLY = /在([\u4e00-\u9fff]{2,14}[省市州盟县区旗镇乡])第[^第]{1,4}届人民代表大会/
const SPOKEN_FOR = /代表[省市州盟县区旗镇乡]?人民政府/
const SPEECH = 2000

/** The government whose work a report tells, where nothing but the assembly names its place. */
function governmentBeforeAssembly(view: View, front: FrontLine[]): string | null {
  const place = front.map(({ words }) => ASSEMBLY.exec(words)?.[1]).find(Boolean)
  return place && SPOKEN_FOR.test(view.folded.slice(0, SPEECH)) ? `${place}人民政府` : null
}
