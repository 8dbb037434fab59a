import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportReports, type TableName } from '../../src/export/index.js'
import { folder } from '../batch/support.js'

const read = async (tables: readonly string[]) => {
  const work = folder()
  await exportReports(() => (async function* () {})(), [join(work, 'all.csv')], { tables: tables as TableName[] })
  return readdirSync(work).sort()
}

it('writes the tables that are named', async () => expect(await read(['panel', 'findings'])).toEqual(['all.csv', 'all.findings.csv']))

it.each([[['nope']], [['panel', 'Findings']], [['']], [['constructor']]])('refuses what is no table: %j', async (tables) => {
  const unknown = JSON.stringify(tables.at(-1))
  await expect(read(tables)).rejects.toThrow(
    new TypeError(
      `${unknown} is no table: there are inputs, reports, indicators, panel, quantities, sections, tables, findings, repairs, codebook.`,
    ),
  )
})
