/** The tables of iconv-lite, which its own types leave out. */
declare module 'iconv-lite/encodings/dbcs-data.js' {
  interface Encoding {
    table(): import('./tables.js').Chunk[]
  }
  const tables: { big5hkscs: Encoding; gb18030: Encoding & { gb18030(): import('./tables.js').Ranges } }
  export default tables
}
