import { planProgramme, planStages, solveInStages } from '@shiftwork/engine'
import { expect, test } from 'vitest'
import { highsSolver } from './highs-solver.ts'
import { smallPlan } from './small-plans-for-tests.ts'

const size = { steps: 5, pools: 3, openings: 2, courses: 2, density: 0.7, essential: true }

test('a start that takes more steps than there may be is given up for the usual one', async () => {
  const plan = planProgramme(smallPlan(7, size))
  // No step from a vertex: whatever is not solved where it begins runs into the limit.
  const { stages } = solveInStages(plan, await highsSolver({ simplex: 0, interior: 500 }))
  const usual = solveInStages(plan, await highsSolver())
  expect(stages.map(({ stage, outcome }) => `${stage} ${outcome.status}`)).toEqual(
    planStages.filter((stage) => stage !== 'date' && stage !== 'spent').map((stage) => `${stage} optimal`),
  )
  stages.forEach(({ objective }, k) => {
    expect(objective).toBeCloseTo(usual.stages[k]!.objective, 6)
  })
})
