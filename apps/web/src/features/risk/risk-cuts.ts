import type { Cut, Estimate, Run, Scenario } from '@shiftwork/contracts'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { ApiError } from '../../api-client.ts'
import { cutNames } from '../../figures/cut-names.ts'
import { cutQuery } from '../../requests/cut.ts'
import { useVersion } from '../../requests/version.ts'

export interface RiskCuts {
  readonly scenario: Scenario
  readonly output: Cut
  readonly availability: Cut
  readonly account: Cut
  /** The same over the whole period; null where the estimate is older than it. */
  readonly whole: Cut | null
  readonly netJobs: Cut
}

/** What risk does in an estimate; "none" where the scenario names no threat, "absent" where the estimate is older than risk, undefined while what is asked for it is awaited. */
export function useRiskCuts(
  run: Run,
  estimate: Estimate,
): {
  readonly risk: RiskCuts | 'none' | 'absent' | undefined
  readonly asked: readonly UseQueryResult[]
} {
  const own = useVersion(run.scenario, run.version)
  const version = own.data
  const named = version?.scenario.risk !== undefined
  const of = (name: string) => ({ ...cutQuery(run.id, name), enabled: named })
  const output = useQuery(of(cutNames.riskOutput))
  const availability = useQuery(of(cutNames.riskAvailability))
  const account = useQuery(of(cutNames.riskAccount))
  const holdsLife = estimate.available.some(({ name }) => name === cutNames.riskAccountLife)
  const life = useQuery({ ...of(cutNames.riskAccountLife), enabled: named && holdsLife })
  const netJobs = useQuery(of(cutNames.netJobs))
  const asked = [own, output, availability, account, netJobs]
  if (version && !named) return { risk: 'none', asked }
  if (output.error instanceof ApiError && output.error.status === 404) return { risk: 'absent', asked }
  const [a, b, c, d] = [output.data, availability.data, account.data, netJobs.data]
  const whole = holdsLife ? life.data : null
  if (whole === undefined) return { risk: undefined, asked: [...asked, life] }
  const risk =
    version && a && b && c && d ? { scenario: version.scenario, output: a, availability: b, account: c, whole, netJobs: d } : undefined
  return { risk, asked }
}
