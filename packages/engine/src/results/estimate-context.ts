import type { RetrainingPlan } from '@shiftwork/contracts'
import { type PoachedPosts, poachedPosts } from '../additionality/poached-posts.ts'
import { centralValues } from '../assumptions/assumption-list.ts'
import type { SupplyLimits } from '../demand/limited-curves.ts'
import type { Project, UnitDemand } from '../demand/project.ts'
import type { ReferenceModel } from '../reference-model.ts'
import type { UnitResponse } from '../responses/unit-response.ts'
import { tableUnits } from '../uncertain-tables/table-units.ts'
import { type UncertainTables, uncertainTables } from '../uncertain-tables/uncertain-tables.ts'
import { supplyLimits } from '../workforce/plan/supply-limits.ts'
import { criteriaAggregation } from './criteria-totals.ts'
import { type LinkEstimate, type LinkedEstimate, linkedEstimate } from './linked-estimate.ts'

/** Everything that the draws of one project have in common. */
export interface EstimateContext extends LinkedEstimate {
  readonly model: ReferenceModel
  readonly project: Project
  /** The tables of the hosts, to be drawn; null where they are held. */
  readonly tables: UncertainTables | null
  readonly central: Float64Array
  /** What the lack of people leaves of the plan; null where people are not limited. */
  readonly supply: SupplyLimits | null
  /** Posts elsewhere that stand open because their people went to the project; null where there are none. */
  readonly poached: PoachedPosts | null
  /** The retraining plan that says so; null where there is none. */
  readonly plan: RetrainingPlan | null
  /** What happens without the project; null where the scenario does not say. */
  readonly counterfactual: { readonly context: EstimateContext; readonly sign: 1 | -1 } | null
}

interface ContextOptions {
  readonly plan?: RetrainingPlan | null
  readonly link?: LinkEstimate
  readonly tables?: readonly UnitResponse[] | null
}

/** Every unit of demand whose response an estimate needs: those of the project, then those of its counterfactual. */
export function unitsOf(project: Project): UnitDemand[] {
  return [...project.units, ...(project.counterfactual?.project.units ?? [])]
}

/** Every unit of demand whose response is needed where the tables of the hosts are drawn: those of the project, then those of its counterfactual. */
export function tableUnitsOf({ tables, hosts, counterfactual }: Project, { economies }: Pick<ReferenceModel, 'economies'>): UnitDemand[] {
  const units = (of: readonly number[]) => tableUnits(of, economies.industries.length)
  return tables ? [...units(hosts), ...units(counterfactual?.project.hosts ?? [])] : []
}

/**
 * @param units responses to the units of demand of `unitsOf`, in their order
 * @param households responses to one unit spent by the households of each economy
 * @param tables responses to the units of `tableUnitsOf`, in their order; null: tables are held, as where there are no draws
 * @param plan the retraining plan; null: all posts are filled
 * @param link adds the responses up; whoever computes one estimate after the other keeps the sums (`keptLinkedEstimates`)
 */
export function estimateContext(
  model: ReferenceModel,
  project: Project,
  units: readonly UnitResponse[],
  households: readonly UnitResponse[],
  { plan = null, link = linkedEstimate, tables = null }: ContextOptions = {},
): EstimateContext {
  const ofTables = 2 * project.hosts.length * model.economies.industries.length
  const own = units.slice(0, project.units.length)
  const { counterfactual } = project
  const linked = link(model, project, own, households, tables?.slice(0, ofTables) ?? null)
  return {
    ...linked,
    tables: tables && uncertainTables(project, linked.ofTables, criteriaAggregation({ project, ...linked })),
    model,
    project,
    central: centralValues(project.assumptions),
    supply: plan && supplyLimits(project, plan),
    poached: plan && poachedPosts(project, plan, model),
    plan,
    counterfactual: counterfactual && {
      context: estimateContext(model, counterfactual.project, units.slice(own.length), households, {
        link,
        tables: tables?.slice(ofTables) ?? null,
      }),
      sign: counterfactual.sign,
    },
  }
}
