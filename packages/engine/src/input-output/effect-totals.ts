import { hasEmployment, type LinkedEconomies } from './linked-economies.ts'

/** What an effect amounts to in one economy. */
export interface EffectTotals {
  readonly output: number
  readonly valueAdded: number
  readonly labourIncome: number
  /** Persons, as the employment data count them; null where the economy has none. */
  readonly jobs: number | null
}

/**
 * Output, value added, labour income and jobs of one economy, summed over its industries in their order.
 *
 *   Σ_j x_j,  Σ_j v_j x_j,  Σ_j w_j x_j,  γ Σ_j e_j x_j
 *
 * Industries without employment data add nothing to the jobs.
 *
 * @param employmentFactor γ, employment now over that of the employment data
 */
export function effectTotals(model: LinkedEconomies, economy: number, output: Float64Array, employmentFactor = 1): EffectTotals {
  const n = model.industries.length
  const perMoney = model.money.scale / 1_000_000
  let [total, valueAdded, labourIncome, jobs] = [0, 0, 0, 0]
  for (let k = economy * n; k < (economy + 1) * n; k++) {
    const x = output[k]!
    total += x
    valueAdded += model.valueAdded[k]! * x
    labourIncome += model.labourIncome[k]! * x
    const e = model.jobsPerOutput[k]!
    if (!Number.isNaN(e)) jobs += e * x
  }
  return { output: total, valueAdded, labourIncome, jobs: hasEmployment(model, economy) ? jobs * perMoney * employmentFactor : null }
}
