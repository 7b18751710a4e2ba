import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const stored = 0
const deflated = 8

/**
 * The files of a zip archive by name, unpacked when asked for.
 *
 * @see PKWARE, .ZIP File Format Specification, 4.3: the central directory at the end says where each file lies
 */
export function readZip(path: string): (name: string) => string {
  const bytes = readFileSync(path)
  const entries = directory(bytes, path)
  return (name) => {
    const entry = entries.get(name)
    if (!entry) throw new Error(`${path}: no file "${name}" in it; it holds ${[...entries.keys()].join(', ')}.`)
    const { offset, packed, method } = entry
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    const content = bytes.subarray(start, start + packed)
    if (method === stored) return content.toString('utf8')
    if (method === deflated) return inflateRawSync(content).toString('utf8')
    throw new Error(`${path}: "${name}" is packed by method ${method}, which is not read.`)
  }
}

interface Entry {
  readonly offset: number
  readonly packed: number
  readonly method: number
}

function directory(bytes: Buffer, path: string): Map<string, Entry> {
  let end = bytes.length - 22
  while (end >= 0 && bytes.readUInt32LE(end) !== endOfDirectory) end--
  if (end < 0) throw new Error(`${path}: not a zip archive.`)
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let k = bytes.readUInt16LE(end + 10); k > 0; k--) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw new Error(`${path}: the directory of the archive is damaged at byte ${at}.`)
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.set(bytes.toString('utf8', at + 46, at + 46 + nameLength), {
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
