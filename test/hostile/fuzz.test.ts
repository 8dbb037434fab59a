import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INPUTS } from './inputs.js'
import { findFault } from './invariants.js'

// The longer run is `npm run fuzz`; here each kind has a few hundred, the same ones each time.
test.each(Object.entries(INPUTS))(
  '%s: read without a throw, to the schema, with every span in bounds',
  { timeout: 60_000 },
  (name, inputs) => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(findFault(input)).toBeNull()
      }),
      { seed: 2012, numRuns: name === 'damaged reports' ? 60 : 250 },
    )
  },
)
