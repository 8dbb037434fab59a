import type { InputFile } from '../inputs.js'
import type { Jobs } from '../job.js'
import { readStream } from '../read-file.js'
import { encodedLimit, type Source } from './source.js'

/**
 * The page in a web page saved whole (MHTML, RFC 2557): the root part, or the first that is HTML, as bytes with the transfer encoding
 * undone. The charset that its head states is left aside: it may be wrong, and the decoder reads bytes by what they are.
 * Errors: too large, no HTML part, cut short in it.
 */
export async function* mhtmlJob({ path }: InputFile, { bytes }: Source, maxBytes: number): Jobs {
  yield { id: path, bytes: await pageIn(await readStream(bytes(), maxBytes, encodedLimit(maxBytes))) }
}

async function pageIn(message: Buffer): Promise<Uint8Array> {
  const { default: PostalMime } = await import('postal-mime')
  const parser = new PostalMime({ forceRfc822Attachments: true })
  // Text is handed out as bytes too, as attachments are.
  Object.assign(parser, { isInlineTextNode: () => false })
  // A byte order mark or a blank line would hide the fields of the message.
  const start = message.findIndex((byte) => byte > 32 && byte < 127)
  const { headers, attachments } = await parser.parse(message.subarray(Math.max(start, 0)))
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? ''
  const root = /;\s*start="?([^";\s]+)/i.exec(type)?.[1]
  const pages = attachments.filter(({ mimeType }) => /^(?:text\/html|application\/xhtml\+xml)$/i.test(mimeType))
  const page = pages.find(({ contentId }) => contentId !== undefined && contentId === root) ?? pages[0]
  if (!page) throw new Error('holds no HTML part')
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type)
  if (boundary && page === attachments.at(-1) && !message.includes(`--${boundary[1] ?? boundary[2]}--`))
    throw new Error('cut short in its HTML part')
  return new Uint8Array(page.content as ArrayBuffer)
}
