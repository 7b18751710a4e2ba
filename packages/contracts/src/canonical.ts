/**
 * Canonical JSON: keys in code-unit order, no white space, numbers as JavaScript prints them (shortest round trip).
 * The same value always gives the same text, so its SHA-256 names it (the idea of RFC 8785).
 */
export function canonicalJson(value: unknown): string {
  const order = { broken: false }
  const ordered = copied(value, order)
  return order.broken ? writtenOut(ordered) : JSON.stringify(ordered)
}

/**
 * The same value with the keys of every object in one order, whatever order they came in; sums that run over keys then have the same bits.
 * Keys that look like places in a list come first, as JavaScript has it.
 */
export function inKeyOrder<T>(value: T): T {
  return copied(value, { broken: false }) as T
}

/** @param order told to be broken where an object holds keys that JavaScript puts into an order of its own */
function copied(value: unknown, order: { broken: boolean }): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value
  if (Array.isArray(value)) return value.map((own) => copied(own, order))
  if (typeof value !== 'object') throw new TypeError(`canonical JSON has no ${typeof value === 'number' ? value : typeof value}`)
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value).sort()) {
    const own = (value as Record<string, unknown>)[key]
    if (own === undefined) continue
    if (looksLikePlace.test(key)) order.broken = true
    if (key === '__proto__') Object.defineProperty(copy, key, { value: copied(own, order), enumerable: true })
    else copy[key] = copied(own, order)
  }
  return copy
}

const looksLikePlace = /^\d/

function writtenOut(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writtenOut).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const own = value as Record<string, unknown>
  const parts = Object.keys(own)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${writtenOut(own[key])}`)
  return `{${parts.join(',')}}`
}
