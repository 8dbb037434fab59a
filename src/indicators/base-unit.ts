const SCALES: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }

/** 元, 万元, 亿元 …, also 万 and 亿 alone under a label that asks for money. */
export function isMoney(unit: string): boolean {
  return /^(?:[十百千万亿]{0,2}元|[万亿])$/u.test(unit)
}

/** A figure in the base of its unit: 0.35 in 万元 → 3500, 1.2 in 万条 → 12000. Money is exact to the fen. */
export function inBaseUnit(value: number, unit: string): number {
  let scale = 1
  for (const character of unit) {
    const factor = SCALES[character]
    if (factor === undefined) break
    scale *= factor
  }
  return scale === 1 ? value : Math.round(value * scale * 100) / 100
}
