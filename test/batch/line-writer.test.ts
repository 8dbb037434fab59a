import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineWriter } from '../../src/batch/worker.js'
import type { ReportRecord } from '../../src/export/record.js'

const json = fc.jsonValue({ maxDepth: 3, noUnicodeString: false })
const report = fc.dictionary(
  fc.string({ unit: 'binary' }),
  fc.oneof(json, fc.constant(undefined), fc.string({ minLength: 3000, maxLength: 9000 })),
)
const record = fc.record({ id: fc.string({ unit: 'binary' }), url: fc.option(fc.webUrl(), { nil: undefined }), bytes: fc.nat(), report })

describe('LineWriter', () => {
  it('writes what JSON.stringify writes, whatever room it is given', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), fc.nat(5000), (records, room) => {
        const writer = new LineWriter(new ArrayBuffer(room))
        const places = records.map((record) => writer.write(record as unknown as ReportRecord))
        const lines = places.map((place) => new TextDecoder().decode(new Uint8Array(writer.room, ...place)))
        expect(lines).toEqual(records.map((record) => `${JSON.stringify(record)}\n`))
      }),
    )
  })
})
