import { placeOf } from '../language/places.js'
import type { Tokens } from '../lex/token.js'
import { tidy } from '../repair/tidy.js'
import type { Finding, Meta } from '../report/schema.js'
import type { Range } from '../report/span.js'
import type { Outline } from '../sections/outline.js'
import type { View } from '../view/view.js'
import { bodiesInText } from './bodies-in-text.js'
import { bodiesAboutTitle, bodiesInBanners, bodiesInHead, bodyAtFoot, bodyInTitle, labelledBodies } from './bodies-on-page.js'
import type { BodyMention } from './body-mention.js'
import { type Body, chooseBody, fullestMention } from './choose-body.js'
import { readFormat } from './format.js'
import { endOfFront, type FrontLine, frontLines, openingOf } from './front.js'
import { checkIdentity } from './identity-findings.js'
import { readKind } from './kind.js'
import { readPeriod } from './period.js'
import { readPublished } from './published.js'
import { rankTitles } from './rank-titles.js'
import { selfWord, speaksFor } from './self.js'
import { readSigned } from './signed.js'
import { governmentBeforeAssembly, nameOfSpeaker } from './speaker.js'
import { type TitleCandidate, titleCandidates } from './title-candidates.js'
import { LEAST_BODY, LEAST_TITLE, SOURCE_WEIGHTS } from './weights.js'
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
  const end = endOfFront(view, outline)
  const front = frontLines(view, end)
  const flat = openingOf(view, end)
  const candidates = titleCandidates(view, front)
  const firstText = front.find((line) => line.words.length > 60 && line.line.zone === 'body')?.from ?? end
  const mentions = bodiesInText(flat, end + 600)
  const said = chooseBody(
    mentions.filter(({ source }) => SOURCE_WEIGHTS[source] >= LEAST_BODY),
    null,
  )
  const textYear = mainYear(flat.text)
  const best = (openGovernment: boolean) => {
    const fitting = candidates.filter((title) => title.openGovernment === openGovernment)
    const first = rankTitles(fitting, { firstText, body: said, year: textYear })[0]
    return first && first.score >= LEAST_TITLE ? first.title : null
  }
  const named = best(true) ?? best(false)
  const kind = readKind(view, flat.text, outline, named)
  // A report known by its sentences has lost its title; what names something else stands beside it.
  const title = kind === 'ogi-annual-report' && !named?.openGovernment ? null : named
  const body = bodyOf(view, outline, front, title, mentions, selfWord(flat.text))
  const dated = readPeriod(view, tokens)
  const page = readPublished(view, tokens, outline)
  const period = dated?.period ?? null
  const published = page?.value ?? null
  const year = readYear(view, tokens, outline, front, title, { kind, period, published })
  const signed = readSigned(tokens, outline, front, title, { year, published })
  return {
    meta: {
      title: title?.text ?? null,
      ...(title ? { titleSpan: title.span } : {}),
      kind,
      format: readFormat(view, kind, year),
      agency: body && agencyOf(view, title, body),
      ...(body && body.jointly.length > 0 ? { jointly: body.jointly.map((range) => printed(view, range)) } : {}),
      year,
      period,
      published,
      signed,
    },
    findings: checkIdentity(view, { kind, year, signed }, dated, page),
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
  const foot = bodyAtFoot(view, outline)
  const own = title && bodyInTitle(view, title)
  const about = bodiesAboutTitle(view, front, title)
  const page = [...labelledBodies(view, front), ...bodiesInBanners(view, front), ...bodiesInHead(view)]
  const mentions = [...(own ? [own] : []), ...(foot ? [foot] : []), ...about, ...inText, ...page]
  if (title?.openGovernment !== true) {
    const speaker = nameOfSpeaker(front) ?? (own ? null : governmentBeforeAssembly(view, front))
    if (speaker) return fullestMention(view.folded, { words: speaker, score: 0, jointly: [], ...placeIn(view, speaker) })
    if (own && placeOf(own.words)) {
      const office = mentions.find(({ source }) => source === 'signature' || source === 'underTitle' || source === 'reporter')
      if (office) return fullestMention(view.folded, { ...office, score: 0, jointly: [] })
    }
  }
  const titled = own ?? inText.find(({ source }) => source === 'announced')
  const body = chooseBody(
    mentions.map((mention) => speaksFor(mention, self, titled?.words ?? null)),
    self,
  )
  return body && fullestMention(view.folded, body)
}

function placeIn(view: View, words: string): { range?: Range } {
  const at = view.folded.indexOf(words)
  return at < 0 ? {} : { range: { from: at, to: at + words.length } }
}

const printed = (view: View, range: Range) => tidy(view.text.slice(range.from, range.to)).replace(/\n/g, '')

/** The name as the document prints it; folded, and without a place, where blanks or the head of the page keep it from being found. */
function agencyOf(view: View, title: TitleCandidate | null, body: Body): Meta['agency'] {
  const { words, range } = body.range ? body : { ...body, ...placeIn(view, body.words) }
  if (range) return { name: printed(view, range), span: view.spanOf(range) }
  const at = title && title.words.length === title.text.length ? title.words.indexOf(words) : -1
  return { name: at < 0 ? words : title!.text.slice(at, at + words.length), ...(title && at >= 0 ? { span: title.span } : {}) }
}
