import type { PlanCohort, PlanOpening as PlanOpeningReply, RetrainingPlan } from '@shiftwork/contracts'
import { openBehind } from './open-behind.ts'
import type { PlanFlows } from './plan-flows.ts'
import { type PlanMoneyRow, planMoney } from './plan-money.ts'
import type { PlanMove, PlanProblem } from './problem.ts'
import type { SolvedPlan } from './solved-plan.ts'
import { wholePeople } from './whole-people.ts'

/** What a reply says about a plan itself; key, status, duals and notes are put beside it. */
export type PlanFigures = Pick<
  RetrainingPlan,
  'monthsPerStep' | 'steps' | 'budget' | 'by' | 'output' | 'people' | 'openings' | 'pools' | 'courses' | 'cohorts' | 'money'
>

/** Fewer people than this in a cohort are not told: they are rounding. */
const smallestCohort = 1e-6
/** An opening counts as filled where less than this of a post is missing. */
const filledWithin = 1e-6

const sum = (series: Iterable<number>) => {
  let total = 0
  for (const value of series) total += value
  return total
}

/**
 * The figures of a plan: cohorts, openings by step, pools, seats, money, people.
 *
 * @param meanPay gross pay a head and month in a place by its code, scenario currency; undefined where it is not known
 * @see MODEL.md 9
 */
export function planFigures({ problem, flows }: SolvedPlan, meanPay: (place: string) => number | undefined): PlanFigures {
  const rows = planMoney(problem, flows)
  const cohorts = planCohorts(problem, flows)
  const people = planPeople(problem, flows)
  const total = sum(rows.map(({ amount }) => amount))
  return {
    monthsPerStep: problem.monthsPerStep,
    steps: problem.steps,
    budget: problem.budget,
    by: problem.by,
    output: planOutput(problem, flows),
    people,
    openings: problem.openings.map((_, v) => openingReply(problem, flows, v, meanPay)),
    pools: planPools(problem, flows),
    courses: planCourses(problem, flows, cohorts),
    cohorts,
    money: { rows, total, perPlaced: people.hired > 0 ? total / people.hired : null, spent: spentOn(rows) },
  }
}

/** Fees and stipends: what the budgets hold. */
export function spentOn(rows: readonly PlanMoneyRow[]): number {
  return sum(rows.map(({ item, amount }) => (item === 'course-fee' || item === 'stipend' ? amount : 0)))
}

function planOutput({ plannedOutput }: PlanProblem, { output }: PlanFlows): RetrainingPlan['output'] {
  const made = plannedOutput.map((units, t) => units * output[t]!)
  return { planned: [...plannedOutput], share: [...output], made: [...made], lost: sum(plannedOutput) - sum(made) }
}

function planPeople({ pools, moves, steps }: PlanProblem, flows: PlanFlows): RetrainingPlan['people'] {
  const all = (series: readonly Float64Array[]) => sum(series.map((own) => sum(own)))
  const last = (series: readonly Float64Array[]) => sum(series.map((own) => own[steps - 1]!))
  const started = all(flows.starts)
  const advertised = sum(moves.map(({ pool }, j) => pools[pool]!.advertised * sum(flows.starts[j]!)))
  const backfilled = all(flows.behind)
  const ready = moves.map((move, j) => readyOf(move, flows.starts[j]!, steps))
  return {
    joined: sum(pools.map(({ joins }) => sum(joins))),
    willing: sum(pools.map(({ joins, willing }) => willing * sum(joins))),
    started,
    dropped: sum(moves.map(({ passRate }, j) => (1 - passRate) * sum(flows.starts[j]!))),
    hired: all(flows.hired),
    waiting: last(flows.waiting),
    backfilled,
    leftOpen: Math.max(0, advertised - backfilled),
    released: all(flows.released),
    quit: all(flows.quit),
    inPost: last(flows.inPost),
    netPlaced: sum(moves.map(({ pool }, j) => ready[j]! * (1 - pools[pool]!.reemployed))) + backfilled,
  }
}

/** Of those who start, the ones who become ready within the horizon. */
function readyOf({ steps: length, passRate }: PlanMove, starts: Float64Array, steps: number): number {
  return passRate * sum(starts.subarray(0, Math.max(0, steps - length)))
}

