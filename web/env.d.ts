declare module '*.css'

/** A worker whose code stands in the page's own script. */
declare module '*?worker&inline' {
  const InlineWorker: new () => Worker
  export default InlineWorker
}

/** A file as a `data:` address. */
declare module '*?url&inline' {
  const address: string
  export default address
}
