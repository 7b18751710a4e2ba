import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { endpoints, type ScenarioInput } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsOf, openTestApp, type TestApp } from './testing/open-app.ts'

/** A dozen people without work for the posts of a small plant, and one course with few seats. Nothing in it is true. */
function staffedScenario(): ScenarioInput {
  const scenario = smallScenario('Staffed')
  const place = 'UA-46'
  return {
    ...scenario,
    months: 24,
    phases: [
      {
        id: 'making',
        kind: 'operation',
        from: 6,
        months: 18,
        posts: [{ id: 'welders', occupation: '7212', place, count: 10, basis: 'at-capacity', monthlyWage: 900 }],
      },
    ],
    pools: [{ id: 'labourers', name: 'L', kind: 'unemployed', occupation: '9329', place, joins: [{ month: 0, people: 30 }], willing: 1 }],
    courses: [
      {
        id: 'welding',
        name: 'Welding',
        place,
        teaches: ['7212'],
        months: 4,
        seats: 3,
        starts: { from: 0, every: 4 },
        price: 200,
        stipend: 10,
        passRate: 0.9,
        payers: { employer: 1 },
      },
    ],
    parameters: atWorkNever(),
  } as ScenarioInput
}

/** Nobody is trained at work: seats are scarce. */
function atWorkNever(): NonNullable<ScenarioInput['parameters']> {
  return { 'training-at-work-months': 0 }
}

let api: TestApp
let run = ''
beforeAll(async () => {
  api = await openTestApp()
  const scenario = (await api.call('POST', '/scenarios', { body: staffedScenario() })).json.id
  run = (await api.call('POST', '/runs', { body: { scenario, draws: 0 } })).json.id
  expect(await api.untilEnded(run)).toMatchObject({ state: 'done' })
})
afterAll(() => api.close())

test('the plan of a run is the one its estimate rests on: the posts of its cut, output by step, what is scarce', async () => {
  const { status, json: plan, headers } = await api.call('GET', `/runs/${run}/plan`)
  expect(status).toBe(200)
  expect(endpoints.getPlan.reply.safeParse(plan).error).toBeUndefined()
  expect(plan.status).toMatchObject({ kind: 'optimal', conflicts: [] })
  const cut = (await api.call('GET', `/runs/${run}/cuts/plan-openings`)).json
  const [opening] = plan.openings
  const months = cut.axes[2].codes.length
  const item = cut.axes[1].codes.indexOf('filled')
  expect(cut.values.slice(item * months, (item + 1) * months)).toEqual(opening.filled)
  const lost = plan.output.planned.map((units: number, t: number) => units - plan.output.made[t])
  expect(lost.some((units: number) => units > 0)).toBe(true)
  expect(plan.output.lost).toBeCloseTo(
    lost.reduce((sum: number, units: number) => sum + units, 0),
    9,
  )
  expect(plan.duals).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'seat', id: 'welding', resolved: null })]))
  const known = await api.call('GET', `/runs/${run}/plan`, { headers: { 'if-none-match': headers['etag']! } })
  expect(known.status).toBe(304)
})

test('asked to, it solves again with ten more seats where they are scarce', async () => {
  const { json: plan } = await api.call('GET', `/runs/${run}/plan?again=true`)
  const seat = plan.duals.find(({ kind }: { kind: string }) => kind === 'seat')
  expect(seat.resolved).toMatchObject({ more: 10 })
  expect(seat.resolved.postMonths).toBeGreaterThan(0)
})

test('the frontier has nine plans; more money fills no fewer posts, and the last one spends what is of use', async () => {
  const { status, json: frontier } = await api.call('GET', `/runs/${run}/plan/frontier`)
  expect(status).toBe(200)
  expect(endpoints.getPlanFrontier.reply.safeParse(frontier).error).toBeUndefined()
  expect(frontier.points).toHaveLength(9)
  const filled: number[] = frontier.points.map(({ filledMonths }: { filledMonths: number }) => filledMonths)
  expect(filled[0]).toBe(0)
  expect(filled.every((months, k) => k === 0 || months >= filled[k - 1]! - 1e-6)).toBe(true)
  expect(filled[8]).toBeGreaterThan(filled[4]!)
})

test('a plan within a budget spends no more; one for a date says what stands against it; the estimate stays', async () => {
  const before = (await api.call('GET', `/runs/${run}/estimate`)).json.hash
  const tight = await api.call('POST', `/runs/${run}/plan`, { body: { budget: 500 } })
  expect(tight.status).toBe(200)
  expect(endpoints.askPlan.reply.safeParse(tight.json).error).toBeUndefined()
  expect(tight.json.budget).toBe(500)
  expect(tight.json.money.spent).toBeLessThanOrEqual(500 + 1e-6)
  expect(tight.json.duals.map(({ kind }: { kind: string }) => kind)).toContain('budget')
  const early = (await api.call('POST', `/runs/${run}/plan`, { body: { by: 7 } })).json
  expect([early.status.kind, early.by]).toEqual(['infeasible', 7])
  expect(early.status.conflicts.map(({ code }: { code: string }) => code)).toContain('plan-date-seats-too-few')
  expect((await api.call('GET', `/runs/${run}/estimate`)).json.hash).toBe(before)
})

test('what cannot be asked is told by the name of the field, and what is not there is 404', async () => {
  expect(findingsOf(await api.call('POST', `/runs/${run}/plan`, { body: { by: 24 } }))).toEqual(['plan-date-beyond-horizon /by'])
  expect((await api.call('POST', `/runs/${run}/plan`, { body: { budget: -1 } })).status).toBe(422)
  const scenario = (await api.call('POST', '/scenarios', { body: smallScenario('Nobody') })).json.id
  const without = (await api.call('POST', '/runs', { body: { scenario, draws: 0 } })).json.id
  await api.untilEnded(without)
  const refused = await api.call('GET', `/runs/${without}/plan`)
  expect([refused.status, ...findingsOf(refused)]).toEqual([404, 'plan-without-pools'])
  expect((await api.call('GET', `/runs/${scenario}/plan/frontier`)).status).toBe(404)
})

test('others are answered while a plan is solved; whoever leaves gives it up, and the next question is answered', async () => {
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = api.app.server.address() as AddressInfo
  const order: string[] = []
  const asked = api.call('POST', `/runs/${run}/plan`, { body: { budget: 700, again: true } }).then(() => order.push('plan'))
  for (let k = 0; k < 5; k++) order.push(String((await api.call('GET', '/health/live')).status))
  await asked
  expect(order).toEqual(['200', '200', '200', '200', '200', 'plan'])
  const body = JSON.stringify({ budget: 701, again: true })
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const head = [`POST /api/v1/runs/${run}/plan HTTP/1.1`, `host: 127.0.0.1:${port}`, 'content-type: application/json']
  socket.write([...head, `content-length: ${body.length}`, '', body].join('\r\n'))
  socket.destroy()
  expect((await api.call('POST', `/runs/${run}/plan`, { body: { budget: 701 } })).status).toBe(200)
})
