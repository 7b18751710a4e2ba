import { moneyScale, type PlanProgramme } from './constraints.ts'

/** What is minimised, in this order (MODEL.md 9); "spent" only where it is asked for. */
export const planStages = ['date', 'output', 'unfilled', 'spent', 'money', 'order'] as const
export type PlanStage = (typeof planStages)[number]

/** Cost of one stage, by column, to be minimised. */
export function stageCost(plan: PlanProgramme, stage: PlanStage): Float64Array {
  switch (stage) {
    case 'date':
      return dateCost(plan)
    case 'output':
      return outputCost(plan)
    case 'unfilled':
      return unfilledCost(plan)
    case 'spent':
      return spentCost(plan)
    case 'money':
      return moneyCost(plan)
    case 'order':
      return orderCost(plan)
  }
}

/** Post-months unfilled from the date on by which all are to be filled; less those filled, since D is given. */
function dateCost({ problem, variables }: PlanProgramme): Float64Array {
  const cost = new Float64Array(variables.count)
  if (problem.by === null) return cost
  variables.inPost.forEach((n) => {
    if (n >= 0) for (let t = problem.by!; t < problem.steps; t++) cost[n + t] = -problem.monthsPerStep
  })
  return cost
}

/** − Σ_t φ_t · planned output */
function outputCost({ problem, variables }: PlanProgramme): Float64Array {
  const cost = new Float64Array(variables.count)
  problem.plannedOutput.forEach((units, t) => {
    if (units > 0) cost[variables.output + t] = -units
  })
  return cost
}

/** Σ_vt u_vt + 6 · posts left open behind, where u = D − n and left open behind = Σ_pt (β_p Σ_vk y_pvkt − f_pt) */
function unfilledCost({ problem, variables }: PlanProgramme): Float64Array {
  const { steps, monthsPerStep, pools, moves, weights } = problem
  const cost = new Float64Array(variables.count)
  variables.inPost.forEach((n) => {
    if (n >= 0) for (let t = 0; t < steps; t++) cost[n + t] = -monthsPerStep
  })
  moves.forEach(({ pool }, j) => {
    const { first, steps: when } = variables.starts[j]!
    cost.fill(weights.leftOpenMonths * pools[pool]!.advertised, first, first + when.length)
  })
  for (const f of variables.behind) cost.fill(-weights.leftOpenMonths, f, f + steps)
  return cost
}

/** Fees and stipends alone, thousands: the least budget with which the stages before can be reached. It is asked for by the frontier. */
function spentCost({ problem, variables }: PlanProgramme): Float64Array {
  const cost = new Float64Array(variables.count)
  problem.moves.forEach((move, j) => {
    const course = problem.courses[move.course]
    const { first, steps } = variables.starts[j]!
    if (course) cost.fill((course.price + course.stipend * course.months) / moneyScale, first, first + steps.length)
  })
  return cost
}

/** Course, pay and stipend in training and waiting, wage loss, relocation, release; thousands. */
function moneyCost({ problem, variables }: PlanProgramme): Float64Array {
  const { steps, monthsPerStep, openings, courses, moves, weights } = problem
  const cost = new Float64Array(variables.count)
  moves.forEach((move, j) => {
    const { first, steps: when } = variables.starts[j]!
    const course = courses[move.course]
    const training = course ? course.price + course.stipend * course.months : move.payInTraining * move.months
    // Relocation is paid for those who become ready; so is what they lose in pay.
    const arriving = move.passRate * (move.wageLoss + move.relocation)
    cost.fill((training + arriving) / moneyScale, first, first + when.length)
  })
  openings.forEach(({ wage }, v) => {
    const [b, z] = [variables.waiting[v]!, variables.released[v]!]
    if (b < 0) return
    cost.fill((wage * monthsPerStep) / moneyScale, b, b + steps)
    cost.fill((wage * weights.releaseMonths) / moneyScale, z, z + steps)
  })
  return cost
}

/** How much less nearness counts than a step, and the order of the codes less than nearness. */
const nearness = 0.1
const codeOrder = 0.01

/**
 * Earliest, then nearest, then lowest-coded moves. The order of the codes enters by a curve without equal differences, so that no two plans are equally good.
 */
function orderCost({ problem, variables }: PlanProgramme): Float64Array {
  const { steps, moves, behind, pools, openings, courses } = problem
  const cost = new Float64Array(variables.count)
  const nameOf = (j: number) => {
    const { pool, opening, course } = moves[j]!
    const { occupation, place } = openings[opening]!
    return `${occupation} ${place} ${pools[pool]!.id} ${courses[course]?.id ?? ''}`
  }
  const rank = rankOf(moves.map((_, j) => nameOf(j)))
  moves.forEach(({ distance }, j) => {
    const { first, steps: when } = variables.starts[j]!
    when.forEach((t, k) => {
      cost[first + k] = (t + 1) / steps + nearness * distance + codeOrder * uneven(rank[j]!, t / steps)
    })
  })
  const behindRank = rankOf(behind.map(({ of, by }) => `${pools[of]!.id} ${pools[by]!.id}`))
  behind.forEach((_, b) => {
    for (let t = 0; t < steps; t++) cost[variables.behind[b]! + t] = (t + 1) / steps + codeOrder * uneven(behindRank[b]!, t / steps)
  })
  variables.hired.forEach((h) => {
    if (h >= 0) for (let t = 0; t < steps; t++) cost[h + t] = (codeOrder * (t + 1)) / steps
  })
  return cost
}

/** Strictly rising in the rank, with differences that do not repeat. */
function uneven(rank: number, time: number): number {
  return rank + 0.37 * rank * rank + 0.11 * Math.sqrt(1 + rank) * (1 + time)
}

/** Place of each name among all, 0 to 1. */
function rankOf(names: readonly string[]): number[] {
  const order = new Map([...new Set(names)].sort((a, b) => (a < b ? -1 : 1)).map((name, k) => [name, k]))
  return names.map((name) => order.get(name)! / Math.max(1, order.size - 1))
}
