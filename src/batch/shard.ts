import { hash } from 'node:crypto'

/** A part of the inputs. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** SHA-256, in hex. */
export const sha256 = (data: Uint8Array | string) => hash('sha256', data)

/** Whether an input with this hash belongs to the part that is asked for. */
export const isIn = (shard: Shard | undefined, hex: string) =>
  !shard || Number.parseInt(hex.slice(0, 8), 16) % shard.count === shard.index - 1
