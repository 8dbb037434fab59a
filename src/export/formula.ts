/**
 * Words of a document that a spreadsheet would run as a formula get an apostrophe in front (as OWASP advises).
 * A tab, a carriage return or a blank before the sign does not help it through.
 */
export function formulaSafe(text: string): string {
  return /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
}
