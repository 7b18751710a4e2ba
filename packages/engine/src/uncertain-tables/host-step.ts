import type { Arena, Stretch } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'
import type { DrawnShares } from './drawn-table.ts'
import type { HostBlock } from './host-block.ts'
import type { TableColumns } from './table-columns.ts'

/** A host as the step sees it. */
export interface StepHost {
  /** Its place among the hosts, and the number of hosts. */
  readonly host: number
  readonly hosts: number
  /** a, n × n; m, h, w, n each. */
  readonly inputs: Float64Array
  readonly importShare: Float64Array
  readonly householdPattern: Float64Array
  readonly labourIncome: Float64Array
  readonly block: HostBlock
  /** Table of `lognormalFactors` of the technical coefficients. */
  readonly factors: Float64Array
  /** What one unit of labour cost paid in the host calls for among its own industries once it is spent, x and a x, n each; and its income in the end. */
  readonly wageOutput: Float64Array
  readonly wageUse: Float64Array
  readonly wageIncome: number
}

/** Where a step begins: at the columns by the tables as they stand, or at what a step before has found. */
export interface StepState {
  /** x and a x by column, as in `TableColumns`. */
  readonly output: Float64Array
  readonly use: Float64Array
  /** π y. */
  readonly spent: Float64Array
}

/**
 * What a drawn table of one host calls for beside the table as it stands: extra demand g for its products at home and f for its imports.
 *
 *   g = (1−m')∘(a'x̃ + b' ) − (1−m)∘(a x̃ + b),   f = m'∘(a'x̃ + b') − m∘(a x̃ + b)
 *
 * b are the purchases of the project for the indirect effect, and what households spend, π y h, for the induced one. As every column keeps its sum, all that is
 * called for in addition adds up to nothing: what is bought more of one product or at one place is bought less of another.
 *
 * @see MODEL.md 13
 */
export function hostStep(of: StepHost, arena: Arena) {
  const n = of.importShare.length
  const { at, length } = placesOf(placesOfStep(n, of.factors.length))
  const owner = {}
  const lend = (): Stretch => {
    const stretch = arena.lend(owner, length)
    if (!stretch.kept) layDown(of, stretch, at)
    return stretch
  }
  return {
    /** Draws the technical coefficients; to be called before the columns of the draw. */
    draw({ first }: DrawnShares): void {
      const { kernels, at: start } = lend()
      kernels.drawTable(start + at.inputs, n, first, start + at.factors, start + at.wanted, start + at.sums, start + at.drawn)
    },
    /** The technical coefficients last drawn, n × n. */
    drawn(): Float64Array {
      const { numbers, at: start } = lend()
      return numbers.slice(start + at.drawn, start + at.drawn + n * n)
    },
    /**
     * @param drawn shares of the draw
     * @param columns what is bought and what share of incomes is spent
     * @param state x, a x and spending of all columns
     * @param second whether the change that output makes of itself is followed inside the host's own block
     * @param demand U, columns × units × 2; of this host overwritten
     * @param reached x̃ of this host, columns × H·n × 2; overwritten where the change is followed
     */
    set(drawn: DrawnShares, columns: TableColumns, state: StepState, second: boolean, { demand, reached }: StepResult): void {
      const stretch = lend()
      const { numbers, kernels, at: start } = stretch
      const [x, used, before] = [start + at.x, start + at.used, start + at.before]
      for (let k = 0; k < columns.count; k++) {
        const row = (k * of.hosts + of.host) * n
        for (let i = 0; i < 2 * n; i++) {
          numbers[x + i] = state.output[2 * row + i]!
          numbers[before + i] = state.use[2 * row + i]!
          numbers[used + i] = 0
        }
        kernels.rowsTimesPair(start + at.drawn, n, n, n, x, used)
        let spent = state.spent[k * of.hosts + of.host]!
        if (second) {
          putHome(of, drawn, columns.purchases.subarray(row, row + n), spent, stretch, at)
          const earned = follow(of, stretch, at)
          for (let i = 0; i < 2 * n; i++) reached[2 * row + i] = state.output[2 * row + i]! + numbers[x + i]!
          spent += columns.spendingShare[of.host]! * earned * of.wageIncome
        }
        const into = 4 * n * (k * of.hosts + of.host)
        putCalls(of, drawn, columns.purchases.subarray(row, row + n), spent, stretch, at, demand.subarray(into, into + 4 * n))
      }
    },
  }
}

/** What a step gives. */
export interface StepResult {
  readonly demand: Float64Array
  readonly reached: Float64Array
}

