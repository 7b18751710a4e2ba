import type { ScenarioInput } from '@shiftwork/contracts'

export interface BlankWish {
  readonly name: string
  readonly place: string
  readonly start: string
  readonly currency: string
  readonly priceYear: number
}

const placeholder = (value: number, title: string) => ({
  chosen: 'placeholder',
  claims: [{ id: 'placeholder', value, said: 'own' as const, source: { title }, confidence: 'low' as const }],
})

/**
 * The smallest whole project: a building phase and an operation, one line of spending and one kind of posts each.
 * Its numbers are placeholders and say so; the writer replaces them.
 */
export function blankScenario(wish: BlankWish, title: string): ScenarioInput {
  const given = (value: number) => placeholder(value, title)
  return {
    format: 1,
    name: wish.name,
    model: 'bundled',
    start: wish.start,
    months: 60,
    currency: wish.currency,
    priceYear: wish.priceYear,
    product: {
      name: wish.name,
      industry: 'C29',
      capacityPerMonth: given(100),
      price: given(50_000),
      halfCapacityMonth: given(6),
      rampMonths: given(9),
      learningRate: given(0.9),
    },
    phases: [
      {
        id: 'building',
        kind: 'construction',
        from: 0,
        months: given(12),
        spending: [
          {
            id: 'building-works',
            product: 'F',
            amount: given(10_000_000),
            basis: 'total',
            price: 'purchaser',
            buyer: wish.place,
            origin: 'default',
            profile: 's-curve',
          },
        ],
      },
      {
        id: 'operation',
        kind: 'operation',
        from: 12,
        months: 48,
        spending: [
          {
            id: 'parts',
            product: 'C29',
            amount: given(20_000),
            basis: 'per-unit',
            price: 'purchaser',
            buyer: wish.place,
            origin: 'default',
          },
        ],
        posts: [
          { id: 'assemblers', occupation: '8211', place: wish.place, count: given(200), basis: 'at-capacity', monthlyWage: given(1500) },
        ],
      },
    ],
  }
}
