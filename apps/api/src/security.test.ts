import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { peerLookup } from './security/peer-user.ts'
import { findingsOf, openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp({ worker: false })
})
afterAll(async () => {
  // Whatever was refused has changed nothing.
  expect((await api.call('GET', '/scenarios')).json.items).toEqual([])
  await api.close()
})

const write = { body: smallScenario() }
const foreign = {
  origin: 'http://evil.example',
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
}

describe('Host', () => {
  test.each([
    'evil.example',
    'evil.example:4300',
    '127.0.0.1',
    '127.0.0.1:4301',
    '127.0.0.1.evil.example:4300',
    'localhost:80',
    '0.0.0.0:4300',
    '',
  ])('%s: 421', async (host) => {
    for (const path of ['/scenarios', '/api/openapi.json', '/api/docs/'])
      expect((await api.call('GET', path, { headers: { host } })).status).toBe(421)
    expect((await api.call('POST', '/scenarios', { ...write, headers: { host } })).status).toBe(421)
  })

  test.each(['127.0.0.1:4300', 'localhost:4300', 'LOCALHOST:4300', '[::1]:4300'])('%s is this service', async (host) => {
    expect((await api.call('GET', '/health/live', { headers: { host } })).status).toBe(200)
  })
})

describe('a page of another site', () => {
  test('cannot send a form: 403', async () => {
    const form = { text: 'name=x', headers: { ...foreign, 'content-type': 'application/x-www-form-urlencoded' } }
    expect(findingsOf(await api.call('POST', '/scenarios', form))).toEqual(['origin-not-ours'])
    expect((await api.call('POST', '/scenarios', form)).status).toBe(403)
  })

  test.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'https://127.0.0.1:4300' },
    { origin: 'http://127.0.0.1:5173' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('is known by %j: 403 for reading and writing', async (headers) => {
    expect((await api.call('GET', '/scenarios', { headers })).status).toBe(403)
    expect((await api.call('POST', '/scenarios', { ...write, headers })).status).toBe(403)
  })

  test('may link to a page, not to the interface, however its address is written', async () => {
    const { origin: _, ...link } = foreign
    expect((await api.call('GET', '/api/../compare', { headers: link })).status).not.toBe(403)
    for (const path of ['/api/v1/scenarios', '/api/docs/', '/%61pi/v1/scenarios', '//api/v1/scenarios'])
      expect((await api.app.inject({ method: 'GET', url: path, headers: { host: '127.0.0.1:4300', ...link } })).statusCode).toBe(403)
    expect((await api.call('GET', '/', { headers: { ...link, 'sec-fetch-dest': 'iframe' } })).status).toBe(403)
  })

  test('is not told it may read: no reply carries Access-Control-Allow-Origin', async () => {
    const asked = await api.call('OPTIONS', '/scenarios', {
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(asked.status).toBe(403)
    expect(Object.keys(asked.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('a write', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    'text/plain;application/json',
  ])('as %s: 415', async (type) => {
    const reply = await api.call('POST', '/scenarios', { text: JSON.stringify(smallScenario()), headers: { 'content-type': type } })
    expect(reply.status).toBe(415)
  })

  test('that is empty needs application/json as well', async () => {
    const id = '019ab000-0000-7000-8000-00000000ffff'
    for (const [method, path] of [
      ['DELETE', `/scenarios/${id}`],
      ['POST', `/scenarios/${id}/undelete`],
      ['POST', `/runs/${id}/cancel`],
    ] as const) {
      const reply = await api.app.inject({ method, url: `/api/v1${path}`, headers: { host: '127.0.0.1:4300', 'if-match': '"1"' } })
      expect(reply.statusCode).toBe(415)
    }
  })
})

describe('over a real connection', () => {
  async function statusOf(port: number): Promise<number> {
    const asked = request({ port, host: '127.0.0.1', path: '/api/v1/health/live' }).end()
    const [reply] = await once(asked, 'response')
    reply.resume()
    return reply.statusCode
  }

  async function listening(options: Parameters<typeof openTestApp>[0]) {
    const served = await openTestApp({ worker: false, ...options })
    await served.app.listen({ host: '127.0.0.1', port: 0 })
    return { served, port: (served.app.server.address() as AddressInfo).port }
  }

  test('the user who started the service is let in, by the port that was really taken', async () => {
    const { served, port } = await listening({ peer: peerLookup(), ownUid: process.getuid?.() ?? -1 })
    expect(await statusOf(port)).toBe(200)
    await served.close()
  })

  test.runIf(process.platform === 'linux')('anybody else, or nobody known: 403', async () => {
    const other = await listening({ peer: peerLookup(), ownUid: process.getuid!() + 1 })
    expect(await statusOf(other.port)).toBe(403)
    await other.served.close()
    const unknown = await listening({ peer: async () => 'unknown', ownUid: process.getuid!() })
    expect(await statusOf(unknown.port)).toBe(403)
    await unknown.served.close()
  })
})
