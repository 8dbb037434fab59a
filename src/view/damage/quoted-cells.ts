import type { DamageRule, PageInReading } from './rule.js'

/** A cell in quotes between commas, semicolons or tabs, over line ends: `"一、本年新收⏎申请数量",3,0`. Not: `围绕"放管⏎服"改革`. */
const QUOTED = /(?<=^|[,;\t])"[^"\n]{1,120}(?:\n[^"\n]{1,120}){1,4}"(?=[,;\t]|$)/gm

/** Takes away the line ends within the quoted cells of comma-separated values. */
export const quotedLineEnds: DamageRule<PageInReading> = {
  kind: 'line-join',
  certainty: 'certain',
  example: ['"行政规范性\n文件",12,0,7\n规章,3,0,4', '"行政规范性文件",12,0,7\n规章,3,0,4'],
  changes: ({ text }) =>
    [...text.matchAll(QUOTED)].flatMap(({ 0: cell, index }) =>
      [...cell.matchAll(/\n/g)].map((end) => ({ from: index + end.index, to: index + end.index + 1, put: '' })),
    ),
}
