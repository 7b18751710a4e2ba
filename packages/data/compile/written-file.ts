import { writeFileSync } from 'node:fs'

/** Figures as little-endian float64 or uint16, whatever the machine. */
export function writeFigures(path: string, figures: Float64Array | Uint16Array): void {
  const width = figures.BYTES_PER_ELEMENT
  const bytes = Buffer.alloc(figures.length * width)
  figures.forEach((value: number, k: number) => {
    if (width === 8) bytes.writeDoubleLE(value, k * 8)
    else bytes.writeUInt16LE(value, k * 2)
  })
  writeFileSync(path, bytes)
}

/** JSON with one line for each entry of a list or table at the second level: small, and a change shows where it is. */
export function writeCompactJson(path: string, content: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(content).map(([key, value]) => `${JSON.stringify(key)}:${members(value)}`)
  writeFileSync(path, `{\n${lines.join(',\n')}\n}\n`)
}

function members(value: unknown): string {
  if (Array.isArray(value)) return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const lines = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item)}`)
  return `{\n${lines.join(',\n')}\n}`
}
