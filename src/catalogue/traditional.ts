import HONG_KONG from 'opencc-js/dict/HKVariantsRev'
import CHARACTERS from 'opencc-js/dict/TSCharacters'
import TAIWAN from 'opencc-js/dict/TWVariantsRev'

/**
 * Characters with a Simplified form that Simplified text uses too, in names, old words and chemistry: 乾隆, 著名, 徐拚, 薹草. Folding must not change
 * what is right already; of the other characters that GB 2312 has in both forms (後 徵 於 …) only the Simplified one is written today.
 */
const LEFT_ALONE = '乾著么薹拚捱吒榘袷麴醣'

/** Variant forms that the lists of OpenCC do not have, with their Simplified forms: of older print, and of names of places. */
const VARIANTS = '濬浚澂澄瞭了祇只鑛矿隣邻隄堤倣仿坵丘姪侄慇殷懃勤艶艳鄕乡淸清堿碱庒庄疎疏砲炮緜绵菓果跼局銲焊搾榨甦苏甯宁'

const pairsOf = (list: string) => list.split('|').map((pair) => pair.split(' ') as [from: string, to: string])

/**
 * Traditional characters and variant forms with their Simplified forms, one unit for one, so that one set of rules reads both scripts and no offset
 * moves: the lists of OpenCC, put into the build, with our exceptions. Made anew at each call.
 */
export function simplifiedForms(): Map<string, string> {
  const forms = new Map(pairsOf(CHARACTERS))
  // The lists of Taiwan and Hong Kong give the form that the first list knows: 衞 → 衛 → 卫.
  for (const [from, to] of [...pairsOf(TAIWAN), ...pairsOf(HONG_KONG)]) if (!forms.has(from)) forms.set(from, forms.get(to) ?? to)
  for (let i = 0; i < VARIANTS.length; i += 2) forms.set(VARIANTS[i]!, VARIANTS[i + 1]!)
  for (const [from, to] of forms) if (from.length > 1 || to.length > 1 || from === to || LEFT_ALONE.includes(from)) forms.delete(from)
  // 薴 is 苧, which is itself the Traditional form of 苎: folding twice is folding once.
  for (const [from, to] of forms) forms.set(from, forms.get(to) ?? to)
  return forms
}
