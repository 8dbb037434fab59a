import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { Tables, targetsOf } from '../../src/export/outputs.js'
import { PANEL } from '../../src/export/panel.js'
import { folder } from '../batch/support.js'

/** A row of the panel in which no cell is empty. */
const fullRow = (index: number) =>
  Object.fromEntries(PANEL.columns.map((c) => [c.name, c.type === 'string' ? `水利局${index}` : c.type === 'boolean' ? true : index % 997]))

function* rows(count: number) {
  for (let i = 0; i < count; i += 1000) yield Array.from({ length: 1000 }, (_, j) => fullRow(i + j))
}

describe('a DuckDB file', () => {
  it('takes a panel of many full rows', { timeout: 60_000 }, async () => {
    const file = join(folder(), "it's.duckdb")
    const tables = new Tables(targetsOf([file]), {})
    await tables.open(PANEL)
    for (const some of rows(40_000)) await tables.write('panel', some)
    await tables.finish()

    const instance = await DuckDBInstance.create(file, { access_mode: 'READ_ONLY' })
    const connection = await instance.connect()
    const [row] = (await connection.runAndReadAll('select count(*) as n, sum("year") as years from panel')).getRowObjectsJson()
    connection.closeSync()
    instance.closeSync()
    expect(row).toEqual({ n: '40000', years: String(Array.from({ length: 40_000 }, (_, i) => i % 997).reduce((a, b) => a + b)) })
  })

  it('leaves nothing behind when it is given up', async () => {
    const work = folder()
    const tables = new Tables(targetsOf([join(work, 'all.duckdb')]), {})
    await tables.open(PANEL)
    for (const some of rows(20_000)) await tables.write('panel', some)
    await tables.discard()
    expect(readdirSync(work)).toEqual([])
  })

  it('leaves only itself behind when it is whole', async () => {
    const work = folder()
    const tables = new Tables(targetsOf([join(work, 'all.duckdb')]), {})
    await tables.open(PANEL)
    await tables.finish()
    expect(readdirSync(work)).toEqual(['all.duckdb'])
  })
})
