import form from '../fixtures/reports/county-2015-statistics-form/source.html?url&inline'
import pdf from '../fixtures/reports/county-2023-pdf-text/source.txt?url&inline'
import contradicting from '../fixtures/reports/office-2022-contradicting/source.html?url&inline'

export const SAMPLES = ['form', 'contradicting', 'pdf'] as const
export type Sample = (typeof SAMPLES)[number]

const FILES: Record<Sample, { name: string; address: string }> = {
  form: { name: 'county-2015.html', address: form },
  contradicting: { name: 'office-2022.html', address: contradicting },
  pdf: { name: 'county-2023.txt', address: pdf },
}

/** A report of our own wording, with invented names, as the file that it is. */
export function sampleFile(sample: Sample): File {
  const { name, address } = FILES[sample]
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (c) => c.charCodeAt(0))
  return new File([bytes], name)
}
