import type { Encoding, Finding, Repair } from '../report/schema.js'

export interface DecodeOptions {
  /** Name of the encoding, where the caller knows it (from an HTTP header, say): a hint, believed only if the bytes agree. */
  encoding?: string
}

/** The decoded input: the text that every span points into, and how it was decoded. */
export interface Source {
  text: string
  encoding: Encoding
  repairs: Repair[]
  findings: Finding[]
}

export function decode(input: Uint8Array | string, _options: DecodeOptions = {}): Source {
  if (typeof input === 'string')
    return { text: input, encoding: { name: 'utf-8', from: 'string', confident: true }, repairs: [], findings: [] }
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(input),
      encoding: { name: 'utf-8', from: 'detected', confident: true },
      repairs: [],
      findings: [],
    }
  } catch {
    // not UTF-8
  }
  return {
    text: new TextDecoder('gb18030').decode(input),
    encoding: { name: 'gb18030', from: 'default', confident: false },
    repairs: [],
    findings: [],
  }
}
