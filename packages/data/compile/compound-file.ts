import { readFileSync } from 'node:fs'

const signature = 0xe011cfd0
const endOfChain = 0xfffffffe
const headerSectors = 109

/**
 * One stream of a compound file, the container of workbooks before .xlsx.
 *
 * A file is sectors; the allocation table gives to each sector the next of its chain. Streams shorter than 4,096 bytes lie
 * elsewhere and are not read: no workbook is that small.
 *
 * @see [MS-CFB] Compound File Binary File Format, 2
 */
export function readCompoundStream(path: string, name: string): Buffer {
  const bytes = readFileSync(path)
  if (bytes.readUInt32LE(0) !== signature) throw new Error(`${path}: not a compound file.`)
  const size = 1 << bytes.readUInt16LE(30)
  const sector = (number: number) => bytes.subarray((number + 1) * size, (number + 2) * size)
  const next = allocationTable(bytes, sector)
  const chain = (first: number) => {
    const parts: Buffer[] = []
    for (let at = first; at < endOfChain; at = next(at)) parts.push(sector(at))
    return Buffer.concat(parts)
  }
  const directory = chain(bytes.readUInt32LE(48))
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = directory.readUInt16LE(at + 64)
    if (length < 2 || directory.toString('utf16le', at, at + length - 2) !== name) continue
    const stream = chain(directory.readUInt32LE(at + 116)).subarray(0, directory.readUInt32LE(at + 120))
    if (stream.length < 4096) throw new Error(`${path}: the stream "${name}" is one of the short ones, which are not read.`)
    return stream
  }
  throw new Error(`${path}: no stream "${name}" in it.`)
}

function allocationTable(bytes: Buffer, sector: (number: number) => Buffer): (at: number) => number {
  const count = bytes.readUInt32LE(44)
  if (count > headerSectors) throw new Error('The compound file is larger than 7 MB; its second allocation list is not read.')
  const table = Buffer.concat(Array.from({ length: count }, (_, k) => sector(bytes.readUInt32LE(76 + 4 * k))))
  return (at) => table.readUInt32LE(4 * at)
}
