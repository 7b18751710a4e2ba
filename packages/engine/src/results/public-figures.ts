import { costPerJob } from '../finance/cost-per-job.ts'
import { gainsPerOutlay } from '../finance/gains-per-outlay.ts'
import { presentValue } from '../finance/present-value.ts'
import { outlayItems, rowsOfPayer, setBalance } from '../finance/public-ledger.ts'
import type { PublicMoney } from '../finance/public-money.ts'
import type { PublicFigure } from './criteria-list.ts'
import type { Draw } from './draw.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { NetFigures } from './net-figures.ts'

/** What the public money of each payer comes to, at present value; the payer after the last one: all of them but the states of other economies. */
export interface PublicFigures {
  readonly payers: number
  /** To be called once the account of the draw is set. */
  set(draw: Draw): void
  /** @param jobs net figures of the same draw */
  value(payer: number, item: PublicFigure, jobs: NetFigures): number
}

/**
 *   outlay = PV(paid by instruments − what comes back of them),   gains = PV(taxes, contributions, saved benefits − not additional − counterfactual)
 *   net present value = gains − outlay,   what each unit brings = gains / outlay,   cost per job = outlay / jobs in the payer's own place
 *
 * Posts are those of the steady year, job-years those of the whole horizon.
 *
 * @see MODEL.md 11
 */
export function publicFigures(context: EstimateContext, account: PublicMoney): PublicFigures {
  const { project } = context
  const { payers, instruments } = project.funding
  const values = payers.map(() => ({ outlay: 0, gains: 0 }))
  const rows = payers.map((_, p) => ({ ofOutlay: rowsOfPayer(account.ledger, p, outlayItems), ofAll: rowsOfPayer(account.ledger, p) }))
  const balance = new Float64Array(account.ledger.years)
  const all = { outlay: 0, gains: 0 }
  const spends = payers.map((_, p) => instruments.some(({ payer }) => payer === p))
  return {
    payers: payers.length,
    set(draw) {
      const rate = draw.values[project.funding.discountRate]!
      all.outlay = 0
      all.gains = 0
      payers.forEach(({ collects }, p) => {
        const { ofOutlay, ofAll } = rows[p]!
        setBalance(account.ledger, ofOutlay, balance)
        const outlay = 0 - presentValue(balance, rate)
        setBalance(account.ledger, ofAll, balance)
        const gains = presentValue(balance, rate) + outlay
        values[p] = { outlay, gains }
        if (collects === 'others') return
        all.outlay += outlay
        all.gains += gains
      })
    },
    value(payer, item, jobs) {
      const { outlay, gains } = values[payer] ?? all
      if (item === 'outlay') return outlay
      if (item === 'gains') return gains
      if (item === 'net-present-value') return gains - outlay
      if (item === 'gains-per-outlay') return gainsPerOutlay(gains, outlay)
      const of = (figure: 'steady posts' | 'life job-years', step: 'gross' | 'net') => jobsOfPayer(context, jobs, payer, figure, step)
      const paid = payer < payers.length ? spends[payer]! : spends.includes(true)
      const cost = (count: number) => (paid ? costPerJob(outlay, count) : Number.NaN)
      switch (item) {
        case 'gross-posts':
          return of('steady posts', 'gross')
        case 'net-posts':
          return of('steady posts', 'net')
        case 'gross-job-years':
          return of('life job-years', 'gross')
        case 'net-job-years':
          return of('life job-years', 'net')
        case 'cost-per-gross-post':
          return cost(of('steady posts', 'gross'))
        case 'cost-per-net-post':
          return cost(of('steady posts', 'net'))
        case 'cost-per-gross-job-year':
          return cost(of('life job-years', 'gross'))
        case 'cost-per-net-job-year':
          return cost(of('life job-years', 'net'))
      }
    },
  }
}

/** Jobs in the payer's own place; where it has none of its own, in all economies that host the project. */
function jobsOfPayer(
  { project }: EstimateContext,
  jobs: NetFigures,
  payer: number,
  figure: 'steady posts' | 'life job-years',
  step: 'gross' | 'net',
): number {
  const own = project.funding.payers[payer]
  if (own?.collects === 'others') return Number.NaN
  const place = own?.jobs
  if (place) return jobs.value('host' in place ? place.host : project.hosts.length + 1 + place.part, figure, 'total', step)
  return project.hosts.reduce((sum, _, host) => sum + jobs.value(host, figure, 'total', step), 0)
}
