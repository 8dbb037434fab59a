import { describe, expect, it } from 'vitest'
import { PAGE_RULES, SOURCE_RULES } from '../../src/view/damage/damage.js'
import { readView } from '../../src/view/read-view.js'

describe.each([...SOURCE_RULES, ...PAGE_RULES].map((rule) => [rule.kind, rule] as const))('the rule for %s', (kind, { example }) => {
  const [damaged, undamaged] = example

  it('makes the undamaged text of its example, and says so', () => {
    const view = readView(damaged)
    expect(view.text).toBe(readView(undamaged).text)
    expect(view.repairs.map((repair) => repair.kind)).toContain(kind)
    for (const { span } of view.repairs) expect(damaged.slice(span.start, span.end)).not.toBe('')
  })
  it('changes nothing of the undamaged text', () => expect(readView(undamaged).repairs).toEqual([]))
})
