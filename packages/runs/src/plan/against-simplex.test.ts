import { objectiveOf, planProgramme, planStages, solveInStages, stageCost } from '@shiftwork/engine'
import { expect, test } from 'vitest'
import { denseMinimum, type ExtraRow } from './dense-simplex-for-tests.ts'
import { highsSolver } from './highs-solver.ts'
import { smallPlan } from './small-plans-for-tests.ts'

const cases = 200
const solver = await highsSolver()
const wanted = ['output', 'unfilled', 'money'] as const

test(`each stage of ${cases} small plans is as good as an independent simplex finds it, to 1e-6`, () => {
  let filled = 0
  for (let seed = 1; seed <= cases; seed++) {
    const size = { steps: 3 + (seed % 3), pools: 2 + (seed % 2), openings: 2, courses: seed % 3, density: 0.7, essential: seed % 4 !== 0 }
    const plan = planProgramme(smallPlan(seed, size))
    const { stages } = solveInStages(plan, solver, { wanted })
    const held: ExtraRow[] = []
    for (const stage of planStages) {
      const found = stages.find((own) => own.stage === stage)
      if (!found) continue
      const cost = stageCost(plan, stage)
      const least = denseMinimum(plan.programme, cost, held)
      expect(least, `case ${seed}, ${stage}`).not.toBeNull()
      const size = Math.max(1, Math.abs(least!))
      expect(Math.abs(found.objective - least!) / size, `case ${seed}, ${stage}: ${found.objective}, simplex ${least}`).toBeLessThan(1e-6)
      held.push({ cost, most: least! + 1e-9 * size })
      // What an earlier stage reached is kept by the last one.
      expect(objectiveOf(cost, stages.at(-1)!.outcome.values) - least!, `case ${seed}, ${stage} kept`).toBeLessThan(1e-6 * size)
    }
    expect(stages.map(({ stage }) => stage)).toEqual(wanted)
    if (stages[1]!.objective < -1) filled++
  }
  // The cases are no empty ones.
  expect(filled).toBeGreaterThan(cases / 2)
}, 120_000)
