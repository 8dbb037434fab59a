import { InvalidArgumentError } from 'commander'

/** Reads the value of an option that counts: a whole number from 1. Error: anything else. */
export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 is wanted.')
  return value
}
