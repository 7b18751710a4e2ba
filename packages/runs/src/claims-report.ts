import type { ClaimsReport, Criterion, Scenario } from '@shiftwork/contracts'
import { claimsReference } from '@shiftwork/data'
import {
  asPromoterSays,
  assumptionsByPath,
  checkClaims,
  elasticity,
  elasticityPoints,
  prepareProject,
  scenarioFindings,
  sourceShares,
  speakerOf,
  statedQuantities,
  withoutPromoter,
} from '@shiftwork/engine'
import { checkScenario } from './check-scenario.ts'
import { headlineOf } from './headline.ts'
import { jobContext } from './job-context.ts'
import { scenarioHash } from './keys.ts'
import { figuresAtPoints } from './points.ts'
import { type Pool, priority } from './pool.ts'

/** Headline figures of one scenario at its central values, by code. */
type Central = ReadonlyMap<string, number>

/**
 * The claims check: conflicts among the claims, the headline figures without the promoter's word and with all of it, and on whose word they rest.
 *
 * @throws ModelInputError where the scenario is at fault
 * @see MODEL.md 12
 */
export async function claimsReport(pool: Pool, scenario: Scenario): Promise<ClaimsReport> {
  const { model } = pool
  checkScenario(scenario, model)
  const independent = withoutPromoter(scenario)
  const promoter = asPromoterSays(scenario)
  const [chosen, without, told] = await Promise.all([
    centralFigures(pool, scenario),
    independent.replaced.length === 0 ? null : centralFigures(pool, independent.scenario),
    promoter.replaced.length === 0 || !isSound(pool, promoter.scenario) ? null : centralFigures(pool, promoter.scenario),
  ])
  const shares = await sharesOfFigures(pool, scenario, chosen.criteria)
  return {
    scenario: scenarioHash(scenario),
    model: model.hash,
    engine: model.engine,
    findings: checkClaims(scenario, model.reference, claimsReference()),
    headline: headlineOf(chosen.criteria),
    criteria: chosen.criteria.map(({ code, unit }, c) => ({
      code,
      unit,
      central: numberOrNull(chosen.figures.get(code)),
      independent: numberOrNull((without ?? chosen).figures.get(code)),
      promoter: promoter.replaced.length === 0 ? numberOrNull(chosen.figures.get(code)) : numberOrNull(told?.figures.get(code)),
      shares: shares[c]!,
    })),
    replaced: [...independent.replaced],
    promoterClaims: statedQuantities(scenario).filter(({ quantity }) => quantity.claims.some(({ said }) => said === 'promoter')).length,
  }
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

function isSound(pool: Pool, scenario: Scenario): boolean {
  return !scenarioFindings(scenario, pool.model.reference).some(({ severity }) => severity === 'error')
}

async function centralFigures(
  pool: Pool,
  scenario: Scenario,
): Promise<{ readonly criteria: readonly Criterion[]; readonly figures: Central }> {
  const context = await jobContext(pool, scenario, priority.run)
  const { criteria, criteriaValues } = await pool.run({ kind: 'head', draws: 0 }, { context, priority: priority.run })
  return { criteria, figures: new Map(criteria.map(({ code }, c) => [code, criteriaValues[c]!])) }
}

/** Of each criterion the shares of its speakers, by elasticities at the central values. */
async function sharesOfFigures(
  pool: Pool,
  scenario: Scenario,
  criteria: readonly Criterion[],
): Promise<ClaimsReport['criteria'][number]['shares'][]> {
  const { reference } = pool.model
  const { project } = prepareProject(scenario, reference)
  const points = elasticityPoints(assumptionsByPath(project!))
  const paths = points.map(({ assumption }) => assumption.path)
  const count = paths.length
  const values = new Float64Array((2 * count + 1) * count)
  const central = points.map(({ assumption }) => assumption.central)
  for (let row = 0; row <= 2 * count; row++) values.set(central, row * count)
  points.forEach(({ below, above }, p) => {
    values[(2 * p + 1) * count + p] = below
    values[(2 * p + 2) * count + p] = above
  })
  const figures = await figuresAtPoints(pool, scenario, { paths, values, draws: null })
  const figure = (row: number, c: number) => figures[row * criteria.length + c]!
  return criteria.map((_, c) =>
    sourceShares(
      points.map((point, p) => ({
        said: speakerOf(point.assumption, scenario, reference.parameters),
        elasticity: elasticity(point, [figure(2 * p + 1, c), figure(2 * p + 2, c)], figure(0, c)),
      })),
    ),
  )
}
