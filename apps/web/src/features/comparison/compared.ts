import type { Estimate, Run, Scenario } from '@shiftwork/contracts'
import { useQueries } from '@tanstack/react-query'
import { useSaid, useWaitsForTexts } from '../../requests/bundled-texts.ts'
import { estimateQuery } from '../../requests/estimate.ts'
import { runQuery } from '../../requests/run.ts'
import { type RunReference, referenceText } from '../../requests/run-reference.ts'
import { type RunSubject, underName } from '../../requests/seen-run.ts'
import { versionQuery } from '../../requests/version.ts'

/** One of the estimates that stand side by side. */
export interface Compared {
  /** Names it in the address. */
  readonly key: string
  readonly letter: string
  readonly colour: string
  readonly dash?: string
  /** Under the name of the scenario that it is looked at from. */
  readonly run: Run
  readonly subject: RunSubject
  readonly estimate: Estimate
  readonly scenario: Scenario
}

const dashes = [undefined, '7 4', '2 3', '10 3 2 3']
/** Colours of lines; from the fifth estimate on they come again, each with another dash. */
const colours = 4

/** The versions whose inputs were estimated: those of the scenarios that were picked where they are the same inputs, else the runs' own. */
function useVersions(references: readonly RunReference[], runs: readonly (Run | undefined)[]) {
  const { said } = useSaid()
  const picked = useQueries({
    queries: references.map(({ scenario, version }) => ({
      ...versionQuery(scenario ?? '', version ?? 0),
      enabled: scenario !== undefined && version !== undefined,
      select: said,
    })),
  })
  const same = runs.map((run, i) => run !== undefined && picked[i]?.data?.hash === run.scenarioHash)
  const own = useQueries({
    queries: runs.map((run, i) => ({
      ...versionQuery(run?.scenario ?? '', run?.version ?? 0),
      enabled: run?.state === 'done' && !same[i] && !picked[i]?.isLoading,
      select: said,
    })),
  })
  return references.map((_, i) => ({ picked: same[i] ?? false, version: same[i] ? picked[i]?.data : own[i]?.data, error: own[i]?.error }))
}

/** The runs of an address with their estimates and inputs; undefined while they load. */
export function useCompared(references: readonly RunReference[]): { compared: Compared[] | undefined; error: unknown; unfinished: Run[] } {
  const { said } = useSaid()
  const runs = useQueries({ queries: references.map(({ run }) => ({ ...runQuery(run), select: said })) })
  const waits = useWaitsForTexts()
  const found = runs.map((r) => (waits ? undefined : r.data))
  const estimates = useQueries({
    queries: references.map(({ run }, i) => ({ ...estimateQuery(run), enabled: found[i]?.state === 'done' })),
  })
  const versions = useVersions(references, found)
  const compared = references.flatMap((reference, i): Compared[] => {
    const { run: _, ...subject } = reference
    const [run, estimate, dash] = [found[i], estimates[i]?.data, dashes[(i + Math.floor(i / colours)) % dashes.length]]
    const { version, picked } = versions[i] ?? {}
    if (!run || !estimate || !version) return []
    return [
      {
        key: referenceText(reference),
        letter: String.fromCharCode(65 + i),
        colour: `var(--series-${(i % colours) + 1})`,
        ...(dash ? { dash } : {}),
        run: picked && reference.scenario ? underName(run, reference.scenario, version) : run,
        subject: picked ? subject : {},
        estimate,
        scenario: version.scenario,
      },
    ]
  })
  return {
    compared: compared.length === references.length ? compared : undefined,
    error: [...runs, ...estimates, ...versions].find((q) => q.error)?.error,
    unfinished: found.flatMap((run) => (run && run.state !== 'done' ? [run] : [])),
  }
}
