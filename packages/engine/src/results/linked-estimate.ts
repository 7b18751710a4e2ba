import { centralValues } from '../assumptions/assumption-list.ts'
import type { Project } from '../demand/project.ts'
import { implausibleJobs } from '../employment/jobs-coefficients.ts'
import { receiptBases } from '../finance/receipt-bases.ts'
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
import { exponentRange } from './drawn-exponent.ts'
import { coveredEconomies, economyTotals, economyTotalsLayout } from './economy-totals.ts'
import { type PartsOfEstimate, partsOfEstimate } from './part-totals.ts'

/** What the linked economies make of a project: it follows from what is bought, where, and by whom, not from how much. */
export interface LinkedEstimate {
  readonly responses: ProjectResponses
  readonly incomes: HostIncomes
  /** Totals by economy. */
  readonly economies: Aggregation
  /** Parts of economies; null where none is taken apart. */
  readonly parts: PartsOfEstimate | null
  /** What taxes are reckoned on, by public purse. */
  readonly receiptBases: Aggregation
  readonly employment: EstimateEmployment
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
 * Adds the responses up for one project.
 *
 * @param units responses to the units of demand of the project, in their order
 * @param households responses to one unit spent by the households of each economy
 */
export type LinkEstimate = (
  model: ReferenceModel,
  project: Project,
  units: readonly UnitResponse[],
  households: readonly UnitResponse[],
) => LinkedEstimate

export const linkedEstimate: LinkEstimate = (model, project, units, households) => {
  const { economies, jobs } = model
  const { householdSpending, employmentFactor: factor } = project.economyParameters
  const { marked } = implausibleJobs(jobs, factor, plausibleRange(project))
  const closure = householdClosure(households, householdSpending, project.hosts)
  const responses = projectResponses(units, households, closure)
  const { size } = economyTotalsLayout(economies.economies.length, project.hosts.length)
  return {
    responses,
    incomes: hostIncomes(responses),
    economies: aggregate(responses, size, economyTotals({ economies, jobs, marked, factor, hosts: project.hosts })),
    parts: partsOfEstimate(project, { economies, jobs, marked, knownRegions: model.knownRegions }, responses),
    receiptBases: receiptBases(project, economies, responses),
    employment: { covered: coveredEconomies(economies.economies.length, jobs), factor, marked },
  }
}

function plausibleRange({ assumptions, settings }: Project): { readonly low: number; readonly high: number } {
  const central = centralValues(assumptions)
  return { low: central[settings.jobsPlausibilityLow]!, high: central[settings.jobsPlausibilityHigh]! }
}

/** How many projects' sums are kept: what is being edited, its counterfactual, and what it is compared with. */
const mostKept = 6

/**
 * The same, with the sums of the last few projects kept: an edit of amounts, posts, months or prices changes none of them.
 * For one model and its responses; the kept sums are the same bits as new ones.
 */
export function keptLinkedEstimates(): LinkEstimate {
  let kept: { readonly of: readonly unknown[]; readonly linked: LinkedEstimate }[] = []
  return (model, project, units, households) => {
    const of = whatDecides(project)
    const found = kept.find((known) => known.of.length === of.length && known.of.every((value, k) => Object.is(value, of[k])))
    const linked = found?.linked ?? linkedEstimate(model, project, units, households)
    kept = [{ of, linked }, ...kept.filter((known) => known !== found)].slice(0, mostKept)
    return linked
  }
}

/** Everything of a project that its sums are made with, in a row. */
function whatDecides(project: Project): unknown[] {
  const { units, hosts, splits, placements, product, economyParameters } = project
  const { low, high } = plausibleRange(project)
  return [
    low,
    high,
    product.industry,
    ...(exponentRange(project) ?? []),
    ...units.flatMap((unit) => [unit.kind, unit.economy, 'product' in unit ? unit.product : null]),
    ...['hosts', ...hosts],
    ...splits.flatMap(({ economy, host, split, breakdown, parts, first }) => ['split', economy, host, split, breakdown, first, ...parts]),
    ...placements.all.flatMap(({ unit, split, seller, buyer }) => ['placement', unit, split, seller, buyer]),
    ...economyParameters.householdSpending,
    ...economyParameters.employmentFactor,
  ]
}
