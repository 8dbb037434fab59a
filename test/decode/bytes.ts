import iconv from 'iconv-lite'

/** A report's opening in each script, invented, with a date, counts and marks. */
export const REPORT = '云岭县望河镇2012年政府信息公开工作年度报告\n全年主动公开政府信息1280条，收到公开申请36件，同比增长12.5%。'
export const TRADITIONAL = '雲嶺縣望河鎮2012年政府資訊公開工作年度報告\n全年主動公開政府資訊1280條，收到公開申請36件，均已答覆。'
/** Twenty bytes in the double-byte encodings. */
export const SHORT = '公开信息三十六件整理'
export const SHORT_TRADITIONAL = '主動公開政府資訊報告'

/** Encodes by the test's own route: the main entry of iconv-lite and Node's buffers, not the code under test. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
  return new Uint8Array(iconv.encode(text, encoding))
}

export function page(label: string, body: string, before = ''): string {
  return `${before}<html><head><meta http-equiv="Content-Type" content="text/html; charset=${label}"><title>${body.split('\n')[0]}</title></head><body><p>${body}</p></body></html>`
}

export function joined(...parts: (Uint8Array | number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((p) => [...p]))
}
