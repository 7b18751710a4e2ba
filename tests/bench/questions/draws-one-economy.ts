import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { readBundledEconomies } from '@shiftwork/data'
import { economyIndex, industryIndex, linkEconomies } from '@shiftwork/engine'
import type { DrawsOfThread } from '../draws-thread.ts'
import { type Answer, median, type Question } from '../question.ts'

const draws = 10_000
const sd = 0.2
const threads = 2

/** Ukraine's own table and what a plant buys there. */
function ukraine(): DrawsOfThread {
  const { model, trade } = linkEconomies(readBundledEconomies())
  const n = model.industries.length
  const c = economyIndex(model, 'UKR')
  const importShare = model.importShare.slice(c * n, (c + 1) * n)
  const demand = new Float64Array(n)
  for (const product of ['C25', 'C26', 'F', 'H49', 'J62_63', 'M']) {
    const i = industryIndex(model, product)
    demand[i] = 10 * (1 - importShare[i]!)
  }
  return { inputs: trade.inputs.slice(c * n * n, (c + 1) * n * n), importShare, demand, draws: { seed: 1, economy: 'UKR', sd } }
}

/** Mean output of the draws, and the standard error of that mean. */
interface DrawnMean {
  readonly mean: Float64Array
  readonly error: Float64Array
}

/** A run asks each thread for its half. */
async function drawn(workers: readonly Worker[]): Promise<Float64Array[]> {
  const share = draws / workers.length
  return Promise.all(
    workers.map(async (worker, k) => {
      const reply = once(worker, 'message')
      worker.postMessage({ from: k * share, count: share })
      return ((await reply) as [Float64Array])[0]
    }),
  )
}

function meanOf(parts: readonly Float64Array[], n: number): DrawnMean {
  const [sum, squares] = [new Float64Array(n), new Float64Array(n)]
  for (const part of parts) {
    for (let k = 0; k < part.length; k++) {
      sum[k % n]! += part[k]!
      squares[k % n]! += part[k]! ** 2
    }
  }
  const mean = sum.map((value) => value / draws)
  return { mean, error: squares.map((square, i) => Math.sqrt(Math.max(0, square / draws - mean[i]! ** 2) / draws)) }
}

function numpy({ inputs, importShare, demand }: DrawsOfThread, ours: DrawnMean): Answer['peer'] {
  const folder = mkdtempSync(join(tmpdir(), 'shiftwork-bench-'))
  try {
    writeFileSync(join(folder, 'inputs.f64'), inputs)
    writeFileSync(join(folder, 'import-share.f64'), importShare)
    writeFileSync(join(folder, 'demand.f64'), demand)
    const script = fileURLToPath(new URL('../numpy-draws.py', import.meta.url))
    const answer = spawnSync('python3', [script, folder, String(draws), String(sd), '5'], { encoding: 'utf8' })
    if (answer.status !== 0) {
      process.stderr.write(`no numpy peer: ${answer.error?.message ?? answer.stderr.trim().split('\n').at(-1)}\n`)
      return null
    }
    const theirs = new Float64Array(new Uint8Array(readFileSync(join(folder, 'mean.f64'))).buffer)
    // Other random numbers, so the two means agree within their errors.
    ours.mean.forEach((x, i) => {
      if (Math.abs(x - theirs[i]!) > 6 * Math.SQRT2 * ours.error[i]! + 1e-12)
        throw new Error(`Mean output ${i} is ${x} here and ${theirs[i]} in numpy.`)
    })
    return JSON.parse(answer.stdout) as { name: string; value: number }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const questions: readonly Question[] = [
  {
    name: 'draws-one-economy',
    unit: 'ms',
    goal: 250,
    about: 'one economy, 10,000 draws with every technical coefficient uncertain, each solved exactly, on 2 threads; 4 times numpy',
    async run() {
      const table = ukraine()
      const workers = Array.from(
        { length: threads },
        () => new Worker(new URL('../draws-thread.ts', import.meta.url), { workerData: table }),
      )
      try {
        for (let k = 0; k < 3; k++) await drawn(workers)
        const times: number[] = []
        let last: Float64Array[] = []
        for (let k = 0; k < 9; k++) {
          const start = performance.now()
          last = await drawn(workers)
          times.push(performance.now() - start)
        }
        return { ours: median(times), peer: numpy(table, meanOf(last, table.demand.length)) }
      } finally {
        await Promise.all(workers.map((worker) => worker.terminate()))
      }
    },
  },
]
