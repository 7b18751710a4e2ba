import { readFileSync } from 'node:fs'

/** Address of a bundled file, by its path under packages/data/bundled. */
export function bundledFile(path: string): URL {
  return new URL(`../bundled/${path}`, import.meta.url)
}

/** A bundled JSON file. Its shape is proved by the tests beside the readers, not at each start. */
export function readBundledJson<T>(path: string): T {
  return JSON.parse(readFileSync(bundledFile(path), 'utf8')) as T
}

/** Keeps what a reader gave at its first call: bundled data never change while a process runs. */
export function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => {
    kept ??= { value: read() }
    return kept.value
  }
}

/** A bundled file of figures: float64, little-endian, as are all machines that Node runs on. */
export function readNumbers(path: string): Float64Array {
  const bytes = readFileSync(bundledFile(path))
  if (bytes.byteLength % 8 !== 0) throw new Error(`bundled/${path} is not whole: ${bytes.byteLength} bytes are no whole number of figures.`)
  const numbers = new Float64Array(bytes.byteLength / 8)
  new Uint8Array(numbers.buffer).set(bytes)
  return numbers
}
