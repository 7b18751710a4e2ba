import type { Cut } from '@shiftwork/contracts'
import { allStats } from '@shiftwork/engine'
import { drawnStats } from './drawn-stats.ts'
import type { Pool } from './pool.ts'
import type { EstimateHead } from './tasks.ts'

/** Draws of all criteria held at a time: a longer run is read more than once. */
const mostHeld = 2 ** 24

/** Every criterion with its statistics over all draws of the run. */
export async function criteriaCut(
  pool: Pool,
  { criteria, criteriaValues }: EstimateHead,
  draws: number,
  blocks: number,
  criteriaOf: (block: number) => Promise<Float64Array> | Float64Array,
  options: { readonly signal?: AbortSignal | undefined; readonly priority: number },
): Promise<Cut> {
  const count = criteria.length
  const stats = draws === 0 ? (['central'] as const) : allStats
  const values: number[] = []
  const columnsAtATime = draws === 0 ? count : Math.max(1, Math.floor(mostHeld / draws))
  for (let first = 0; first < count; first += columnsAtATime) {
    const end = Math.min(count, first + columnsAtATime)
    const drawn = draws === 0 ? [] : await statisticsOf(pool, await columns(first, end), options)
    for (let c = first; c < end; c++) {
      for (const stat of stats) values.push(stat === 'central' ? criteriaValues[c]! : drawn[c - first]![drawnStats.indexOf(stat)]!)
    }
  }
  return {
    name: 'criteria',
    measure: 'criteria',
    unit: 'see criteria',
    axes: [{ name: 'criterion', codes: criteria.map(({ code }) => code) }],
    stats: [...stats],
    draws,
    values: values.map((value) => (Number.isNaN(value) ? null : value)),
  }

  async function columns(from: number, to: number): Promise<Float64Array[]> {
    const found = Array.from({ length: to - from }, () => new Float64Array(draws))
    let at = 0
    for (let block = 0; block < blocks; block++) {
      options.signal?.throwIfAborted()
      const numbers = await criteriaOf(block)
      const inBlock = numbers.length / count
      for (let k = 0; k < inBlock; k++) for (let c = from; c < to; c++) found[c - from]![at + k] = numbers[k * count + c]!
      at += inBlock
    }
    if (at !== draws) throw new Error(`The blocks hold ${at} draws, not ${draws}.`)
    return found
  }
}

/** Statistics of some columns, a share of them on each thread. */
async function statisticsOf(
  pool: Pool,
  columns: readonly Float64Array[],
  options: { readonly signal?: AbortSignal | undefined; readonly priority: number },
): Promise<Float64Array[]> {
  const share = Math.ceil(columns.length / pool.threads)
  const parts: Promise<Float64Array[]>[] = []
  for (let from = 0; from < columns.length; from += share) {
    const some = columns.slice(from, from + share)
    parts.push(pool.run({ kind: 'statistics', columns: some }, { ...options, moved: some.map(({ buffer }) => buffer as ArrayBuffer) }))
  }
  return (await Promise.all(parts)).flat()
}
