/** Numbers as little-endian float64: the order of every processor that Node 24 runs on. */
export function bytesOfNumbers(numbers: Float64Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** The numbers again; copied, because a row's bytes need not begin at a multiple of eight. */
export function numbersOfBytes(bytes: Uint8Array): Float64Array {
  return new Float64Array(Uint8Array.from(bytes).buffer)
}
