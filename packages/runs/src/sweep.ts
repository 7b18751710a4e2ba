import { finding, ModelInputError, type Scenario, type Sweep } from '@shiftwork/contracts'
import { setStatistics } from '@shiftwork/engine'
import { askedCriterion } from './asked-criterion.ts'
import { checkScenario } from './check-scenario.ts'
import { figuresAtPoints } from './points.ts'
import type { Pool } from './pool.ts'
import { checkRange, projectOf, usualRange, variedAssumption } from './varied-assumption.ts'
import { answerOf, once, type Work, type WorkOptions } from './work.ts'

export interface SweepAxis {
  readonly path: string
  /** The usual range of the assumption if absent. */
  readonly range?: readonly [number, number] | undefined
  readonly steps?: number | undefined
}

export interface SweepQuestion {
  readonly scenario: Scenario
  /** One or two. */
  readonly axes: readonly SweepAxis[]
  readonly criterion?: string | undefined
  readonly seed?: number
  /** Common draws at each step; 0: central values only. */
  readonly draws?: number
}

const usualSteps = 11
const mostFigures = 200_000
const stats = ['mean', 'p5', 'p10', 'p50', 'p90', 'p95'] as const
/** Figures of one block: steps of few draws go together, those of many are divided. */
const figuresPerBlock = 256
const drawsPerPart = 1024

/**
 * A headline figure at steps of one or two assumptions, all others central or drawn alike at every step.
 *
 * @throws ModelInputError where an assumption, a value, or the criterion is at fault
 */
export function sweep(pool: Pool, { signal, onProgress, ...question }: SweepQuestion & WorkOptions): Promise<Sweep> {
  return Promise.resolve().then(() => answerOf(pool, sweepWork(pool, question), { signal, onProgress }))
}

/** A sweep in blocks: some steps, each at the central values and in some of its draws. */
export function sweepWork(pool: Pool, question: SweepQuestion): Work<Sweep> {
  const { scenario, criterion, seed = 1, draws = 0 } = question
  const varied = variedValues(pool, question)
  const points = crossed(varied.map(({ values }) => values))
  const figures = points.length * (1 + draws)
  if (figures > mostFigures)
    throw new ModelInputError(finding('sweep-too-large', { path: '/axes', found: String(figures), expected: `at most ${mostFigures}` }))
  const asked = once(() => askedCriterion(pool, scenario, criterion, seed))
  const paths = varied.map(({ assumption }) => assumption.path)
  const perBlock = Math.max(1, Math.floor(figuresPerBlock / (1 + draws)))
  const parts = Math.max(1, Math.ceil(draws / drawsPerPart))
  const of = (block: number) => {
    const from = (block % parts) * drawsPerPart
    return { points: pointsOf(Math.floor(block / parts)), from, count: Math.min(drawsPerPart, draws - from) }
  }
  const pointsOf = (group: number) => points.slice(group * perBlock, (group + 1) * perBlock)
  return {
    blocks: Math.ceil(points.length / perBlock) * parts,
    draws: points.length * Math.max(1, draws),
    /** Central figures of its points, in the first part of their draws; then point by point its draws. */
    async block(block, signal) {
      const { place, count: criteria } = await asked()
      const { points: own, from, count } = of(block)
      const values = Float64Array.from(own.flat())
      const at = async (some: { seed: number; from: number; count: number; of: number } | null) => {
        const found = await figuresAtPoints(pool, scenario, { paths, values, draws: some, wanted: [place] }, signal)
        return Float64Array.from({ length: found.length / criteria }, (_, k) => found[k * criteria + place]!)
      }
      const central = from === 0 ? await at(null) : new Float64Array(0)
      return draws === 0 ? central : joined([central, await at({ seed, from, count, of: draws })])
    },
    async answer(blockOf) {
      const { about } = await asked()
      const rows: Sweep['rows'] = []
      for (let group = 0; group * perBlock < points.length; group++) {
        const own = pointsOf(group)
        const held = Array.from({ length: parts }, (_, part) => blockOf(group * parts + part))
        const drawn = own.map((_, p) => joined(held.map((numbers, part) => drawsOfPoint(numbers, part === 0, own.length, p))))
        rows.push(...own.map((at, p) => ({ at: [...at], central: numberOrNull(held[0]![p]!), ...statisticsOf(drawn[p]!) })))
      }
      const axes = varied.map(({ assumption: { path, pointer, central }, values }) => ({ path, pointer, central, values }))
      return { ...about, draws, axes, rows }
    },
  }
}

/** The assumptions that are varied, with their values. */
function variedValues({ model }: Pool, { scenario, axes }: SweepQuestion) {
  checkScenario(scenario, model)
  if (axes.length < 1 || axes.length > 2)
    throw new ModelInputError(finding('sweep-axes', { path: '/axes', found: String(axes.length), expected: '1 or 2' }))
  const project = projectOf(scenario, model)
  const varied = axes.map(({ path, range, steps = usualSteps }, axis) => {
    const assumption = variedAssumption(project, path, `/axes/${axis}/path`)
    const [from, to] = range ?? usualRange(scenario, model, project, assumption)
    checkRange(scenario, model, assumption, [from, to], `/axes/${axis}`)
    if (steps < 2)
      throw new ModelInputError(finding('sweep-steps', { path: `/axes/${axis}/steps`, found: String(steps), expected: 'at least 2' }))
    const values = Array.from({ length: steps }, (_, k) => from + ((to - from) * k) / (steps - 1))
    return { assumption, values: assumption.whole ? wholeNumbers(values) : values }
  })
  const [first, second] = varied
  if (second && first!.assumption.path === second.assumption.path)
    throw new ModelInputError(finding('sweep-twice', { path: '/axes/1/path', found: second.assumption.path }))
  return varied
}

/** Steps of a whole number: those that enter the model, each once. */
function wholeNumbers(values: readonly number[]): number[] {
  return [...new Set(values.map((value) => Math.floor(value + 0.5)))]
}

function crossed([first, second]: readonly number[][]): number[][] {
  return first!.flatMap((x) => (second ? second.map((y) => [x, y]) : [[x]]))
}

/** The draws of one point in a block; the first part of the draws of some points begins with their central figures. */
function drawsOfPoint(numbers: Float64Array, isFirst: boolean, points: number, point: number): Float64Array {
  const drawn = isFirst ? numbers.subarray(points) : numbers
  const each = drawn.length / points
  return drawn.subarray(point * each, (point + 1) * each)
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function statisticsOf(figures: Float64Array): Record<(typeof stats)[number], number | null> {
  const out = new Float64Array(stats.length).fill(Number.NaN)
  if (figures.length > 0) setStatistics(figures, Number.NaN, stats, out)
  return Object.fromEntries(stats.map((stat, s) => [stat, numberOrNull(out[s]!)])) as Record<(typeof stats)[number], number | null>
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
