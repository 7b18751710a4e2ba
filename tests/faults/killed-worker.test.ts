import { smallScenario } from '@shiftwork/contracts/testing'
import { createTestDatabase } from '@shiftwork/database/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, type Process, type Service, serve, start, until } from './processes.ts'
import { bytesOfEstimate, runState, temporaryFolder, untilEnded } from './stored-data.ts'

const draws = 65_536
const calm = temporaryFolder()
const processes: Process[] = []
let postgresql: Awaited<ReturnType<typeof createTestDatabase>>
let service: Service

beforeAll(async () => {
  postgresql = await createTestDatabase()
  service = await serve(['--no-worker', '--no-examples'], { DATABASE_URL: postgresql.url })
  processes.push(service)
}, 240_000)
afterAll(async () => {
  for (const child of processes) {
    child.kill('SIGKILL')
    await child.ended
  }
  await postgresql.drop()
  calm.remove()
})

async function startWorker(): Promise<Process> {
  const worker = start(['work', '--threads', '1'], { DATABASE_URL: postgresql.url })
  processes.push(worker)
  await worker.ready
  return worker
}

test('of two workers one is killed: the other does its part, one estimate, the bytes of an undisturbed run', {
  timeout: 600_000,
}, async () => {
  const workers = [await startWorker(), await startWorker()]
  const { id: scenario } = await ask(service.address, 'POST', '/scenarios', smallScenario('Two workers'))
  const { id: run } = await ask(service.address, 'POST', '/runs', { scenario, draws })
  await until(
    () => runState(service.address, run),
    ({ progress }) => progress.blocksDone > 32,
    20,
  )
  workers[0]!.kill('SIGKILL')
  await workers[0]!.ended
  expect(await untilEnded(service.address, run)).toMatchObject({
    state: 'done',
    error: null,
    progress: { blocksDone: 256, blocksTotal: 256 },
  })
  workers[1]!.kill('SIGTERM')
  expect((await workers[1]!.ended).code).toBe(0)

  const alone = await serve(['--no-examples', '--data', calm.folder])
  processes.push(alone)
  const { id: same } = await ask(alone.address, 'POST', '/scenarios', smallScenario('One process'))
  const { id: calmRun } = await ask(alone.address, 'POST', '/runs', { scenario: same, draws })
  await untilEnded(alone.address, calmRun)
  expect(await bytesOfEstimate(service.address, run)).toBe(await bytesOfEstimate(alone.address, calmRun))
})
