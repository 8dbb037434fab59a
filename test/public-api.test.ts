import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, expectTypeOf, it } from 'vitest'
import * as nianbao from '../src/index.js'

const pkg = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as { version: string }

it('offers exactly these names', () => {
  expect(Object.keys(nianbao).sort()).toEqual([
    'InputTooLargeError',
    'SCHEMA_VERSION',
    'catalogue',
    'compareReports',
    'createReader',
    'decode',
    'defineKind',
    'lineColumn',
    'lineColumns',
    'ogi',
    'parseReport',
    'reportSchema',
    'version',
  ])
})

it('has the version of package.json', () => {
  expect(nianbao.version).toBe(pkg.version)
})

it('names the type of the input', () => expectTypeOf<Parameters<typeof nianbao.parseReport>[0]>().toEqualTypeOf<nianbao.Input>())
