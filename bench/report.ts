let missed = 0

export const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

/** A line of the result: what was measured, against which target. */
export function report(what: string, value: number, unit: string, target?: { most?: number; least?: number }): void {
  const met = target === undefined || (value <= (target.most ?? Number.POSITIVE_INFINITY) && value >= (target.least ?? 0))
  if (!met) missed++
  const goal =
    target === undefined
      ? ''
      : `  ${met ? 'met' : 'MISSED'} (${target.most === undefined ? `at least ${target.least}` : `at most ${target.most}`})`
  console.log(`${what.padEnd(66)}${value.toFixed(2).padStart(9)} ${unit}${goal}`)
}

/** Targets missed so far. */
export const missedTargets = () => missed
