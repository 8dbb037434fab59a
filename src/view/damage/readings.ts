import { type DamageRule, type PageInReading, replaced } from './rule.js'

const TONED = 'āáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭǖǘǚǜńňǹḿ'
/** A Latin word in brackets behind a Chinese character: 報(bào)告, 報[bao4]告. */
const BRACKETED = new RegExp(
  `(?<=[\\u3400-\\u9fff]) ?[(（[［〔【]\\s?([a-zü${TONED}\\u0300-\\u030c·' ]{1,40}[1-5]?)\\s?[)）\\]］〕】]`,
  'gi',
)
const TONE = new RegExp(`[${TONED}\\u0300\\u0301\\u0304\\u030c]`, 'i')
/** A syllable of Mandarin without its tone. Not: vlog, app, ju-no */
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang|i?ong|uang|eng|ing|i?an|uan|üan|i?ao|u?ai|ei|en|er|i[aeu]|in|ou|u[aeino]|üe|ün|[aeiouüv])$/i
/** So many syllables without tones, of which three differ, are readings of a page that gives none of them a tone. */
const TONELESS = 4
const DIFFERENT = 3
/** Marks that the same programs write twice: `,，` `,。` `，，` */
const DOUBLED = /[,，] ?(?=[,，。；;：:、])/g

/** Readings of characters, as programs that turn Simplified text into Traditional leave them behind. The marks that they double go too. */
export const readings: DamageRule<PageInReading> = {
  kind: 'reading',
  certainty: 'certain',
  example: ['年度報(bào)告,，網(wǎng)站', '年度報告，網站'],
  changes({ text }) {
    if (!/[(（[［〔【] ?[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i.test(text)) return []
    // “汀(tīng)” is about the character.
    const found = [...text.matchAll(BRACKETED)].filter(
      ({ 0: gloss, index }) => !(/["“‘「『]/.test(text[index - 2] ?? '') && /["”’」』]/.test(text[index + gloss.length] ?? '')),
    )
    const toned = found.filter(({ 1: word }) => TONE.test(word!))
    const plain = found.filter(({ 1: word }) => SYLLABLE.test(word!.replace(/[1-5]$/, '')))
    const all = toned.length > 0 || (plain.length >= TONELESS && new Set(plain.map(({ 1: word }) => word)).size >= DIFFERENT)
    if (!all) return []
    return replaced([...new Set([...toned, ...plain]), ...text.matchAll(DOUBLED)], () => '')
  },
}
