import type { Finding, Indicator } from '../report/schema.js'

/** What one character of a column stands for: its place in the list. */
export const METHODS = ['table', 'prose', 'zero-statement', 'derived'] as const satisfies Indicator['method'][]
export const CERTAINTIES = ['certain', 'likely', 'ambiguous'] as const satisfies Indicator['certainty'][]
export const MODIFIERS = ['exact', 'about', 'atLeast', 'atMost', 'range'] as const
/** none; uncertain: its reading is not certain; questioned: something else that was read speaks against it. */
export const DOUBTS = ['none', 'uncertain', 'questioned'] as const
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies Finding['severity'][]

/** An indicator that some report of the corpus states. */
export interface IndicatorHead {
  code: string
  /** Official Chinese label. */
  label: string
  english: string
  unit: string
  /** Totals of the reports that the panel takes, and how many of them are uncertain or questioned. */
  values: number
  uncertain: number
  questioned: number
  /** How many values of kinds of applicant there are. */
  parts: number
}

/** Findings of one code and severity. */
export interface FindingHead {
  code: string
  severity: (typeof SEVERITIES)[number]
  /** What the code means, in English; null for those between reports, whose messages say it. */
  meaning: string | null
  count: number
  /** Reports that have one. */
  reports: number
}

/** What the page itself holds: enough to say what there is. */
export interface SiteHead {
  lang: 'zh' | 'en'
  parser: string
  reports: number
  agencies: number
  /** Years reported on, in order. */
  years: number[]
  indicators: IndicatorHead[]
  findings: FindingHead[]
  /** Inputs by status. */
  inputs: Record<string, number>
  /** Reports with a page of their own. */
  pages: number
}

/** The chunk `reports`: agencies and reports by columns. */
export interface ReportsChunk {
  agencies: {
    name: string[]
    province: (string | null)[]
    city: (string | null)[]
    county: (string | null)[]
    /** 1 where the name tells the body apart from others, so that its years join. */
    sure: string
  }
  reports: {
    id: string[]
    title: (string | null)[]
    /** Place among the agencies; -1 where none is named. */
    agency: number[]
    /** 0 where none is stated. */
    year: number[]
    /** Totals, and how many of them are doubtful. */
    values: number[]
    doubtful: number[]
    errors: number[]
    warnings: number[]
    /** 1 where the panel takes the report for its agency and year. */
    inPanel: string
    /** 1 where the report has a page of its own: `reports/<place + 1>.html`. */
    page: string
    /** 1 where the input was read in an earlier run and cannot be read now. */
    failed: string
  }
}

/** The chunks `values-<indicator>` (totals) and `parts-<indicator>` (by kind of applicant), by columns, in the order of the reports. */
export interface ValuesChunk {
  report: number[]
  value: number[]
  /** Upper ends of ranges, by place. */
  upper: Record<number, number>
  /** Place among the kinds of applicant; empty for totals. */
  by: string
  method: string
  certainty: string
  modifier: string
  doubt: string
  /** Identities that the value stands in and that hold, and that fail; 9 is nine or more. */
  held: string
  failed: string
  /** Place among `texts` of the words or labels that say so. */
  evidence: number[]
  texts: string[]
}

/** The chunks `findings-<finding>`. */
export interface FindingsChunk {
  report: number[]
  /** Place among the report's own findings; -1 for those between reports. */
  place: number[]
  message: number[]
  texts: string[]
}

/** The chunk `inputs`: those that were not simply read. */
export interface InputsChunk {
  input: string[]
  status: string[]
  /** Place among `texts`; -1 where there is nothing to say. */
  reason: number[]
  texts: string[]
  /** Place among the reports; -1 where it gave none. */
  report: number[]
}
