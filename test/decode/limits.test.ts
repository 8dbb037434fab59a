import { expect, test } from 'vitest'
import { decode } from '../../src/decode/decode.js'
import { InputTooLargeError } from '../../src/index.js'

test.each([
  ['bytes', new Uint8Array(10).fill(48), 10],
  ['ASCII', '0123456789', 10],
  ['Chinese, three bytes each', '公开信息', 12],
  ['an astral character, four bytes', '𠮷', 4],
  ['two-byte letters', 'éé', 4],
])('%s: as large as the limit is read, one byte more is refused', (_what, input, size) => {
  expect(() => decode(input, { maxBytes: size })).not.toThrow()
  expect(() => decode(input, { maxBytes: size - 1 })).toThrow(InputTooLargeError)
})

test('the limit is 16 MiB where none is given', () => {
  expect(() => decode('年'.repeat(6_000_000))).toThrow(InputTooLargeError)
  expect(() => decode(new Uint8Array(16 * 1024 * 1024 + 1))).toThrow('16777216 bytes')
})
