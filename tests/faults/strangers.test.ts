import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { smallScenario } from '@shiftwork/contracts/testing'
import { makeTestDataFolder } from '@shiftwork/database/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, type Service, serve, statusOf } from './processes.ts'

const data = makeTestDataFolder()
let service: Service
let before: unknown
const listed = async () =>
  (await ask(service.address, 'GET', '/scenarios?limit=200')).items.map((item: { id: string; updatedAt: string }) => [
    item.id,
    item.updatedAt,
  ])

beforeAll(async () => {
  service = await serve(['--no-examples', '--data', data.folder])
  before = await listed()
}, 240_000)
afterAll(async () => {
  expect(await listed()).toEqual(before)
  service.kill('SIGTERM')
  await service.ended
  data.remove()
})

const scenario = JSON.stringify(smallScenario('Unwanted'))
const json = { 'content-type': 'application/json' }

test('Host evil.example: 421', async () => {
  expect(await statusOf(service.address, 'GET', '/', { host: 'evil.example' })).toBe(421)
  expect(await statusOf(service.address, 'POST', '/api/v1/scenarios', { ...json, host: 'evil.example' }, scenario)).toBe(421)
})

test('a form posted by a page of another site: 403', async () => {
  const form = { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' }
  expect(await statusOf(service.address, 'POST', '/api/v1/scenarios', form, 'name=x')).toBe(403)
  expect(await statusOf(service.address, 'POST', '/api/v1/scenarios', { ...json, origin: 'http://evil.example' }, scenario)).toBe(403)
})

test('a write that is text/plain: 415', async () => {
  expect(await statusOf(service.address, 'POST', '/api/v1/scenarios', { 'content-type': 'text/plain' }, scenario)).toBe(415)
})

/** Runs a shell as the user "nobody", the way the user who runs the tests may; null where that is not possible. */
function asNobody(): { command: string[]; options: { uid?: number; gid?: number } } | null {
  if (process.getuid?.() === 0) return { command: ['bash'], options: { uid: 65_534, gid: 65_534 } }
  const mayBecome = spawnSync('sudo', ['-n', '-u', 'nobody', 'true']).status === 0
  return mayBecome ? { command: ['sudo', '-n', '-u', 'nobody', 'bash'], options: {} } : null
}

test.runIf(process.platform === 'linux')('another user of the machine: 403', async () => {
  const nobody = asNobody()
  if (!nobody) throw new Error('Only root, or a user who may "sudo -u nobody", can ask as another user: run the tests as one of them.')
  const { port } = new URL(service.address)
  const asked = `GET /api/v1/scenarios HTTP/1.1\\r\\nHost: 127.0.0.1:${port}\\r\\nConnection: close\\r\\n\\r\\n`
  const script = `exec 3<>/dev/tcp/127.0.0.1/${port}; printf '${asked}' >&3; cat <&3`
  const [command, ...words] = nobody.command
  const child = spawn(command!, [...words, '-c', script], { ...nobody.options, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += String(chunk)
  })
  await once(child, 'close')
  expect(text).toMatch(/^HTTP\/1\.1 403 /)
  expect(text).toContain('user-not-ours')
})
