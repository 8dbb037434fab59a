import { pairs } from '../catalogue/listed.js'

/**
 * Column names for wide tables: at most 32 characters of a–z, 0–9 and _, beginning with a letter, all different — what
 * Stata (the strictest), R, SQL and pandas take without quoting.
 */
export const LONGEST_NAME = 32

/** Words of the catalogue's codes that would make a name too long. */
const SHORT = pairs(`
  proactive:pro channel:via normative:norm regulations:reg licensing:lic services:svc penalty:pen coercion:coer procurement:proc
  response:resp requests:req result:res refused:ref unavailable:una notProcessed:nop litigation:lit consultations:cons
  resources:rsrc securityAndStability:security notGovernmentInformation:not_gov_info administrativeInquiry:inquiry
  afterReview:after pressConferences:press_conf pressConferencesByHead:press_conf_head interpretations:interpret`)

/** Column name of a catalogue code: `requests.result.refused.stateSecret` → `req_res_ref_state_secret`. */
export function columnName(code: string): string {
  return code
    .split('.')
    .map((word) => SHORT[word] ?? word.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`))
    .join('_')
}
