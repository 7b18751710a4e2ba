import type { Criterion } from '@shiftwork/contracts'

/** Criteria that are told first, the first of them that an estimate has. */
const first = ['posts.steady.net.', 'posts.steady.total.', 'job-years.life.net.']

/** Code of the headline figure: net posts of the steady year in the first host economy, where there is a steady year. */
export function headlineOf(criteria: readonly Criterion[]): string {
  for (const start of first) {
    const found = criteria.find(({ code, place }) => code.startsWith(start) && /^[A-Z]{3}$/.test(place ?? ''))
    if (found) return found.code
  }
  return criteria[0]!.code
}
