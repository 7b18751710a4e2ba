import { endpoints, ScenarioSchema } from '@shiftwork/contracts'
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

test('names are given in the language asked for, or in the one that the reader prefers; numbers are the same', async () => {
  const asked = async (language: string) => (await api.call('GET', `/names?language=${language}`)).json
  const preferred = await api.call('GET', '/names', { headers: { 'accept-language': 'de, uk;q=0.8, en;q=0.5' } })
  expect(preferred.json).toEqual(await asked('uk'))
  expect([preferred.headers['vary'], preferred.headers['content-language']]).toEqual([expect.stringMatching(/accept-language/i), 'uk'])
  const [english, french] = [await asked('en'), await asked('fr')]
  expect((await api.call('GET', '/names')).json).toEqual(english)
  expect([english.occupations['8211'], french.occupations['8211']]).toEqual([
    'Mechanical machinery assemblers',
    'Monteurs en construction mécanique',
  ])
  expect(french.priceYears).toEqual(english.priceYears)
  expect((await api.call('GET', '/names?language=de')).status).toBe(422)
})

test('terms of parameters and notes of claims are given in the language asked for, values as they were stated', async () => {
  const items = async (language: string) => (await api.call('GET', `/parameters?language=${language}`)).json.items
  const [[english], [french]] = [await items('en'), await items('fr')]
  expect(french.term).not.toBe(english.term)
  const stated = ({ path, claims }: typeof english) => [
    path,
    claims.map(({ id, value, said }: { id: string; value: unknown; said: string }) => [id, value, said]),
  ]
  expect(stated(french)).toEqual(stated(english))
})

test('templates are listed in the language asked for or preferred, with the places that they can be put in', async () => {
  const { json } = await api.call('GET', '/templates')
  expect(endpoints.templates.reply.safeParse(json).error).toBeUndefined()
  expect([json.items.length, json.ours]).toEqual([6, false])
  expect(json.places).toEqual(expect.arrayContaining(['UKR', 'UA-46', 'FR-PDL', 'DEU']))
  const french = await api.call('GET', '/templates', { headers: { 'accept-language': 'fr' } })
  expect([french.json.items[0].name, french.json.ours]).toEqual(['Assemblage de drones', true])
  expect(french.headers['content-language']).toBe('fr')
})

test('a template at a place is a scenario that can be stored as it is', async () => {
  const placed = await api.call('POST', '/templates/data-centre/scenario?language=uk', { body: { place: 'UA-32' } })
  expect([placed.status, placed.json.name]).toEqual([200, 'Центр даних'])
  expect(ScenarioSchema.parse(placed.json)).toEqual(placed.json)
  expect((await api.call('POST', '/scenarios', { body: placed.json })).status).toBe(201)
})

test('an unknown template and a place whose pay nobody knows are refused in words', async () => {
  expect((await api.call('POST', '/templates/castle/scenario', { body: { place: 'FRA' } })).status).toBe(404)
  const refused = await api.call('POST', '/templates/data-centre/scenario', { body: { place: 'BRA' } })
  expect([refused.status, refused.json.errors[0].path]).toEqual([422, '/place'])
})
