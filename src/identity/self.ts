import { placeOf } from '../language/places.js'
import { isSameBody } from '../language/same-body.js'
import type { BodyMention } from './body-mention.js'
import { mostOften } from './most-often.js'

/** How a report speaks of its own body, and which names agree with that. */

/**
 * An office of a government that only answers or signs for it: where the report speaks as the place (我市 and 云泽市人民政府办公室), or its title names the
 * place, the government is meant.
 */
export function speaksFor(mention: BodyMention, self: string | null, titled: string | null): BodyMention {
  const office = /^(.*?)(?:人民)?政府(办公?[室厅]?)$/.exec(mention.words)
  if (!office || mention.source === 'title' || mention.source === 'announced') return mention
  const place = titled && placeOf(titled)
  const spoken = self !== null && office[1]!.endsWith(self) && /^(?:contact|labelled|mention|source)$/.test(mention.source)
  if (!spoken && !(place && isSameBody(place, office[1]!))) return mention
  const cut = office[2]!.length
  const { words, range, source } = mention
  const exact = range && range.to - range.from === words.length
  return { words: words.slice(0, -cut), source, range: exact ? { from: range.from, to: range.to - cut } : undefined }
}

/** 我局, 本街道; 我市 and its like are where any body of the place is. */
const SELF = /[我本](?:局|委|厅|办(?![法理])|院|校|所|站|处|镇|乡|县|市|区(?!域)|省|州|街道|中心|会|社|部(?!门)|旗|署|馆|大?队|公司)/g
const AREA = '省市州县区旗'

/** What the report calls itself: 我局 → 局, 本街道 → 街道. The word that comes most often, 我市 only where it is no office; null where none does. */
export function selfWord(text: string): string | null {
  const words = (text.match(SELF) ?? []).map((own) => own.slice(1))
  return mostOften(words.filter((word) => !AREA.includes(word))) ?? mostOften(words)
}

/** Whether a body can call itself so: 水务局 and 我局, 青石镇人民政府 and 我镇. Null where nothing tells. */
export function callsItself(name: string, self: string): boolean | null {
  const body = name.replace(/\([^()]*\)$/, '')
  const place = placeOf(body)
  if (place) return place.endsWith(self) || (self === '办' && body.endsWith('办事处')) || (/区$/.test(place) && self === '委')
  const office = /^(.*?)(?:人民)?政府办(?:公[室厅])?$/.exec(body)
  if (office) return '办厅'.includes(self) || office[1]!.endsWith(self)
  if (body.endsWith(self) || body.includes(`${self}员会`) || (self === '办' && /办公[室厅]$/.test(body))) return true
  if (self === '院' || self === '校') return /院|校|学$/.test(body)
  return /[局厅院校所站镇乡县市区省州]$|街道/.test(self) &&
    (/[局厅校镇乡县市省州府]$/.test(body) || (/[镇乡县市区省州]/.test(self) && /[委会院心]$/.test(body)))
    ? false
    : null
}
