import type { Estimate, Uncertainty } from '@shiftwork/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { computeBlocks } from './blocks.ts'
import { buildInUkraine } from './context-for-tests.ts'
import { runKey } from './keys.ts'
import { createPool, type Pool } from './pool.ts'

let pool: Pool
beforeAll(() => {
  pool = createPool({ threads: 2 })
})
afterAll(() => pool.close())

const draws = 64

async function estimate(uncertainty?: Uncertainty): Promise<Estimate> {
  const job = { scenario: buildInUkraine(uncertainty ? { uncertainty } : {}), seed: 1, draws }
  const blocks: Float64Array[] = []
  await computeBlocks(pool, job, [0], {
    onBlock(block, criteria) {
      blocks[block] = criteria
    },
  })
  const { estimate: made, cuts } = await assemble(pool, job, (block) => blocks[block]!, { only: [] })
  return { ...made, cuts }
}

const codesOf = ({ notes }: Estimate) => notes.map(({ code }) => code)

function ranges({ cuts, criteria }: Estimate): ReadonlyMap<string, readonly [number, number]> {
  const { stats, values } = cuts.find(({ name }) => name === 'criteria')!
  const at = (c: number, stat: (typeof stats)[number]) => values[c * stats.length + stats.indexOf(stat)] ?? Number.NaN
  return new Map(criteria.map(({ code }, c) => [code, [at(c, 'p5'), at(c, 'p95')]]))
}

const [linked, direct] = ['job-years.life.total.UKR', 'revenue.life']
const width = (estimated: Estimate, code: string) => {
  const [low, high] = ranges(estimated).get(code)!
  return high - low
}

test('tables, assumptions and the choice of claims are drawn apart, and what is off is said', async () => {
  const all = await estimate()
  const withoutTables = await estimate({ tables: false })
  const tablesAlone = await estimate({ parameters: false })
  const nothing = await estimate({ parameters: false, tables: false })
  const claims = await estimate({ parameters: false, tables: false, sources: true })
  expect(codesOf(all)).toEqual(expect.arrayContaining(['tables-drawn', 'tables-second-order', 'sources-not-drawn']))
  expect(codesOf(withoutTables)).toContain('table-held-central')
  expect(codesOf(nothing)).toEqual(expect.arrayContaining(['table-held-central', 'parameters-not-drawn', 'sources-not-drawn']))
  expect(codesOf(claims)).toContain('sources-drawn')
  expect(width(nothing, linked)).toBe(0)
  expect(width(nothing, direct)).toBe(0)
  expect(width(tablesAlone, linked)).toBeGreaterThan(0)
  expect(width(tablesAlone, direct)).toBe(0)
  expect(width(withoutTables, linked)).toBeGreaterThan(width(tablesAlone, linked))
  expect(width(claims, linked)).toBeGreaterThan(0)
  expect(ranges(all).get(direct)).toEqual(ranges(withoutTables).get(direct))
  expect(ranges(all).get(linked)).not.toEqual(ranges(withoutTables).get(linked))
})

test('the switches are part of the key', () => {
  const key = (uncertainty?: Uncertainty) =>
    runKey({ scenario: buildInUkraine(uncertainty ? { uncertainty } : {}), model: pool.model, seed: 1, draws, kind: 'estimate' })
  const keys = [undefined, { tables: false }, { parameters: false }, { events: false }, { sources: true }].map(key)
  expect(new Set(keys).size).toBe(keys.length)
})
