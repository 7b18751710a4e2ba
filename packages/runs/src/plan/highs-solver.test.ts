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

test('the way of large programmes, without their spare columns first, leads to the same plan', async () => {
  const asLarge = await highsSolver(undefined, 0)
  let spare = 0
  for (let seed = 1; seed <= 20; seed++) {
    const plan = planProgramme(smallPlan(seed, { steps: 5, pools: 5, openings: 3, courses: 3, density: 0.8, essential: seed % 3 !== 0 }))
    spare += plan.programme.spare!.length
    const [usual, large] = [solveInStages(plan, await highsSolver()), solveInStages(plan, asLarge)]
    expect(large.stages.map(({ outcome }) => outcome.status)).toEqual(usual.stages.map(({ outcome }) => outcome.status))
    large.stages.forEach(({ objective }, k) => {
      expect(objective).toBeCloseTo(usual.stages[k]!.objective, 7)
    })
    large.values.forEach((value, j) => {
      expect(value, `case ${seed}, column ${j}`).toBeCloseTo(usual.values[j]!, 6)
    })
  }
  expect(spare).toBeGreaterThan(1000)
})
