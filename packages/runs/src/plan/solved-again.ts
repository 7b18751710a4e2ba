import type { PlanDual } from '@shiftwork/contracts'
import { type LinearSolver, type PlanProblem, type SolvedPlan, solvePlanProblem } from '@shiftwork/engine'

/** How many more seats a second solution has. */
const moreSeats = 10
const reachOnly = ['date', 'output', 'unfilled'] as const

/**
 * Puts beside the dual of each course what a second solution with ten more seats finds: a dual holds for the first seat, and falls as others do.
 * Money plays no part in it, so its stages are left out.
 */
export function solvedAgain(solved: SolvedPlan, duals: readonly PlanDual[], solver: LinearSolver): PlanDual[] {
  const before = worth(solved)
  return duals.map((dual) => {
    if (dual.kind !== 'seat') return dual
    const after = worth(solvePlanProblem(withSeats(solved.problem, dual.id), solver, { wanted: reachOnly, from: solved.staged }))
    return { ...dual, resolved: { more: moreSeats, postMonths: after.postMonths - before.postMonths, units: after.units - before.units } }
  })
}

function withSeats(problem: PlanProblem, id: string): PlanProblem {
  const courses = problem.courses.map((course) =>
    course.id === id ? { ...course, seats: course.seats.map((seats) => seats + moreSeats) } : course,
  )
  return { ...problem, courses }
}

/** What the stages reach: post-months filled less what is left open behind, and units. */
function worth({ staged }: SolvedPlan): { readonly postMonths: number; readonly units: number } {
  const of = (stage: string) => 0 - (staged.stages.find((own) => own.stage === stage)?.objective ?? 0)
  return { postMonths: of('unfilled'), units: of('output') }
}
