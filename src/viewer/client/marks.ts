import type { Fact, ReportModel } from '../model.js'

/** A stretch of a line with the facts (indices) that it is part of; a point has no characters. */
export interface Segment {
  from: number
  to: number
  facts: number[]
}

/** Sums that hold and what was added up are lit when they are asked for, and not marked: the figures that they are made of are. */
const isMarked = (fact: Fact) => (fact.kind === 'check' ? !fact.holds : fact.kind !== 'indicator' || fact.method !== 'derived')

/** The places of the facts, line by line. */
export class Marks {
  /** Where the places of each line begin in `places`; from, to and fact of each. */
  private readonly starts: Int32Array
  private readonly places: Int32Array

  constructor({ lines, facts }: ReportModel) {
    const starts = new Int32Array(lines.length + 1)
    for (const fact of facts) if (isMarked(fact)) for (let i = 0; i < fact.at.length; i += 3) starts[fact.at[i]! + 1]! += 3
    for (let i = 0; i < lines.length; i++) starts[i + 1]! += starts[i]!
    const places = new Int32Array(starts[lines.length]!)
    const next = starts.slice()
    facts.forEach((fact, index) => {
      if (!isMarked(fact)) return
      for (let i = 0; i < fact.at.length; i += 3) {
        const line = fact.at[i]!
        places.set([fact.at[i + 1]!, fact.at[i + 2]!, index], next[line]!)
        next[line]! += 3
      }
    })
    this.starts = starts
    this.places = places
  }

  /** The marked stretches of a line in order, none over another. */
  segmentsOf(line: number): Segment[] {
    const [start, end] = [this.starts[line]!, this.starts[line + 1]!]
    return start === end ? [] : segments(this.places.subarray(start, end))
  }
}

/** Divides stretches that lie over each other: `places` holds from, to and fact of each. */
export function segments(places: ArrayLike<number>): Segment[] {
  const bounds = new Set<number>()
  const points = new Map<number, number[]>()
  const opening = new Map<number, number[]>()
  const closing = new Map<number, number[]>()
  const add = (at: number, fact: number, to: Map<number, number[]>) => {
    bounds.add(at)
    const there = to.get(at)
    if (there) there.push(fact)
    else to.set(at, [fact])
  }
  for (let i = 0; i < places.length; i += 3) {
    const [from, to, fact] = [places[i]!, places[i + 1]!, places[i + 2]!]
    if (from === to) add(from, fact, points)
    else {
      add(from, fact, opening)
      add(to, fact, closing)
    }
  }
  const out: Segment[] = []
  const open = new Set<number>()
  let from = 0
  for (const at of [...bounds].sort((a, b) => a - b)) {
    if (open.size > 0) out.push({ from, to: at, facts: [...open].sort((a, b) => a - b) })
    for (const fact of closing.get(at) ?? []) open.delete(fact)
    const point = points.get(at)
    if (point) out.push({ from: at, to: at, facts: point })
    for (const fact of opening.get(at) ?? []) open.add(fact)
    from = at
  }
  return out
}
