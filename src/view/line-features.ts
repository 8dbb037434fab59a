/** What characters a line holds, as bits: most patterns need one of them, so that most lines meet few patterns. */
export const DIGIT = 1
export const COLON = 2
/** `>` and its like, between the steps of a trail. */
export const ARROW = 4
export const STOP = 8
/** Commas and their like, quotation marks of titles. */
export const PAUSE = 16
export const DOT = 32
/** Characters of which every cue of a footer holds one: 备案, 版权, 标识码, 您是第…, any Latin letter. */
export const CREDIT = 64
/** 办, as in 主办: and 承办:. */
export const OFFICE = 128
/** Characters of counters: 浏览, 阅读, 点击, 访问. */
export const COUNT = 256
/** 页 of pagers, ℃ and 气 of the weather, 位 of 位置, 期 and 周 of 星期. */
export const PAGE = 512
export const WEATHER = 1024
export const PLACE = 2048
export const WEEK = 4096
/** Anything that a drawn rule is not made of. */
export const WRITTEN = 8192

const FEATURES = new Uint16Array(65536).fill(WRITTEN)
const add = (characters: string, feature: number) => {
  for (const character of characters) FEATURES[character.charCodeAt(0)]! |= feature
}
add('0123456789', DIGIT)
add(':', COLON)
add('>»→›', ARROW)
add('。', STOP)
add('；;，,、！!"《', PAUSE)
add('.', DOT)
add('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ©备识版承议辨您客支图声隐载', CREDIT)
add('访览', CREDIT | COUNT)
add('读击', COUNT)
add('办', OFFICE)
add('页', PAGE)
add('℃气', WEATHER)
add('位', PLACE)
add('期周', WEEK)
/** Line characters and brackets, of which a rule is drawn. */
const RULES = '─━│┃┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣╦╩╬+-=_|*~.#·>])([<:/'
for (const character of RULES) FEATURES[character.charCodeAt(0)]! &= ~WRITTEN

/** All features of a line, folded and without blanks. */
export function featuresOf(squeezed: string): number {
  let features = 0
  for (let i = 0; i < squeezed.length; i++) features |= FEATURES[squeezed.charCodeAt(i)]!
  return features
}

/** A set of characters, asked by code. */
export function characterSet(characters: Iterable<string>): (code: number) => boolean {
  const set = new Uint8Array(65536)
  for (const character of characters) set[character.charCodeAt(0)] = 1
  return (code) => set[code] === 1
}
