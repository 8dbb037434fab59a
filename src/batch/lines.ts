import { StringDecoder } from 'node:string_decoder'

/**
 * Lines of a stream of UTF-8 bytes, without their line ends; empty ones left out. Only LF (and CR LF) ends a line: the
 * separators U+2028 and U+2029 may stand inside a JSON string, and node:readline would cut there.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let pieces: string[] = []
  const take = (last: string) => {
    pieces.push(last)
    const line = pieces.join('')
    pieces = []
    return line.endsWith('\r') ? line.slice(0, -1) : line
  }
  for await (const chunk of bytes) {
    const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
    let from = 0
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const line = take(text.slice(from, end))
      if (line !== '') yield line
      from = end + 1
    }
    if (from < text.length) pieces.push(text.slice(from))
  }
  const rest = take(decoder.end())
  if (rest !== '') yield rest
}
