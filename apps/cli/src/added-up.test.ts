import type { Estimate, Scenario } from '@shiftwork/contracts'
import { examples } from '@shiftwork/data'
import { estimateScenario, loadModel } from '@shiftwork/runs'
import { expect, test } from 'vitest'
import { addedUp } from './added-up.ts'
import { estimateSummary } from './estimate-summary.ts'

test('parts are rounded so that they add up as printed', () => {
  expect(addedUp([255.6, 23.7, 9.6], 0)).toEqual({ parts: [255, 24, 10], total: 289 })
  expect(addedUp([-0.004, -1.006, -2.004], 2)).toEqual({ parts: [0, -1.01, -2], total: -3.01 })
  expect(addedUp([0.3, 0.3, 0.3], 0)).toEqual({ parts: [1, 0, 0], total: 1 })
})

test('direct, indirect and induced posts of the printed estimate add up to the printed total, in every place, whatever the size of the plant', async () => {
  const model = loadModel()
  const whole = examples()[0]!.scenario
  const { pools: _pools, courses: _courses, plan: _plan, risk: _risk, funding: _funding, net: _net, ...project } = whole
  for (const capacityPerMonth of [13, 47, 51]) {
    const scenario: Scenario = { ...project, product: { ...whole.product, capacityPerMonth } }
    const estimate: Estimate = await estimateScenario({ scenario, model, draws: 0 })
    const printed = new Map(
      estimateSummary(scenario, estimate)
        .split('\n')
        .map((line) => line.split(/ {2,}/))
        .map(([code, _unit, central]) => [code!, Number(central?.replaceAll(',', ''))] as const),
    )
    for (const place of ['UKR', 'UA-46', 'world']) {
      const of = (effect: string) => printed.get(`posts.steady.${effect}.${place}`)!
      expect(of('direct') + of('indirect') + of('induced'), place).toBe(of('total'))
      expect(of('total')).toBeGreaterThan(0)
    }
  }
})
