import type { View } from '../view/view.js'
import type { FrontLine } from './front.js'

/** Who gives a report of another kind, such as a government's work report. */

/** The post of the person who gives a report stands behind the body's name: 白水县人民政府县长 某某某. */
const SPEAKER =
  /^(.{2,24}?(?:政府|局|委员会|委|厅|部|院|办))(?:代|副)?(?:省长|市长|州长|盟长|区长|县长|旗长|镇长|乡长|主席|局长|所长|主任|厅长|部长|院长|总理)/

export function nameOfSpeaker(front: FrontLine[]): string | null {
  for (const { words } of front) {
    const name = SPEAKER.exec(words.replace(/^.{0,60}(?:会议|大会)上/, ''))?.[1]
    if (name) return name
  }
  return null
}

/** Where a report was given, and for whom: 在白水县第十六届人民代表大会第一次会议上 … 我代表县人民政府. */
const ASSEMBLY = /在([\u4e00-\u9fff]{2,14}[省市州盟县区旗镇乡])第[^第]{1,4}届人民代表大会/
const SPOKEN_FOR = /代表[省市州盟县区旗镇乡]?人民政府/
const OPENING = 2000

/** The government whose work a report tells, where nothing but the assembly names its place. */
export function governmentBeforeAssembly(view: View, front: FrontLine[]): string | null {
  const place = front.map(({ words }) => ASSEMBLY.exec(words)?.[1]).find(Boolean)
  return place && SPOKEN_FOR.test(view.folded.slice(0, OPENING)) ? `${place}人民政府` : null
}
