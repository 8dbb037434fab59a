import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJob } from '../../src/batch/parse-job.js'
import type { InputRecord, ReportRecord } from '../../src/export/record.js'
import { plant } from '../planted/plant.js'

/** A report as a batch reads it. */
export function recordOf(id: string, content: Uint8Array | string): ReportRecord {
  const parsed = parseJob({ job: typeof content === 'string' ? { id, text: content } : { id, bytes: content } })
  if (!('record' in parsed) || !parsed.record) throw new Error(`${id} is no report`)
  return parsed.record
}

/** A report whose prose gives a number of requests. */
export const prose = (agency: string, year: number, received: number) =>
  `${agency}${year}年政府信息公开工作年度报告\n一、概述\n${year}年，全年收到政府信息公开申请${received}件。\n`

/** Planted reports in a folder, parsed into a store beside them, as `nianbao batch` leaves it. */
export function plantStore(work: string, count: number, seed: number): { store: string; records: ReportRecord[] } {
  const [folder, store] = [join(work, 'in'), join(work, 'reports.jsonl')]
  mkdirSync(folder, { recursive: true })
  const records: ReportRecord[] = []
  for (let i = 0; i < count; i++) {
    const { bytes, html } = plant(seed * 1_000_003 + i, { damaged: i % 3 === 2 })
    const path = join(folder, `report-${String(i).padStart(4, '0')}.${html ? 'html' : 'txt'}`)
    writeFileSync(path, bytes)
    add(store, join(work, 'reports.inputs.jsonl'), path, records)
  }
  return { store, records }
}

/** Parses a file and adds what comes of it to a store and its list of inputs. */
export function add(store: string, inputs: string, path: string, records: ReportRecord[] = []): void {
  const parsed = parseJob({ job: { id: path, path, named: true } })
  if (!('input' in parsed)) throw new Error(`${path} was skipped`)
  const input: InputRecord = parsed.input
  appendFileSync(inputs, `${JSON.stringify(input)}\n`)
  if (!parsed.record || !input.report) return
  appendFileSync(store, `${JSON.stringify(parsed.record)}\n`)
  records.push(parsed.record)
}
