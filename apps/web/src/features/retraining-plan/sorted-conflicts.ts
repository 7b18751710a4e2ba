import type { Finding, Scenario } from '@shiftwork/contracts'
import { wholeNumber } from '../../figures/numbers.ts'

/** What a reader can change comes first: money, seats, people; then the posts that stay open. */
const order = [
  'plan-date-whole-budget-too-small',
  'plan-date-budget-too-small',
  'plan-date-seats-too-few',
  'plan-date-opening-unreached',
  'plan-date-pool-too-small',
  'plan-date-opening-short',
]
const placeOf = ({ code }: Finding) => (order.includes(code) ? order.indexOf(code) : order.length)
const peopleOf = ({ values }: Finding) => (typeof values.people === 'number' ? values.people : 0)

/** Fewer than one post open for a while is a post that stands open. */
const wholePosts = (posts: number): string => wholeNumber(Math.max(1, Math.round(posts)))

/**
 * What stands against a date, what can be changed first and the most posts before fewer, with the names of pools, courses and payers, whole posts, and
 * amounts as the reader writes them.
 *
 * @param employer what the firm itself is called, where it pays
 */
export function sortedConflicts(
  conflicts: readonly Finding[],
  { pools = [], courses = [], funding }: Scenario,
  employer: string,
): Finding[] {
  const names = (list: readonly { readonly id: string; readonly name: string }[]) => new Map(list.map(({ id, name }) => [id, name]))
  const known = { pool: names(pools), course: names(courses), payer: names(funding?.payers ?? []).set('employer', employer) }
  const named = (finding: Finding): Finding => {
    const values = Object.entries(finding.values).map(([key, value]) => {
      const name = key === 'pool' || key === 'course' || key === 'payer' ? known[key].get(String(value)) : undefined
      if (key === 'people' && typeof value === 'number') return [key, wholePosts(value)]
      if (key === 'amount' && typeof value === 'number') return [key, wholeNumber(value)]
      return [key, name ?? value]
    })
    return { ...finding, values: Object.fromEntries(values) }
  }
  return [...conflicts].sort((a, b) => placeOf(a) - placeOf(b) || peopleOf(b) - peopleOf(a)).map(named)
}
