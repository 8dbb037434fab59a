/** The two parts, decoding only, of iconv-lite that are used, which its own types leave out. */
declare module 'iconv-lite/encodings/dbcs-codec.js' {
  interface Codec {
    decoder: new (options: object, codec: Codec) => { write(bytes: Uint8Array): string; end(): string | undefined }
  }
  class DBCSCodec implements Codec {
    constructor(tables: object, iconv: { defaultCharUnicode: string; defaultCharSingleByte: string })
    decoder: Codec['decoder']
    protected encodeTable: number[][]
    protected _fillEncodeTable(): boolean
  }
  const codecs: { _dbcs: typeof DBCSCodec }
  export default codecs
  export type { Codec }
}

declare module 'iconv-lite/encodings/dbcs-data.js' {
  const tables: Record<'gb18030' | 'big5hkscs', object>
  export default tables
}
