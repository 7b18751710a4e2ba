import type { Finding } from '@shiftwork/contracts'

/** Path into the scenario, by positions. */
export type At = readonly (string | number)[]

/** JSON pointer (RFC 6901) of a path. The engine takes types only from the contracts, so that it stays free of their code. */
export function pointer(at: At): string {
  return at.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** A finding about one place of the scenario, or about the whole of it. */
export function findingAt(at: At | null, code: string, parts: Partial<Omit<Finding, 'code' | 'path'>> = {}): Finding {
  return { severity: 'error', values: {}, ...parts, ...(at === null ? {} : { path: pointer(at) }), code }
}
