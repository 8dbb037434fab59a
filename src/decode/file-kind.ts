/** stub until merged */
export interface FileKind {
  kind: string
  text: boolean
  name: string
  advice?: string
}
export function fileKindOf(bytes: Uint8Array): FileKind {
  return bytes.length === 0 ? { kind: 'empty', text: true, name: 'empty' } : { kind: 'text', text: true, name: 'text' }
}
