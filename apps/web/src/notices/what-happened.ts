import type { Finding } from '@shiftwork/contracts'

/** What the page knows of something that went wrong; without a status it is a fault of the page itself. */
export interface Refusal {
  readonly status?: number
  readonly findings?: readonly Finding[]
  readonly trace?: string
}

/** Said by what stands before the service where that does not answer. */
const away = [0, 502, 503, 504]

/** The sentence that says what happened. A reason that the service gives goes before what the status alone tells. */
export function whatHappened({ status, findings = [] }: Refusal) {
  if (status === undefined) return 'fault'
  if (findings.length > 0) return 'refused'
  if (away.includes(status)) return 'unreachable'
  if (status === 401 || status === 403) return 'notAllowed'
  return status >= 500 ? 'failed' : 'refusedAlone'
}
