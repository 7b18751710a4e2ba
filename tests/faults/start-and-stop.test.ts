import { statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, runToEnd, type Service, serve, until } from './processes.ts'
import { runState, temporaryFolder, untilEnded } from './stored-data.ts'

const data = temporaryFolder()
let service: Service
beforeAll(async () => {
  service = await serve(['--no-examples', '--data', data.folder])
}, 240_000)
afterAll(async () => {
  service.kill('SIGKILL')
  await service.ended
  data.remove()
})

test('the first start makes its database, prints its address and nothing else', async () => {
  expect(service.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await ask(service.address, 'GET', '/health/ready')).status).toBe('ok')
})

test('the data folder is for its owner alone', () => {
  expect(statSync(data.folder).mode & 0o777).toBe(0o700)
  expect(statSync(join(data.folder, 'database', 'PG_VERSION')).mode & 0o777).toBe(0o600)
})

describe('a second start', { timeout: 120_000 }, () => {
  test('on the same data ends with 1 and names the first, which goes on', async () => {
    const began = performance.now()
    const { code, stdout, stderr } = await runToEnd(['serve', '--port', '0', '--data', data.folder])
    process.stderr.write(`second start refused after ${Math.round(performance.now() - began)} ms\n`)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`process ${service.pid}`)
    expect((await ask(service.address, 'GET', '/health/ready')).status).toBe('ok')
  })

  test('a backup and a restore are refused in the same way while the service runs', async () => {
    for (const words of [
      ['backup', join(data.folder, 'x')],
      ['restore', join(data.folder, 'database', 'PG_VERSION')],
    ]) {
      const { code, stderr } = await runToEnd([...words, '--data', data.folder])
      expect(code).toBe(1)
      expect(stderr).toContain(`process ${service.pid}`)
    }
  })

  test('on a port that is taken ends with 1 and names the port', async () => {
    const other = temporaryFolder()
    const listener = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => listener.once('listening', resolve))
    const port = String((listener.address() as { port: number }).port)
    const { code, stderr } = await runToEnd(['serve', '--port', port, '--data', other.folder])
    listener.close()
    other.remove()
    expect(code).toBe(1)
    expect(stderr).toContain(port)
    expect(stderr).toContain('--port')
  })
})

test('environment and options that cannot be: all named at once, exit 1 or 2', { timeout: 120_000 }, async () => {
  const wrong = await runToEnd(['serve'], { SHIFTWORK_PORT: 'x', SHIFTWORK_LOG: 'loud' })
  expect(wrong.code).toBe(1)
  expect(wrong.stderr).toMatch(/SHIFTWORK_PORT[\s\S]*SHIFTWORK_LOG|SHIFTWORK_LOG[\s\S]*SHIFTWORK_PORT/)
  expect((await runToEnd(['serve', '--host', '0.0.0.0'])).code).toBe(1)
  expect((await runToEnd(['serve', '--port', 'x'])).code).toBe(2)
  const worker = await runToEnd(['work'])
  expect([worker.code, /DATABASE_URL/.test(worker.stderr)]).toEqual([1, true])
})

test('told to stop while it computes and streams: streams end, exit 0, and the next start goes on', { timeout: 600_000 }, async () => {
  const { id: scenario } = await ask(service.address, 'POST', '/scenarios', smallScenario('Stopped'))
  const { id: run } = await ask(service.address, 'POST', '/runs', { scenario, draws: 65_536 })
  const streams = await Promise.all(Array.from({ length: 20 }, () => openStream(service.address, run)))
  const { progress } = await until(
    () => runState(service.address, run),
    (state) => state.progress.blocksDone > 0,
    20,
  )
  service.kill('SIGTERM')
  const began = performance.now()
  const { code } = await service.ended
  process.stderr.write(`stopped in ${Math.round(performance.now() - began)} ms\n`)
  expect(code).toBe(0)
  // Each stream ended by itself, after a whole event.
  for (const { ended } of streams) expect(`\n\n${await ended}`.endsWith('\n\n')).toBe(true)
  service = await serve(['--no-examples', '--data', data.folder])
  expect((await runState(service.address, run)).progress.blocksDone).toBeGreaterThanOrEqual(progress.blocksDone)
  expect((await untilEnded(service.address, run)).state).toBe('done')
})

/** Opens a run's stream of events and waits for its first; `ended` is what comes after that, once the stream has ended. */
async function openStream(address: string, run: string): Promise<{ ended: Promise<string> }> {
  const reply = await fetch(`${address}/api/v1/runs/${run}/events`)
  const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader()
  let first = ''
  while (!first.includes('\n\n')) first += (await reader.read()).value ?? ''
  expect(first).toContain('event: progress')
  const rest = async (): Promise<string> => {
    let text = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) text += part.value
    return text
  }
  return { ended: rest() }
}
