/**
 * Kinds of files that hold no text to read, by the names that `magic-bytes.js` gives their first bytes, or by signatures it does not know.
 * A kind that a list of signatures lacks is still told from text by its control characters.
 */
export interface FileKindEntry {
  /** Short name for programs. */
  kind: string
  /** For people, with its article. */
  name: string
  /** What to do with it. */
  advice?: string
  /** What `magic-bytes.js` calls it, where that is another name. */
  known?: readonly string[]
  /** Signatures of our own, as Latin-1: the first bytes of the file. */
  starts?: readonly string[]
  /** No text begins so, whatever follows. Other signatures count only where control characters follow: `BM` and `MZ` begin words too. */
  sure?: true
}

const PDF = 'turn it into text first, for instance with pdftotext -layout'
const OCR = 'read it with OCR first'
const CONVERT = 'turn it into HTML or text first, for instance with pandoc'
const SHEET = 'save it as HTML or text first, for instance with LibreOffice'
const UNPACK = 'unpack it first'

export const FILE_KINDS: readonly FileKindEntry[] = [
  { kind: 'pdf', name: 'a PDF', advice: PDF, starts: ['%PDF-'], sure: true },
  { kind: 'jpg', name: 'a JPEG picture', advice: OCR, starts: ['\xff\xd8\xff'], sure: true },
  { kind: 'png', name: 'a PNG picture', advice: OCR, starts: ['\x89PNG\r\n\x1a\n'], sure: true },
  { kind: 'gif', name: 'a GIF picture', advice: OCR },
  { kind: 'tif', name: 'a TIFF picture', advice: OCR, known: ['tiff', 'cr2'] },
  { kind: 'bmp', name: 'a BMP picture', advice: OCR },
  { kind: 'webp', name: 'a WebP picture', advice: OCR },
  { kind: 'heic', name: 'a HEIF picture', advice: OCR, known: ['heif', 'avif'] },
  { kind: 'ico', name: 'an icon' },
  { kind: 'psd', name: 'a Photoshop file', advice: OCR },
  { kind: 'djvu', name: 'a DjVu file', advice: 'turn it into text first, for instance with djvutxt', starts: ['AT&TFORM'] },
  { kind: 'ole', name: 'an OLE file (.doc, .xls, .ppt or .wps)', advice: SHEET, starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], sure: true },
  { kind: 'rtf', name: 'an RTF file', advice: CONVERT, starts: ['{\\rtf'], sure: true },
  { kind: 'ps', name: 'a PostScript file', advice: 'turn it into text first, for instance with ps2ascii', starts: ['%!PS-'], sure: true },
  { kind: 'caj', name: 'a CAJ file', advice: 'turn it into text first', starts: ['CAJ', 'HN', 'KDH'] },
  { kind: 'ceb', name: 'a CEB file', advice: 'turn it into text first', starts: ['Founder CEB'] },
  { kind: 'zip', name: 'a ZIP archive', advice: UNPACK, starts: ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'], sure: true },
  { kind: 'gz', name: 'a gzip archive', advice: UNPACK, starts: ['\x1f\x8b'], sure: true },
  { kind: '7z', name: 'a 7-Zip archive', advice: UNPACK, starts: ['7z\xbc\xaf\x27\x1c'], sure: true },
  { kind: 'rar', name: 'a RAR archive', advice: UNPACK, starts: ['Rar!\x1a\x07'], sure: true },
  { kind: 'bz2', name: 'a bzip2 archive', advice: UNPACK },
  { kind: 'xz', name: 'an xz archive', advice: UNPACK, starts: ['\xfd7zXZ\0'], sure: true },
  { kind: 'zst', name: 'a Zstandard archive', advice: UNPACK, starts: ['\x28\xb5\x2f\xfd'] },
  { kind: 'tar', name: 'a tar archive', advice: UNPACK },
  { kind: 'cab', name: 'a CAB archive', advice: UNPACK },
  { kind: 'sqlite', name: 'a SQLite database', starts: ['SQLite format 3\0'], sure: true },
  { kind: 'parquet', name: 'a Parquet table', starts: ['PAR1'] },
  { kind: 'exe', name: 'a Windows program' },
  { kind: 'elf', name: 'a program', known: ['ELF', 'Mach-O', 'wasm'] },
  { kind: 'class', name: 'a Java class', starts: ['\xca\xfe\xba\xbe'] },
  { kind: 'font', name: 'a font', known: ['ttf', 'otf', 'woff', 'woff2'] },
  { kind: 'mp3', name: 'a sound file', known: ['wav', 'flac', 'mid', 'aac', 'oga', 'ogg', 'ogx', 'wma', 'aiff'] },
  { kind: 'mp4', name: 'a video', known: ['mov', '3gp', 'avi', 'mkv', 'webm', 'mpg', 'asf', 'wmv', 'ogv'] },
  { kind: 'swf', name: 'a Flash film' },
]

/** What a ZIP archive is, by the names of its first members. The first line that fits holds. */
export const ZIP_KINDS: readonly (Pick<FileKindEntry, 'kind' | 'name' | 'advice'> & { members: RegExp })[] = [
  { kind: 'docx', name: 'a Word file (.docx)', advice: CONVERT, members: /^word\//m },
  { kind: 'xlsx', name: 'an Excel file (.xlsx)', advice: SHEET, members: /^xl\//m },
  { kind: 'pptx', name: 'a PowerPoint file (.pptx)', advice: SHEET, members: /^ppt\//m },
  { kind: 'ofd', name: 'an OFD file', advice: 'turn it into text first', members: /^OFD\.xml$/m },
  {
    kind: 'ooxml',
    name: 'an Office file (.docx, .xlsx or .pptx)',
    advice: CONVERT,
    members: /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/)/m,
  },
  { kind: 'epub', name: 'an EPUB book', advice: CONVERT, members: /^mimetype application\/epub/m },
  {
    kind: 'ods',
    name: 'an OpenDocument table (.ods)',
    advice: SHEET,
    members: /^mimetype application\/vnd\.oasis\.opendocument\.spreadsheet/m,
  },
  { kind: 'odt', name: 'an OpenDocument file (.odt)', advice: CONVERT, members: /^mimetype application\/vnd\.oasis\.opendocument/m },
  { kind: 'jar', name: 'a Java archive', members: /^META-INF\//m },
]
