import * as z from 'zod'
import { reportSchema } from './schema.js'

/** The JSON Schema (draft 2020-12) of a Report, made from `reportSchema`. */
export function reportJsonSchema(): Record<string, unknown> {
  return { title: 'Report', ...z.toJSONSchema(reportSchema) }
}
