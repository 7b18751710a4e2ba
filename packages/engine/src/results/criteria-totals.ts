import type { Aggregation, UnitTotals } from '../responses/aggregation.ts'
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

function aggregationOf(context: TotalsOfContext): Aggregation {
  const { economies: whole } = context
  const size = criteriaTotals.size(context.project.hosts.length)
  const map = (from: Float64Array): Float64Array => {
    const rows = from.length / whole.size
    const out = new Float64Array(rows * size)
    for (let r = 0; r < rows; r++)
      setRow(context, from.subarray(r * whole.size, (r + 1) * whole.size), out.subarray(r * size, (r + 1) * size))
    return out
  }
  let ofTables: UnitTotals | undefined
  return {
    size,
    indirect: map(whole.indirect),
    induced: map(whole.induced),
    wages: map(whole.wages),
    spending: map(whole.spending),
    ofTables:
      whole.ofTables &&
      (() => {
        const { indirect, induced } = whole.ofTables!()
        ofTables ??= { indirect: map(indirect), induced: map(induced) }
        return ofTables
      }),
    heads: context.project.hosts.map((_, h) => ({
      plausible: criteriaTotals.host(h) + partTotals.heads,
      marked: criteriaTotals.host(h) + partTotals.markedHeads,
    })),
  }
}

function setRow({ project: { hosts }, employment }: TotalsOfContext, from: Float64Array, out: Float64Array): void {
  const count = employment.factor.length
  const at = economyTotalsLayout(count, hosts.length)
  hosts.forEach((economy, h) => {
    const money = [at.output + economy, at.valueAdded + economy, at.labourIncome + economy]
    const own = [...money, at.jobs + economy, at.markedHeads + h, at.markedCost + h]
    own.forEach((place, m) => {
      out[criteriaTotals.host(h) + m] = from[place]!
    })
  })
  const world = criteriaTotals.world(hosts.length)
  for (let c = 0; c < count; c++) {
    out[world]! += from[at.valueAdded + c]!
    out[world + 1]! += from[at.labourIncome + c]!
    if (!hosts.includes(c) && employment.covered[c] === 1) out[criteriaTotals.otherJobs(hosts.length)]! += from[at.jobs + c]!
  }
}
