import type { JobsCoefficients } from '../employment/jobs-coefficients.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import type { TotalsOf } from '../responses/aggregation.ts'

/**
 * Totals by economy, measure after measure, each as long as there are economies:
 * output, value added, labour income, jobs by heads in plausible industries, jobs by heads in marked ones, jobs by labour cost in marked ones.
 */
export const economyMeasures = ['output', 'value-added', 'labour-income', 'jobs-heads', 'jobs-marked-heads', 'jobs-marked-cost'] as const
/** The first measures are money; those after them are jobs and take the growth of output per job. */
export const moneyMeasures = 3

/** Whether any industry of an economy has employment data, by economy. */
export function coveredEconomies(economies: number, { heads }: JobsCoefficients): Uint8Array {
  const n = heads.length / economies
  return Uint8Array.from({ length: economies }, (_, c) => (heads.subarray(c * n, (c + 1) * n).some((e) => !Number.isNaN(e)) ? 1 : 0))
}

/** Adds outputs up by economy. Industries without employment data add no jobs: economies without any are made null by the caller. */
export function economyTotals(economies: LinkedEconomies, jobs: JobsCoefficients, marked: Uint8Array): TotalsOf {
  const count = economies.economies.length
  const n = economies.industries.length
  const { valueAdded, labourIncome } = economies
  return (output, out) => {
    out.fill(0)
    for (let c = 0; c < count; c++) {
      for (let k = c * n; k < (c + 1) * n; k++) {
        const x = output[k]!
        out[c]! += x
        out[count + c]! += valueAdded[k]! * x
        out[2 * count + c]! += labourIncome[k]! * x
        const heads = jobs.heads[k]!
        if (Number.isNaN(heads)) continue
        if (marked[k] === 0) out[3 * count + c]! += heads * x
        else {
          out[4 * count + c]! += heads * x
          out[5 * count + c]! += jobs.labourCost[k]! * x
        }
      }
    }
  }
}

/**
 * Jobs of an economy from its three totals.
 *
 *   γ (heads + (1 − r) marked heads) + r marked labour cost
 *
 * @param route r, 0: the heads of the survey, 1: labour cost
 */
export function jobsOf(factor: number, route: number, heads: number, markedHeads: number, markedCost: number): number {
  return factor * (heads + (1 - route) * markedHeads) + route * markedCost
}
