import { smallScenario } from '@shiftwork/contracts/testing'
import { makeTestDataFolder } from '@shiftwork/database/testing'
import { afterAll, expect, test } from 'vitest'
import { ask, pause, type Service, serve, until } from './processes.ts'
import { bytesOfEstimate, runState, untilEnded } from './stored-data.ts'

const kills = 20
const draws = 65_536
const blocks = draws / 256

const disturbed = makeTestDataFolder()
const undisturbed = makeTestDataFolder()
const services: Service[] = []
afterAll(async () => {
  for (const service of services) {
    service.kill('SIGKILL')
    await service.ended
  }
  disturbed.remove()
  undisturbed.remove()
})

async function open(folder: string): Promise<Service> {
  const service = await serve(['--no-examples', '--data', folder])
  services.push(service)
  return service
}

/** Random numbers in [0, 1) that are the same each time (a linear congruential generator, Knuth's MMIX constants). */
function seededRandom(seed: bigint): () => number {
  let state = seed
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    return Number(state >> 11n) / 2 ** 53
  }
}

test(`killed at ${kills} random moments of a ${draws}-draw run: whole each time, goes on, ends once, same bytes`, {
  timeout: 1_500_000,
}, async () => {
  const random = seededRandom(20261122n)
  // The last moment is when all blocks are there and the estimate is being put together.
  const moments = [...Array.from({ length: kills - 1 }, () => Math.floor(random() * (blocks - 8))).sort((a, b) => a - b), blocks]

  let service = await open(disturbed.folder)
  const { id: scenario } = await ask(service.address, 'POST', '/scenarios', smallScenario('Killed again and again'))
  const { id: run } = await ask(service.address, 'POST', '/runs', { scenario, draws })
  const acknowledged: string[] = []
  const found: number[] = []
  for (const [number, moment] of moments.entries()) {
    const { state } = await until(
      () => runState(service.address, run),
      ({ state, progress }) => progress.blocksDone >= moment || (state !== 'queued' && state !== 'running'),
      10,
    )
    if (number < kills - 1) expect(state).toMatch(/queued|running/)
    acknowledged.push((await ask(service.address, 'POST', '/scenarios', smallScenario(`Acknowledged ${number}`))).id)
    await pause(random() * 40)
    const before = await runState(service.address, run)
    service.kill('SIGKILL')
    await service.ended
    service = await open(disturbed.folder)
    const after = await runState(service.address, run)
    expect(after.progress.blocksDone).toBeGreaterThanOrEqual(before.progress.blocksDone)
    found.push(after.progress.blocksDone)
  }
  process.stderr.write(`blocks found after each kill: ${found.join(' ')}\n`)

  expect(await untilEnded(service.address, run)).toMatchObject({ state: 'done', error: null, progress: { blocksDone: blocks } })
  const { items } = await ask(service.address, 'GET', `/runs?scenario=${scenario}`)
  expect(items).toHaveLength(1)
  for (const id of acknowledged) expect(await ask(service.address, 'GET', `/scenarios/${id}`)).toMatchObject({ id, version: 1 })

  const calm = await open(undisturbed.folder)
  const { id: same } = await ask(calm.address, 'POST', '/scenarios', smallScenario('Undisturbed'))
  const { id: calmRun } = await ask(calm.address, 'POST', '/runs', { scenario: same, draws })
  await untilEnded(calm.address, calmRun)
  expect(await bytesOfEstimate(service.address, run)).toBe(await bytesOfEstimate(calm.address, calmRun))
})
