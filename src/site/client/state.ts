export const VIEWS = ['coverage', 'quality', 'indicators', 'values'] as const
export type View = (typeof VIEWS)[number]

/** What is looked at: stands behind the # of the address, so that it can be kept and sent. */
export interface State {
  view: View
  /** Code of an indicator; empty for all, or for the first. */
  code: string
  /** `province:…`, `city:…` or `county:…`; empty for all. */
  region: string
  /** Words that a name of an agency holds. */
  q: string
  year: string
  /** all, certain or doubtful */
  sure: string
  method: string
  /** total, or parts: by kind of applicant */
  part: string
  /** panel, or all: other versions and copies too */
  versions: string
  /** Id of a report that is looked at alone. */
  report: string
  /** What the lines of the chart are: agency, county, city or province. */
  group: string
  /** Names of the lines, one a line.*/
  lines: string
  /** linear or log */
  scale: string
  /** Column and direction of the table of values, or order of the grid. */
  sort: string
  /** Findings that are listed: `error sum-mismatch` */
  finding: string
  /** Inputs that are listed. */
  status: string
}

export const START: State = {
  view: 'coverage',
  code: '',
  region: '',
  q: '',
  year: '',
  sure: 'all',
  method: '',
  part: 'total',
  versions: 'panel',
  report: '',
  group: 'agency',
  lines: '',
  scale: 'linear',
  sort: '',
  finding: '',
  status: '',
}

/** What an address says; what it does not say is as at the start. */
export function parseState(hash: string): State {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const state = Object.fromEntries(Object.entries(START).map(([key, start]) => [key, said.get(key) ?? start])) as unknown as State
  return VIEWS.includes(state.view) ? state : { ...state, view: START.view }
}

/** The address of a state: what differs from the start. */
export function formatState(state: State): string {
  const said = new URLSearchParams()
  for (const [key, value] of Object.entries(state)) if (value !== START[key as keyof State] || key === 'view') said.set(key, value)
  return `#${said}`
}
