import { tableMoney } from '../../demand/price-year.ts'
import type { Project } from '../../demand/project.ts'
import type { ReferenceModel } from '../../reference-model.ts'

/**
 * Mean gross pay a head and month in an economy of the project, scenario currency, which stands for all of its regions.
 *
 *   Σ_j w_j x_j / (12 · (1 + employers' rate) · γ Σ_j heads_j x_j)
 *
 * Heads are all at work, the self-employed among them, so it is below the pay of employees where many work for themselves.
 *
 * @param values of the assumptions of the project
 * @param host place of the economy among the hosts
 * @returns undefined where nobody has counted the persons at work
 */
export function meanPay(project: Project, values: Float64Array, { economies, jobs }: ReferenceModel, host: number): number | undefined {
  const { settings, hosts, hostParameters } = project
  const n = economies.industries.length
  const from = hosts[host]! * n
  let income = 0
  let heads = 0
  for (let k = from; k < from + n; k++) {
    if (Number.isNaN(jobs.heads[k]!)) continue
    income += economies.labourIncome[k]! * economies.output[k]!
    heads += jobs.heads[k]! * economies.output[k]!
  }
  if (heads === 0) return undefined
  const { employersRate, employmentFactor } = hostParameters[host]!
  const perYear = income / (heads * values[employmentFactor]! * (1 + values[employersRate]!))
  return perYear / 12 / tableMoney(values[settings.deflator]!, values[settings.exchangeRate]!, economies.money)
}
