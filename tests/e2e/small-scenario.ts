import type { APIRequestContext } from '@playwright/test'
import type { Run, ScenarioHead, ScenarioInput } from '@shiftwork/contracts'

const claim = (id: string, value: number, said: 'promoter' | 'press') => ({
  id,
  value,
  said,
  source: { title: `Report of ${id}`, address: 'https://example.org/report', date: '2026-03' },
  confidence: 'low' as const,
})

/** A plant that is estimated in moments: three years, one purchase, assemblers in one country and buyers in another, and a promoter who claims too much of it. */
export function smallScenario(name: string, change: { readonly price: number; readonly local: number }): ScenarioInput {
  return {
    format: 1,
    name,
    model: 'bundled',
    start: '2027-01',
    months: 36,
    currency: 'EUR',
    priceYear: 2025,
    product: {
      name: 'Aircraft part',
      industry: 'C302T309',
      capacityPerMonth: {
        chosen: 'promoter',
        range: [60, 140],
        claims: [claim('promoter', 100, 'promoter'), claim('newspaper', 40, 'press')],
      },
      price: change.price,
      halfCapacityMonth: 3,
      rampMonths: 6,
      learningRate: 1,
      staff: { chosen: 'promoter', claims: [claim('promoter', 12, 'promoter')] },
    },
    phases: [
      {
        id: 'operation',
        kind: 'operation',
        from: 0,
        months: 36,
        spending: [
          {
            id: 'parts',
            product: 'C26',
            amount: 8000,
            basis: 'per-unit',
            price: 'basic',
            buyer: 'UKR',
            origin: {
              UKR: { chosen: 'own', range: [change.local - 0.1, change.local + 0.1], claims: [{ ...claim('own', change.local, 'press') }] },
              FRA: 1 - change.local,
            },
          },
        ],
        posts: [
          {
            id: 'assemblers',
            occupation: '8211',
            place: 'UKR',
            count: 60,
            basis: 'at-capacity',
            ftePerHead: 1,
            monthlyWage: 900,
            from: 0,
            retrainable: false,
          },
          {
            id: 'buyers',
            occupation: '3323',
            place: 'FRA',
            count: 4,
            basis: 'at-capacity',
            ftePerHead: 1,
            monthlyWage: 3000,
            from: 0,
            retrainable: false,
          },
        ],
      },
    ],
  }
}

/** Stores a scenario and estimates it. */
export async function estimated(
  request: APIRequestContext,
  scenario: ScenarioInput,
  { draws = 256, seed = 1 } = {},
): Promise<{ readonly scenario: ScenarioHead; readonly run: Run }> {
  const stored = await request.post('/api/v1/scenarios', { data: scenario })
  if (stored.status() !== 201) throw new Error(`The scenario was refused: ${await stored.text()}`)
  const head = (await stored.json()) as ScenarioHead
  return { scenario: head, run: await estimatedRun(request, head, { draws, seed }) }
}

/** An estimate of a stored scenario, once it is done. */
export async function estimatedRun(
  request: APIRequestContext,
  { id }: Pick<ScenarioHead, 'id'>,
  asked: { readonly draws: number; readonly seed: number },
): Promise<Run> {
  const created = await request.post('/api/v1/runs', { data: { scenario: id, ...asked } })
  let run = (await created.json()) as Run
  for (let waited = 0; waited < 960 && run.state !== 'done'; waited++) {
    if (run.state === 'failed') throw new Error(`The estimate failed: ${JSON.stringify(run.error)}`)
    await new Promise((resolve) => setTimeout(resolve, 250))
    run = (await (await request.get(`/api/v1/runs/${run.id}`)).json()) as Run
  }
  if (run.state !== 'done') throw new Error('The estimate was not done within four minutes.')
  return run
}
