import { Writable } from 'node:stream'
import { smallScenario } from '@shiftwork/contracts/testing'
import { examples } from '@shiftwork/data'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeBundledModel } from './model-version.ts'
import { principalOf } from './principal.ts'
import { seedExamples } from './services/seed-examples.ts'
import { openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
const lines: string[] = []
const logTo = new Writable({
  write: (chunk, _, done) => {
    lines.push(String(chunk))
    done()
  },
})
beforeAll(async () => {
  api = await openTestApp({ worker: false, logLevel: 'info', logTo })
})
afterAll(() => api.close())

test('alive as soon as it answers; ready when nothing is waited for any more, and it says what', async () => {
  expect((await api.call('GET', '/health/live')).json).toEqual({ status: 'ok', checks: {} })
  expect((await api.call('GET', '/health/ready')).json).toMatchObject({
    status: 'ok',
    checks: { database: 'ok', data: 'ok', examples: 'ok' },
  })
  api.services.readiness.examples = false
  const waiting = await api.call('GET', '/health/ready')
  expect([waiting.status, waiting.json.status, waiting.json.checks.examples]).toEqual([503, 'starting', 'being stored'])
  api.services.readiness.examples = true
})

test('the worked examples are stored once with their estimates queued, and not again after one was deleted', async () => {
  await seedExamples(api.services, principalOf())
  const listed = async () =>
    (await api.call('GET', '/scenarios?limit=200')).json.items as { id: string; name: string; latestRun: { draws: number; seed: number } }[]
  const first = await listed()
  expect(first.map((item) => item.name).sort()).toEqual(
    examples()
      .map((example) => example.name)
      .sort(),
  )
  expect(first).toHaveLength(4)
  expect(first.map(({ latestRun }) => [latestRun.draws, latestRun.seed])).toEqual(first.map(() => [1024, 1]))
  await api.call('DELETE', `/scenarios/${first[0]!.id}`, { headers: { 'if-match': '*' } })
  await seedExamples(api.services, principalOf())
  expect((await listed()).map((item) => item.id)).toEqual(first.slice(1).map((item) => item.id))
})

test('the bundled model is a published version, written once', async () => {
  await storeBundledModel(api.services, principalOf())
  await storeBundledModel(api.services, principalOf())
  const { rows } = await api.services.database.executeSql('select hash, state from model_version')
  expect(rows).toEqual([{ hash: api.services.estimator.model, state: 'published' }])
})

test('what users type stands in no log line; an internal fault is told by its trace id alone', async () => {
  const typed = 'Typed-name-4711'
  const { json } = await api.call('POST', '/scenarios', { body: smallScenario(typed) })
  await api.call('POST', '/scenarios', { body: { ...smallScenario(typed), [typed]: typed } })
  await api.call('GET', `/scenarios?name=${typed}`)
  await api.call('GET', `/${typed}`)
  await api.services.database.executeSql('alter table scenario rename to scenario_away')
  const broken = await api.call('GET', `/scenarios/${json.id}`)
  await api.services.database.executeSql('alter table scenario_away rename to scenario')
  expect(broken.status).toBe(500)
  expect(broken.json).toMatchObject({ errors: [], title: 'Internal Server Error' })
  expect(broken.text).not.toMatch(/scenario|select|relation/i)
  expect(lines.join('')).not.toContain(typed)
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        method: 'POST',
        route: '/api/v1/scenarios',
        status: 422,
        trace: expect.any(String),
        ms: expect.any(Number),
      }),
      expect.objectContaining({ msg: 'internal fault', trace: broken.json.instance.replace('urn:uuid:', '') }),
    ]),
  )
})

test('who asks too much is told to wait', async () => {
  const strict = await openTestApp({ worker: false, callsPerTenSeconds: 5 })
  try {
    const replies = []
    for (let i = 0; i < 6; i++) replies.push(await strict.call('GET', '/health/live'))
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200, 200, 200, 429])
    expect(replies[5]!.json.errors[0].code).toBe('too-many-requests')
    expect(Number(replies[5]!.headers['retry-after'])).toBeGreaterThan(0)
  } finally {
    await strict.close()
  }
})
