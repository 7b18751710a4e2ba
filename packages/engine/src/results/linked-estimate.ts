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
import { type LinkedTablesOfHosts, linkedTablesOfHosts } from '../uncertain-tables/linked-tables.ts'
import { exponentRange } from './drawn-exponent.ts'
import { coveredEconomies, economyTotals, economyTotalsLayout, headsOfHosts } from './economy-totals.ts'
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
  /** The tables of the hosts, to be drawn; null where they are held. */
  readonly ofTables: LinkedTablesOfHosts | null
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
 * @param tables responses to what drawn tables of the hosts can call for (`tableUnits`); null where none are drawn
 */
export type LinkEstimate = (
  model: ReferenceModel,
  project: Project,
  units: readonly UnitResponse[],
  households: readonly UnitResponse[],
  tables: readonly UnitResponse[] | null,
) => LinkedEstimate

export const linkedEstimate: LinkEstimate = (model, project, units, households, tables) => {
  const { economies, jobs } = model
  const { householdSpending, employmentFactor: factor } = project.economyParameters
  const { marked } = implausibleJobs(jobs, factor, plausibleRange(project))
  const closure = householdClosure(households, householdSpending, project.hosts)
  const responses = projectResponses(units, households, closure, tables)
  const incomes = hostIncomes(responses)
  const { size } = economyTotalsLayout(economies.economies.length, project.hosts.length)
  return {
    responses,
    incomes,
    economies: {
      ...aggregate(responses, size, economyTotals({ economies, jobs, marked, factor, hosts: project.hosts })),
      heads: headsOfHosts(economies.economies.length, project.hosts),
    },
    parts: partsOfEstimate(project, { economies, jobs, marked, knownRegions: model.knownRegions }, responses),
    receiptBases: receiptBases(project, economies, responses),
    employment: { covered: coveredEconomies(economies.economies.length, jobs), factor, marked },
    ofTables: linkedTablesOfHosts(project, { model, responses, incomes, marked }),
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
  return (model, project, units, households, tables) => {
    const of = whatDecides(project)
    // Sums that were made with those of drawn tables serve where none are drawn, too.
    const serves = ({ linked }: (typeof kept)[number]) => tables === null || linked.responses.tables !== null
    const found = kept.find(
      (known) => known.of.length === of.length && known.of.every((value, k) => Object.is(value, of[k])) && serves(known),
    )
    const linked = found?.linked ?? linkedEstimate(model, project, units, households, tables)
    kept = [{ of, linked }, ...kept.filter((known) => known !== found)].slice(0, mostKept)
    return linked
  }
}

/** Everything of a project that its sums are made with, in a row. */
function whatDecides(project: Project): unknown[] {
  const { units, hosts, splits, placements, product, economyParameters, tables } = project
  const { low, high } = plausibleRange(project)
  return [
    low,
    high,
    product.industry,
    ...(tables ? [tables.coefficients, tables.importShares, tables.employment] : []),
    ...(exponentRange(project) ?? []),
    ...units.flatMap((unit) => [unit.kind, unit.economy, 'product' in unit ? unit.product : null]),
    ...['hosts', ...hosts],
    ...splits.flatMap(({ economy, host, split, breakdown, parts, first }) => ['split', economy, host, split, breakdown, first, ...parts]),
    ...placements.all.flatMap(({ unit, split, seller, buyer }) => ['placement', unit, split, seller, buyer]),
    ...economyParameters.householdSpending,
    ...economyParameters.employmentFactor,
  ]
}
