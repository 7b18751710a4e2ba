import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Cut } from '@shiftwork/contracts'

/** A cut without its values. */
export type CutHead = Omit<Cut, 'values'>

/** 125,000 float64 are 1,000,000 bytes: a piece stays below 1 MiB even where gzip finds nothing to save. */
const valuesPerPiece = 125_000
const level = 3
const pack = promisify(gzip)
const unpack = promisify(gunzip)

/** The values of a cut as little-endian float64, null as NaN, in gzipped pieces of at most 1 MB. */
export async function encodeCut(cut: Pick<Cut, 'values'>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = []
  for (let from = 0; from < cut.values.length; from += valuesPerPiece) {
    const values = cut.values.slice(from, from + valuesPerPiece)
    const bytes = Buffer.alloc(values.length * 8)
    values.forEach((value, i) => {
      bytes.writeDoubleLE(value ?? Number.NaN, i * 8)
    })
    pieces.push(await pack(bytes, { level }))
  }
  return pieces
}

/** The cut again, from its head and its pieces in their order. */
export async function decodeCut(head: CutHead, pieces: readonly Uint8Array[]): Promise<Cut> {
  const values: (number | null)[] = []
  for (const piece of pieces) {
    const bytes = await unpack(piece)
    for (let at = 0; at < bytes.length; at += 8) {
      const value = bytes.readDoubleLE(at)
      values.push(Number.isNaN(value) ? null : value)
    }
  }
  return { ...head, values }
}
