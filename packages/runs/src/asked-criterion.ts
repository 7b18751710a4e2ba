import { type Criterion, type Finding, finding, ModelInputError, type Scenario } from '@shiftwork/contracts'
import { headlineOf } from './headline.ts'
import { jobContext } from './job-context.ts'
import { scenarioHash } from './keys.ts'
import { type Pool, priority } from './pool.ts'

/** The criterion a question is about, where it stands among all, and its central value. */
export interface AskedCriterion {
  readonly place: number
  readonly count: number
  readonly central: number
  readonly criterion: Criterion
  /** What every answer says of its question. */
  readonly about: {
    readonly scenario: string
    readonly model: string
    readonly engine: string
    readonly seed: number
    readonly criterion: { readonly name: string } & Pick<Criterion, 'measure' | 'unit' | 'better'>
  }
}

/** @throws ModelInputError where the estimate has no such criterion */
export async function askedCriterion(pool: Pool, scenario: Scenario, code: string | undefined, seed: number): Promise<AskedCriterion> {
  const context = await jobContext(pool, scenario, priority.run, { drawn: false })
  const { criteria, criteriaValues } = await pool.run({ kind: 'head', seed: 0, draws: 0 }, { context, priority: priority.run })
  const wanted = code ?? headlineOf(criteria)
  const place = criteria.findIndex((criterion) => criterion.code === wanted)
  const criterion = criteria[place]
  if (!criterion) throw new ModelInputError(unknownCriterion(wanted, criteria))
  const { measure, unit, better } = criterion
  const { hash, engine } = pool.model
  return {
    place,
    count: criteria.length,
    central: criteriaValues[place]!,
    criterion,
    about: { scenario: scenarioHash(scenario), model: hash, engine, seed, criterion: { name: wanted, measure, unit, better } },
  }
}

/** A criterion that an estimate does not have, with those that it has. */
export function unknownCriterion(code: string, criteria: readonly Criterion[]): Finding {
  return finding('unknown-criterion', { found: code, expected: criteria.map((criterion) => criterion.code).join(', ') })
}
