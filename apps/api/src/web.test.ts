import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shiftwork-web-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>Shiftwork</title><script type="module" src="/assets/app-1a2b3c.js"></script>',
  )
  writeFileSync(join(folder, 'assets', 'app-1a2b3c.js'), `export const text = '${'x'.repeat(5_000)}'\n`)
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

test('files named by their content never change; they are compressed for who asks so', async () => {
  const reply = await api.app.inject({ url: '/assets/app-1a2b3c.js', headers: { host: 'localhost:4300', 'accept-encoding': 'gzip' } })
  expect(reply.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'gzip' })
  expect(reply.rawPayload.length).toBeLessThan(1_000)
})

test('what is not there is not the page: files, the interface, files outside', async () => {
  for (const url of ['/assets/none.js', '/api/none', '/api/v1/none', '/../outside-of-the-web.txt', '/%2e%2e/outside-of-the-web.txt']) {
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
