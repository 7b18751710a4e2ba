import type { Scenario } from '@shiftwork/contracts'
import { examples } from '@shiftwork/data'
import { centralValues, preparePlan, prepareProject } from '@shiftwork/engine'
import { expect, test } from 'vitest'
import { loadModel } from '../model.ts'
import { planInputsHash } from './plan-inputs.ts'

const whole = examples().find(({ file }) => file.includes('build-in-france-line'))!.scenario

/** All that a plan is made from but skills: posts with their pay, pools, courses, bounds. */
function planMadeFrom(scenario: Scenario) {
  const { reference } = loadModel()
  const { project } = prepareProject(scenario, reference)
  const values = centralValues(project!.assumptions)
  const posts = project!.posts.map(({ occupation, place, count, monthlyWage }) => [occupation, place, values[count], values[monthlyWage]])
  return { posts, plan: preparePlan(scenario, reference), start: project!.start, months: project!.months }
}

const bare = ({ net: _net, counterfactual: _counterfactual, ...rest }: Scenario): Scenario => rest

test('what is bought, the price, shares from gross to net, instruments and the counterfactual are no part of a plan', () => {
  const other: Scenario = {
    ...bare(whole),
    name: 'Another',
    product: { ...whole.product, price: 77 },
    funding: { ...whole.funding!, instruments: [] },
    phases: whole.phases.map((phase) => ({ ...phase, spending: phase.spending.slice(0, 1) })),
  }
  expect(planInputsHash(other)).toBe(planInputsHash(whole))
  expect(planMadeFrom(other)).toEqual(planMadeFrom(whole))
  const shipped = examples().find(({ file }) => file.includes('build-in-france-and-ship'))!.scenario
  expect(planInputsHash(shipped)).toBe(planInputsHash(whole))
})

test('people, courses, posts, horizon, payers, parameters and bounds are', () => {
  const [phase, ...phases] = whole.phases
  const changed: Scenario[] = [
    { ...whole, pools: whole.pools!.slice(1) },
    { ...whole, courses: whole.courses!.slice(1) },
    { ...whole, phases: [{ ...phase!, posts: phase!.posts.slice(1) }, ...phases] },
    { ...whole, months: 48 },
    { ...whole, product: { ...whole.product, capacityPerMonth: 1 } },
    { ...whole, funding: { ...whole.funding!, payers: whole.funding!.payers.toReversed() } },
    { ...whole, parameters: { ...whole.parameters, 'separation-rate': 0.5 } },
    { ...whole, plan: { budgets: [], by: 30 } },
  ]
  expect(new Set([whole, ...changed].map(planInputsHash)).size).toBe(changed.length + 1)
})
