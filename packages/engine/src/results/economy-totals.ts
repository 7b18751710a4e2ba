import type { JobsCoefficients } from '../employment/jobs-coefficients.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import type { HeadsOfHost, TotalsOf } from '../responses/aggregation.ts'

/**
 * Totals that jobs and money are made of. First four measures by economy, measure after measure: output, value added, labour income, jobs. Jobs of a host
 * are heads in its plausible industries, before its employment factor, which is drawn; jobs of the others are whole, at their central factor.
 * After them two totals for each host: heads in its marked industries, jobs by labour cost there.
 */
export interface EconomyTotals {
  readonly economies: number
  readonly hosts: number
  readonly size: number
  readonly output: number
  readonly valueAdded: number
  readonly labourIncome: number
  readonly jobs: number
  readonly markedHeads: number
  readonly markedCost: number
}

export function economyTotalsLayout(economies: number, hosts: number): EconomyTotals {
  return {
    economies,
    hosts,
    size: 4 * economies + 2 * hosts,
    output: 0,
    valueAdded: economies,
    labourIncome: 2 * economies,
    jobs: 3 * economies,
    markedHeads: 4 * economies,
    markedCost: 4 * economies + hosts,
  }
}

/** Where the heads of each host stand, which drawn jobs per million act upon. */
export function headsOfHosts(economies: number, hosts: readonly number[]): HeadsOfHost[] {
  const at = economyTotalsLayout(economies, hosts.length)
  return hosts.map((economy, h) => ({ plausible: at.jobs + economy, marked: at.markedHeads + h }))
}

/** Whether any industry of an economy has employment data, by economy. */
export function coveredEconomies(economies: number, { heads }: JobsCoefficients): Uint8Array {
  const n = heads.length / economies
  return Uint8Array.from({ length: economies }, (_, c) => (heads.subarray(c * n, (c + 1) * n).some((e) => !Number.isNaN(e)) ? 1 : 0))
}

/** What the totals are reckoned with. */
export interface TotalsSetting {
  readonly economies: LinkedEconomies
  readonly jobs: JobsCoefficients
  readonly marked: Uint8Array
  /** γ by economy at the central values. */
  readonly factor: Float64Array
  readonly hosts: readonly number[]
}

/** Adds outputs up by economy. Industries without employment data add no jobs: economies without any are made null by whoever reads them. */
export function economyTotals({ economies, jobs, marked, factor, hosts }: TotalsSetting): TotalsOf {
  const count = economies.economies.length
  const n = economies.industries.length
  const at = economyTotalsLayout(count, hosts.length)
  const { valueAdded, labourIncome } = economies
  return (output, out) => {
    out.fill(0)
    for (let c = 0; c < count; c++) {
      const host = hosts.indexOf(c)
      for (let k = c * n; k < (c + 1) * n; k++) {
        const x = output[k]!
        out[at.output + c]! += x
        out[at.valueAdded + c]! += valueAdded[k]! * x
        out[at.labourIncome + c]! += labourIncome[k]! * x
        const heads = jobs.heads[k]!
        if (Number.isNaN(heads)) continue
        if (host < 0) out[at.jobs + c]! += factor[c]! * heads * x
        else if (marked[k] === 0) out[at.jobs + c]! += heads * x
        else {
          out[at.markedHeads + host]! += heads * x
          out[at.markedCost + host]! += jobs.labourCost[k]! * x
        }
      }
    }
  }
}

/**
 * Jobs of a host from its three totals.
 *
 *   γ (heads + (1 − r) marked heads) + r marked labour cost
 *
 * @param route r, 0: the heads of the survey, 1: labour cost
 */
export function jobsOf(factor: number, route: number, heads: number, markedHeads: number, markedCost: number): number {
  return factor * (heads + (1 - route) * markedHeads) + route * markedCost
}
