import { type DamageRule, type PageInReading, replaced } from './rule.js'

/** Radicals of the supplement that are written for a character, with it: Unicode gives them no equivalent. */
const SUPPLEMENT =
  '⺁厂⺅亻⺇几⺈刀⺉刂⺊卜⺌小⺍小⺒巳⺓幺⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺵羊⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
const CHARACTERS = new Map<string, string>()
for (let i = 0; i < SUPPLEMENT.length; i += 2) CHARACTERS.set(SUPPLEMENT[i]!, SUPPLEMENT[i + 1]!)

/** Beside another character or a figure. Not: the radical ⺠ */
const IN_WORD = /(?<=[\u2e80-\u9fff\d]|[\u2e80-\u9fff\d] )[\u2e80-\u2fd5]|[\u2e80-\u2fd5](?= ?[\u2e80-\u9fff\d])/g

/** Radicals in place of characters, as PDF files give them: ⺠政局, ⼈次. */
export const radicals: DamageRule<PageInReading> = {
  kind: 'radical',
  certainty: 'certain',
  example: ['⺠政局⼯作', '民政局工作'],
  changes: ({ text }) => replaced(text.matchAll(IN_WORD), ([radical]) => CHARACTERS.get(radical) ?? radical.normalize('NFKC')),
}
