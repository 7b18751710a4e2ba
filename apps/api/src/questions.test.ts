import type { Comparison, Run, ScenarioInput } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findingsOf, openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp()
})
afterAll(() => api.close())

const uncertainPosts = {
  chosen: 'own',
  range: [10, 16],
  claims: [{ id: 'own', value: 12, said: 'own', source: { title: 'Judgement' }, confidence: 'low' }],
}

async function stored(name: string, change: (input: ScenarioInput) => void = () => undefined): Promise<string> {
  const input = structuredClone(smallScenario(name))
  change(input)
  return (await api.call('POST', '/scenarios', { body: input })).json.id
}
const larger = (input: ScenarioInput) => {
  input.phases[0]!.posts![0]!.count = uncertainPosts as never
  input.phases[0]!.spending![0]!.amount = 40_000
  input.product.price = 1500
}
async function answered(body: object): Promise<Run> {
  const { json, status } = await api.call('POST', '/runs', { body })
  expect(status, JSON.stringify(json)).toBe(202)
  return api.untilEnded(json.id)
}
const total = 'posts.steady.total.UKR'

describe('a comparison', () => {
  test('is a run: counted in draws, its answer kept under its key; renamed scenarios are compared already, and are called by their new names', async () => {
    const [a, b] = [await stored('A', larger), await stored('B')]
    const body = { scenario: a, kind: 'comparison', draws: 300, question: { with: [{ scenario: b }] } }
    const asked = (await api.call('POST', '/runs', { body })).json
    // Two scenarios of 300 draws in two blocks each, and 2³ − 2 mixtures of 300 draws.
    expect(asked).toMatchObject({
      kind: 'comparison',
      scenario: a,
      draws: 300,
      question: body.question,
      progress: { drawsTotal: 600 + 6 * 300, blocksTotal: 4 + 6 },
    })
    expect(findingsOf(await api.call('GET', `/runs/${asked.id}/sweep`))).toEqual(['no-answer'])
    const run = await api.untilEnded(asked.id)
    expect(run).toMatchObject({ state: 'done', estimateHash: null, progress: { blocksDone: 10, drawsDone: 2400 } })
    const reply = await api.call('GET', `/runs/${run.id}/comparison`)
    expect(reply.headers['etag']).toBe(`"${run.answerHash}"`)
    const { runs, pairs, figures, changed } = reply.json as Comparison
    expect(runs.map(({ name, draws }) => [name, draws])).toEqual([
      ['A', 300],
      ['B', 300],
    ])
    expect(changed[0]!.groups.map(({ group }) => group).sort()).toEqual(['posts', 'product', 'purchases'])
    const pair = pairs.find(({ criterion }) => criterion === total)!
    expect(pair.aBetter + pair.bBetter + pair.tie).toBeCloseTo(1, 12)
    const [inA, inB] = figures.filter(({ criterion }) => criterion === total)
    expect(inA!.mean - inB!.mean).toBeCloseTo(pair.difference.mean, 9)
    const parts = pair.shapley.reduce((sum, { part }) => sum + part, 0)
    expect(Math.abs(parts - (pair.difference.mean + pair.shapleyDistance!))).toBeLessThan(1e-9)
    const again = await api.call('POST', '/runs', { body })
    expect([again.status, again.json.id]).toEqual([200, run.id])
    await api.call('PATCH', `/scenarios/${b}`, { body: { name: 'B again' }, headers: { 'if-match': '*' } })
    const renamed = await api.call('POST', '/runs', { body })
    expect([renamed.status, renamed.json.id]).toEqual([200, run.id])
    const { headers, json } = await api.call('GET', `/runs/${run.id}/comparison`)
    expect(headers['etag']).not.toBe(reply.headers['etag'])
    const other = json as Comparison
    expect(other.runs.map(({ name }) => name)).toEqual(['A', 'B again'])
    expect({ ...other, runs: [] }).toEqual({ ...reply.json, runs: [] })
    expect((await api.call('POST', '/runs', { body: { ...body, seed: 2 } })).json.id).not.toBe(run.id)
  })

  test('of some criteria holds these alone; other weights rank at once', async () => {
    const [a, b] = [await stored('Ranked', larger), await stored('Second')]
    const criteria = [total, 'revenue.life']
    const question = { with: [{ scenario: b, version: 1 }], criteria, weights: { [total]: 1 }, shapley: 'none' }
    const run = await answered({ scenario: a, kind: 'comparison', draws: 64, question })
    const { json } = await api.call('GET', `/runs/${run.id}/comparison`)
    expect(json.pairs.map(({ criterion }: { criterion: string }) => criterion).sort()).toEqual(criteria.toSorted())
    const rank = (weights: object) => api.call('POST', `/runs/${run.id}/comparison/ranking`, { body: { weights } })
    expect((await rank({ [total]: 1 })).json).toEqual(json.ranking)
    expect((await rank({ [total]: 0, 'revenue.life': 3 })).json.weights).toMatchObject([{ criterion: 'revenue.life', weight: 3 }])
    expect(findingsOf(await rank({ 'jobs.of.the.moon': 1 }))).toEqual(['unknown-criterion /weights/jobs.of.the.moon'])
    expect(findingsOf(await rank({ [total]: 0 }))).toEqual(['weights-all-zero /weights'])
  })

  test('of scenarios that cannot be compared is refused before anything is computed, with the place in the request', async () => {
    const [a, b] = [await stored('Here'), await stored('Elsewhere', (input) => Object.assign(input, { months: 18, currency: 'USD' }))]
    const ask = (draws: number, with_: object[], more = {}) =>
      api.call('POST', '/runs', { body: { scenario: a, kind: 'comparison', draws, question: { with: with_, ...more } } })
    expect(findingsOf(await ask(64, [{ scenario: b }]))).toEqual([
      'horizons-differ /question/with/0/months',
      'currency-differs /question/with/0/currency',
    ])
    const check = await api.call('POST', '/comparisons/check', { body: { scenario: a, with: [{ scenario: b }] } })
    expect(check.json.findings.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`)).toEqual([
      'horizons-differ /with/0/months',
      'currency-differs /with/0/currency',
    ])
    expect(findingsOf(await ask(64, [{ scenario: '019ab000-0000-7000-8000-00000000ffff' }]))).toEqual([
      'not-found /question/with/0/scenario',
    ])
    expect(findingsOf(await ask(64, []))).toEqual(['too-small /question/with'])
    expect(
      findingsOf(
        await ask(
          64,
          Array.from({ length: 12 }, () => ({ scenario: b })),
        ),
      ),
    ).toEqual(['too-large /question/with'])
    expect(findingsOf(await ask(0, [{ scenario: b }]))).toEqual(['too-small /draws'])
    expect(findingsOf(await ask(1e9, [{ scenario: b }]))).toEqual(['too-large /draws'])
    const moon = await answered({
      scenario: a,
      kind: 'comparison',
      draws: 64,
      question: { with: [{ scenario: a }], criteria: ['jobs.of.the.moon'] },
    })
    expect(moon).toMatchObject({ state: 'failed', error: [{ code: 'unknown-criterion', found: 'jobs.of.the.moon' }] })
  })

  test('says where stored estimates were made with other seeds or draws', async () => {
    const [a, b] = [await stored('First', (input) => (input.months = 13)), await stored('Other', (input) => (input.months = 14))]
    await answered({ scenario: a, draws: 0, seed: 1 })
    await answered({ scenario: b, draws: 64, seed: 2 })
    const { json } = await api.call('POST', '/comparisons/check', { body: { scenario: a, with: [{ scenario: b }] } })
    const notes = json.findings.filter(({ severity }: { severity: string }) => severity === 'note')
    expect(notes).toMatchObject([
      { code: 'estimates-of-other-seed', path: '/with/0', found: '2', expected: '1', values: { name: 'Other', place: 1 } },
      { code: 'estimates-of-other-draws', found: '64', expected: '0' },
    ])
  })

  test('that is cancelled keeps nothing, and can be asked for again', async () => {
    const [a, b] = [await stored('Long A', larger), await stored('Long B')]
    const body = { scenario: a, kind: 'comparison', draws: 16_384, seed: 5, question: { with: [{ scenario: b }] } }
    const { json } = await api.call('POST', '/runs', { body })
    expect((await api.call('POST', `/runs/${json.id}/cancel`, { body: {} })).json.state).toBe('cancelled')
    expect((await api.call('GET', `/runs/${json.id}/comparison`)).status).toBe(404)
    const again = await api.call('POST', '/runs', { body })
    expect(again.json.id).not.toBe(json.id)
    await api.call('POST', `/runs/${again.json.id}/cancel`, { body: {} })
    const { rows } = await api.services.database.executeSql('select count(*)::int as blocks from run_block where run_id = any($1)', [
      [json.id, again.json.id],
    ])
    expect(rows).toEqual([{ blocks: 0 }])
  })
})

describe('what moves a figure', () => {
  test('a sensitivity: points counted, tornado and indices', async () => {
    const run = await answered({
      scenario: await stored('Moved', larger),
      kind: 'sensitivity',
      question: { points: 200, factors: 3, criterion: total },
    })
    expect(run).toMatchObject({ state: 'done', draws: 200, progress: { drawsDone: 200, drawsTotal: 200 } })
    const { json } = await api.call('GET', `/runs/${run.id}/sensitivity`)
    expect(json).toMatchObject({ criterion: { name: total }, sobol: { points: 200 } })
    expect(json.tornado.length).toBeGreaterThan(3)
  })

  test('a sweep of two assumptions in draws; without draws central values alone', async () => {
    const scenario = await stored('Swept', larger)
    const axes = [
      { path: 'phases/work/spending/parts/amount', from: 20_000, to: 40_000, steps: 3 },
      { path: 'phases/work/posts/assemblers/count', steps: 2 },
    ]
    const run = await answered({ scenario, kind: 'sweep', draws: 128, question: { axes, criterion: total } })
    expect(run).toMatchObject({ state: 'done', question: { axes }, progress: { drawsTotal: 6 * 128 } })
    const { json } = await api.call('GET', `/runs/${run.id}/sweep`)
    expect(json.rows.map(({ at }: { at: number[] }) => at[0])).toEqual([20_000, 20_000, 30_000, 30_000, 40_000, 40_000])
    expect(json.rows.every(({ p10, p90 }: { p10: number; p90: number }) => p10 < p90)).toBe(true)
    const plain = await answered({ scenario, kind: 'sweep', question: { axes: axes.slice(0, 1), criterion: total } })
    expect((await api.call('GET', `/runs/${plain.id}/sweep`)).json.rows[0]).toMatchObject({ at: [20_000], mean: null })
  })

  test('a break-even; a target that no value reaches is said with what is reached', async () => {
    const scenario = await stored('Even', larger)
    const ask = (target: number) =>
      answered({
        scenario,
        kind: 'sweep',
        question: { axes: [{ path: 'phases/work/spending/parts/amount', from: 1000, to: 90_000 }], target, criterion: total },
      })
    const run = await ask(15)
    const { json } = await api.call('GET', `/runs/${run.id}/break-even`)
    expect(json.reached).toEqual([[json.values[0], 90_000]])
    expect(findingsOf(await api.call('GET', `/runs/${run.id}/sweep`))).toEqual(['no-answer'])
    expect(await ask(1e9)).toMatchObject({ state: 'failed', error: [{ code: 'target-not-reached', values: { target: 1e9, from: 1000 } }] })
  })

  test('questions without a meaning are refused with the place in the request', async () => {
    const scenario = await stored('Refused')
    const refused = async (question: object, more = {}) =>
      findingsOf(await api.call('POST', '/runs', { body: { scenario, kind: 'sweep', question, ...more } }))
    const axis = { path: 'product/price' }
    expect(await refused({ axes: [{ path: 'product/colour' }] })).toEqual(['unknown-assumption /question/axes/0/path'])
    expect(await refused({ axes: [{ path: 'product/colour' }], target: 1 })).toEqual(['unknown-assumption /question/axes/0/path'])
    expect(await refused({ axes: [axis, { path: 'months' }] })).toEqual(['assumption-not-variable /question/axes/1/path'])
    expect(await refused({ axes: [{ ...axis, from: 5, to: 5 }] })).toEqual(['range-is-empty /question/axes/0'])
    expect(await refused({ axes: [{ ...axis, from: 5 }] })).toEqual(['missing-field /question/axes/0/to'])
    expect(await refused({ axes: [axis, axis], target: 3 })).toEqual(['sweep-axes /question/axes'])
    expect(await refused({ axes: [{ ...axis, steps: 201 }] }, { draws: 16_384 })).toEqual(['sweep-too-large /question/axes'])
    expect(await refused({ axes: [{ ...axis, steps: 1 }] })).toEqual(['too-small /question/axes/0/steps'])
    expect(findingsOf(await api.call('POST', '/runs', { body: { scenario, draws: 1e9 } }))).toEqual(['too-large /draws'])
    expect(findingsOf(await api.call('POST', '/runs', { body: { scenario, draws: -1 } }))).toEqual(['too-small /draws'])
    expect(await refused({}, { kind: 'frontier' })).toEqual(['unknown-value /kind'])
  })
})

test('the draws of a figure: quantiles, chances, and none of an estimate without draws', async () => {
  const scenario = await stored('Spread', larger)
  const run = await answered({ scenario, draws: 600 })
  const { json, status } = await api.call('GET', `/runs/${run.id}/draws/${total}?quantiles=50&atLeast=0,16,1e9`)
  expect(status).toBe(200)
  expect(json).toMatchObject({ draws: 600, kept: 600, belowZero: 0, criterion: { code: total } })
  expect(json.quantiles).toHaveLength(50)
  const [certain, some, none] = json.atLeast.map(({ share }: { share: number }) => share)
  expect([certain, none]).toEqual([1, 0])
  expect(some).toBe(json.atLeast[1].share)
  const { json: criteria } = await api.call('GET', `/runs/${run.id}/cuts/criteria`)
  const values = criteria.values.slice(criteria.axes[0].codes.indexOf(total) * criteria.stats.length)
  const median = values[criteria.stats.indexOf('p50')]
  expect(json.quantiles[24]).toBeLessThan(median)
  expect(json.quantiles[25]).toBeGreaterThan(median)
  expect((await api.call('GET', `/runs/${run.id}/draws/none`)).status).toBe(404)
  expect((await api.call('GET', `/runs/${run.id}/cuts/${encodeURIComponent(`draws/${total}`)}`)).status).toBe(404)
  const central = await answered({ scenario, draws: 0 })
  expect(findingsOf(await api.call('GET', `/runs/${central.id}/draws/${total}`))).toEqual(['no-draws'])
})

test('the claims check of an estimate is computed once and kept', async () => {
  const run = await answered({ scenario: await stored('Claimed', larger), draws: 0, seed: 3 })
  const first = await api.call('GET', `/runs/${run.id}/claims`)
  expect(first.status).toBe(200)
  expect(first.json.criteria.length).toBeGreaterThan(3)
  const { rows } = await api.services.database.executeSql("select hash from answer where kind = 'claims'")
  expect(rows.map(({ hash }) => `"${hash}"`)).toEqual([first.headers['etag']])
  const again = await api.call('GET', `/runs/${run.id}/claims`, { headers: { 'if-none-match': first.headers['etag']! } })
  expect(again.status).toBe(304)
})

test('runs are listed by kind; a scenario shows its newest estimate', async () => {
  const scenario = await stored('Listed', larger)
  const estimate = await answered({ scenario, draws: 0, seed: 4 })
  const sweep = await answered({ scenario, kind: 'sweep', seed: 4, question: { axes: [{ path: 'product/price', steps: 2 }] } })
  const ids = async (query: string) => (await api.call('GET', `/runs?scenario=${scenario}${query}`)).json.items.map(({ id }: Run) => id)
  expect(await ids('')).toEqual([estimate.id])
  expect(await ids('&kind=sweep')).toEqual([sweep.id])
  expect((await api.call('GET', `/scenarios/${scenario}`)).json.latestRun.id).toBe(estimate.id)
})
