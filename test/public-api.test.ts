import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as nianbao from '../src/index.js'

const pkg = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as { version: string }

it('offers exactly these names', () => {
  expect(Object.keys(nianbao).sort()).toEqual([
    'InputTooLargeError',
    'SCHEMA_VERSION',
    'catalogue',
    'compareReports',
    'decode',
    'parseReport',
    'reportSchema',
    'version',
  ])
})

it('has the version of package.json', () => {
  expect(nianbao.version).toBe(pkg.version)
})

it('refuses what is neither bytes nor text', () => {
  for (const input of [undefined, null, 42, {}, []]) expect(() => nianbao.parseReport(input as never)).toThrow(TypeError)
})
