import type { Cut, Run, Scenario } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { ApiError } from '../../api-client.ts'
import { cutNames } from '../../figures/cut-names.ts'
import { cutQuery } from '../../requests/cut.ts'
import { versionQuery } from '../../requests/version.ts'

export interface PlanCuts {
  readonly scenario: Scenario
  readonly openings: Cut
  readonly seats: Cut
  readonly money: Cut
  readonly cohorts: Cut
}

/** The retraining plan of an estimate; "none" where the scenario names no people, "absent" where the estimate is older than plans, undefined while it loads. */
export function usePlanCuts(run: Run): PlanCuts | 'none' | 'absent' | undefined {
  const version = useQuery(versionQuery(run.scenario, run.version)).data
  const named = (version?.scenario.pools?.length ?? 0) > 0
  const of = (name: string) => ({ ...cutQuery(run.id, name), enabled: named })
  const openings = useQuery(of(cutNames.planOpenings))
  const seats = useQuery(of(cutNames.planSeats))
  const money = useQuery(of(cutNames.planMoney))
  const cohorts = useQuery(of(cutNames.planCohorts))
  if (version && !named) return 'none'
  if (openings.error instanceof ApiError && openings.error.status === 404) return 'absent'
  const [a, b, c, d] = [openings.data, seats.data, money.data, cohorts.data]
  return version && a && b && c && d ? { scenario: version.scenario, openings: a, seats: b, money: c, cohorts: d } : undefined
}
