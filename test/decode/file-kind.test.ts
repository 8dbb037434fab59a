import { describe, expect, it } from 'vitest'
import { fileKindOf } from '../../src/decode/file-kind.js'
import { parseReport } from '../../src/parse-report.js'

/** Bytes by their codes below 256. */
const bytes = (latin: string) => Uint8Array.from(latin, (c) => c.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
/** As many bytes without order as are asked for, the same each time. */
function noise(length: number): string {
  let state = 7
  return Array.from({ length }, () => String.fromCharCode(((state = (state * 1103515245 + 12345) & 0x7fffffff) >> 16) & 0xff)).join('')
}
const wide = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...text].flatMap((c) => {
      const code = c.charCodeAt(0)
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
/** A member of a ZIP archive: its local header, its name and its content, not packed. */
const member = (name: string, content = noise(40)) =>
  `PK\x03\x04\x14\0\0\0\0\0\0\0\0\0${'\0'.repeat(12)}${String.fromCharCode(name.length)}\0\0\0${name}${content}`
const tar = `report.txt${'\0'.repeat(90)}0000644\0${'\0'.repeat(149)}ustar\x0000${'\0'.repeat(248)}`
const REPORT = '云岭县水利局2016年政府信息公开工作年度报告\n一、概述\n本局全年主动公开政府信息86条，收到申请3件，均按期答复。\n'

describe('what a file is', () => {
  it.each<[string, Uint8Array]>([
    ['pdf', bytes(`%PDF-1.7\n%\xb5\xb6\n1 0 obj\n<< >>\nendobj\n`)],
    ['pdf', bytes(`\xef\xbb\xbf%PDF-1.4\n`)],
    ['jpg', bytes(`\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0${noise(200)}`)],
    ['png', bytes(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0`)],
    ['gif', bytes(`GIF89a\x01\0\x01\0\x80\0\0${noise(60)}`)],
    ['tif', bytes(`II*\0\x08\0\0\0\x0e\0${noise(60)}`)],
    ['bmp', bytes(`BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0${noise(60)}`)],
    ['webp', bytes(`RIFF\x10\0\0\0WEBPVP8 ${noise(200)}`)],
    ['heic', bytes(`\0\0\0\x18ftypheic\0\0\0\0mif1heic`)],
    ['djvu', bytes(`AT&TFORM\0\0\x10\x10DJVU\0\0${noise(60)}`)],
    ['ole', bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(16)}`)],
    ['rtf', bytes('{\\rtf1\\ansi\\deff0 text\\par}')],
    ['caj', bytes(`CAJ\0\x10\0\0\0${noise(100)}`)],
    ['caj', bytes(`KDH 2.00\0\x10\0\0\0${noise(100)}`)],
    ['caj', bytes(`HN\xc8\0\0\0${noise(100)}`)],
    ['docx', bytes(member('[Content_Types].xml') + member('word/document.xml'))],
    ['xlsx', bytes(member('[Content_Types].xml') + member('xl/workbook.xml'))],
    ['pptx', bytes(member('[Content_Types].xml') + member('ppt/presentation.xml'))],
    ['ooxml', bytes(member('[Content_Types].xml'))],
    ['odt', bytes(member('mimetype', 'application/vnd.oasis.opendocument.text') + member('content.xml'))],
    ['ods', bytes(member('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'))],
    ['epub', bytes(member('mimetype', 'application/epub+zip'))],
    ['ofd', bytes(member('OFD.xml'))],
    ['jar', bytes(member('META-INF/MANIFEST.MF'))],
    ['zip', bytes(member('2016/report.html', REPORT.replace(/[^\0-\x7f]/g, 'x')))],
    ['gz', bytes(`\x1f\x8b\x08\0\0\0\0\0\0\x03${noise(100)}`)],
    ['7z', bytes(`7z\xbc\xaf\x27\x1c\0\x04${noise(100)}`)],
    ['rar', bytes(`Rar!\x1a\x07\0${noise(100)}`)],
    ['bz2', bytes(`BZh91AY&SY${noise(300)}`)],
    ['xz', bytes(`\xfd7zXZ\0\0\x04${noise(100)}`)],
    ['zst', bytes(`\x28\xb5\x2f\xfd\x04\0${noise(100)}`)],
    ['tar', bytes(tar)],
    ['sqlite', bytes(`SQLite format 3\0\x10\0\x01\x01\0@  \0\0\0\x01`)],
    ['parquet', bytes(`PAR1\x15\x04\x15\0\x15\0${noise(60)}`)],
    ['elf', bytes(`\x7fELF\x02\x01\x01\0${'\0'.repeat(8)}`)],
    ['exe', bytes(`MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0`)],
    ['class', bytes(`\xca\xfe\xba\xbe\0\0\x004\0\x1d`)],
    ['font', bytes(`\0\x01\0\0\0\x0f\0\x80\0\x03`)],
    ['mp3', bytes(`ID3\x03\0\0\0\0\0\x21TIT2\0\0`)],
    ['mp4', bytes(`\0\0\0\x20ftypisom\0\0\x02\0isom`)],
    ['binary', bytes(noise(3000))],
    ['binary', bytes('\0'.repeat(100))],
  ])('%s is no text', (kind, input) => {
    expect(fileKindOf(input)).toMatchObject({ kind, text: false })
    const { findings, encoding, ...report } = parseReport(input)
    expect(findings.map((finding) => finding.code)).toEqual(['not-text'])
    expect(Object.values(report).filter((field) => Array.isArray(field) && field.length > 0)).toEqual([])
    expect(report.meta).toMatchObject({ title: null, kind: 'other', agency: null, year: null })
  })

  it.each<[string, Uint8Array]>([
    ['text', utf8(REPORT)],
    ['text', utf8('BM是部门的简称。MZ\n')],
    ['text', utf8('MZ')],
    ['text', utf8('II. 依申请公开情况\nID3 标签一览\n')],
    ['text', utf8('HN省、KDH与CAJ是几个缩写。')],
    ['text', utf8('PAR1 及以后各段')],
    ['text', utf8('Rar! and PK and 7z are names of packers.')],
    ['text', utf8('GIF89a is a format')],
    ['text', utf8('The free text, with ftyp in it')],
    ['text', utf8(`\0\0\0${REPORT.repeat(3)}\0\0`)],
    ['text', utf8(REPORT.replace(/[局，]/g, '\0\x01\x02'))],
    ['text', bytes('\xd4\xc6\xc1\xeb\xcf\xd8\xcb\xae\xc0\xfb\xbe\xd6\0\x01\xb9\xab\xbf\xaa\xd0\xc5\xcf\xa2')],
    ['text', wide(REPORT, 'le')],
    ['text', wide(REPORT, 'be')],
    ['text', Uint8Array.of(0xff, 0xfe, ...wide(REPORT, 'le'))],
    ['text', wide('In ASCII alone, twelve of them.', 'le')],
    ['text', wide('In ASCII alone, twelve of them.', 'be')],
    ['text', Uint8Array.from([...'four bytes each'].flatMap((c) => [c.charCodeAt(0), 0, 0, 0]))],
    ['html', utf8('\ufeff\n<!DOCTYPE html><html><head></head></html>')],
    ['html', utf8('<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">')],
    ['html', wide('<html><body><p>Text</p></body></html>', 'le')],
    ['html', utf8('<p>本局公开信息3条。</p>')],
    ['xml', utf8('<?xml version="1.0" encoding="utf-8"?><list><item/></list>')],
    ['mhtml', utf8('From: <Saved by a browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n')],
    ['mhtml', utf8('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="x"\r\n\r\n--x\r\n')],
    ['warc', utf8('WARC/1.0\r\nWARC-Type: warcinfo\r\n')],
    ['json', utf8('[{"a": 1}]')],
    ['json', utf8('{\n  "html": "<p>x</p>"\n}')],
    ['text', utf8('[2012]1号文件')],
    ['empty', utf8('')],
    ['empty', utf8('\ufeff \r\n')],
  ])('%s is text', (kind, input) => {
    expect(fileKindOf(input)).toMatchObject({ kind, text: true })
    expect(parseReport(input).findings.map((finding) => finding.code)).not.toContain('not-text')
  })

  it('looks at no more than 4 KB', () => {
    const long = utf8(`${' '.repeat(5000)}%PDF-1.7`)
    expect(fileKindOf(long)).toEqual(fileKindOf(long.subarray(0, 4097)))
  })
})

describe('a file that was read as text before', () => {
  it.each([
    ['%PDF-1.5\n1 0 obj', 'This is a PDF, not text: turn it into text first, for instance with pdftotext -layout.'],
    [member('word/document.xml'), 'This is a Word file (.docx), not text: turn it into HTML or text first, for instance with pandoc.'],
    ['\ufffd\ufffd\ufffd\ufffd\0\x10JFIF\0\x01\x01', 'This is a binary file, not text.'],
    ['PK\x03\x04\x14\0\0\0\ufffd\ufffd', 'This is a ZIP archive, not text: unpack it first.'],
    [noise(500), 'This is a binary file, not text.'],
  ])('%j', (input, message) => {
    expect(parseReport(input)).toMatchObject({ encoding: { from: 'string' }, findings: [{ code: 'not-text', severity: 'error', message }] })
  })

  it.each([
    'PDF文件3份。',
    'PK赛举办2场。',
    '公开\0\x01信息12条，\x02共收到申请3件。',
    '\ufffd\ufffd\ufffd\ufffd公开信息12条。',
    'BM\ufffd',
  ])('not: %j', (input) => {
    expect(parseReport(input).findings.map((finding) => finding.code)).not.toContain('not-text')
  })
})
