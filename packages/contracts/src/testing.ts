import { ModelInputError } from './finding.ts'
import type { ScenarioInput } from './scenario.ts'

/** For tests: a project that takes little to estimate, with one phase, one order with a range and one kind of post. Nothing in it is true. */
export function smallScenario(name = 'Small', months = 12): ScenarioInput {
  return {
    format: 1,
    name,
    model: 'bundled',
    start: '2027-01',
    months,
    currency: 'EUR',
    priceYear: 2022,
    product: {
      name: 'drone',
      industry: 'C302T309',
      capacityPerMonth: 100,
      price: 1000,
      halfCapacityMonth: 2,
      rampMonths: 2,
      learningRate: 0.9,
    },
    phases: [
      {
        id: 'work',
        kind: 'operation',
        from: 0,
        months,
        spending: [
          {
            id: 'parts',
            product: 'C26',
            amount: {
              chosen: 'own',
              range: [15_000, 30_000],
              claims: [{ id: 'own', value: 20_000, said: 'own', source: { title: 'Judgement' }, confidence: 'low' }],
            },
            basis: 'per-month',
            price: 'basic',
            buyer: 'UKR',
            origin: 'default',
          },
        ],
        posts: [{ id: 'assemblers', occupation: '8211', place: 'UKR', count: 12, basis: 'at-capacity', monthlyWage: 900 }],
      },
    ],
  }
}

/** For tests: code and path of every finding that a question is refused with; none where it is answered. */
export function refusals(ask: () => unknown): string[] {
  try {
    ask()
  } catch (fault) {
    if (fault instanceof ModelInputError) return fault.findings.map(({ code, path }) => `${code} ${path}`)
    throw fault
  }
  return []
}
