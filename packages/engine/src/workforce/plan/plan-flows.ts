import type { PlanProgramme } from './constraints.ts'
import { paymentsOfStart } from './payments.ts'
import type { PlanProblem } from './problem.ts'

/** A plan as people: the variables of MODEL.md 9, each balance exact. */
export interface PlanFlows {
  /** y_pvkt, moves × steps. */
  readonly starts: readonly Float64Array[]
  /** s_pt, pools × steps. */
  readonly left: readonly Float64Array[]
  /** f, pairs of posts left behind and who takes them × steps. */
  readonly behind: readonly Float64Array[]
  /** Ready in a step, b_vt, h_vt, n_vt, z_vt, u_vt and those who quit, openings × steps. */
  readonly arrivals: readonly Float64Array[]
  readonly waiting: readonly Float64Array[]
  readonly hired: readonly Float64Array[]
  readonly inPost: readonly Float64Array[]
  readonly released: readonly Float64Array[]
  readonly unfilled: readonly Float64Array[]
  readonly quit: readonly Float64Array[]
  /** φ_t. */
  readonly output: Float64Array
  /** Most that anything was moved by taking the solver's tolerance out, people. */
  readonly cleaned: number
}

/** Fewer people than this are noise of the solver, or of adding up. */
export const nobody = 1e-9

/**
 * Takes the solver's tolerance out of a solution, so that nobody is made or lost and no bound is broken. Step by step from the first: starts below a
 * thousand-millionth are dropped; those of a pool, a course or a budget that ask for more than is there are scaled down together; stocks, arrivals,
 * hirings and posts are then counted from the starts, not taken from the solver; whoever is ready is hired as the solver says, at most those who are
 * there; nobody is in a post that is not wanted. What it moved at most is given back.
 *
 * @param values of the columns
 */
export function planFlows({ problem, variables }: PlanProgramme, values: Float64Array): PlanFlows {
  const flows = emptyFlows(problem)
  const { steps, pools, openings, moves, behind } = problem
  const room = roomOf(problem)
  let cleaned = 0
  const note = (was: number, is: number) => {
    cleaned = Math.max(cleaned, Math.abs(was - is))
  }
  moves.forEach((_, j) => {
    const { first, steps: when } = variables.starts[j]!
    when.forEach((t, k) => {
      const people = values[first + k]!
      flows.starts[j]![t] = people > nobody ? people : 0
      note(people, flows.starts[j]![t]!)
    })
  })
  behind.forEach((_, b) => {
    for (let t = 0; t < steps; t++) flows.behind[b]![t] = Math.max(0, values[variables.behind[b]! + t]!)
  })
  for (let t = 0; t < steps; t++) {
    pools.forEach(({ joins, willing }, p) => {
      const there = (t > 0 ? flows.left[p]![t - 1]! : 0) + willing * joins[t]!
      const wanted = wantedOf(problem, flows, p, t)
      const share = wanted > there ? there / wanted : 1
      if (share < 1) scaleDown(problem, flows, p, t, share, note)
    })
    moves.forEach((move, j) => {
      const people = flows.starts[j]![t]!
      if (people === 0) return
      const most = room.most(move.course, j, t, people)
      if (most < people) {
        flows.starts[j]![t] = most
        note(people, most)
      }
      room.take(move.course, j, t, flows.starts[j]![t]!)
    })
    limitBehind(problem, flows, t, note)
    pools.forEach(({ joins, willing }, p) => {
      const there = (t > 0 ? flows.left[p]![t - 1]! : 0) + willing * joins[t]!
      flows.left[p]![t] = Math.max(0, there - wantedOf(problem, flows, p, t))
    })
    openings.forEach((_, v) => {
      fillPosts(problem, flows, v, t, variables.hired[v]! < 0 ? 0 : values[variables.hired[v]! + t]!, note)
    })
  }
  outputShares(problem, flows)
  return { ...flows, cleaned }
}

function emptyFlows({ steps, pools, openings, moves, behind }: PlanProblem): Omit<PlanFlows, 'cleaned'> {
  const rows = (of: readonly unknown[]) => of.map(() => new Float64Array(steps))
  return {
    starts: rows(moves),
    left: rows(pools),
    behind: rows(behind),
    arrivals: rows(openings),
    waiting: rows(openings),
    hired: rows(openings),
    inPost: rows(openings),
    released: rows(openings),
    unfilled: rows(openings),
    quit: rows(openings),
    output: new Float64Array(steps).fill(1),
  }
}

/** Σ_vk y_pvkt + Σ_p' f_p'pt */
function wantedOf(
  { moves, behind }: PlanProblem,
  { starts, behind: taken }: Pick<PlanFlows, 'starts' | 'behind'>,
  p: number,
  t: number,
): number {
  let sum = 0
  for (let j = 0; j < moves.length; j++) if (moves[j]!.pool === p) sum += starts[j]![t]!
  for (let b = 0; b < behind.length; b++) if (behind[b]!.by === p) sum += taken[b]![t]!
  return sum
}

type Note = (was: number, is: number) => void

