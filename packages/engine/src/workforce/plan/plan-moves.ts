import { isIn } from '../../risk/mobilisation.ts'
import { type MoveMeasures, moveMeasures } from '../move-measures.ts'
import { neighbourDistance } from '../skill-shortfall.ts'
import type { MoveSources } from './move-sources.ts'
import type { OpeningOfPosts } from './plan-openings.ts'
import type { PlanMove } from './problem.ts'
import type { ProjectCourse, ProjectPlan, ProjectPool } from './project-plan.ts'

/** A move between occupations as far as the plan needs it. */
interface Judged extends Pick<MoveMeasures, 'months' | 'shortfall' | 'back'> {
  /** Whether section 8 allows it, pay apart. */
  readonly viable: boolean
  /** Reference pay of the target over that of the origin; null where one is not known. */
  readonly payRatio: number | null
}

/** Judges moves in an economy, by its code; null where skills are not known and the occupations are not the same. */
export type PlanMoveJudge = (economy: string, from: string, to: string) => Judged | null

/** Moves are measured once each: rounds of the plan ask for the same ones again. */
export function planMoveJudge(
  { profiles, evidence, pay }: MoveSources,
  { rule, times }: Pick<ProjectPlan, 'rule' | 'times'>,
): PlanMoveJudge {
  // Pay is compared by the pool's own pay where it is known, so that it is left out here.
  const measure = moveMeasures({ profiles, evidence, pay: () => undefined, rule, times })
  const known = new Map<string, Omit<Judged, 'payRatio'> | null>()
  return (economy, from, to) => {
    const name = `${from} ${to}`
    let judged = known.get(name)
    if (judged === undefined) {
      judged = measure(from, to) ?? (from === to ? same : null)
      known.set(name, judged)
    }
    if (!judged) return null
    const [before, after] = [pay(economy)(from), pay(economy)(to)]
    return { ...judged, payRatio: before && after ? after / before : null }
  }
}

/** One occupation without skill data: whoever has it can go on in it. */
const same = { viable: true, months: 0, shortfall: 0, back: 0 }

interface MoveInputs {
  readonly plan: ProjectPlan
  readonly openings: readonly OpeningOfPosts[]
  readonly economies: readonly string[]
  readonly judge: PlanMoveJudge
  readonly monthsPerStep: number
}

/**
 * The triples (p, v, k): openings whose place the pool can reach, moves that section 8 allows, and for each being hired at once and trained at work,
 * or a course that teaches the occupation in a place that the pool can reach. Whoever needs no training is sent to no course; a training that is too
 * long to be given at work takes one.
 *
 * @see MODEL.md 8.4, 8.5 and 9
 */
export function planMoves({ plan, openings, economies, judge, monthsPerStep }: MoveInputs): PlanMove[] {
  return plan.pools.flatMap((pool, p) =>
    openings.flatMap((opening, v) => {
      if (!reaches(pool, opening)) return []
      const judged = judge(economies[opening.economy]!, pool.occupation, opening.occupation)
      if (!judged) return []
      const payBefore = payBeforeOf(pool, opening, judged)
      if (!allowed(judged, pool, opening, plan)) return []
      if (judged.months > 0 && !opening.retrainable) return []
      const common = {
        pool: p,
        opening: v,
        wageLoss: wageLossOf(pool, opening, payBefore, plan),
        relocation: lives(pool, opening) ? 0 : pool.relocation,
        distance: neighbourDistance(judged.shortfall, judged.back),
        payBefore,
        payAfter: opening.wage,
      }
      const atWork: PlanMove = {
        ...common,
        course: -1,
        months: judged.months,
        steps: stepsOf(judged.months, monthsPerStep),
        passRate: judged.months > 0 ? 1 - plan.parameters.attrition : 1,
        payInTraining: opening.wage,
      }
      if (judged.months === 0) return [atWork]
      const taught = byCourse(plan.courses, pool, opening, common, monthsPerStep)
      return judged.months <= plan.parameters.atWorkMonths ? [atWork, ...taught] : taught
    }),
  )
}

function byCourse(
  courses: readonly ProjectCourse[],
  pool: ProjectPool,
  opening: OpeningOfPosts,
  common: Pick<PlanMove, 'pool' | 'opening' | 'wageLoss' | 'relocation' | 'distance' | 'payBefore' | 'payAfter'>,
  monthsPerStep: number,
): PlanMove[] {
  return courses.flatMap(({ teaches, place, months, passRate }, k) => {
    const taught = teaches.some((code) => opening.occupation.startsWith(code))
    if (!taught || !(place.code === opening.place || reaches(pool, { ...place, place: place.code }))) return []
    return [{ ...common, course: k, months, steps: Math.max(1, stepsOf(months, monthsPerStep)), passRate, payInTraining: 0 }]
  })
}

/** Section 8.4, with the pay that is known of the pool itself before the reference pay of its occupation. */
function allowed({ viable, payRatio }: Judged, { monthlyWage }: ProjectPool, { wage }: OpeningOfPosts, { rule }: ProjectPlan): boolean {
  const ratio = monthlyWage === null ? payRatio : wage / monthlyWage
  return viable && (ratio === null || ratio >= rule.payRatioMinimum)
}

/** Gross pay a month before: the pool's own, or that of the opening over the ratio of reference pay. */
function payBeforeOf(pool: ProjectPool, opening: OpeningOfPosts, { payRatio }: Judged): number | null {
  if (pool.monthlyWage !== null) return pool.monthlyWage
  return payRatio === null ? null : opening.wage / payRatio
}

/** Only those who have a job lose pay by leaving it. */
function wageLossOf({ kind }: ProjectPool, { wage }: OpeningOfPosts, before: number | null, { parameters }: ProjectPlan): number {
  if (before === null || (kind !== 'employed' && kind !== 'closing-line')) return 0
  return parameters.wageLossMonths * Math.max(0, before - wage)
}

/** Whether a place is the pool's own: the same, or the whole of an economy in which it lies. */
function lives(pool: ProjectPool, opening: Pick<OpeningOfPosts, 'place' | 'economy' | 'part'>): boolean {
  return isIn(pool.place, { code: opening.place, economy: opening.economy, part: opening.part })
}

function reaches(pool: ProjectPool, opening: Pick<OpeningOfPosts, 'place' | 'economy' | 'part'>): boolean {
  return lives(pool, opening) || pool.reaches.some(({ code }) => code === opening.place)
}

/** Steps of a training, to the nearest: rounding up would make every short training take a whole step. */
export function stepsOf(months: number, monthsPerStep: number): number {
  return Math.round(months / monthsPerStep)
}

/** Whether people can take the posts that another pool's people leave: viable, and within reach. Those who hold a job leave it only for the project. */
export function planBehind(
  plan: ProjectPlan,
  economies: readonly string[],
  judge: PlanMoveJudge,
): { readonly of: number; readonly by: number }[] {
  return plan.pools.flatMap((left, of) =>
    left.advertised === 0
      ? []
      : plan.pools.flatMap((taker, by) => {
          if (taker.kind === 'employed' || taker.kind === 'closing-line' || by === of) return []
          const place = { place: left.place.code, economy: left.place.economy, part: left.place.part }
          if (!reaches(taker, place)) return []
          const judged = judge(economies[left.place.economy]!, taker.occupation, left.occupation)
          return judged?.viable ? [{ of, by }] : []
        }),
  )
}
