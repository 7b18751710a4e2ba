import { examples } from '@shiftwork/data'
import { createPool, sensitivityOf } from '@shiftwork/runs'
import { median, type Question } from '../question.ts'

const runs = 5

/** Tornado, design and bootstrap of the first worked example, with the threads started and the responses of the economies known. */
async function sobolMilliseconds(): Promise<number> {
  const pool = createPool()
  const { scenario } = examples()[0]!
  try {
    await sensitivityOf(pool, { scenario, points: 256, factors: 20 })
    const times: number[] = []
    for (let k = 0; k < runs; k++) {
      const start = performance.now()
      await sensitivityOf(pool, { scenario, points: 1024, factors: 20, seed: k + 1 })
      times.push(performance.now() - start)
    }
    return median(times)
  } finally {
    await pool.close()
  }
}

export const questions: readonly Question[] = [
  {
    name: 'sobol',
    unit: 'ms',
    goal: 5000,
    about:
      "first-order and total Sobol' indices of the flagship, 20 assumptions and one factor of all others, 1,024 points, with bootstrap intervals",
    run: async () => ({ ours: await sobolMilliseconds(), peer: null }),
  },
]
