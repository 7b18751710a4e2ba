import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsOf, openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp()
})
afterAll(() => api.close())

test('a figure of a run says how it came about; other figures are refused by name', async () => {
  const scenario = (await api.call('POST', '/scenarios', { body: smallScenario('Traced') })).json.id
  const { id } = (await api.call('POST', '/runs', { body: { scenario, draws: 0 } })).json
  await api.untilEnded(id)
  const estimate = (await api.call('GET', `/runs/${id}/estimate`)).json
  const criteria = estimate.cuts.find(({ name }: { name: string }) => name === 'criteria')
  const value = criteria.values[criteria.axes[0].codes.indexOf('units.life')]
  const asked = await api.call('GET', `/runs/${id}/trace?figure=criteria/units.life/central`)
  expect(asked.status).toBe(200)
  expect(asked.json).toMatchObject({ figure: 'criteria/units.life/central', formula: 'capacity * months', depth: 1 })
  expect(Math.abs(asked.json.value - value)).toBeLessThanOrEqual(1e-9 * value)
  const net = criteria.axes[0].codes.find((code: string) => code.startsWith('posts.steady.net.'))
  const ladder = await api.call('GET', `/runs/${id}/trace?figure=criteria/${net}/central`)
  expect(ladder.status).toBe(200)
  expect(ladder.json.inputs.map(({ figure }: { figure: string }) => figure)).toContain(
    `net/posts/${net.split('.').at(-1)}/direct/net/steady`,
  )
  const refused = await api.call('GET', `/runs/${id}/trace?figure=criteria/units.life/p90`)
  expect(refused.status).toBe(422)
  expect(findingsOf(refused)).toEqual(['trace-of-draws /figure'])
  expect((await api.call('GET', `/runs/${id}/trace`)).status).toBe(422)
  expect((await api.call('GET', `/runs/${scenario}/trace?figure=criteria/units.life/central`)).status).toBe(404)
})
