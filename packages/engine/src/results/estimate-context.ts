import { centralValues } from '../assumptions/assumption-list.ts'
import type { Project, UnitDemand } from '../demand/project.ts'
import { implausibleJobs } from '../employment/jobs-coefficients.ts'
import type { ReferenceModel } from '../reference-model.ts'
import {
  type Aggregation,
  aggregate,
  type HostIncomes,
  hostIncomes,
  type ProjectResponses,
  projectResponses,
} from '../responses/aggregation.ts'
import { householdClosure } from '../responses/household-closure.ts'
import type { UnitResponse } from '../responses/unit-response.ts'
import { coveredEconomies, economyTotals, economyTotalsLayout } from './economy-totals.ts'
import { type PartsOfEstimate, partsOfEstimate } from './part-totals.ts'

/** Everything that the draws of one project have in common. */
export interface EstimateContext {
  readonly model: ReferenceModel
  readonly project: Project
  readonly central: Float64Array
  readonly responses: ProjectResponses
  readonly incomes: HostIncomes
  /** Totals by economy. */
  readonly economies: Aggregation
  /** Parts of economies; null where none is taken apart. */
  readonly parts: PartsOfEstimate | null
  readonly employment: EstimateEmployment
  /** What happens without the project; null where the scenario does not say. */
  readonly counterfactual: { readonly context: EstimateContext; readonly sign: 1 | -1 } | null
}

/** Every unit of demand whose response an estimate needs: those of the project, then those of its counterfactual. */
export function unitsOf(project: Project): UnitDemand[] {
  return [...project.units, ...(project.counterfactual?.project.units ?? [])]
}

/** Employment of all economies at the central values. */
interface EstimateEmployment {
  /** Whether an economy has employment data. */
  readonly covered: Uint8Array
  /** γ, by economy. */
  readonly factor: Float64Array
  /** Industries whose two routes lie too far apart, N. */
  readonly marked: Uint8Array
}

/**
 * @param units responses to the units of demand of `unitsOf`, in their order
 * @param households responses to one unit spent by the households of each economy
 */
export function estimateContext(
  model: ReferenceModel,
  project: Project,
  units: readonly UnitResponse[],
  households: readonly UnitResponse[],
): EstimateContext {
  const { economies, jobs } = model
  const own = units.slice(0, project.units.length)
  const { counterfactual } = project
  const central = centralValues(project.assumptions)
  const factor = project.economyParameters.employmentFactor
  const bounds = { low: central[project.settings.jobsPlausibilityLow]!, high: central[project.settings.jobsPlausibilityHigh]! }
  const { marked } = implausibleJobs(jobs, factor, bounds)
  const closure = householdClosure(households, project.economyParameters.householdSpending, project.hosts)
  const responses = projectResponses(own, households, closure)
  const { size } = economyTotalsLayout(economies.economies.length, project.hosts.length)
  return {
    model,
    project,
    central,
    responses,
    incomes: hostIncomes(responses),
    economies: aggregate(responses, size, economyTotals({ economies, jobs, marked, factor, hosts: project.hosts })),
    parts: partsOfEstimate(project, { economies, jobs, marked }, responses),
    employment: { covered: coveredEconomies(economies.economies.length, jobs), factor, marked },
    counterfactual: counterfactual && {
      context: estimateContext(model, counterfactual.project, units.slice(own.length), households),
      sign: counterfactual.sign,
    },
  }
}