function planPools(problem: PlanProblem, flows: PlanFlows): RetrainingPlan['pools'] {
  const { pools, moves, behind, steps, monthsPerStep, weights } = problem
  return pools.map(({ id, place, joins, willing, advertised }, p) => {
    const started = sum(moves.map(({ pool }, j) => (pool === p ? sum(flows.starts[j]!) : 0)))
    const taken = (of: 'of' | 'by') => sum(behind.map((pair, b) => (pair[of] === p ? sum(flows.behind[b]!) : 0)))
    const left = Float64Array.from({ length: steps }, (_, t) => leftOpenIn(problem, flows, p, t))
    return {
      id,
      place,
      joined: sum(joins),
      willing: willing * sum(joins),
      started,
      backfilled: taken('by'),
      left: [...flows.left[p]!],
      leftBehind: advertised * started,
      leftOpen: Math.max(0, advertised * started - taken('of')),
      openBehind: [...openBehind(left, weights.leftOpenMonths, monthsPerStep)],
    }
  })
}

/** β_p Σ_vk y_pvkt − Σ_p' f_pp't */
function leftOpenIn({ pools, moves, behind }: PlanProblem, flows: PlanFlows, p: number, t: number): number {
  const left = sum(moves.map(({ pool }, j) => (pool === p ? flows.starts[j]![t]! : 0)))
  const taken = sum(behind.map(({ of }, b) => (of === p ? flows.behind[b]![t]! : 0)))
  return Math.max(0, pools[p]!.advertised * left - taken)
}

function openingReply(
  { openings, moves, monthsPerStep }: PlanProblem,
  flows: PlanFlows,
  v: number,
  meanPay: (place: string) => number | undefined,
): PlanOpeningReply {
  const { occupation, place, posts, essential, wage } = openings[v]!
  const unfilled = flows.unfilled[v]!
  const mean = meanPay(place)
  const lastOpen = unfilled.findLastIndex((heads) => heads > filledWithin)
  return {
    occupation,
    place,
    posts: [...posts],
    filled: [...flows.inPost[v]!],
    unfilled: [...unfilled],
    hired: [...flows.hired[v]!],
    waiting: [...flows.waiting[v]!],
    essential: essential.some((heads) => heads > 0),
    reached: moves.some(({ opening }) => opening === v),
    postMonths: sum(posts) * monthsPerStep,
    unfilledMonths: sum(unfilled) * monthsPerStep,
    filledFrom: lastOpen === posts.length - 1 ? null : lastOpen + 1,
    quits: sum(flows.quit[v]!),
    monthlyWage: wage,
    payToMean: mean === undefined ? null : wage / mean,
  }
}

/** Everybody who starts a move in the same step. Whole numbers add up pool by pool. */
function planCohorts(problem: PlanProblem, flows: PlanFlows): PlanCohort[] {
  const { pools } = problem
  return pools.flatMap((_, p) => {
    const own = problem.moves.flatMap((move, j) =>
      move.pool === p ? [...flows.starts[j]!].flatMap((people, start) => (people > smallestCohort ? [{ move, start, people }] : [])) : [],
    )
    const whole = wholePeople(own.map(({ people }) => people))
    return own
      .map((cohort, c) => cohortReply(problem, cohort, whole[c]!))
      .sort((a, b) => a.start - b.start || (a.occupation < b.occupation ? -1 : a.occupation > b.occupation ? 1 : 0))
  })
}

function cohortReply(
  { pools, openings, courses }: PlanProblem,
  { move, start, people }: { readonly move: PlanMove; readonly start: number; readonly people: number },
  whole: number,
): PlanCohort {
  const { occupation, place } = openings[move.opening]!
  const course = courses[move.course]
  const training = course ? course.price + course.stipend * course.months : move.payInTraining * move.months
  const costPerPerson = training + move.passRate * move.relocation
  return {
    pool: pools[move.pool]!.id,
    occupation,
    place,
    course: course?.id ?? null,
    start,
    ready: start + move.steps,
    months: move.months,
    people,
    whole,
    pass: people * move.passRate,
    cost: people * costPerPerson,
    costPerPerson,
    payBefore: move.payBefore,
    payAfter: move.payAfter,
  }
}

function planCourses(problem: PlanProblem, flows: PlanFlows, cohorts: readonly PlanCohort[]): RetrainingPlan['courses'] {
  return problem.courses.map((course, k) => {
    const starting = new Float64Array(problem.steps)
    problem.moves.forEach((move, j) => {
      if (move.course === k) for (let t = 0; t < problem.steps; t++) starting[t]! += flows.starts[j]![t]!
    })
    const taken = starting.map((_, t) => sum(starting.subarray(Math.max(0, t - course.steps + 1), t + 1)))
    const people = sum(starting)
    return {
      id: course.id,
      seats: [...course.seats],
      taken: [...taken],
      starts: [...starting].flatMap((heads, step) =>
        heads > smallestCohort
          ? [{ step, people: heads, whole: sum(cohorts.map((c) => (c.course === course.id && c.start === step ? c.whole : 0))) }]
          : [],
      ),
      people,
      peak: taken.reduce((most, heads) => Math.max(most, heads), 0),
      money: people * (course.price + course.stipend * course.months),
    }
  })
}
