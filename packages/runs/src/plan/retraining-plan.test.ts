import { ModelInputError, RetrainingPlanSchema, type ScenarioInput } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { loadModel } from '../model.ts'
import { plant } from '../scenario-of-tests.ts'
import { planWorker } from './plan-worker.ts'
import { solvePlan } from './retraining-plan.ts'

const model = loadModel()

/** The plant of the tests with people and a course: assemblers in Lviv, engineers, buyers in Pays de la Loire. */
const withPools = (change: (input: ScenarioInput) => void = () => {}) =>
  plant((input) => {
    input.funding = { payers: [{ id: 'ukraine', name: 'State', kind: 'state', place: 'UKR' }], instruments: [] }
    for (const phase of input.phases) for (const post of phase.posts ?? []) if (post.id !== 'assemblers') post.essential = false
    input.pools = [
      { id: 'labourers', name: 'A', kind: 'unemployed', occupation: '9329', place: 'UA-46', joins: [{ month: 0, people: 60 }] },
      { id: 'assemblers', name: 'B', kind: 'employed', occupation: '8211', place: 'UA-46', joins: [{ month: 0, people: 30 }] },
      { id: 'engineers', name: 'C', kind: 'displaced', occupation: '2144', place: 'UKR', joins: [{ month: 2, people: 20 }] },
      { id: 'buyers', name: 'D', kind: 'school-leavers', occupation: '3323', place: 'FR-PDL', joins: [{ month: 0, people: 4 }] },
    ]
    input.courses = [
      {
        id: 'assembly',
        name: 'Assembly',
        place: 'UA-46',
        teaches: ['821'],
        months: 3,
        seats: 8,
        starts: { from: 1, every: 2 },
        price: 2500,
        stipend: 300,
        passRate: 0.9,
        payers: { ukraine: 0.6, employer: 0.4 },
      },
    ]
    change(input)
  })

describe('a plan of a scenario, solved in a thread of its own', () => {
  test('has the shape that the contract says, fills what it can, and adds up', async () => {
    const plan = RetrainingPlanSchema.parse(await solvePlan(withPools(), model, { frontier: true }))
    expect(plan.status).toMatchObject({ kind: 'optimal', stage: null, converged: true })
    expect(plan.monthsPerStep).toBe(1)
    const assembly = plan.openings.find(({ occupation }) => occupation === '8211')!
    expect(assembly.reached).toBe(true)
    expect(assembly.filled.at(-1)).toBeGreaterThan(1)
    const paid = plan.money.rows.reduce((sum, { amount }) => sum + amount, 0)
    expect(plan.money.total).toBeCloseTo(paid, 6)
    expect(plan.money.rows.every(({ payer }) => ['ukraine', 'employer', 'people'].includes(payer))).toBe(true)
    const started = plan.cohorts.reduce((sum, { people }) => sum + people, 0)
    expect(plan.people.started).toBeCloseTo(started, 3)
    expect(plan.pools.reduce((sum, pool) => sum + pool.started, 0)).toBeCloseTo(plan.people.started, 9)
    // A course that nobody is sent to has no start; seats bought are the people of its cohorts.
    for (const course of plan.courses) expect(course.starts.reduce((sum, { people }) => sum + people, 0)).toBeCloseTo(course.people, 3)
    expect(plan.frontier!.length).toBeGreaterThanOrEqual(8)
    const filled = plan.frontier!.map(({ filledMonths }) => filledMonths)
    expect(filled.every((months, k) => k === 0 || months >= filled[k - 1]! - 1e-3)).toBe(true)
    for (const { budget, spent } of plan.frontier!) expect(spent).toBeLessThanOrEqual(budget + 1e-6)
  }, 60_000)

  test('within a budget spends no more; with a date that cannot be kept says what stands against it', async () => {
    const tight = await solvePlan(withPools(), model, { budget: 5000, again: false })
    expect(tight.budget).toBe(5000)
    expect(tight.money.spent).toBeLessThanOrEqual(5000 + 1e-6)
    const late = await solvePlan(
      withPools((input) => {
        input.plan = { by: 14 }
      }),
      model,
      { again: false },
    )
    expect(late.status.kind).toBe('infeasible')
    expect(late.status.conflicts.map(({ code }) => code)).toContain('plan-date-opening-short')
  }, 60_000)

  test('is the same to the bit when asked again, in another order of pools too', async () => {
    const one = await solvePlan(withPools(), model, { again: false })
    expect(await solvePlan(withPools(), model, { again: false })).toEqual(one)
    const turned = await solvePlan(
      withPools((input) => input.pools!.reverse()),
      model,
      { again: false },
    )
    expect(turned.people.hired).toBeCloseTo(one.people.hired, 6)
    expect(turned.money.total).toBeCloseTo(one.money.total, 3)
  }, 60_000)

  test('people who are missing keep labour a unit high: plan and labour take turns until they settle', async () => {
    const few = await solvePlan(
      withPools((input) => {
        for (const pool of input.pools!) for (const join of pool.joins) join.people = 6
      }),
      model,
      { again: false },
    )
    expect(few.output.lost).toBeGreaterThan(50)
    expect(few.status.rounds).toBeGreaterThan(1)
    expect(few.status.rounds).toBeLessThanOrEqual(20)
    expect(few.status.converged).toBe(few.status.change <= 1e-3)
    const assemblers = (plan: typeof few) => plan.openings.find(({ occupation }) => occupation === '8211')!.postMonths
    expect(assemblers(few)).toBeGreaterThan(1.05 * assemblers(await solvePlan(withPools(), model, { again: false })))
  }, 60_000)

  test('needs pools', async () => {
    await expect(solvePlan(plant(), model)).rejects.toThrow(ModelInputError)
  })
})

describe('the thread that solves plans', () => {
  test('ends a plan that is no longer wanted, fails one that cannot be made, and goes on with the next', async () => {
    const worker = planWorker(model)
    const abort = new AbortController()
    const unwanted = worker.solve({ scenario: withPools(), request: {} }, abort.signal)
    const nowhere = withPools((input) => {
      input.pools![0]!.place = 'XX-9'
    })
    const broken = worker.solve({ scenario: nowhere, request: {} })
    const wanted = worker.solve({ scenario: withPools(), request: { again: false } })
    abort.abort(new Error('not wanted'))
    await expect(unwanted).rejects.toThrow('not wanted')
    await expect(broken).rejects.toThrow('A plan failed')
    expect((await wanted)?.status.kind).toBe('optimal')
    worker.close()
    await expect(worker.solve({ scenario: withPools(), request: {} }, AbortSignal.abort(new Error('late')))).rejects.toThrow('late')
  }, 60_000)
})
