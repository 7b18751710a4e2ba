import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib'
import { smallScenario } from '@shiftwork/contracts/testing'
import { finishRun } from '@shiftwork/database'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './testing/open-app.ts'

const plain = `export const text = '${'y'.repeat(5_000)}'\n`
const loads = {
  languages: { en: ['/assets/en-1.js'], fr: ['/assets/fr-1.js'], uk: ['/assets/uk-1.js'] },
  pages: [
    { path: '/', scripts: ['/assets/home-1.js'], replies: ['/api/v1/scenarios?limit=200', '/api/v1/names?language=:language'] },
    { path: '/runs/:id', scripts: ['/assets/run-1.js'], replies: ['/api/v1/runs/:id', '/api/v1/runs/:id/estimate'] },
  ],
}
const linked = (page: string) => [...page.matchAll(/<link rel="(\w+)"[^>]*? href="([^"]+)">/g)].map(([, as, address]) => `${as} ${address}`)

let api: TestApp
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shiftwork-web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><head><title>Shiftwork</title><script type="module" src="/assets/app-1a2b3c.js"></script></head>',
  )
  writeFileSync(join(folder, 'first-loads.json'), JSON.stringify(loads))
  writeFileSync(join(folder, 'assets', 'app-1a2b3c.js'), `export const text = '${'x'.repeat(5_000)}'\n`)
  writeFileSync(join(folder, 'assets', 'packed-4d5e6f.js'), plain)
  writeFileSync(join(folder, 'assets', 'packed-4d5e6f.js.br'), brotliCompressSync(plain))
  writeFileSync(join(folder, 'assets', 'packed-4d5e6f.js.gz'), gzipSync(plain))
  writeFileSync(join(folder, '..', 'outside-of-the-web.txt'), 'secret')
  api = await openTestApp({ worker: false, web: folder })
})
afterAll(async () => {
  await api.close()
  rmSync(folder, { recursive: true })
  rmSync(join(folder, '..', 'outside-of-the-web.txt'), { force: true })
})

test.each(['/', '/scenarios/1', '/compare/a/b?x=1'])('%s is the page, asked for anew each time', async (path) => {
  const reply = await api.app.inject({ url: path, headers: { host: 'localhost:4300', accept: 'text/html' } })
  expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-cache'])
  expect(reply.body).toContain('<title>Shiftwork</title>')
})

test('a page names what it is going to ask for, in the language of its reader', async () => {
  const headers = { host: 'localhost:4300', accept: 'text/html', 'accept-language': 'fr-FR,fr;q=0.9,en;q=0.8' }
  const home = await api.app.inject({ url: '/?from=mail', headers })
  expect(home.headers['vary']).toMatch(/accept-language/)
  expect(linked(home.body)).toEqual([
    'modulepreload /assets/fr-1.js',
    'modulepreload /assets/home-1.js',
    'preload /api/v1/scenarios?limit=200',
    'preload /api/v1/names?language=fr',
  ])
  const run = await api.app.inject({ url: '/runs/01a20771-9880-70b0-a0e2-f1c2555f9c6c', headers: { ...headers, 'accept-language': 'uk' } })
  expect(linked(run.body)).toEqual([
    'modulepreload /assets/uk-1.js',
    'modulepreload /assets/run-1.js',
    'preload /api/v1/runs/01a20771-9880-70b0-a0e2-f1c2555f9c6c',
  ])
})

test('an estimate is named once there is one', async () => {
  const scenario = (await api.call('POST', '/scenarios', { body: smallScenario('Named') })).json.id
  const { id } = (await api.call('POST', '/runs', { body: { scenario, draws: 256 } })).json
  const named = async () =>
    linked((await api.app.inject({ url: `/runs/${id}`, headers: { host: 'localhost:4300', accept: 'text/html' } })).body).slice(2)
  expect(await named()).toEqual([`preload /api/v1/runs/${id}`])
  await finishRun(api.services.database.kysely, id)
  expect(await named()).toEqual([`preload /api/v1/runs/${id}`, `preload /api/v1/runs/${id}/estimate`])
})

test.each(['/runs/"><script>x', '/runs/%22%3e%3cscript%3e', '/runs/a&b', '/runs/', '/runs/a/b', '/none'])(
  'nothing of the address %s comes into the page',
  async (url) => {
    const { statusCode, body } = await api.app.inject({ url, headers: { host: 'localhost:4300', accept: 'text/html' } })
    expect([statusCode, linked(body)]).toEqual([200, ['modulepreload /assets/en-1.js']])
  },
)

test('files that were compressed when they were built are sent as they lie there', async () => {
  const asked = (encodings: string) =>
    api.app.inject({ url: '/assets/packed-4d5e6f.js', headers: { host: 'localhost:4300', 'accept-encoding': encodings } })
  const reply = await asked('gzip, deflate, br, zstd')
  expect(reply.headers).toMatchObject({
    'content-type': 'application/javascript; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: expect.stringMatching(/accept-encoding/),
  })
  expect(reply.rawPayload.equals(brotliCompressSync(plain))).toBe(true)
  expect(brotliDecompressSync(reply.rawPayload).toString()).toBe(plain)
  expect((await asked('gzip')).rawPayload.equals(gzipSync(plain))).toBe(true)
  expect((await asked('identity')).body).toBe(plain)
})

test('files named by their content never change; they are compressed for who asks so', async () => {
  const reply = await api.app.inject({ url: '/assets/app-1a2b3c.js', headers: { host: 'localhost:4300', 'accept-encoding': 'gzip' } })
  expect(reply.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'gzip' })
  expect(reply.rawPayload.length).toBeLessThan(1_000)
})

test('what is not there is not the page: files, the interface, files outside', async () => {
  for (const url of [
    '/assets/none.js',
    '/first-loads.json',
    '/assets/packed-4d5e6f.js.br',
    '/api/none',
    '/api/v1/none',
    '/../outside-of-the-web.txt',
    '/%2e%2e/outside-of-the-web.txt',
  ]) {
    const reply = await api.app.inject({ url, headers: { host: 'localhost:4300' } })
    expect([url, reply.statusCode]).toEqual([url, 404])
    expect(reply.body).not.toContain('secret')
  }
})

test('pages may load and run nothing but the service own files', async () => {
  const { headers } = await api.app.inject({ url: '/', headers: { host: 'localhost:4300' } })
  const policy = Object.fromEntries(
    String(headers['content-security-policy'])
      .split(';')
      .map((part) => part.trim().split(/ (.*)/)),
  )
  expect(policy).toMatchObject({
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  })
  expect(policy).not.toHaveProperty('upgrade-insecure-requests')
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  expect(headers).not.toHaveProperty('strict-transport-security')
})
