import { finding, ModelInputError, type Scenario, type Sweep } from '@shiftwork/contracts'
import { setStatistics } from '@shiftwork/engine'
import { askedCriterion } from './asked-criterion.ts'
import { checkScenario } from './check-scenario.ts'
import { figuresAtPoints } from './points.ts'
import type { Pool } from './pool.ts'
import { checkRange, projectOf, usualRange, variedAssumption } from './varied-assumption.ts'

export interface SweepAxis {
  readonly path: string
  /** The usual range of the assumption if absent. */
  readonly range?: readonly [number, number] | undefined
  readonly steps?: number | undefined
}

export interface SweepRequest {
  readonly scenario: Scenario
  /** One or two. */
  readonly axes: readonly SweepAxis[]
  readonly criterion?: string | undefined
  readonly seed?: number
  /** Common draws at each step; 0: central values only. */
  readonly draws?: number
  readonly signal?: AbortSignal
}

const usualSteps = 11
const mostFigures = 200_000
const stats = ['mean', 'p5', 'p10', 'p50', 'p90', 'p95'] as const

/**
 * A headline figure at steps of one or two assumptions, all others central or drawn alike at every step.
 *
 * @throws ModelInputError where an assumption, a value, or the criterion is at fault
 */
export async function sweep(pool: Pool, { scenario, axes, criterion, seed = 1, draws = 0, signal }: SweepRequest): Promise<Sweep> {
  checkScenario(scenario, pool.model)
  if (axes.length < 1 || axes.length > 2)
    throw new ModelInputError(finding('sweep-axes', { found: String(axes.length), expected: '1 or 2' }))
  const project = projectOf(scenario, pool.model)
  const varied = axes.map(({ path, range, steps = usualSteps }) => {
    const assumption = variedAssumption(project, path)
    const [from, to] = range ?? usualRange(project, assumption)
    checkRange(scenario, pool.model, assumption, [from, to])
    if (steps < 2) throw new ModelInputError(finding('sweep-steps', { found: String(steps), expected: 'at least 2' }))
    return { assumption, values: Array.from({ length: steps }, (_, k) => from + ((to - from) * k) / (steps - 1)) }
  })
  const [first, second] = varied
  const points = first!.values.flatMap((x) => (second ? second.values.map((y) => [x, y]) : [[x]]))
  const figuresWanted = points.length * (1 + draws)
  if (figuresWanted > mostFigures)
    throw new ModelInputError(finding('sweep-too-large', { found: String(figuresWanted), expected: `at most ${mostFigures}` }))
  const asked = await askedCriterion(pool, scenario, criterion, seed)
  const question = {
    wanted: [asked.place],
    paths: varied.map(({ assumption }) => assumption.path),
    values: Float64Array.from(points.flat()),
  }
  const central = await figuresAtPoints(pool, scenario, { ...question, draws: null }, signal)
  const drawn =
    draws === 0 ? null : await figuresAtPoints(pool, scenario, { ...question, draws: { seed, from: 0, count: draws, of: draws } }, signal)
  const at = (figures: Float64Array, row: number) => figures[row * asked.count + asked.place]!
  return {
    ...asked.about,
    draws,
    axes: varied.map(({ assumption, values }) => ({
      path: assumption.path,
      pointer: assumption.pointer,
      central: assumption.central,
      values,
    })),
    rows: points.map((point, p) => {
      const own = drawn && Float64Array.from({ length: draws }, (_, k) => at(drawn, p * draws + k))
      return { at: point, central: numberOrNull(at(central, p)), ...statisticsOf(own) }
    }),
  }
}

function statisticsOf(figures: Float64Array | null): Record<(typeof stats)[number], number | null> {
  const out = new Float64Array(stats.length).fill(Number.NaN)
  if (figures) setStatistics(figures, Number.NaN, stats, out)
  return Object.fromEntries(stats.map((stat, s) => [stat, numberOrNull(out[s]!)])) as Record<(typeof stats)[number], number | null>
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
