/** Characters that patterns need one of: what a line holds of them is told by bits, so that most lines meet few patterns. */
const CHARACTERS = {
  digit: '0123456789',
  colon: ':',
  /** Between the steps of a trail. */
  arrow: '>»→›',
  stop: '。',
  /** Commas and their like, quotation marks of titles. */
  pause: '；;，,、！!"《',
  dot: '.',
  /** Every cue of a footer holds one: 备案, 版权, 标识码, 您是第…, any Latin letter. */
  credit: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ©备识版承议辨您客支图声隐载访览',
  /** As in 主办: and 承办:. */
  office: '办',
  /** Counters: 浏览, 阅读, 点击, 访问. */
  count: '访览读击',
  /** Pagers. */
  page: '页',
  weather: '℃气',
  /** 位置 */
  place: '位',
  /** 星期 */
  week: '期周',
}
/** Line characters and brackets, of which a rule is drawn. */
const RULES = '─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬+-=_|*~.#·>])([<:/'

type Feature = keyof typeof CHARACTERS
/** The bit of each feature; `written` is anything that a drawn rule is not made of. */
export const HAS = { written: 1, ...Object.fromEntries(Object.keys(CHARACTERS).map((name, i) => [name, 2 << i])) } as Record<
  Feature | 'written',
  number
>

const FEATURES = new Uint16Array(65536).fill(HAS.written)
for (const character of RULES) FEATURES[character.charCodeAt(0)] = 0
for (const [name, characters] of Object.entries(CHARACTERS))
  for (const character of characters) FEATURES[character.charCodeAt(0)]! |= HAS[name as Feature]

/** All features of a line, folded and without blanks. */
export function featuresOf(squeezed: string): number {
  let features = 0
  for (let i = 0; i < squeezed.length; i++) features |= FEATURES[squeezed.charCodeAt(i)]!
  return features
}
