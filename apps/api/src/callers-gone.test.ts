import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
let port = 0
const lines: Record<string, unknown>[] = []
const logTo = new Writable({
  write: (chunk, _, done) => {
    lines.push(JSON.parse(String(chunk)))
    done()
  },
})
beforeAll(async () => {
  api = await openTestApp({ worker: false, logLevel: 'info', logTo })
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  port = (api.app.server.address() as AddressInfo).port
})
afterAll(() => api.close())

/** Sends a request over a connection of its own, which the caller then cuts. */
async function send(method: string, path: string, body = '') {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const head = [`${method} /api/v1${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, 'accept: */*', 'accept-encoding: br']
  const written = body === '' ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]
  socket.write([...head, ...written, '', body].join('\r\n'))
  return socket
}

/** What was said of a route, once it was noticed that a caller has gone or something was called a fault. */
async function saidOf(route: string): Promise<Record<string, unknown>[]> {
  const of = () => lines.filter((line) => line['route'] === route)
  while (!of().some((line) => line['msg'] !== 'reply')) await pause(20)
  // Whatever else comes of it comes at once.
  await pause(300)
  return of()
}
const levels = { error: 50 }

test('a page that closes the stream of a run is no fault of the service', async () => {
  const scenario = (await api.call('POST', '/scenarios', { body: smallScenario('Left') })).json.id
  const { id } = (await api.call('POST', '/runs', { body: { scenario, draws: 256 } })).json
  for (let k = 0; k < 5; k++) {
    const socket = await send('GET', `/runs/${id}/events`)
    if (k % 2 === 0) await once(socket, 'data')
    socket.destroy()
  }
  const said = await saidOf('/api/v1/runs/:id/events')
  expect(said.map((line) => line['msg'])).toContain('caller has gone')
  expect(said.map((line) => line['level'])).not.toContain(levels.error)
})

test('a preview that is aborted because the next one is wanted is no fault of the service', async () => {
  for (let k = 0; k < 5; k++) {
    const socket = await send('POST', '/preview', JSON.stringify(smallScenario('Typing')))
    await pause(k * 5)
    socket.destroy()
  }
  const said = await saidOf('/api/v1/preview')
  expect(said.map((line) => line['msg'])).toContain('caller has gone')
  expect(said.map((line) => line['level'])).not.toContain(levels.error)
  expect((await api.call('POST', '/preview', { body: smallScenario('Typing') })).status).toBe(200)
})
