import { type Finding, finding } from '@shiftwork/contracts'
import { latestRunsOfInputs, type RunView } from '@shiftwork/database'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { placeInRequest } from './asked-question.ts'
import { type AskedScenario, askedScenario, type NamedScenario } from './asked-scenario.ts'

/**
 * Whether scenarios can be compared, and where the estimates that are stored of them were made with other seeds, draws or models: a comparison takes one
 * seed and one model for all, so its figures are then not those of their pages.
 */
export async function checkComparison(
  { database, estimator }: Services,
  who: Principal,
  { with: others, ...first }: NamedScenario & { readonly with: readonly NamedScenario[] },
): Promise<{ findings: Finding[] }> {
  const db = database.kysely
  const asked: AskedScenario[] = [await askedScenario(db, who, first)]
  for (const [k, other] of others.entries()) asked.push(await askedScenario(db, who, other, `/with/${k}`))
  const faults = estimator
    .comparisonFaults(asked.map(({ scenario }) => scenario))
    .map((own) => (own.path === undefined ? own : { ...own, path: placeInRequest(own.path, 'comparison', '') }))
  const hashes = asked.map(({ version }) => version.inputsHash)
  const runs = await latestRunsOfInputs(db, who.workspace, hashes, 'done')
  const estimates = hashes.map((hash) => runs.find(({ inputsHash }) => inputsHash === hash))
  return { findings: [...faults, ...otherEstimates(asked, estimates)] }
}

const told = {
  seed: ({ seed }: RunView) => String(seed),
  draws: ({ draws }: RunView) => String(draws),
  model: ({ modelHash, engineVersion }: RunView) => `${engineVersion}, ${modelHash}`,
} as const

function otherEstimates(asked: readonly AskedScenario[], estimates: readonly (RunView | undefined)[]): Finding[] {
  const first = estimates.find((run) => run !== undefined)
  if (!first) return []
  return estimates.flatMap((run, place) =>
    (Object.keys(told) as (keyof typeof told)[])
      .filter((what) => run !== undefined && told[what](run) !== told[what](first))
      .map((what) =>
        finding(`estimates-of-other-${what}`, {
          severity: 'note',
          path: placeInRequest(`/${place}`, 'comparison', ''),
          found: told[what](run!),
          expected: told[what](first),
          values: { place, name: asked[place]!.scenario.name },
        }),
      ),
  )
}
