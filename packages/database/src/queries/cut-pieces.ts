import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

/** Largest piece of a cut in one row, bytes. */
export const largestPiece = 1_000_000

const press = promisify(gzip)
const unpress = promisify(gunzip)

/** Values as little-endian float64, gzip, in pieces of at most 1 MB. NaN stands for "not estimated". */
export async function piecesOfCut(values: Float64Array): Promise<Buffer[]> {
  const plain = Buffer.alloc(values.length * 8)
  values.forEach((value, i) => {
    plain.writeDoubleLE(value, i * 8)
  })
  const pressed = await press(plain)
  const pieces: Buffer[] = []
  for (let from = 0; from < pressed.length; from += largestPiece) pieces.push(pressed.subarray(from, from + largestPiece))
  return pieces
}

/** The values again, bit for bit. */
export async function cutFromPieces(pieces: readonly Uint8Array[]): Promise<Float64Array> {
  const plain = await unpress(Buffer.concat(pieces))
  return Float64Array.from({ length: plain.length / 8 }, (_, i) => plain.readDoubleLE(i * 8))
}
