import type { Cut, Run, Scenario } from '@shiftwork/contracts'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ApiError } from '../../api-client.ts'
import { cutNames } from '../../figures/cut-names.ts'
import { useShownMoney } from '../../figures/shown-money.ts'
import { cutQuery } from '../../requests/cut.ts'
import { useVersion } from '../../requests/version.ts'

export interface PlanCuts {
  /** With the currency that money is shown in. */
  readonly scenario: Scenario
  /** As it was run: what is asked of a plan is asked in its money. */
  readonly ownScenario: Scenario
  readonly openings: Cut
  readonly seats: Cut
  readonly money: Cut
  readonly cohorts: Cut
}

/** The retraining plan of an estimate; "none" where the scenario names no people, "absent" where the estimate is older than plans, undefined while what is asked for it is awaited. */
export function usePlanCuts(run: Run): {
  readonly plan: PlanCuts | 'none' | 'absent' | undefined
  readonly asked: readonly UseQueryResult[]
} {
  const shown = useShownMoney()
  const own = useVersion(run.scenario, run.version)
  const version = own.data
  const named = (version?.scenario.pools?.length ?? 0) > 0
  const of = (name: string) => ({ ...cutQuery(run.id, name), enabled: named })
  const openings = useQuery(of(cutNames.planOpenings))
  const seats = useQuery(of(cutNames.planSeats))
  const money = useQuery(of(cutNames.planMoney))
  const cohorts = useQuery(of(cutNames.planCohorts))
  const asked = [own, openings, seats, money, cohorts]
  if (version && !named) return { plan: 'none', asked }
  if (openings.error instanceof ApiError && openings.error.status === 404) return { plan: 'absent', asked }
  const [a, b, c, d] = [openings.data, seats.data, money.data, cohorts.data]
  if (!version || !a || !b || !c || !d) return { plan: undefined, asked }
  const { scenario } = version
  const inMoney = { scenario: shown.scenario(scenario), money: shown.cut(c), cohorts: shown.cut(d) }
  return { plan: { ...inMoney, ownScenario: scenario, openings: a, seats: b }, asked }
}
