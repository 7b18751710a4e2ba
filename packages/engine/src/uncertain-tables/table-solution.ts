import { type Arena, type Stretch, settled } from '../kernels/arena.ts'
import type { Aggregation, HostIncomes } from '../responses/aggregation.ts'
import { addShift, type SpendingShift, setCorrected } from '../responses/source-totals.ts'
import { incomeOfDemand, inTurn, projectionOnto } from './add-table-changes.ts'
import { type ColumnsRoom, columnsRoom, layColumns, type StepState } from './columns-room.ts'
import { keepDemand, roomOfDemand } from './demand-room.ts'
import type { DrawnShares } from './drawn-table.ts'
import type { hostStep } from './host-step.ts'
import type { TableColumns } from './table-columns.ts'

/** What tables are solved with. */
export interface TableSetting {
  /** x and a x of the hosts' industries, H·n each. */
  readonly rows: Aggregation
  readonly incomes: HostIncomes
  readonly hosts: number
  readonly industries: number
  readonly steps: readonly ReturnType<typeof hostStep>[]
  readonly arena: Arena
}

/** Exact solutions go on until nothing that is called for changes by more than this, relative to the largest. */
const exactly = 1e-12
const mostRounds = 200

const rooms = new WeakMap<TableSetting, Map<number, ColumnsRoom>>()

/** Room for as many columns. */
export function roomFor(setting: TableSetting, count: number): ColumnsRoom {
  const known = rooms.get(setting) ?? new Map<number, ColumnsRoom>()
  rooms.set(setting, known)
  const room = known.get(count) ?? columnsRoom(count, setting.hosts, setting.industries, setting.incomes.ofTables, setting.arena)
  known.set(count, room)
  return room
}

/**
 * All that the steps work on, so that nothing moves while they do: to be lent before columns are laid down.
 *
 * @returns where the demand lies
 */
export function lendSteps({ steps, hosts, industries, arena }: TableSetting, room: ColumnsRoom, demand: Float64Array): Stretch {
  return settled(arena, () => {
    for (const step of steps) step.lendAll()
    room.lend()
    return roomOfDemand(demand, room.count, 2 * hosts * industries, arena)
  })
}

/**
 * What the drawn tables call for beside the tables as they stand, by the columns that lie in a room.
 *
 * @param second whether the first change of output is followed inside each host's own block
 * @param spendingShare π of the draw, H
 * @param demand U, columns × units × 2; overwritten, and left on the arena
 */
export function runSteps(
  setting: TableSetting,
  shares: readonly DrawnShares[],
  room: ColumnsRoom,
  { second, spendingShare, token }: { readonly second: boolean; readonly spendingShare: Float64Array; readonly token: object },
  demand: Float64Array,
): void {
  const { steps, hosts, industries, arena } = setting
  const { at } = lendSteps(setting, room, demand)
  steps.forEach((step, h) => {
    step.draw(shares[h]!)
    step.act(room, second, spendingShare[h]!, at)
  })
  keepDemand(demand, room.count, token, 2 * hosts * industries, arena)
}

/**
 * What the tables last drawn call for beside the tables as they stand, to the second order: the first change of output is followed inside each host's own
 * block, where most of it stays, and the tables then act upon the changed output.
 *
 * @param demand U, columns × units × 2; overwritten
 * @see MODEL.md 13
 */
export function solveSecondOrder(
  setting: TableSetting,
  shares: readonly DrawnShares[],
  columns: TableColumns,
  demand: Float64Array,
  token: object = {},
): void {
  const room = roomFor(setting, columns.count)
  lendSteps(setting, room, demand)
  layColumns(room, setting.hosts, setting.industries, columns, columns)
  runSteps(setting, shares, room, { second: true, spendingShare: columns.spendingShare, token }, demand)
}

/**
 * The same solved exactly: what is called for is gone through in all economies, hosts and others, until it no longer changes.
 *
 *   x' = x + L g(x') + L s f(x'), in the open system and with what households spend
 */
export function solveExactly(
  setting: TableSetting,
  shares: readonly DrawnShares[],
  columns: TableColumns,
  shift: SpendingShift | null,
  demand: Float64Array,
): void {
  let token = {}
  solveSecondOrder(setting, shares, columns, demand, token)
  const room = roomFor(setting, columns.count)
  const last = new Float64Array(demand.length)
  for (let round = 0; round < mostRounds; round++) {
    last.set(demand)
    const state = reachedBy(setting, columns, shift, demand, token)
    lendSteps(setting, room, demand)
    layColumns(room, setting.hosts, setting.industries, columns, state)
    token = {}
    runSteps(setting, shares, room, { second: false, spendingShare: columns.spendingShare, token }, demand)
    if (sameDemand(last, demand)) return
  }
  throw new RangeError('The drawn tables could not be solved.')
}

function sameDemand(last: Float64Array, demand: Float64Array): boolean {
  let largest = 0
  let change = 0
  for (let k = 0; k < demand.length; k++) {
    largest = Math.max(largest, Math.abs(demand[k]!))
    change = Math.max(change, Math.abs(demand[k]! - last[k]!))
  }
  return change <= exactly * largest
}

/** Output and use of the hosts, and what their households spend, with the extra demand in all economies. */
function reachedBy(
  { rows, incomes, hosts, industries }: TableSetting,
  columns: TableColumns,
  shift: SpendingShift | null,
  demand: Float64Array,
  token: object,
): StepState {
  const { count, spendingShare } = columns
  const cells = hosts * industries
  const indirect = new Float64Array(count * rows.size)
  const induced = new Float64Array(count * rows.size)
  projectionOnto(rows).add({ demand, columns: count, token }, inTurn(count), indirect, induced)
  const state = { output: columns.output.slice(), use: columns.use.slice(), spent: columns.spent.slice() }
  for (let k = 0; k < count; k++) {
    const income = incomeOfDemand(incomes, demand, k * 2 * cells, hosts)
    if (shift) {
      addShift(rows, shift, income, induced, k)
      setCorrected(shift, income)
    }
    for (let h = 0; h < hosts; h++) state.spent[k * hosts + h]! += spendingShare[h]! * income[h]!
    for (let f = 0; f < cells; f++) {
      const [x, used] = [k * rows.size + f, k * rows.size + cells + f]
      const pair = 2 * (k * cells + f)
      state.output[pair]! += indirect[x]!
      state.output[pair + 1]! += induced[x]!
      state.use[pair]! += indirect[used]!
      state.use[pair + 1]! += induced[used]!
    }
  }
  return state
}
