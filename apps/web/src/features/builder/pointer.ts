/** Steps of a JSON pointer (RFC 6901). */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands at a pointer; undefined where nothing does. */
export function getAt(value: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (v, step) => (typeof v === 'object' && v !== null ? (v as Record<string, unknown>)[step] : undefined),
    value,
  )
}

function changed(value: unknown, steps: readonly string[], next: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return next
  if (Array.isArray(value)) return value.map((v, i) => (String(i) === step ? changed(v, rest, next) : v))
  const record = { ...(value as Record<string, unknown>) }
  const inside = changed(record[step], rest, next)
  if (inside === undefined) delete record[step]
  else record[step] = inside
  return record
}

/** A copy with another value at a pointer (undefined takes the field out); the original stays as it is. */
export function setAt<T>(value: T, pointer: string, next: unknown): T {
  return changed(value, stepsOf(pointer), next) as T
}
