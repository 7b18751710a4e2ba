import type { Aggregation } from '../responses/aggregation.ts'
import { sumsOfTotals } from '../responses/sums-of-totals.ts'
import { economyTotalsLayout } from './economy-totals.ts'
import type { EstimateContext } from './estimate-context.ts'
import { partTotals } from './part-totals.ts'

/**
 * The few totals that headline figures are made of: of each host its `partTotals`; of the world value added and labour income; jobs of all other economies
 * at their central employment factors.
 */
export const criteriaTotals = {
  perHost: partTotals.size,
  size: (hosts: number) => criteriaTotals.perHost * hosts + 3,
  host: (h: number) => criteriaTotals.perHost * h,
  world: (hosts: number) => criteriaTotals.perHost * hosts,
  otherJobs: (hosts: number) => criteriaTotals.perHost * hosts + 2,
}

/** What they are picked from. */
type TotalsOfContext = Pick<EstimateContext, 'economies' | 'employment'> & { readonly project: Pick<EstimateContext['project'], 'hosts'> }

const kept = new WeakMap<Aggregation, Aggregation>()

/** The totals of headline figures, out of those by economy; kept with these, since every block of draws asks for them, and every edit that leaves them. */
export function criteriaAggregation(context: TotalsOfContext): Aggregation {
  const known = kept.get(context.economies) ?? aggregationOf(context)
  kept.set(context.economies, known)
  return known
}

function aggregationOf({ economies, employment, project: { hosts } }: TotalsOfContext): Aggregation {
  const all = Array.from(employment.factor, (_, c) => c)
  const at = economyTotalsLayout(all.length, hosts.length)
  const others = all.filter((c) => !hosts.includes(c) && employment.covered[c] === 1)
  const members = [
    ...hosts.flatMap((c, h) => {
      const money = [at.output + c, at.valueAdded + c, at.labourIncome + c]
      return [...money, at.jobs + c, at.markedHeads + h, at.markedCost + h].map((k) => [k])
    }),
    all.map((c) => at.valueAdded + c),
    all.map((c) => at.labourIncome + c),
    others.map((c) => at.jobs + c),
  ]
  const heads = hosts.map((_, h) => ({
    plausible: criteriaTotals.host(h) + partTotals.heads,
    marked: criteriaTotals.host(h) + partTotals.markedHeads,
  }))
  return sumsOfTotals(economies, members, heads)
}
