import { type Finding, finding, ModelInputError, type Scenario, type Sensitivity } from '@shiftwork/contracts'
import {
  assumptionsByPath,
  type DesignMatrix,
  type Factor,
  type NamedAssumption,
  type Project,
  type SaltelliQuestion,
  sensitivityFactors,
} from '@shiftwork/engine'
import { type AskedCriterion, askedCriterion } from './asked-criterion.ts'
import { checkScenario } from './check-scenario.ts'
import { jobContext } from './job-context.ts'
import { figuresAtPoints } from './points.ts'
import { type Pool, priority } from './pool.ts'
import { projectOf } from './varied-assumption.ts'
import { answerOf, once, type Work, type WorkOptions } from './work.ts'

export interface SensitivityQuestion {
  readonly scenario: Scenario
  readonly criterion?: string | undefined
  readonly seed?: number
  /** Points of each of the two samples. */
  readonly points?: number
  /** Assumptions that are factors of their own. */
  readonly factors?: number
}

const tails = { low: 0.05, high: 0.95 }
const resamples = 400
const confidence = 0.95
/** Points of one block, each of them in every matrix of the design. */
const pointsPerBlock = 128
/** Points of one task, in every matrix. */
const pointsPerTask = 16

/**
 * What moves a headline figure: a tornado over every uncertain assumption, and first-order and total indices on a joint design of their own.
 *
 * @throws ModelInputError where the scenario or the criterion is at fault
 * @see MODEL.md 13
 */
export function sensitivityOf(pool: Pool, { signal, onProgress, ...question }: SensitivityQuestion & WorkOptions): Promise<Sensitivity> {
  return Promise.resolve().then(() => answerOf(pool, sensitivityWork(pool, question), { signal, onProgress }))
}

/** A sensitivity in blocks: the first is the tornado, each other one some points of the design. */
export function sensitivityWork(pool: Pool, question: SensitivityQuestion): Work<Sensitivity> {
  const { scenario, seed = 1, points = 1024, factors: most = 20 } = question
  checkScenario(scenario, pool.model)
  const project = projectOf(scenario, pool.model)
  const asked = once(() => askedCriterion(pool, scenario, question.criterion, seed))
  const swings = once(async () => tornadoFigures(pool, scenario, project, await asked()))
  /** The factors are the assumptions with the largest swings, so the tornado comes before the design. */
  const factorsBy = (tornado: Sensitivity['tornado']) =>
    sensitivityFactors(project, new Map(tornado.map(({ path, swing }) => [path, swing])), most)
  return {
    blocks: 1 + Math.ceil(points / pointsPerBlock),
    draws: points,
    async block(block, signal) {
      const figures = await swings()
      if (block === 0) return figures
      const from = (block - 1) * pointsPerBlock
      const design = { seed, points, factors: factorsBy(tornadoOf(project, figures)), from, count: Math.min(pointsPerBlock, points - from) }
      const { about } = await asked()
      const designed = await designFigures(pool, scenario, design, await asked(), signal)
      // Shares of a variance that some draws do not have would be shares of nothing.
      const missing = designed.filter((figure) => !Number.isFinite(figure)).length
      if (missing > 0)
        throw new ModelInputError(
          finding('figure-not-in-every-point', { values: { criterion: about.criterion.name, missing, of: designed.length } }),
        )
      return designed
    },
    async answer(blockOf, signal) {
      const { about, central } = await asked()
      const tornado = tornadoOf(project, blockOf(0))
      const factors = factorsBy(tornado)
      const sobol = await sobolOf(pool, { seed, points, factors }, blockOf, signal)
      return { ...about, central: Number.isNaN(central) ? null : central, tornado, sobol, notes: notesOf(factors, sobol) }
    },
  }
}

const uncertainOf = (project: Project) => assumptionsByPath(project).filter((assumption) => assumption.uncertain)

/** The figure with each uncertain assumption at its lower and at its upper end, all others central. */
async function tornadoFigures(pool: Pool, scenario: Scenario, project: Project, { place, count }: AskedCriterion): Promise<Float64Array> {
  const uncertain = uncertainOf(project)
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
  if (paths.length === 0) return new Float64Array(0)
  const figures = await figuresAtPoints(pool, scenario, { paths, values, draws: null, wanted: [place] })
  return Float64Array.from({ length: 2 * paths.length }, (_, row) => figures[row * count + place]!)
}

function tornadoOf(project: Project, figures: Float64Array): Sensitivity['tornado'] {
  return uncertainOf(project)
    .map((assumption, a) => {
      const { low, high } = endsOf(project, assumption)
      const [below, above] = [figures[2 * a]!, figures[2 * a + 1]!]
      return {
        path: assumption.path,
        pointer: assumption.pointer,
        low: { value: low, figure: below },
        high: { value: high, figure: above },
        swing: Math.abs(above - below),
      }
    })
    .filter(({ swing }) => Number.isFinite(swing))
    .toSorted((a, b) => b.swing - a.swing)
}

function endsOf(project: Project, { inProject, inCounterfactual }: NamedAssumption): { readonly low: number; readonly high: number } {
  const own = inProject === null ? undefined : project.assumptions[inProject]
  const other = inCounterfactual === null ? undefined : project.counterfactual?.project.assumptions[inCounterfactual]
  const quantile = (own?.quantile ?? other?.quantile)!
  return { low: quantile(tails.low), high: quantile(tails.high) }
}

/** The matrices of the design: both samples, and the first with each factor of the second. */
function matricesOf(factors: readonly Factor[]): DesignMatrix[] {
  return ['a', 'b', ...factors.map((_, f) => f)]
}

/** The figure at some points of the design, matrix by matrix. */
async function designFigures(
  pool: Pool,
  scenario: Scenario,
  design: Omit<SaltelliQuestion, 'matrices' | 'wanted'>,
  { place }: AskedCriterion,
  signal: AbortSignal | undefined,
): Promise<Float64Array> {
  const context = await jobContext(pool, scenario, priority.run)
  const matrices = matricesOf(design.factors)
  const starts = Array.from({ length: Math.ceil(design.count / pointsPerTask) }, (_, k) => k * pointsPerTask)
  const out = new Float64Array(matrices.length * design.count)
  const some = async (start: number) => {
    const count = Math.min(pointsPerTask, design.count - start)
    const question = { ...design, matrices, wanted: place, from: design.from + start, count }
    const figures = await pool.run({ kind: 'saltelli', question }, { context, signal, priority: priority.run })
    for (let m = 0; m < matrices.length; m++) out.set(figures.subarray(m * count, (m + 1) * count), m * design.count + start)
  }
  await Promise.all(starts.map(some))
  return out
}

/** Hundreds of resamples of all points: on a thread of the pool, whose caller has others to answer. */
async function sobolOf(
  pool: Pool,
  { seed, points, factors }: Pick<SaltelliQuestion, 'seed' | 'points' | 'factors'>,
  blockOf: (block: number) => Float64Array,
  signal: AbortSignal | undefined,
): Promise<Sensitivity['sobol']> {
  const columns = matricesOf(factors).map(() => new Float64Array(points))
  for (let from = 0; from < points; from += pointsPerBlock) {
    const figures = blockOf(1 + from / pointsPerBlock)
    const count = figures.length / columns.length
    columns.forEach((column, m) => {
      column.set(figures.subarray(m * count, (m + 1) * count), from)
    })
  }
  const options = { seed, resamples, confidence }
  const indices = await pool.run({ kind: 'indices', columns, options }, { signal, priority: priority.run })
  const { variance, first, total: totals } = indices
  return {
    points,
    estimates: columns.length * points,
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
