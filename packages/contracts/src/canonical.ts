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

/**
 * What is in order already is given back as it is: most of what is read was written in order, and copies of it are work for the collector.
 *
 * @param order told to be broken where an object holds keys that JavaScript puts into an order of its own
 */
function copied(value: unknown, order: { broken: boolean }): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value
  if (Array.isArray(value)) return copiedList(value, order)
  if (typeof value !== 'object') throw new TypeError(`canonical JSON has no ${typeof value === 'number' ? value : typeof value}`)
  return copiedFields(value as Record<string, unknown>, order)
}

function copiedList(list: readonly unknown[], order: { broken: boolean }): readonly unknown[] {
  let copy: unknown[] | null = null
  for (let k = 0; k < list.length; k++) {
    const own = copied(list[k], order)
    if (copy === null && !Object.is(own, list[k])) copy = list.slice(0, k)
    copy?.push(own)
  }
  return copy ?? list
}

function copiedFields(fields: Readonly<Record<string, unknown>>, order: { broken: boolean }): Readonly<Record<string, unknown>> {
  const keys = Object.keys(fields)
  let copy: Record<string, unknown> | null = areSorted(keys) ? null : {}
  if (copy !== null) keys.sort()
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k]!
    const own = fields[key]
    if (own !== undefined && looksLikePlace(key)) order.broken = true
    const put = own === undefined ? undefined : copied(own, order)
    if (copy === null && (own === undefined || !Object.is(put, own))) copy = firstOf(fields, keys, k)
    if (copy !== null && own !== undefined) putField(copy, key, put)
  }
  return copy ?? fields
}

function areSorted(keys: readonly string[]): boolean {
  for (let k = 1; k < keys.length; k++) if (!(keys[k - 1]! < keys[k]!)) return false
  return true
}

function firstOf(fields: Readonly<Record<string, unknown>>, keys: readonly string[], count: number): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (let k = 0; k < count; k++) putField(copy, keys[k]!, fields[keys[k]!])
  return copy
}

function putField(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(fields, key, { value, enumerable: true })
  else fields[key] = value
}

/** Begins with a digit. */
function looksLikePlace(key: string): boolean {
  const first = key.charCodeAt(0)
  return first >= 48 && first <= 57
}

function writtenOut(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writtenOut).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const own = value as Record<string, unknown>
  const parts = Object.keys(own)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${writtenOut(own[key])}`)
  return `{${parts.join(',')}}`
}
