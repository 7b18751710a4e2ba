import { type Finding, finding, type Scenario, type Sensitivity } from '@shiftwork/contracts'
import {
  assumptionsByPath,
  type Factor,
  type NamedAssumption,
  type Project,
  type SaltelliQuestion,
  sensitivityFactors,
  sobolIndices,
} from '@shiftwork/engine'
import { type AskedCriterion, askedCriterion } from './asked-criterion.ts'
import { checkScenario } from './check-scenario.ts'
import { jobContext } from './job-context.ts'
import { figuresAtPoints } from './points.ts'
import { type Pool, priority } from './pool.ts'
import { projectOf } from './varied-assumption.ts'

export interface SensitivityRequest {
  readonly scenario: Scenario
  readonly criterion?: string | undefined
  readonly seed?: number
  /** Points of each of the two samples. */
  readonly points?: number
  /** Assumptions that are factors of their own. */
  readonly factors?: number
  readonly signal?: AbortSignal
  readonly onProgress?: (done: { readonly done: number; readonly total: number }) => void
}

const tails = { low: 0.05, high: 0.95 }
const resamples = 400
const confidence = 0.95
/** Points of one task. */
const pointsPerTask = 256

/**
 * What moves a headline figure: a tornado over every uncertain assumption, and first-order and total indices on a joint design of their own.
 *
 * @throws ModelInputError where the scenario or the criterion is at fault
 * @see MODEL.md 13
 */
export async function sensitivityOf(pool: Pool, request: SensitivityRequest): Promise<Sensitivity> {
  const { scenario, seed = 1, points = 1024, factors: most = 20 } = request
  checkScenario(scenario, pool.model)
  const project = projectOf(scenario, pool.model)
  const asked = await askedCriterion(pool, scenario, request.criterion, seed)
  const tornado = await tornadoOf(pool, scenario, project, asked)
  const swings = new Map(tornado.map(({ path, swing }) => [path, swing]))
  const factors = sensitivityFactors(project, swings, most)
  const sobol = await sobolOf(pool, request, { seed, points, factors }, asked)
  return {
    ...asked.about,
    central: Number.isNaN(asked.central) ? null : asked.central,
    tornado,
    sobol,
    notes: notesOf(factors, sobol),
  }
}

async function tornadoOf(pool: Pool, scenario: Scenario, project: Project, asked: AskedCriterion): Promise<Sensitivity['tornado']> {
  const uncertain = assumptionsByPath(project).filter((assumption) => assumption.uncertain)
  const paths = uncertain.map(({ path }) => path)
  const ends = uncertain.map((assumption) => endsOf(project, assumption))
  const central = uncertain.map((assumption) => assumption.central)
  const values = new Float64Array(2 * paths.length * paths.length)
  ends.forEach(({ low, high }, a) => {
    for (const [k, value] of [low, high].entries()) {
      const row = (2 * a + k) * paths.length
      values.set(central, row)
      values[row + a] = value
    }
  })
  const figures =
    paths.length === 0 ? new Float64Array(0) : await figuresAtPoints(pool, scenario, { paths, values, draws: null, wanted: [asked.place] })
  const figure = (row: number) => figures[row * asked.count + asked.place]!
  return uncertain
    .map(({ path, pointer }, a) => ({
      path,
      pointer,
      low: { value: ends[a]!.low, figure: figure(2 * a) },
      high: { value: ends[a]!.high, figure: figure(2 * a + 1) },
      swing: Math.abs(figure(2 * a + 1) - figure(2 * a)),
    }))
    .filter(({ swing }) => Number.isFinite(swing))
    .toSorted((a, b) => b.swing - a.swing)
}

function endsOf(project: Project, { inProject, inCounterfactual }: NamedAssumption): { readonly low: number; readonly high: number } {
  const own = inProject === null ? undefined : project.assumptions[inProject]
  const other = inCounterfactual === null ? undefined : project.counterfactual?.project.assumptions[inCounterfactual]
  const quantile = (own?.quantile ?? other?.quantile)!
  return { low: quantile(tails.low), high: quantile(tails.high) }
}

async function sobolOf(
  pool: Pool,
  { scenario, signal, onProgress }: SensitivityRequest,
  { seed, points, factors }: Pick<SaltelliQuestion, 'seed' | 'points' | 'factors'>,
  { place, count }: AskedCriterion,
): Promise<Sensitivity['sobol']> {
  const context = await jobContext(pool, scenario, priority.run)
  const matrices: SaltelliQuestion['matrix'][] = ['a', 'b', ...factors.map((_, f) => f)]
  const columns = matrices.map(() => new Float64Array(points))
  let done = 0
  const total = matrices.length * points
  const tasks = matrices.flatMap((matrix, m) =>
    Array.from({ length: Math.ceil(points / pointsPerTask) }, async (_, block) => {
      const from = block * pointsPerTask
      const question: SaltelliQuestion = {
        seed,
        points,
        factors,
        matrix,
        wanted: [place],
        from,
        count: Math.min(pointsPerTask, points - from),
      }
      const figures = await pool.run({ kind: 'saltelli', question }, { context, signal, priority: priority.run })
      for (let k = 0; k < question.count; k++) columns[m]![from + k] = figures[k * count + place]!
      done += question.count
      onProgress?.({ done, total })
    }),
  )
  await Promise.all(tasks)
  const [a, b, ...ab] = columns as [Float64Array, Float64Array, ...Float64Array[]]
  const { variance, first, total: totals } = sobolIndices(a, b, ab, { seed, resamples, confidence })
  return {
    points,
    estimates: total,
    resamples,
    confidence,
    variance,
    factors: factors
      .map(({ name, paths }, f) => ({ factor: name, paths: [...paths], first: first[f]!, total: totals[f]! }))
      .toSorted((p, q) => q.total.value - p.total.value),
  }
}

function notesOf(factors: readonly Factor[], { variance }: Sensitivity['sobol']): Finding[] {
  const notes: Finding[] = []
  if (factors.length === 0 || variance === 0) notes.push(finding('nothing-varies', { severity: 'note' }))
  return notes
}
