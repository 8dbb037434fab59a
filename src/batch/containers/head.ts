/** The longest head that is read, in bytes. */
export const HEAD = 64 * 1024

/** The head of a WARC record or an HTTP message: a line, then named fields. */
export interface Head {
  first: string
  /** By the name in small letters; of several the first. */
  fields: Map<string, string>
  /** Bytes up to the body; null where no blank line ends the head. */
  length: number | null
}

/** Reads a head from the start of bytes. Lines end with LF or CR LF; one that begins with a blank goes on with the field before it. */
export function headOf(bytes: Buffer): Head {
  const start = bytes.subarray(0, HEAD)
  const ends = ['\n\r\n', '\n\n'].flatMap((mark) => {
    const at = start.indexOf(mark)
    return at < 0 ? [] : [at + mark.length]
  })
  const length = ends.length > 0 ? Math.min(...ends) : null
  const [first = '', ...lines] = start.toString('utf8', 0, length ?? start.length).split(/\r?\n/)
  // Of a head that is cut short the last line may be, too.
  if (length === null) lines.pop()
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (fields.has(last)) fields.set(last, `${fields.get(last)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    last = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    if (last !== '' && !fields.has(last)) fields.set(last, line.slice(colon + 1).trim())
  }
  return { first, fields, length }
}
