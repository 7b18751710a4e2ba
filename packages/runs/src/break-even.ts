import { type BreakEven, finding, ModelInputError, type Scenario } from '@shiftwork/contracts'
import { type AskedCriterion, askedCriterion } from './asked-criterion.ts'
import { checkScenario } from './check-scenario.ts'
import { figuresAtPoints } from './points.ts'
import type { Pool } from './pool.ts'
import { checkRange, projectOf, usualRange, variedAssumption } from './varied-assumption.ts'
import { answerOf, once, type Work, type WorkOptions } from './work.ts'

export interface BreakEvenQuestion {
  readonly scenario: Scenario
  readonly path: string
  /** The usual range of the assumption if absent. */
  readonly range?: readonly [number, number] | undefined
  readonly target: number
  readonly criterion?: string | undefined
  readonly seed?: number
  /** Draws over which the mean is taken; 0: the central value is meant. */
  readonly draws?: number
}

/** Points of the first look over the range, and of each closer look. */
const firstLook = 33
const closerLook = 17
/** A closer look divides its interval by sixteen: nine of them reach the last digits. */
const looks = 9
/** Estimates of the first look at most. */
const mostFigures = 200_000

interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The values of one assumption at which a headline figure reaches a target: every crossing that a first look of 33 steps shows, each then narrowed down.
 * Two crossings between neighbouring steps are not seen.
 *
 * @throws ModelInputError where no value of the range reaches the target, with what is reached
 * @see MODEL.md 13
 */
export function breakEven(pool: Pool, { signal, onProgress, ...question }: BreakEvenQuestion & WorkOptions): Promise<BreakEven> {
  return Promise.resolve().then(() => answerOf(pool, breakEvenWork(pool, question), { signal, onProgress }))
}

/** A break-even in one block, because each look depends on the one before: the points of the first look, then the crossings. */
export function breakEvenWork(pool: Pool, question: BreakEvenQuestion): Work<BreakEven> {
  const { scenario, path, target, seed = 1, draws = 0 } = question
  checkScenario(scenario, pool.model)
  const project = projectOf(scenario, pool.model)
  const assumption = variedAssumption(project, path, '/path')
  const [from, to] = question.range ?? usualRange(scenario, pool.model, project, assumption)
  checkRange(scenario, pool.model, assumption, [from, to], '/range')
  const figures = firstLook * Math.max(1, draws)
  if (figures > mostFigures)
    throw new ModelInputError(finding('sweep-too-large', { path: '/draws', found: String(figures), expected: `at most ${mostFigures}` }))
  const asked = once(() => askedCriterion(pool, scenario, question.criterion, seed))
  return {
    blocks: 1,
    draws: figures,
    async block(_, signal) {
      const about = await asked()
      const look = (low: number, high: number, count: number) =>
        figuresBetween(pool, question, about, { path: assumption.path, low, high, steps: count }, signal)
      const seen = await look(from, to, firstLook)
      checkFigures(seen, about.criterion.code)
      const crossings = changesOf(seen, target)
      if (crossings.length === 0) throw notReached(seen, { assumption: assumption.path, criterion: about.criterion.code, target, from, to })
      const found: number[] = []
      for (const [low, high] of crossings) found.push(await narrowed(look, low, high, target))
      return Float64Array.from([...seen.flatMap(({ x, y }) => [x, y]), ...found])
    },
    async answer(blockOf) {
      const numbers = blockOf(0)
      const seen = Array.from({ length: firstLook }, (_, k): Point => ({ x: numbers[2 * k]!, y: numbers[2 * k + 1]! }))
      const found = Array.from(numbers.subarray(2 * firstLook))
      const { about } = await asked()
      return {
        ...about,
        path: assumption.path,
        pointer: assumption.pointer,
        of: draws === 0 ? 'central' : 'mean',
        draws,
        target,
        from,
        to,
        central: assumption.central,
        values: found,
        atFrom: seen[0]!.y,
        atTo: seen.at(-1)!.y,
        attained: attainedBy(seen),
        reached: rangesReached([from, ...found, to], seen, target),
      }
    },
  }
}

/** A figure that is not there at some values (a cost per post where there are no posts) has no value that reaches a target. */
function checkFigures(seen: readonly Point[], criterion: string): void {
  const without = seen.find(({ y }) => !Number.isFinite(y))
  if (without) throw new ModelInputError(finding('figure-not-everywhere', { values: { criterion, at: without.x } }))
}

/** Lowest and highest figure that was met. */
function attainedBy(seen: readonly Point[]): [number, number] {
  const figures = seen.map(({ y }) => y)
  return [Math.min(...figures), Math.max(...figures)]
}

function notReached(
  seen: readonly Point[],
  { target, ...asked }: Record<'assumption' | 'criterion', string> & Record<'target' | 'from' | 'to', number>,
) {
  const [lowest, highest] = attainedBy(seen)
  const values = { ...asked, target, lowest, highest }
  return new ModelInputError(finding('target-not-reached', { found: `${lowest} to ${highest}`, expected: String(target), values }))
}

type Look = (low: number, high: number, count: number) => Promise<Point[]>

/** Neighbouring points between which the figure crosses the target. */
function changesOf(seen: readonly Point[], target: number): [Point, Point][] {
  return seen.flatMap((point, k): [Point, Point][] => {
    const next = seen[k + 1]
    return next && point.y >= target !== next.y >= target ? [[point, next]] : []
  })
}

async function narrowed(look: Look, low: Point, high: Point, target: number): Promise<number> {
  let [left, right] = [low, high]
  for (let k = 0; k < looks && right.x - left.x > 1e-12 * Math.max(1, Math.abs(left.x)); k++) {
    const change = changesOf(await look(left.x, right.x, closerLook), target)[0]
    if (!change) break
    ;[left, right] = change
  }
  // Inside the last interval the figure is taken for a straight line.
  const rise = right.y - left.y
  return rise === 0 ? left.x : left.x + ((target - left.y) / rise) * (right.x - left.x)
}

/** Ranges in which the figure is at least the target. */
function rangesReached(ends: readonly number[], seen: readonly Point[], target: number): [number, number][] {
  let inside = seen[0]!.y >= target
  return ends.slice(0, -1).flatMap((low, k): [number, number][] => {
    const reached = inside
    inside = !inside
    return reached ? [[low, ends[k + 1]!]] : []
  })
}

async function figuresBetween(
  pool: Pool,
  { scenario, seed = 1, draws = 0 }: BreakEvenQuestion,
  { count, place }: AskedCriterion,
  { path, low, high, steps }: { readonly path: string; readonly low: number; readonly high: number; readonly steps: number },
  signal: AbortSignal | undefined,
): Promise<Point[]> {
  const values = Float64Array.from({ length: steps }, (_, k) => low + ((high - low) * k) / (steps - 1))
  const drawn = draws === 0 ? null : { seed, from: 0, count: draws, of: draws }
  const figures = await figuresAtPoints(pool, scenario, { paths: [path], values, draws: drawn, wanted: [place] }, signal)
  const perPoint = Math.max(1, draws)
  return Array.from(values, (x, p) => {
    let sum = 0
    for (let k = 0; k < perPoint; k++) sum += figures[(p * perPoint + k) * count + place]!
    return { x, y: sum / perPoint }
  })
}