type StepPlaces = Readonly<Record<keyof ReturnType<typeof placesOfStep>, number>>

function placesOfStep(n: number, factors: number) {
  return { inputs: n * n, factors, wanted: n, sums: n, drawn: n * n, inverse: n * n, x: 2 * n, used: 2 * n, before: 2 * n, called: 2 * n }
}

function layDown({ inputs, factors, block }: StepHost, { numbers, at: start }: Stretch, at: StepPlaces): void {
  const n = block.perHome.length
  numbers.set(inputs, start + at.inputs)
  numbers.set(factors, start + at.factors)
  numbers.set(block.inverse, start + at.inverse)
  for (let j = 0; j < n; j++) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += inputs[i * n + j]!
    numbers[start + at.wanted + j] = sum
  }
}

/** g of the first order, for products at home: what the change of the table calls for before output has changed. */
function putHome(
  of: StepHost,
  drawn: DrawnShares,
  purchases: Float64Array,
  spent: number,
  { numbers, at: start }: Stretch,
  at: StepPlaces,
): void {
  const [used, before, called] = [start + at.used, start + at.before, start + at.called]
  for (let i = 0; i < purchases.length; i++) {
    const homeDrawn = 1 - drawn.importShare[i]!
    const home = 1 - of.importShare[i]!
    const bought = purchases[i]!
    numbers[called + 2 * i] = homeDrawn * (numbers[used + 2 * i]! + bought) - home * (numbers[before + 2 * i]! + bought)
    numbers[called + 2 * i + 1] =
      homeDrawn * (numbers[used + 2 * i + 1]! + spent * drawn.householdPattern[i]!) -
      home * (numbers[before + 2 * i + 1]! + spent * of.householdPattern[i]!)
  }
}

/**
 * y = L g inside the host, with what households earn by it and spend; then a x and a'x of x + y.
 *
 * @returns labour income by y, before it is spent
 */
function follow({ labourIncome, block, wageOutput, wageUse }: StepHost, { numbers, kernels, at: start }: Stretch, at: StepPlaces): number {
  const n = labourIncome.length
  const [x, used, before, called] = [start + at.x, start + at.used, start + at.before, start + at.called]
  numbers.fill(0, x, x + 2 * n)
  kernels.rowsTimesPair(start + at.inverse, n, n, n, called, x)
  let earned = 0
  for (let i = 0; i < n; i++) earned += labourIncome[i]! * (numbers[x + 2 * i]! + numbers[x + 2 * i + 1]!)
  for (const i of block.abroadOnly) kernels.rowsTimesPair(start + at.inputs + i * n, n, 1, n, x, before + 2 * i)
  for (let i = 0; i < n; i++) {
    // y = (1−m) a y + g, so that what y uses needs no product with a.
    const all = block.perHome[i]!
    numbers[before + 2 * i]! += all * (numbers[x + 2 * i]! - numbers[called + 2 * i]!)
    numbers[before + 2 * i + 1]! += all * (numbers[x + 2 * i + 1]! - numbers[called + 2 * i + 1]!) + earned * wageUse[i]!
    numbers[x + 2 * i + 1]! += earned * wageOutput[i]!
  }
  kernels.rowsTimesPair(start + at.drawn, n, n, n, x, used)
  return earned
}

/** g and f from what is used by the drawn table and by the table as it stands, at the same output. */
function putCalls(
  { importShare, householdPattern }: StepHost,
  drawn: DrawnShares,
  purchases: Float64Array,
  spent: number,
  { numbers, at: start }: Stretch,
  at: StepPlaces,
  out: Float64Array,
): void {
  const n = purchases.length
  const [used, before] = [start + at.used, start + at.before]
  for (let i = 0; i < n; i++) {
    const m = importShare[i]!
    const mDrawn = drawn.importShare[i]!
    const bought = purchases[i]!
    const first = numbers[used + 2 * i]! + bought
    const firstBefore = numbers[before + 2 * i]! + bought
    const second = numbers[used + 2 * i + 1]! + spent * drawn.householdPattern[i]!
    const secondBefore = numbers[before + 2 * i + 1]! + spent * householdPattern[i]!
    out[2 * i] = (1 - mDrawn) * first - (1 - m) * firstBefore
    out[2 * i + 1] = (1 - mDrawn) * second - (1 - m) * secondBefore
    out[2 * (n + i)] = mDrawn * first - m * firstBefore
    out[2 * (n + i) + 1] = mDrawn * second - m * secondBefore
  }
}
