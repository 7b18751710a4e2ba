import type { Estimate, Run, Scenario } from '@shiftwork/contracts'
import { useQueries } from '@tanstack/react-query'
import { estimateQuery } from '../../requests/estimate.ts'
import { runQuery } from '../../requests/run.ts'
import { versionQuery } from '../../requests/version.ts'

/** One of the estimates that stand side by side. */
export interface Compared {
  readonly letter: string
  readonly colour: string
  readonly dash?: string
  readonly run: Run
  readonly estimate: Estimate
  readonly scenario: Scenario
}

const dashes = [undefined, '7 4', '2 3', '10 3 2 3']

/** The runs of an address with their estimates and inputs; undefined while they load. */
export function useCompared(ids: readonly string[]): { compared: Compared[] | undefined; error: unknown; unfinished: Run[] } {
  const runs = useQueries({ queries: ids.map(runQuery) })
  const found = runs.map((r) => r.data)
  const done = found.map((run) => run?.state === 'done')
  const estimates = useQueries({ queries: ids.map((id, i) => ({ ...estimateQuery(id), enabled: done[i] ?? false })) })
  const versions = useQueries({
    queries: ids.map((_, i) => ({ ...versionQuery(found[i]?.scenario ?? '', found[i]?.version ?? 0), enabled: done[i] ?? false })),
  })
  const error = [...runs, ...estimates, ...versions].find((q) => q.isError)?.error
  const compared = ids.flatMap((_, i): Compared[] => {
    const [run, estimate, version, dash] = [found[i], estimates[i]?.data, versions[i]?.data, dashes[i]]
    if (!run || !estimate || !version) return []
    return [
      {
        letter: String.fromCharCode(65 + i),
        colour: `var(--series-${i + 1})`,
        ...(dash ? { dash } : {}),
        run,
        estimate,
        scenario: version.scenario,
      },
    ]
  })
  return {
    compared: compared.length === ids.length ? compared : undefined,
    error,
    unfinished: found.flatMap((run) => (run && run.state !== 'done' ? [run] : [])),
  }
}
