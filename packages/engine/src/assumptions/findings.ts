import type { Finding } from '@shiftwork/contracts'

/** Path into the scenario, by positions. */
export type At = readonly (string | number)[]

/** JSON pointer (RFC 6901) of a path. The engine takes types only from the contracts, so that it stays free of their code. */
export function pointer(at: At): string {
  let text = ''
  for (const part of at) text += `/${typeof part === 'number' ? part : escaped(part)}`
  return text
}

/** @NOTE Every number of a scenario has a pointer, and almost none a character to escape: looking first takes a tenth of replacing. */
function escaped(part: string): string {
  return part.includes('~') || part.includes('/') ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part
}

/** A finding about one place of the scenario, or about the whole of it. */
export function findingAt(at: At | null, code: string, parts: Partial<Omit<Finding, 'code' | 'path'>> = {}): Finding {
  return { severity: 'error', values: {}, ...parts, ...(at === null ? {} : { path: pointer(at) }), code }
}
