import type { Claim, Scenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { asPromoterSays, bestIndependentClaim, withoutPromoter } from './independent-claims.ts'

const claim = (id: string, value: Claim['value'], said: Claim['said'], confidence: Claim['confidence'], date?: string): Claim => ({
  id,
  value,
  said,
  confidence,
  source: { title: id, ...(date === undefined ? {} : { date }) },
})

/** Only what the functions read. */
const scenario = (quantity: unknown) =>
  ({
    product: { capacityPerMonth: quantity, price: 5 },
    phases: [{ id: 'making', posts: [{ id: 'welders', count: quantity }] }],
  }) as unknown as Scenario

test('the best independent claim has the highest confidence, then the newest date; the promoter is not asked', () => {
  const claims = [
    claim('a', 1, 'promoter', 'high', '2026-02'),
    claim('b', 2, 'press', 'medium', '2024'),
    claim('c', 3, 'literature', 'medium', '2025-03'),
    claim('d', 4, 'own', 'low', '2026'),
    claim('e', 5, 'press', 'medium'),
  ]
  expect(bestIndependentClaim(claims)?.id).toBe('c')
  expect(bestIndependentClaim(claims.slice(3))?.id).toBe('e')
  expect(bestIndependentClaim(claims.slice(0, 1))).toBeNull()
})

test("a promoter's claim that was chosen gives way everywhere, with the paths told by ids; a range that does not hold the new value is left out", () => {
  const told = {
    chosen: 'promoter',
    range: [500, 700],
    claims: [claim('promoter', 600, 'promoter', 'low'), claim('known', 10, 'press', 'medium')],
  }
  const { scenario: changed, replaced } = withoutPromoter(scenario(told))
  expect(changed.product.capacityPerMonth).toEqual({ chosen: 'known', claims: told.claims })
  expect(changed.product.price).toBe(5)
  expect(replaced).toEqual([
    {
      path: 'product/capacityPerMonth',
      pointer: '/product/capacityPerMonth',
      from: 'promoter',
      to: 'known',
      said: 'press',
      rangeDropped: true,
    },
    {
      path: 'phases/making/posts/welders/count',
      pointer: '/phases/0/posts/0/count',
      from: 'promoter',
      to: 'known',
      said: 'press',
      rangeDropped: true,
    },
  ])
  expect(told.chosen).toBe('promoter')
})

test('where nobody else says anything the word of the promoter stays, and that is told', () => {
  const told = { chosen: 'promoter', claims: [claim('promoter', 600, 'promoter', 'low')] }
  const { scenario: changed, replaced } = withoutPromoter(scenario(told))
  expect(changed.product.capacityPerMonth).toEqual(told)
  expect(replaced[0]).toMatchObject({ to: null, said: null })
})

test('as the promoter says: the newest of the claims of the promoter, where another was chosen', () => {
  const told = {
    chosen: 'own',
    range: [40, 80],
    claims: [
      claim('own', 50, 'own', 'low'),
      claim('first', 600, 'promoter', 'low', '2026-01-20'),
      claim('then', 60, 'promoter', 'low', '2026-02-16'),
    ],
  }
  expect(asPromoterSays(scenario(told)).scenario.product.capacityPerMonth).toMatchObject({ chosen: 'then', range: [40, 80] })
  const own = { chosen: 'own', claims: [claim('own', 50, 'own', 'low')] }
  expect(asPromoterSays(scenario(own)).replaced).toEqual([])
})
