import { parseScenario } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { computeBlocks } from './blocks.ts'
import { compareScenarios } from './compare-scenarios.ts'
import { giveMemoryBack, takeMemory } from './figures-memory.ts'
import { loadModel } from './model.ts'
import { createPool, type Pool } from './pool.ts'
import { type RunFigures, runFigures } from './run-figures.ts'

const model = loadModel()
const pools = [1, 2, 4].map((threads) => createPool({ model, threads }))
const [one, two, four] = pools as [Pool, Pool, Pool]
afterAll(() => Promise.all(pools.map((pool) => pool.close())))

const scenario = parseScenario(smallScenario())
/** Another price and another pace: two groups of assumptions, so that there are mixtures to be shared out. */
const { product } = smallScenario()
const other = parseScenario({ ...smallScenario('Other'), product: { ...product, price: 900, rampMonths: 3 } })

const job = { scenario, seed: 1, draws: 1280 }
const only = ['months-jobs', 'places-jobs']

/** @param figures filled beside the criteria; absent: none are made yet */
async function blocksOfEstimate(pool: Pool, figures?: RunFigures): Promise<Float64Array[]> {
  const blocks: Float64Array[] = []
  const onBlock = (block: number, criteria: Float64Array) => {
    blocks[block] = criteria
  }
  await computeBlocks(pool, job, [0, 1, 2, 3, 4], { onBlock, figures })
  return blocks
}

async function bytesOf(pool: Pool, blocks: readonly Float64Array[], figures = runFigures(only)): Promise<string> {
  return JSON.stringify(await assemble(pool, job, (block) => blocks[block]!, { figures }))
}

test('an estimate on two threads, or on four, has the bytes of one', async () => {
  const alone = await bytesOf(one, await blocksOfEstimate(one))
  for (const pool of [two, four]) expect(await bytesOf(pool, await blocksOfEstimate(pool))).toBe(alone)
})

test('so has a comparison, however its blocks are shared out', async () => {
  const scenarios = [scenario, other]
  const alone = await compareScenarios(one, { scenarios, draws: 300 })
  expect(alone.changed[0]!.groups.map(({ group }) => group)).toEqual(['product', 'ramp'])
  expect(JSON.stringify(await compareScenarios(four, { scenarios, draws: 300 }))).toBe(JSON.stringify(alone))
})

test('figures made beside the criteria, or some of them, give the bytes of those made afterwards', async () => {
  const afterwards = await bytesOf(one, await blocksOfEstimate(one))
  const beside = runFigures(only)
  const blocks = await blocksOfEstimate(four, beside)
  expect([...beside.bySomeDraws.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, k) => k * 64))
  // What an estimate is put together from is used up.
  const made = new Map([...beside.bySomeDraws].map(([draw, figures]) => [draw, copyOf(figures)]))
  expect(await bytesOf(four, blocks, beside)).toBe(afterwards)
  expect(beside.bySomeDraws.size).toBe(0)
  const some = runFigures(only)
  for (const draw of [64, 640]) some.bySomeDraws.set(draw, copyOf(made.get(draw)!))
  expect(await bytesOf(four, blocks, some)).toBe(afterwards)
  // They are not made again: other figures show.
  some.bySomeDraws.set(64, copyOf(made.get(0)!))
  expect(await bytesOf(four, blocks, some)).not.toBe(afterwards)
})

function copyOf(figures: SharedArrayBuffer): SharedArrayBuffer {
  return new Float64Array(figures).slice().buffer as unknown as SharedArrayBuffer
}

test('in memory in which an earlier run left its figures, a run has the bytes of one in new memory', async () => {
  const wholeEstimate = async (pool: Pool, seed: number) => {
    const blocks: Float64Array[] = []
    const figures = runFigures()
    const own = { ...job, seed, draws: 64 }
    await computeBlocks(pool, own, [0], { figures, onBlock: (_, criteria) => void blocks.push(criteria) })
    return JSON.stringify(await assemble(pool, own, (block) => blocks[block]!, { figures }))
  }
  while (takeMemory(one));
  const first = await wholeEstimate(one, 2)
  const memory = takeMemory(one)!
  new Float64Array(memory).fill(1e300)
  giveMemoryBack(one, [memory])
  expect(await wholeEstimate(one, 2)).toBe(first)
  expect(new Float64Array(memory).includes(1e300)).toBe(false)
  expect(takeMemory(one)).not.toBeNull()
  expect(takeMemory(one)).toBeNull()
})