function scaleDown(
  { moves, behind }: PlanProblem,
  flows: Pick<PlanFlows, 'starts' | 'behind'>,
  p: number,
  t: number,
  share: number,
  note: Note,
): void {
  const scale = (series: Float64Array) => {
    note(series[t]!, series[t]! * share)
    series[t]! *= share
  }
  for (let j = 0; j < moves.length; j++) if (moves[j]!.pool === p) scale(flows.starts[j]!)
  for (let b = 0; b < behind.length; b++) if (behind[b]!.by === p) scale(flows.behind[b]!)
}

/** f ≤ β Σ y: posts that are taken are posts that were left. */
function limitBehind({ pools, moves, behind }: PlanProblem, flows: Pick<PlanFlows, 'starts' | 'behind'>, t: number, note: Note): void {
  pools.forEach(({ advertised }, p) => {
    const takers = behind.flatMap(({ of }, b) => (of === p ? [b] : []))
    if (takers.length === 0) return
    let leaving = 0
    for (let j = 0; j < moves.length; j++) if (moves[j]!.pool === p) leaving += flows.starts[j]![t]!
    const taken = takers.reduce((sum, b) => sum + flows.behind[b]![t]!, 0)
    if (taken <= advertised * leaving) return
    for (const b of takers) {
      const was = flows.behind[b]![t]!
      flows.behind[b]![t] = (was * advertised * leaving) / taken
      note(was, flows.behind[b]![t]!)
    }
  })
}

/** One step of one opening: who is ready, hired, quits, is let go, and what stays unfilled. */
function fillPosts(
  { openings, moves }: PlanProblem,
  flows: Omit<PlanFlows, 'cleaned'>,
  v: number,
  t: number,
  hire: number,
  note: Note,
): void {
  const { posts, quits } = openings[v]!
  let ready = 0
  for (let j = 0; j < moves.length; j++) {
    const { opening, steps, passRate } = moves[j]!
    if (opening === v && t >= steps) ready += passRate * flows.starts[j]![t - steps]!
  }
  const there = (t > 0 ? flows.waiting[v]![t - 1]! : 0) + ready
  const before = t > 0 ? flows.inPost[v]![t - 1]! : 0
  const quit = quits[t]! * before
  const stay = before - quit
  // The last crumbs of those who wait are hired too, where a post is free.
  const wanted = there - hire < nobody * 1000 ? there : Math.max(0, hire)
  const hired = Math.min(wanted, there, Math.max(0, posts[t]! - Math.min(stay, posts[t]!)))
  const released = Math.max(0, stay + hired - posts[t]!)
  note(hire, hired)
  flows.arrivals[v]![t] = ready
  flows.hired[v]![t] = hired
  flows.waiting[v]![t] = Math.max(0, there - hired)
  flows.quit[v]![t] = quit
  flows.released[v]![t] = released
  flows.inPost[v]![t] = Math.min(posts[t]!, stay + hired - released)
  flows.unfilled[v]![t] = posts[t]! - flows.inPost[v]![t]!
}

/** φ_t = least n_vt / E_vt of what output depends on. */
function outputShares({ steps, openings, plannedOutput }: PlanProblem, { inPost, output }: Pick<PlanFlows, 'inPost' | 'output'>): void {
  for (let t = 0; t < steps; t++) {
    if (plannedOutput[t] === 0) continue
    openings.forEach(({ essential }, v) => {
      if (essential[t]! > 0) output[t] = Math.min(output[t]!, inPost[v]![t]! / essential[t]!)
    })
  }
}

/** Seats and budgets as they are used up, start by start. */
function roomOf(problem: PlanProblem) {
  const { courses, moves, budgets, steps, years } = problem
  const taken = courses.map(() => new Float64Array(steps))
  const spent = new Map<number, number>()
  const limits = new Map(budgets.map(({ payer, year, amount }) => [payer * years.length + year, amount]))
  let all = 0
  const cache = new Map<number, ReturnType<typeof paymentsOfStart>>()
  const payments = (j: number, t: number) => {
    const key = j * steps + t
    const known = cache.get(key) ?? paymentsOfStart(problem, moves[j]!, t)
    cache.set(key, known)
    return known
  }
  const lasts = (k: number, t: number) => Math.min(steps, t + courses[k]!.steps)
  return {
    /** How many of so many people can begin. */
    most(k: number, j: number, t: number, people: number): number {
      if (k < 0) return people
      let most = people
      for (let at = t; at < lasts(k, t); at++) most = Math.min(most, Math.max(0, courses[k]!.seats[at]! - taken[k]![at]!))
      let cost = 0
      for (const { payer, year, amount } of payments(j, t)) {
        cost += amount
        const limit = limits.get(payer * years.length + year)
        const left = limit === undefined ? Number.POSITIVE_INFINITY : limit - (spent.get(payer * years.length + year) ?? 0)
        if (amount * most > left) most = Math.max(0, left / amount)
      }
      if (problem.budget !== null && cost * most > problem.budget - all) most = Math.max(0, (problem.budget - all) / cost)
      return most
    },
    take(k: number, j: number, t: number, people: number): void {
      if (k < 0) return
      for (let at = t; at < lasts(k, t); at++) taken[k]![at]! += people
      for (const { payer, year, amount } of payments(j, t)) {
        const key = payer * years.length + year
        spent.set(key, (spent.get(key) ?? 0) + amount * people)
        all += amount * people
      }
    },
  }
}
