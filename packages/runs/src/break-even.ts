import { type BreakEven, finding, ModelInputError, type Scenario } from '@shiftwork/contracts'
import { type AskedCriterion, askedCriterion } from './asked-criterion.ts'
import { checkScenario } from './check-scenario.ts'
import { figuresAtPoints } from './points.ts'
import type { Pool } from './pool.ts'
import { checkRange, projectOf, usualRange, variedAssumption } from './varied-assumption.ts'

export interface BreakEvenRequest {
  readonly scenario: Scenario
  readonly path: string
  /** The usual range of the assumption if absent. */
  readonly range?: readonly [number, number] | undefined
  readonly target: number
  readonly criterion?: string | undefined
  readonly seed?: number
  /** Draws over which the mean is taken; 0: the central value is meant. */
  readonly draws?: number
  readonly signal?: AbortSignal
}

/** Points of the first look over the range, and of each closer look. */
const firstLook = 33
const closerLook = 17
/** A closer look divides its interval by sixteen: nine of them reach the last digits. */
const looks = 9

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
export async function breakEven(pool: Pool, request: BreakEvenRequest): Promise<BreakEven> {
  const { scenario, path, target, seed = 1, draws = 0 } = request
  checkScenario(scenario, pool.model)
  const project = projectOf(scenario, pool.model)
  const assumption = variedAssumption(project, path)
  const [from, to] = request.range ?? usualRange(project, assumption)
  checkRange(scenario, pool.model, assumption, [from, to])
  const asked = await askedCriterion(pool, scenario, request.criterion, seed)
  const look = (low: number, high: number, count: number) => figuresBetween(pool, request, asked, assumption.path, low, high, count)
  const seen = await look(from, to, firstLook)
  const figures = seen.map(({ y }) => y)
  const attained: [number, number] = [Math.min(...figures), Math.max(...figures)]
  const crossings = changesOf(seen, target)
  if (crossings.length === 0) {
    const values = {
      assumption: assumption.path,
      criterion: asked.criterion.code,
      target,
      from,
      to,
      lowest: attained[0],
      highest: attained[1],
    }
    throw new ModelInputError(
      finding('target-not-reached', { found: `${attained[0]} to ${attained[1]}`, expected: String(target), values }),
    )
  }
  const found: number[] = []
  for (const [low, high] of crossings) found.push(await narrowed(look, low, high, target))
  return {
    ...asked.about,
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
    attained,
    reached: rangesReached([from, ...found, to], seen, target),
  }
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
  { scenario, seed = 1, draws = 0, signal }: BreakEvenRequest,
  { count, place }: AskedCriterion,
  path: string,
  low: number,
  high: number,
  steps: number,
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
