/** Text of a report that can be shown: what turns the line round or cannot be seen goes, what ends a line becomes a blank. */
export function shown(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u061c]/g, '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
}
