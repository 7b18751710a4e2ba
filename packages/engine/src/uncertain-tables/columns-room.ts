import type { Arena, Stretch } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'
import { stepPlaces } from '../kernels/twin-tables.ts'
import type { TableColumns } from './table-columns.ts'

/** Where some columns lie that the steps of the hosts work on; host by host, in a host column by column. */
export interface ColumnsRoom {
  readonly count: number
  lend(): Stretch
  /** Places in the stretch. `x` becomes x̃ where the change is followed, `before` a x̃ and `spent` what is then spent. */
  readonly at: Readonly<Record<(typeof stepRooms)[number] | (typeof changeRooms)[number], number>>
}

const stepRooms = ['x', 'before', 'bought', 'spent', 'y', 'used', 'called', 'list'] as const
/** y⁰ by unit of demand, hosts × units; what is worked out of x̃ and of the demand. */
const changeRooms = ['earned', 'more', 'incomes', 'heads'] as const

/**
 * @param hosts number of hosts, of n industries each
 * @param incomes y⁰ of the units of drawn tables, units × hosts
 */
export function columnsRoom(count: number, hosts: number, n: number, incomes: Float64Array, arena: Arena): ColumnsRoom {
  const pairs = 2 * n * count
  const units = 2 * n * hosts
  const { at, length } = placesOf({
    x: hosts * pairs,
    before: hosts * pairs,
    bought: hosts * n * count,
    spent: hosts * count,
    y: pairs,
    used: pairs,
    called: pairs,
    list: stepPlaces.length,
    earned: hosts * units,
    more: 2 * n,
    incomes: 2 * hosts * Math.ceil(count / 2),
    heads: 4 * count,
  })
  const owner = {}
  const lend = (): Stretch => {
    const stretch = arena.lend(owner, length)
    const { numbers, at: start, kept } = stretch
    if (!kept)
      for (let h = 0; h < hosts; h++) for (let u = 0; u < units; u++) numbers[start + at.earned + h * units + u] = incomes[u * hosts + h]!
    return stretch
  }
  return { count, at, lend }
}

/** What of the columns a step begins at: themselves by the tables as they stand, or what a step before has found. */
export type StepState = Pick<TableColumns, 'output' | 'use' | 'spent'>

/** Lays columns down. In plain loops: views of so few numbers would cost more than the numbers. */
export function layColumns(room: ColumnsRoom, hosts: number, n: number, { purchases }: TableColumns, state: StepState): void {
  const { count, at } = room
  const { numbers, at: start } = room.lend()
  for (let h = 0; h < hosts; h++) {
    for (let k = 0; k < count; k++) {
      const [from, into] = [(k * hosts + h) * n, (h * count + k) * n]
      for (let i = 0; i < 2 * n; i++) numbers[start + at.x + 2 * into + i] = state.output[2 * from + i]!
      for (let i = 0; i < 2 * n; i++) numbers[start + at.before + 2 * into + i] = state.use[2 * from + i]!
      for (let i = 0; i < n; i++) numbers[start + at.bought + into + i] = purchases[from + i]!
      numbers[start + at.spent + h * count + k] = state.spent[k * hosts + h]!
    }
  }
}

/** Reads columns that were laid down and that no step has followed yet. */
export function readColumns(room: ColumnsRoom, hosts: number, n: number, out: TableColumns): void {
  const { count, at } = room
  const { numbers, at: start } = room.lend()
  for (let h = 0; h < hosts; h++) {
    for (let k = 0; k < count; k++) {
      const [from, into] = [(h * count + k) * n, (k * hosts + h) * n]
      for (let i = 0; i < 2 * n; i++) out.output[2 * into + i] = numbers[start + at.x + 2 * from + i]!
      for (let i = 0; i < 2 * n; i++) out.use[2 * into + i] = numbers[start + at.before + 2 * from + i]!
      for (let i = 0; i < n; i++) out.purchases[into + i] = numbers[start + at.bought + from + i]!
      out.spent[k * hosts + h] = numbers[start + at.spent + h * count + k]!
    }
  }
}
