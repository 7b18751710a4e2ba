import { type ClaimsReport, type Criterion, type Finding, finding, findingText, type Scenario } from '@shiftwork/contracts'
import { claimsReference } from '@shiftwork/data'
import {
  asPromoterSays,
  assumptionsByPath,
  checkClaims,
  elasticity,
  elasticityPoints,
  moneyLost,
  type PaidFor,
  prepareProject,
  type Rechosen,
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
  const unsound = notComputable(pool, promoter)
  const [chosen, without, told] = await Promise.all([
    centralFigures(pool, scenario),
    independent.replaced.length === 0 ? null : centralFigures(pool, independent.scenario),
    promoter.replaced.length === 0 || unsound.length > 0 ? null : centralFigures(pool, promoter.scenario),
  ])
  const shares = await sharesOfFigures(pool, scenario, chosen.criteria)
  const comes = paidFor((without ?? chosen).figures)
  return {
    scenario: scenarioHash(scenario),
    model: model.hash,
    engine: model.engine,
    findings: onceEach([...checkClaims(scenario, model.reference, claimsReference()), ...unsound]),
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
    publicMoney: scenario.funding?.instruments.length
      ? {
          lost: moneyLost(paidFor(chosen.figures), comes),
          lostOfPromise:
            promoter.replaced.length === 0 ? moneyLost(paidFor(chosen.figures), comes) : told && moneyLost(paidFor(told.figures), comes),
        }
      : null,
    promoterClaims: statedQuantities(scenario).filter(({ quantity }) => quantity.claims.some(({ said }) => said === 'promoter')).length,
  }
}

const netPostsOfHost = /^posts\.steady\.net\.[A-Z]{3}$/

/** What all payers pay, and the net posts in the host economies together. */
function paidFor(figures: Central): PaidFor {
  const hosts = [...figures].filter(([code]) => netPostsOfHost.test(code))
  return {
    outlay: figures.get('public-outlay.life.all') ?? Number.NaN,
    posts: hosts.length === 0 ? Number.NaN : hosts.reduce((sum, [, posts]) => sum + posts, 0),
  }
}

function onceEach(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }, k) => code !== 'claims-not-computable' || findings.findIndex((other) => other.code === code) === k)
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

/** Why the scenario that a speaker tells cannot be estimated. */
function notComputable(pool: Pool, { scenario, replaced }: Rechosen): Finding[] {
  if (replaced.length === 0) return []
  const fault = scenarioFindings(scenario, pool.model.reference).find(({ severity }) => severity === 'error')
  if (!fault) return []
  const why = {
    why: `${findingText(fault).says} (${fault.path ?? ''})`,
    whyCode: fault.code,
    whyPath: fault.path ?? null,
    whyFound: fault.found ?? null,
    whyExpected: fault.expected ?? null,
  }
  return [finding('claims-not-computable', { severity: 'note', values: { ...fault.values, voice: 'promoter', ...why } })]
}

async function centralFigures(
  pool: Pool,
  scenario: Scenario,
): Promise<{ readonly criteria: readonly Criterion[]; readonly figures: Central }> {
  const context = await jobContext(pool, scenario, priority.run, { drawn: false })
  const { criteria, criteriaValues } = await pool.run({ kind: 'head', seed: 0, draws: 0 }, { context, priority: priority.run })
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
