import { smallScenario } from '@shiftwork/contracts/testing'
import { openDatabase } from '@shiftwork/database'
import { makeTestDataFolder } from '@shiftwork/database/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp({ worker: false })
})
afterAll(() => api.close())

const withKey = (key: string) => ({ headers: { 'idempotency-key': key } })

test('the same key and body give the same reply, word for word, and one scenario', async () => {
  const body = smallScenario('Once')
  const first = await api.call('POST', '/scenarios', { body, ...withKey('once') })
  const again = await api.call('POST', '/scenarios', { body, ...withKey('once') })
  expect([again.status, again.text, again.headers['etag']]).toEqual([201, first.text, first.headers['etag']])
  const { json } = await api.call('GET', '/scenarios?limit=200')
  expect(json.items.filter((item: { name: string }) => item.name === 'Once')).toHaveLength(1)
})

test('ten at once with one key make one scenario', async () => {
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => api.call('POST', '/scenarios', { body: smallScenario('At once'), ...withKey('at-once') })),
  )
  expect(new Set(replies.filter((r) => r.status === 201).map((r) => r.json.id)).size).toBe(1)
  expect(replies.every((r) => r.status === 201 || r.status === 409)).toBe(true)
  const { json } = await api.call('GET', '/scenarios?limit=200')
  expect(json.items.filter((item: { name: string }) => item.name === 'At once')).toHaveLength(1)
})

test('the key of another body or another call: 422', async () => {
  await api.call('POST', '/scenarios', { body: smallScenario('A'), ...withKey('other') })
  const { json } = await api.call('POST', '/scenarios', { body: smallScenario('B') })
  expect((await api.call('POST', '/scenarios', { body: smallScenario('B'), ...withKey('other') })).status).toBe(422)
  expect((await api.call('POST', '/runs', { body: { scenario: json.id }, ...withKey('other') })).status).toBe(422)
})

test('a refused call leaves its key free', async () => {
  expect((await api.call('POST', '/scenarios', { body: { format: 1 }, ...withKey('free') })).status).toBe(422)
  expect((await api.call('POST', '/scenarios', { body: smallScenario(), ...withKey('free') })).status).toBe(201)
})

test('a key that cannot be one is refused', async () => {
  expect((await api.call('POST', '/scenarios', { body: smallScenario(), ...withKey('x'.repeat(300)) })).status).toBe(422)
})

test('after a restart the key is still known', async () => {
  const { folder, remove } = await makeTestDataFolder()
  try {
    const body = smallScenario('Kept')
    const before = await openTestApp({ worker: false, database: await openDatabase({ engine: 'embedded', folder }) })
    const first = await before.call('POST', '/scenarios', { body, ...withKey('kept') })
    await before.close()
    const after = await openTestApp({ worker: false, database: await openDatabase({ engine: 'embedded', folder }) })
    const again = await after.call('POST', '/scenarios', { body, ...withKey('kept') })
    expect(again.text).toBe(first.text)
    expect((await after.call('GET', '/scenarios')).json.items).toHaveLength(1)
    await after.close()
  } finally {
    remove()
  }
})
