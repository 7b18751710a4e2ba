import type { Aggregation, HostIncomes } from '../responses/aggregation.ts'
import { addShift, type SpendingShift, setCorrected } from '../responses/source-totals.ts'
import { incomeOfDemand, projectionOnto } from './add-table-changes.ts'
import type { DrawnShares } from './drawn-table.ts'
import type { hostStep, StepState } from './host-step.ts'
import type { TableColumns } from './table-columns.ts'

/** What tables are solved with. */
export interface TableSetting {
  /** x and a x of the hosts' industries, H·n each. */
  readonly rows: Aggregation
  readonly incomes: HostIncomes
  readonly hosts: number
  readonly industries: number
  readonly steps: readonly ReturnType<typeof hostStep>[]
}

/** What the drawn tables make of some columns. */
export interface TableSolution {
  /** U, columns × units × 2. */
  readonly demand: Float64Array
  /** x̃, output that the demand follows from, columns × H·n × 2. */
  readonly reached: Float64Array
}

/** Exact solutions go on until nothing that is called for changes by more than this, relative to the largest. */
const exactly = 1e-12
const mostRounds = 200

export function tableSolution(columns: number, hosts: number, industries: number): TableSolution {
  return { demand: new Float64Array(columns * hosts * industries * 4), reached: new Float64Array(columns * hosts * industries * 2) }
}

/**
 * What the tables last drawn call for beside the tables as they stand, to the second order: the first change of output is followed inside each host's own
 * block, where most of it stays, and the tables then act upon the changed output.
 *
 * @see MODEL.md 13
 */
export function solveSecondOrder({ steps }: TableSetting, shares: readonly DrawnShares[], columns: TableColumns, out: TableSolution): void {
  steps.forEach((step, h) => {
    step.set(shares[h]!, columns, columns, true, out)
  })
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
  out: TableSolution,
): void {
  solveSecondOrder(setting, shares, columns, out)
  const last = new Float64Array(out.demand.length)
  for (let round = 0; round < mostRounds; round++) {
    last.set(out.demand)
    const state = reachedBy(setting, columns, shift, out.demand)
    out.reached.set(state.output)
    setting.steps.forEach((step, h) => {
      step.set(shares[h]!, columns, state, false, out)
    })
    if (sameDemand(last, out.demand)) return
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
): StepState {
  const { count, spendingShare } = columns
  const cells = hosts * industries
  const indirect = new Float64Array(count * rows.size)
  const induced = new Float64Array(count * rows.size)
  projectionOnto(rows).add({ demand, columns: count, token: {} }, indirect, induced)
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
