import { parseScenario } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { computeBlocks } from './blocks.ts'
import { compareScenarios } from './compare-scenarios.ts'
import { loadModel } from './model.ts'
import { createPool, type Pool } from './pool.ts'

const model = loadModel()
const [one, four] = [createPool({ model, threads: 1 }), createPool({ model, threads: 4 })]
afterAll(() => Promise.all([one.close(), four.close()]))

const scenario = parseScenario(smallScenario())
/** Another price and another pace: two groups of assumptions, so that there are mixtures to be shared out. */
const { product } = smallScenario()
const other = parseScenario({ ...smallScenario('Other'), product: { ...product, price: 900, rampMonths: 3 } })

async function bytesOfEstimate(pool: Pool): Promise<string> {
  const job = { scenario, seed: 1, draws: 1280 }
  const blocks: Float64Array[] = []
  const onBlock = (block: number, criteria: Float64Array) => {
    blocks[block] = criteria
  }
  await computeBlocks(pool, job, [0, 1, 2, 3, 4], { onBlock })
  return JSON.stringify(await assemble(pool, job, (block) => blocks[block]!, { only: ['months-jobs', 'places-jobs'] }))
}

test('an estimate on four threads has the bytes of one', async () => {
  expect(await bytesOfEstimate(four)).toBe(await bytesOfEstimate(one))
})

test('so has a comparison, however its blocks are shared out', async () => {
  const scenarios = [scenario, other]
  const alone = await compareScenarios(one, { scenarios, draws: 300 })
  expect(alone.changed[0]!.groups.map(({ group }) => group)).toEqual(['product', 'ramp'])
  expect(JSON.stringify(await compareScenarios(four, { scenarios, draws: 300 }))).toBe(JSON.stringify(alone))
})
