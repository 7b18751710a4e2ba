import { parseScenario, type Scenario, type ScenarioInput } from '@shiftwork/contracts'

const own = (value: number, range?: [number, number]) => ({
  chosen: 'own',
  ...(range ? { range } : {}),
  claims: [{ id: 'own', value, said: 'own' as const, source: { title: 'Made up for the tests' }, confidence: 'low' as const }],
})

/** A small plant in two countries, with every kind of line and post. Nothing in it is true. */
export function plantInput(): ScenarioInput {
  return {
    format: 1,
    name: 'A small plant',
    model: 'bundled',
    start: '2027-03',
    months: 40,
    currency: 'EUR',
    priceYear: 2025,
    product: {
      name: 'Thing',
      industry: 'C302T309',
      capacityPerMonth: own(40, [30, 55]),
      price: own(150_000, [140_000, 180_000]),
      halfCapacityMonth: own(4, [3, 8]),
      rampMonths: 6,
      learningRate: own(0.85, [0.8, 0.95]),
    },
    phases: [
      {
        id: 'building',
        kind: 'construction',
        from: 0,
        months: own(9, [7, 14]),
        spending: [
          {
            id: 'hall',
            product: 'F',
            amount: own(4_000_000, [3_500_000, 5_500_000]),
            basis: 'total',
            price: 'purchaser',
            buyer: 'UA-46',
            origin: { 'UA-46': 0.75, POL: 0.25 },
            profile: 's-curve',
          },
          {
            id: 'machines',
            product: 'C28',
            amount: 2_500_000,
            basis: 'total',
            price: 'purchaser',
            buyer: 'UKR',
            origin: 'default',
            profile: 'front',
          },
        ],
        posts: [{ id: 'site-manager', occupation: '1323', place: 'UA-46', count: 4, basis: 'at-capacity', monthlyWage: 1800 }],
      },
      {
        id: 'making',
        kind: 'operation',
        from: own(9, [9, 15]),
        months: 31,
        spending: [
          {
            id: 'electronics',
            product: 'C26',
            amount: own(30_000, [25_000, 40_000]),
            basis: 'per-unit',
            price: 'basic',
            buyer: 'UKR',
            origin: 'default',
          },
          {
            id: 'engines',
            product: 'C29',
            amount: 18_000,
            basis: 'per-unit',
            price: 'purchaser',
            buyer: 'FRA',
            origin: { FRA: own(0.8, [0.6, 0.9]), 'UKR-rest': 0.2 },
          },
          { id: 'energy', product: 'D', amount: 25_000, basis: 'per-month', price: 'purchaser', buyer: 'UKR', origin: 'default' },
          {
            id: 'services',
            product: 'M',
            amount: own(0.04, [0.02, 0.06]),
            basis: 'share-of-revenue',
            price: 'basic',
            buyer: 'FRA',
            origin: 'default',
          },
        ],
        posts: [
          { id: 'assemblers', occupation: '8211', place: 'UA-46', count: own(3, [2.5, 4]), basis: 'per-unit', monthlyWage: 700 },
          {
            id: 'engineers',
            occupation: '2144',
            place: 'UKR',
            count: 15,
            basis: 'at-capacity',
            ftePerHead: 0.8,
            monthlyWage: own(1500, [1200, 2000]),
          },
          { id: 'buyers', occupation: '3323', place: 'FR-PDL', count: 5, basis: 'at-capacity', monthlyWage: 3300, from: 3 },
        ],
      },
    ],
  }
}

export function plant(change: (input: ScenarioInput) => void = () => {}): Scenario {
  const input = plantInput()
  change(input)
  return parseScenario(input)
}
