import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { examples } from '@shiftwork/data'
import { ask, pause, serve, until } from '../faults/processes.ts'

/** The service as a user starts it, on data of its own, asked over loopback. */
export interface StartedService {
  /** Where it listens. */
  readonly address: string
  /** Milliseconds from the first byte sent to the last one read of an estimate without draws of the worked example, one number of it changed each time. */
  estimate(): Promise<number>
  /** Asks for a run of so many draws of the worked example and waits until it computes; gives back how to cancel it. */
  compute(draws: number): Promise<() => Promise<unknown>>
  /** Stores the worked example in two countries with its estimate, and asks for plans of it one after the other until told to stop; says how many were solved. */
  plans(): Promise<() => Promise<number>>
  /** Milliseconds that a list, an estimate or a cut takes, each in its turn; to be called while plans are asked for. */
  read(): Promise<number>
}

/** Starts the service, does the work, and takes the service and its data away again. */
export async function withService<T>(work: (service: StartedService) => Promise<T>): Promise<T> {
  const data = mkdtempSync(join(tmpdir(), 'shiftwork-bench-'))
  const { address, kill, ended } = await serve(['--data', data])
  try {
    await until(
      () => fetch(`${address}/api/v1/health/ready`),
      ({ status }) => status === 200,
    )
    await cancelAll(address)
    return await work(askedOver(address))
  } finally {
    kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true })
  }
}

function askedOver(address: string): StartedService {
  const whole = examples()[0]!.scenario
  let asked = 0
  let reading: readonly string[] = []
  return {
    address,
    async estimate() {
      asked++
      const body = JSON.stringify({ ...whole, product: { ...whole.product, price: 1_000_000 + asked } })
      const start = performance.now()
      const reply = await fetch(`${address}/api/v1/preview`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const text = await reply.text()
      const took = performance.now() - start
      if (reply.status !== 200) throw new Error(`The service answers ${reply.status}: ${text.slice(0, 500)}`)
      return took
    },
    async compute(draws) {
      const stored = await ask(address, 'POST', '/scenarios', { ...whole, name: 'bench' })
      const run = await ask(address, 'POST', '/runs', { scenario: stored.id, draws, seed: draws })
      await until(
        () => ask(address, 'GET', `/runs/${run.id}`),
        ({ progress }) => progress.blocksDone > 0,
      )
      return () => ask(address, 'POST', `/runs/${run.id}/cancel`, {})
    },
    async plans() {
      const { scenario } = examples().find(({ file }) => file.includes('french-parts'))!
      const stored = await ask(address, 'POST', '/scenarios', { ...scenario, name: 'bench' })
      const { id } = await ask(address, 'POST', '/runs', { scenario: stored.id, draws: 0 })
      await until(
        () => ask(address, 'GET', `/runs/${id}`),
        ({ state }) => state === 'done',
      )
      reading = ['/scenarios', `/runs/${id}/estimate`, `/runs/${id}/cuts/plan-openings`]
      let wanted = true
      let solved = 0
      const solving = (async () => {
        for (; wanted; solved++) await ask(address, 'POST', `/runs/${id}/plan`, { budget: 500_000 + solved })
      })()
      return async () => {
        wanted = false
        await solving
        return solved
      }
    },
    async read() {
      const path = reading[asked++ % reading.length]!
      const start = performance.now()
      const reply = await fetch(`${address}/api/v1${path}`)
      await reply.text()
      if (reply.status !== 200) throw new Error(`The service answers ${reply.status} to ${path}.`)
      return performance.now() - start
    },
  }
}

/** A new data folder begins with the estimates of the worked examples: they are not what is measured. */
async function cancelAll(address: string): Promise<void> {
  const runs = () => ask(address, 'GET', '/runs')
  for (const { id } of (await runs()).items) await ask(address, 'POST', `/runs/${id}/cancel`, {})
  await until(runs, ({ items }) => items.every(({ state }: { state: string }) => state !== 'queued' && state !== 'running'))
  await pause(2_000)
}
