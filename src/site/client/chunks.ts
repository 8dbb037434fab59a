/** Why a part of the data is not there. */
export class ChunkMissing extends Error {
  constructor(readonly file: string) {
    super(file)
  }
}

const asked = new Map<string, Promise<unknown>>()
const takers = new Map<string, (json: string) => void>()

declare global {
  // What a chunk's script calls.
  var nianbaoChunk: (name: string, json: string) => void
}

globalThis.nianbaoChunk = (name, json) => takers.get(name)?.(json)

/** A part of the data, which is loaded once. Error: `ChunkMissing`; then it may be asked for again. */
export function chunk<T>(name: string): Promise<T> {
  const known = asked.get(name)
  if (known) return known as Promise<T>
  const file = `data/${name}.js`
  const loading = new Promise<T>((resolve, reject) => {
    const script = document.createElement('script')
    const fail = () => {
      asked.delete(name)
      takers.delete(name)
      script.remove()
      reject(new ChunkMissing(file))
    }
    takers.set(name, (json) => {
      takers.delete(name)
      try {
        resolve(JSON.parse(json))
      } catch {
        fail()
      }
    })
    script.addEventListener('load', () => (takers.has(name) ? fail() : script.remove()))
    script.addEventListener('error', fail)
    script.src = file
    document.head.append(script)
  })
  asked.set(name, loading)
  return loading
}
