import { parseScenario, type Quantity } from '@shiftwork/contracts'
import { afterAll, expect, test } from 'vitest'
import { claimsReport } from './claims-report.ts'
import { loadModel } from './model.ts'
import { createPool } from './pool.ts'
import { plantInput } from './scenario-of-tests.ts'

const pool = createPool({ threads: 1, model: loadModel() })
afterAll(() => pool.close())

const source = { title: 'Made up for the tests' }
const told = (chosen: string): Quantity => ({
  chosen,
  claims: [
    { id: 'plan', value: 40, said: 'promoter', source, confidence: 'low' },
    { id: 'office', value: 10, said: 'official-statistic', source, confidence: 'high' },
  ],
})

/** The small plant with a grant without conditions; its capacity is what the promoter says, or what the office says. */
const funded = (chosen: string) => {
  const plant = plantInput()
  return parseScenario({
    ...plant,
    product: { ...plant.product, capacityPerMonth: told(chosen) },
    funding: {
      payers: [{ id: 'ukraine', name: 'State of Ukraine', kind: 'state', place: 'UKR' }],
      instruments: [{ id: 'grant', kind: 'grant', payer: 'ukraine', amount: 5e6, from: 0, months: 12 }],
    },
  })
}

test('public money lost if the promoter fails: the posts that do not come, at the same outlay', async () => {
  const report = await claimsReport(pool, funded('plan'))
  const posts = report.criteria.filter(({ code }) => /^posts\.steady\.net\.[A-Z]{3}$/.test(code))
  const sum = (of: 'central' | 'independent') => posts.reduce((total, criterion) => total + criterion[of]!, 0)
  expect(sum('independent')).toBeLessThan(sum('central'))
  expect(report.publicMoney!.lost).toBeCloseTo(1 - sum('independent') / sum('central'), 9)
  // The promoter's claim is the chosen one: all that the promoter says is what the scenario rests on.
  expect(report.publicMoney!.lostOfPromise).toBe(report.publicMoney!.lost)
})

test('a scenario that does not rest on the promoter loses nothing of its own, and as much of what was promised', async () => {
  const careful = await claimsReport(pool, funded('office'))
  const believed = await claimsReport(pool, funded('plan'))
  expect(careful.publicMoney!.lost).toBe(0)
  expect(careful.publicMoney!.lostOfPromise).toBeCloseTo(believed.publicMoney!.lost!, 9)
})

test('where nobody pays there is nothing to lose', async () => {
  const { funding: _funding, ...unpaid } = funded('plan')
  expect((await claimsReport(pool, unpaid)).publicMoney).toBeNull()
})
