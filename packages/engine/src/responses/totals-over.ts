import type { Flows } from '../demand/flows.ts'
import { tableArena } from '../kernels/arena.ts'
import { layWeights, termLengths } from '../kernels/lay-weights.ts'
import { placesOf } from '../kernels/places.ts'
import type { Aggregation, HostIncomes } from './aggregation.ts'
import { type SummedTotals, summedTotals } from './laid-totals.ts'
import type { SourceTotals, SpendingShift } from './source-totals.ts'

/** What is added up over some times, and how. */
interface Over {
  readonly times: number
  /** What a source counts over a time. */
  readonly weight: (source: number, time: number) => number
}

interface Laid extends SummedTotals {
  /** Room by the number of sources and of times. */
  readonly rooms: Map<string, ReturnType<typeof roomFor>>
}

const known = new WeakMap<Aggregation, Laid>()

/**
 * Totals over some times, added up from those for one unit of each source.
 *
 *   total_t = Σ_s weight_st total_s
 *
 * @param out times × F, overwritten
 */
export function setTotalsOver(
  of: Aggregation,
  incomes: HostIncomes,
  flows: Flows,
  shift: SpendingShift | null,
  { times, weight }: Over,
  out: SourceTotals,
): void {
  const { size } = of
  const sources = flows.sources.count
  const { sum, rooms } = known.get(of) ?? { ...summedTotals(of, 1, tableArena), rooms: new Map<string, ReturnType<typeof roomFor>>() }
  known.set(of, { sum, rooms })
  const name = `${sources} ${times}`
  const room = rooms.get(name) ?? roomFor(sources, times, size)
  rooms.set(name, room)
  const lend = () => tableArena.lend(room.owner, room.length)
  sum(flows, incomes, shift, lend)
  const { numbers, kernels, at } = lend()
  const place = (name: keyof typeof room.at) => at + room.at[name]
  layWeights(numbers, at, room.at, { rows: sources, sums: times, weight })
  kernels.sumOfRows(place('sums'), size, place('rows'), place('weights'), place('first'), times, place('over'))
  const cells = times * size
  kernels.apart(place('over'), cells, place('indirect'), place('induced'))
  out.indirect.set(numbers.subarray(place('indirect'), place('indirect') + cells))
  out.induced.set(numbers.subarray(place('induced'), place('induced') + cells))
}

function roomFor(sources: number, times: number, size: number) {
  const cells = times * size
  const lengths = {
    sums: 2 * sources * size,
    ...termLengths(sources, times),
    over: 2 * cells,
    indirect: cells,
    induced: cells,
  }
  return { owner: {}, ...placesOf(lengths) }
}
