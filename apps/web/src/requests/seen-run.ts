import type { Run } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useSaid } from './bundled-texts.ts'
import { versionQuery } from './version.ts'

/** Which scenario a run is looked at from: the same inputs may stand in several scenarios, and are estimated once. */
export interface RunSubject {
  readonly scenario?: string | undefined
  readonly version?: number | undefined
}

/** A version of a scenario, as far as it says whose name a run is seen under. */
interface SeenVersion {
  readonly version: number
  readonly hash: string
  readonly scenario: { readonly name: string }
}

/** What an address says beside the run's own id: only where the run was first asked for by another scenario. */
export function subjectOf(run: Run, scenario: string, version: number): RunSubject {
  return run.scenario === scenario && run.version === version ? {} : { scenario, version }
}

/** A run under the name of the scenario that it is looked at from. */
export function underName(run: Run, scenario: string, { version, scenario: { name } }: SeenVersion): Run {
  return { ...run, scenario, version, scenarioName: name }
}

/** A run under the name of the scenario that it is looked at from, if that has the very same inputs. */
export function useSeenRun(run: Run | undefined, { scenario, version }: RunSubject): Run | undefined {
  const { said } = useSaid()
  const enabled = scenario !== undefined && version !== undefined
  const asked = useQuery({ ...versionQuery(scenario ?? '', version ?? 0), enabled, select: said }).data
  return run && asked && scenario !== undefined && asked.hash === run.scenarioHash ? underName(run, scenario, asked) : run
}
