/** Marks that turn the direction of the text round them, and those that isolate or embed it. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/g

/**
 * Text of a report as a page may show it: what would turn the text round it, or would not be seen, becomes a sign, one for one, so that
 * places in the text stay.
 */
export function visible(text: string): string {
  return text.replace(DIRECTION, '⇆').replace(CONTROL, signOf)
}

function signOf(control: string): string {
  const code = control.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code < 0x2000 ? '␦' : '␤'
}
