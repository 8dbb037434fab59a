import { defineKind, type Kind } from '../kind.js'
import { DEFINITIONS, type IndicatorCode } from './indicators.js'
import { SHIELDS, SLOTS } from './lexicon.js'

/** The annual report on open government information (政府信息公开工作年度报告). */
export const ogi: Kind<IndicatorCode> = defineKind({
  id: 'ogi-annual-report',
  titles: ['公开'],
  words: SLOTS,
  shields: SHIELDS,
  indicators: DEFINITIONS,
})
