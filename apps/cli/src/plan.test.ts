import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RetrainingPlanSchema, type ScenarioInput } from '@shiftwork/contracts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCommandLine } from './command-line.ts'

let folder: string
let printed = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** Ten welders and four supervisors from month 6; labourers to be trained, one supervisor. Nothing in it is true. */
const workshop: ScenarioInput = {
  format: 1,
  name: 'A workshop',
  model: 'bundled',
  start: '2027-01',
  months: 24,
  currency: 'EUR',
  priceYear: 2025,
  product: { name: 'Frame', capacityPerMonth: 10, price: 20_000, halfCapacityMonth: 0, rampMonths: 1, learningRate: 0.9 },
  phases: [
    {
      id: 'making',
      kind: 'operation',
      from: 6,
      months: 18,
      posts: [
        { id: 'welders', occupation: '7212', place: 'UA-46', count: 10, basis: 'at-capacity', monthlyWage: 900 },
        { id: 'supervisors', occupation: '3122', place: 'UA-46', count: 4, basis: 'at-capacity', monthlyWage: 1200, essential: false },
      ],
    },
  ],
  pools: [
    {
      id: 'labourers',
      name: 'Labourers',
      kind: 'unemployed',
      occupation: '9329',
      place: 'UA-46',
      joins: [{ month: 0, people: 12 }],
      willing: 1,
    },
    {
      id: 'supervisors',
      name: 'Supervisors',
      kind: 'displaced',
      occupation: '3122',
      place: 'UA-46',
      joins: [{ month: 0, people: 1 }],
      willing: 1,
    },
  ],
  courses: [
    {
      id: 'welding',
      name: 'Welding',
      place: 'UA-46',
      teaches: ['7212'],
      months: 4,
      seats: 3,
      starts: { from: 0, every: 4 },
      price: 200,
      passRate: 1,
      payers: { employer: 1 },
    },
  ],
}

async function run(scenario: ScenarioInput, ...words: string[]): Promise<number> {
  printed = ''
  const file = join(folder, 'scenario.json')
  writeFileSync(file, JSON.stringify(scenario))
  return runCommandLine(['plan', file, ...words])
}

test('plan prints one JSON document: welders are trained for month 6, three supervisors are missing', async () => {
  expect(await run(workshop, '--json', '--frontier')).toBe(0)
  const plan = RetrainingPlanSchema.parse(JSON.parse(printed))
  const of = (occupation: string) => plan.openings.find((opening) => opening.occupation === occupation)!
  expect(of('7212').posts[23]).toBeCloseTo(10, 6)
  expect(of('7212').unfilled[6]).toBeCloseTo(0, 6)
  expect(of('3122').unfilled[23]).toBeGreaterThan(3)
  expect(plan.output.lost).toBeLessThan(1)
  expect(plan.frontier).toHaveLength(9)
  // Twelve people less those who give up keep ten posts filled for a while; then quits are no longer made good.
  expect(plan.cohorts.every(({ pool, occupation }) => pool === (occupation === '7212' ? 'labourers' : 'supervisors'))).toBe(true)
}, 60_000)

test('for a person it says what is filled, from where, and at which price; with a date it says what stands against it', async () => {
  expect(await run(workshop, '--by', '8')).toBe(0)
  expect(printed).toContain('No plan reaches the date; the nearest')
  expect(printed).toContain('none open from')
  expect(printed).toMatch(/UA-46 .* never /)
  expect(printed).toContain('Labourers')
  expect(printed).toContain('Up to 3')
  expect(printed).toContain('The pool supervisors has no more people')
}, 60_000)

test('a scenario without pools, and a budget that is no amount, are told', async () => {
  const { pools: _pools, courses: _courses, ...without } = workshop
  expect(await run(without, '--json')).toBe(1)
  expect(JSON.parse(printed).errors).toMatchObject([{ code: 'plan-without-pools', path: '/pools' }])
  expect(await run(workshop, '--budget', 'much')).toBe(2)
})
