import { InvalidArgumentError, Option } from 'commander'

/** Reads a whole number from 1. */
export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError('a whole number from 1 is wanted.')
  return value
}

/** Takes an option that may be given several times. */
export const several = (value: string, all: string[] = []) => [...all, value]

/** `--format`: text unless `json` is asked for. */
export const textOrJson = () =>
  new Option('--format <format>', 'text for people, json for programs').choices(['text', 'json']).default('text')
