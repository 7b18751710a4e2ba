import { endpoints } from '@shiftwork/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp({ worker: false })
})
afterAll(() => api.close())

test.each([
  ['/catalogue', endpoints.catalogue.reply],
  ['/parameters', endpoints.parameters.reply],
  ['/names', endpoints.names.reply],
  ['/names?language=uk', endpoints.names.reply],
  ['/schemas/scenario', endpoints.scenarioFormat.reply],
])('%s is what the endpoint table says, and is not sent again to who has it', async (path, schema) => {
  const { json, headers } = await api.call('GET', path)
  expect(schema.safeParse(json).error).toBeUndefined()
  expect((await api.call('GET', path, { headers: { 'if-none-match': headers['etag']! } })).status).toBe(304)
})

test('names are given in the language asked for', async () => {
  const region = async (language: string) => (await api.call('GET', `/names?language=${language}`)).json.regions['UA-46'].name
  expect(await region('uk')).not.toBe(await region('en'))
  expect((await api.call('GET', '/names?language=de')).status).toBe(422)
})
