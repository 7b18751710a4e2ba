import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsOf, openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp({ worker: false })
})
afterAll(async () => {
  expect((await api.call('GET', '/scenarios')).json.items).toEqual([])
  await api.close()
})

test('50 MB of JSON: 413', async () => {
  const reply = await api.call('POST', '/scenarios', { body: { ...smallScenario(), notes: 'x'.repeat(50_000_000) } })
  expect([reply.status, findingsOf(reply)]).toEqual([413, ['body-too-large']])
})

test.each(['', '{', 'null,', '{"format": 1,}', 'a=1&b=2', '\u0000'])(
  'not JSON (%j): 400 or, empty, 422; the place is named',
  async (text) => {
    const reply = await api.call('POST', '/scenarios', { text })
    expect(reply.status).toBe(text === '' ? 422 : 400)
    if (text !== '') expect(reply.json.errors[0]).toMatchObject({ code: 'not-json', path: expect.stringMatching(/^body:\d+:\d+$/) })
  },
)

test('deeper than any scenario, longer than any list, reserved names: refused before anything reads them', async () => {
  const deep = `${'{"a":'.repeat(30)}1${'}'.repeat(30)}`
  expect(findingsOf(await api.call('POST', '/scenarios', { text: deep }))[0]).toMatch(/^too-deep/)
  const long = JSON.stringify({ ...smallScenario(), phases: Array.from({ length: 10_001 }, () => 0) })
  expect(findingsOf(await api.call('POST', '/scenarios', { text: long }))).toEqual(['too-large /phases'])
  const namedIn = async (name: string) => {
    const reply = await api.call('POST', '/scenarios', { text: `{"format": 1, "product": {"${name}": {"polluted": true}}}` })
    expect(reply.status).toBe(422)
    return findingsOf(reply).map((found) => found.split(' ')[0])
  }
  for (const name of ['__proto__', '\\u005f_proto__', '__pr\\u006fto__']) expect(await namedIn(name)).toEqual(['forbidden-key'])
  for (const name of ['constructor', 'prototype']) expect(await namedIn(name)).toContain('unknown-field')
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})
