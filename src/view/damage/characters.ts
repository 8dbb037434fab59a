import { type DamageRule, type PageInReading, replaced } from './rule.js'

/** Radicals of the supplement that are written for a character, with it: Unicode gives them no equivalent. */
const SUPPLEMENT =
  '⺁厂⺅亻⺇几⺈刀⺉刂⺊卜⺌小⺍小⺒巳⺓幺⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺵羊⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
const CHARACTERS = new Map<string, string>()
for (let i = 0; i < SUPPLEMENT.length; i += 2) CHARACTERS.set(SUPPLEMENT[i]!, SUPPLEMENT[i + 1]!)

const RADICAL = /[\u2e80-\u2fd5]/
/** Beside another character or a figure. Not: the radical ⺠ */
const IN_WORD = /(?<=[\u2e80-\u9fff\d]|[\u2e80-\u9fff\d] )[\u2e80-\u2fd5]|[\u2e80-\u2fd5](?= ?[\u2e80-\u9fff\d])/g

/** Radicals in place of characters, as PDF files give them: ⺠政局, ⼈次. */
export const radicals: DamageRule<PageInReading> = {
  kind: 'radical',
  certainty: 'certain',
  example: ['⺠政局⼯作', '民政局工作'],
  changes({ text }) {
    if (!RADICAL.test(text)) return []
    return replaced(text.matchAll(IN_WORD), ([radical]) => CHARACTERS.get(radical) ?? radical.normalize('NFKC'))
  },
}

const TONED = 'āáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭǖǘǚǜńňǹḿ'
/** A Latin word in brackets behind a Chinese character: 報(bào)告, 報[bao4]告. */
const BRACKETED = new RegExp(
  ` ?[(（[［〔【](?<=[\\u3400-\\u9fff] ?.)\\s?([a-zü${TONED}\\u0300-\\u030c·' ]{1,40}[1-5]?)\\s?[)）\\]］〕】]`,
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
