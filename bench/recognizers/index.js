// Recognizers-Text behind the names of our scorer: dates and quantities of a text, as far as it knows them.
import Recognizers from '@microsoft/recognizers-text-suite'

const { recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber, recognizePercentage } = Recognizers
const CULTURE = 'zh-cn'
/** Its date model takes more than linear time: it gets a sentence at a time. */
const SENTENCE = /[^。；\n]+[。；\n]?/g

/** All that it finds in one sentence, raw. */
export function recognize(sentence) {
  return {
    dates: recognizeDateTime(sentence, CULTURE),
    numbers: recognizeNumber(sentence, CULTURE),
    percentages: recognizePercentage(sentence, CULTURE),
    currencies: recognizeCurrency(sentence, CULTURE),
    dimensions: recognizeDimension(sentence, CULTURE),
  }
}

export function sentencesOf(text) {
  return text.match(SENTENCE) ?? []
}

const plain = (html) =>
  html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gi, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
const ISO = /^\d{4}(?:-\d{2}){0,2}$/

/** The measure word behind a number, which it has no model for: what a user of it would write as the first thing. */
const MEASURE = /^\s*(人次|工作日|件（次）|[件条次人名个项份篇期场册户家位部本台套])/

export function parseReport(bytes) {
  const text = plain(new TextDecoder().decode(bytes))
  const dates = []
  const quantities = []
  for (const sentence of sentencesOf(text)) {
    const found = recognize(sentence)
    const taken = []
    for (const { start, end, resolution } of found.dates) {
      taken.push([start, end])
      for (const { timex } of resolution?.values ?? []) if (ISO.test(timex)) dates.push({ value: timex })
    }
    const inside = (place) => taken.some(([start, end]) => place.start >= start && place.end <= end)
    for (const { start, end, resolution } of found.percentages) {
      taken.push([start, end])
      quantities.push({ value: Number.parseFloat(resolution.value), unit: '%', start })
    }
    for (const place of found.currencies) {
      if (inside(place)) continue
      taken.push([place.start, place.end])
      quantities.push({ value: Number(place.resolution.value), unit: '元', start: place.start })
    }
    for (const place of found.numbers) {
      if (inside(place)) continue
      const unit = MEASURE.exec(sentence.slice(place.end + 1))?.[1]
      if (unit) quantities.push({ value: Number(place.resolution.value), unit, start: place.start })
    }
  }
  return { dates, quantities }
}
