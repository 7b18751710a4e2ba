import type { Flows } from '../demand/flows.ts'
import { type Arena, type Stretch, settled, tableArena } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'
import type { Aggregation, HostIncomes } from './aggregation.ts'
import { lendTerms, termsOf } from './source-terms.ts'
import type { SourceFlows, SpendingShift } from './source-totals.ts'

/** Totals of units, then of wages paid in a host, then of what a host's households spend, laid down as pairs of both effects where kernels add them up. */
export interface LaidTotals {
  /**
   * Totals for one unit of each source.
   *
   * @param indirect sources × F, overwritten; so is `induced`
   */
  set(flows: Flows, incomes: HostIncomes, shift: SpendingShift | null, indirect: Float64Array, induced: Float64Array): void
}

/** The same left on the arena. */
export interface SummedTotals {
  /** Pairs block by block, in a block source by source; where `lend` says. */
  sum(flows: SourceFlows, incomes: HostIncomes, shift: SpendingShift | null, lend: () => Place): void
}

/** A place on the arena as it is now. */
interface Place {
  readonly at: number
}

const known = new WeakMap<Aggregation, LaidTotals>()

/** The totals of an aggregation that stays as it is. */
export function laidTotalsOf(of: Aggregation): LaidTotals {
  const before = known.get(of) ?? laidTotals(of, tableArena)
  known.set(of, before)
  return before
}

function laidTotals(of: Aggregation, arena: Arena): LaidTotals {
  const { sum } = summedTotals(of, 1, arena)
  const rooms = new Map<
    number,
    { readonly owner: object; readonly at: Readonly<Record<'sums' | 'indirect' | 'induced', number>>; readonly length: number }
  >()
  return {
    set(flows, incomes, shift, indirect, induced) {
      const cells = flows.sources.count * of.size
      if (cells === 0) return
      const room = rooms.get(cells) ?? { owner: {}, ...placesOf({ sums: 2 * cells, indirect: cells, induced: cells }) }
      rooms.set(cells, room)
      const lend = () => arena.lend(room.owner, room.length)
      sum(flows, incomes, shift, lend)
      const { numbers, kernels, at } = lend()
      const [first, second] = [at + room.at.indirect, at + room.at.induced]
      kernels.apart(at + room.at.sums, cells, first, second)
      indirect.set(numbers.subarray(first, first + cells))
      induced.set(numbers.subarray(second, second + cells))
    },
  }
}

/** @param blocks into how many blocks of as many totals each the totals are cut */
export function summedTotals(of: Aggregation, blocks: number, arena: Arena): SummedTotals {
  const { size } = of
  const units = size === 0 ? 0 : of.indirect.length / size
  const hosts = size === 0 ? 0 : of.wages.length / size
  const rows = units + 2 * hosts
  const width = size / blocks
  const table = {}
  const lendTable = (): Stretch => {
    const stretch = arena.lend(table, 2 * size * rows)
    if (!stretch.kept) layDown(of, units, hosts, width, stretch)
    return stretch
  }
  return {
    sum(flows, incomes, shift, lend) {
      const { count } = flows.sources
      const terms = termsOf(flows, incomes, shift, units)
      const [{ at: from }, { kernels, at }, { at: into }] = settled(arena, () => [lendTable(), lendTerms(terms, arena), lend()] as const)
      const { rows: which, weights, first } = terms.at
      for (let block = 0; block < blocks; block++) {
        const [rowsOfBlock, sums] = [from + 2 * block * rows * width, into + 2 * block * count * width]
        kernels.sumOfRows(rowsOfBlock, width, at + which, at + weights, at + first, count, sums)
      }
    },
  }
}

function layDown(of: Aggregation, units: number, hosts: number, width: number, { numbers, at }: Stretch): void {
  const rows = units + 2 * hosts
  const put = (row: number, from: number, indirect: Float64Array | null, induced: Float64Array) => {
    for (let f = 0; f < of.size; f++) {
      const block = Math.floor(f / width)
      const into = at + 2 * ((block * rows + row) * width + f - block * width)
      numbers[into] = indirect ? indirect[from * of.size + f]! : 0
      numbers[into + 1] = induced[from * of.size + f]!
    }
  }
  for (let u = 0; u < units; u++) put(u, u, of.indirect, of.induced)
  for (let h = 0; h < hosts; h++) {
    put(units + h, h, null, of.wages)
    put(units + hosts + h, h, null, of.spending)
  }
}
