import type { Certainty, Range } from '../report/span.js'

/** A written number of any kind, without its unit. */
export interface NumberToken extends Range {
  /** Plain value, scale words multiplied out: 12.3万 → 123000, 百分之九十五 → 95 with percent. */
  value: number
  /** Upper value of a range: 3—5, 3至5, 20-30. */
  upper?: number
  /** Written in digits, in Chinese numerals, or mixed (3万4千). */
  style: 'digits' | 'chinese' | 'mixed'
  /** Hedge inside or right behind the number: 余, 多, 几 (16000余份, 二十多). */
  hedge?: string
  /** % ‰ or 百分点 written with the number (百分之…, 33.04%, 千分之五, 八成). */
  unit?: '%' | '‰' | '百分点'
  /** A fraction such as 三分之一. */
  fraction?: boolean
  /** 第三, 第二十条, 〇三 …: says a place in an order, not an amount. */
  ordinal?: boolean
  /** Blanks stood inside as thousands marks, or tore it apart. */
  blanks?: boolean
  certainty: Certainty
}

/** A number as its numerals alone say it; written out, so that all numbers have one shape. */
export function numberToken(from: number, to: number, value: number, style: NumberToken['style']): NumberToken {
  return {
    from,
    to,
    value,
    upper: undefined,
    style,
    hedge: undefined,
    unit: undefined,
    fraction: undefined,
    ordinal: undefined,
    blanks: undefined,
    certainty: 'certain',
  }
}

/** A date at its own precision; the two ends of a range are two tokens. */
export interface DateToken extends Range {
  /** ISO 8601: 2012, 2012-11, 2012-11-30. */
  value: string
  certainty: Certainty
  alternatives?: string[]
  /** First or second date of a range. */
  rangeEnd?: 'start' | 'end'
  /** The year was taken from the context. */
  inherited?: boolean
  /** No such day exists: 2013年2月30日. */
  impossible?: boolean
}

/** An issued document number: 皖政办〔2012〕22号. */
export interface DocumentNumberToken extends Range {
  issuer: string
  year: number
  number: number
  normalized: string
  certainty: Certainty
}

/** All tokens of the reading text, each kind in order; they do not overlap. */
export interface Tokens {
  numbers: NumberToken[]
  dates: DateToken[]
  documentNumbers: DocumentNumberToken[]
  /** Stretches whose digits or numerals count nothing: phones, addresses, articles of laws, times of day. */
  excluded: Range[]
}
