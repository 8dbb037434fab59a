/** 数量.全年, 3件.答复, 97%.下降: a half-width stop behind a sentence. Not: 一.概述, 98.7, 统计表.doc, ……. */
const HALF_WIDTH = /\.(?<=[\u4e00-\u9fff%"]\.)(?<![一二三四五六七八九十]\.)(?![.A-Za-z])/g
/** In so few places it may be a dot in a name (中国.清溪). */
const LEAST = 4

/**
 * Reads half-width stops as full stops in a text whose author ends his sentences with them; one character stays one. Texts that mostly use 。
 * are left alone: there such a dot is something else.
 */
export function withFullStops(folded: string): string {
  if (!folded.includes('.')) return folded
  const found = folded.match(HALF_WIDTH)?.length ?? 0
  if (found < LEAST || found < 2 * (folded.match(/。/g)?.length ?? 0)) return folded
  return folded.replace(HALF_WIDTH, '。')
}
