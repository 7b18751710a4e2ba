import { examples } from '@shiftwork/data'
import { assemble, blockCount, computeBlocks, createPool, type Job, runFigures } from '@shiftwork/runs'
import { median, type Question } from '../question.ts'

const draws = 10_000
const threads = 2
const runs = 5

/** The whole estimate as a worker makes it: criteria of all draws, then every cut. */
async function estimate(pool: ReturnType<typeof createPool>, job: Job): Promise<void> {
  const blocks: Float64Array[] = []
  const figures = runFigures()
  const numbers = Array.from({ length: blockCount(draws) }, (_, block) => block)
  await computeBlocks(pool, job, numbers, {
    figures,
    onBlock(block, criteria) {
      blocks[block] = criteria
    },
  })
  const { estimate: made } = await assemble(pool, job, (block) => blocks[block]!, { figures })
  if (made.key.draws !== draws) throw new Error(`The estimate has ${made.key.draws} draws.`)
}

export const questions: readonly Question[] = [
  {
    name: 'estimate-10000',
    unit: 'ms',
    goal: 2_000,
    about: '10,000 draws of the worked example, tables of its hosts drawn too, with all cuts on 2 threads, responses and plan known',
    async run() {
      const pool = createPool({ threads })
      const { scenario } = examples()[0]!
      try {
        await estimate(pool, { scenario, seed: 0, draws })
        const times: number[] = []
        for (let seed = 1; seed <= runs; seed++) {
          const start = performance.now()
          await estimate(pool, { scenario, seed, draws })
          times.push(performance.now() - start)
        }
        return { ours: median(times), peer: null }
      } finally {
        await pool.close()
      }
    },
  },
]
