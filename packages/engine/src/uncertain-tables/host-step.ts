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
  /** The word of the table that lies there. */
  let lies: number | null = null
  const lend = (): Stretch => {
    const stretch = arena.lend(owner, length)
    if (!stretch.kept) {
      layDown(of, stretch, at)
      lies = null
    }
    return stretch
  }
  const rooms = new Map<number, ColumnsRoom>()
  const roomFor = (count: number): ColumnsRoom => {
    const known = rooms.get(count) ?? { owner: {}, ...placesOf(placesOfColumns(n, count)) }
    rooms.set(count, known)
    return known
  }
  return {
    /** Draws the technical coefficients; to be called before the columns of the draw. */
    draw({ first }: DrawnShares): void {
      const { kernels, at: start } = lend()
      if (lies === first) return
      lies = first
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
      const { count } = columns
      const room = roomFor(count)
      lend()
      const own = arena.lend(room.owner, room.length)
      // Room for the columns may have moved all else.
      const { numbers, kernels, at: start } = lend()
      const place = (name: keyof typeof room.at) => own.at + room.at[name]
      const [x, y, used, before, called, bought] = [
        place('x'),
        place('y'),
        place('used'),
        place('before'),
        place('called'),
        place('bought'),
      ]
      layDrawn(of, drawn, numbers, start, at)
      layColumns(of, columns, state, numbers, { x, before, bought })
      numbers.fill(0, used, used + 2 * n * count)
      kernels.rowsTimesPairs(start + at.drawn, n, n, n, x, count, used, 0)
      const spent = new Float64Array(count)
      for (let k = 0; k < count; k++) spent[k] = state.spent[k * of.hosts + of.host]!
      const calls = (k: number, shares: number, out: number) => {
        const own = 2 * k * n
        kernels.callsOf(shares, start + at.patterns, used + own, before + own, bought + k * n, spent[k]!, n, out + own)
      }
      if (second) {
        for (let k = 0; k < count; k++) calls(k, start + at.home, called)
        follow(of, lend(), at, count, { x, used, before, called, y }, (k, earned) => {
          spent[k]! += columns.spendingShare[of.host]! * earned * of.wageIncome
        })
        for (let k = 0; k < count; k++) {
          const row = 2 * (k * of.hosts + of.host) * n
          const [ofX, ofY] = [x + 2 * k * n, y + 2 * k * n]
          for (let i = 0; i < 2 * n; i++) reached[row + i] = numbers[ofX + i]! + numbers[ofY + i]!
        }
      }
      for (let k = 0; k < count; k++) calls(k, start + at.home, called)
      putColumns(numbers, called, count, of, 0, demand)
      for (let k = 0; k < count; k++) calls(k, start + at.abroad, called)
      putColumns(numbers, called, count, of, 1, demand)
    },
  }
}

/** Room for some columns. */
interface ColumnsRoom {
  readonly owner: object
  readonly at: Readonly<Record<keyof ReturnType<typeof placesOfColumns>, number>>
  readonly length: number
}

/** What a step gives. */
export interface StepResult {
  readonly demand: Float64Array
  readonly reached: Float64Array
}

type StepPlaces = Readonly<Record<keyof ReturnType<typeof placesOfStep>, number>>

function placesOfStep(n: number, factors: number) {
  return {
    inputs: n * n,
    factors,
    wanted: n,
    sums: n,
    drawn: n * n,
    inverse: n * n,
    labourIncome: n,
    perHome: n,
    wages: 2 * n,
    // Of the draw and then of the table: 1 − m, m, h.
    home: 2 * n,
    abroad: 2 * n,
    patterns: 2 * n,
  }
}

function placesOfColumns(n: number, count: number) {
  const pairs = 2 * n * count
  return { x: pairs, y: pairs, used: pairs, before: pairs, called: pairs, bought: n * count }
}

function layDown(host: StepHost, { numbers, at: start }: Stretch, at: StepPlaces): void {
  const { inputs, factors, block, importShare, householdPattern } = host
  const n = importShare.length
  numbers.set(inputs, start + at.inputs)
  numbers.set(factors, start + at.factors)
  numbers.set(block.inverse, start + at.inverse)
  numbers.set(host.labourIncome, start + at.labourIncome)
  numbers.set(block.perHome, start + at.perHome)
  numbers.set(host.wageOutput, start + at.wages)
  numbers.set(host.wageUse, start + at.wages + n)
  numbers.set(importShare, start + at.abroad + n)
  numbers.set(householdPattern, start + at.patterns + n)
  for (let j = 0; j < n; j++) {
    let sum = 0
    for (let i = 0; i < n; i++) sum += inputs[i * n + j]!
    numbers[start + at.wanted + j] = sum
    numbers[start + at.home + n + j] = 1 - importShare[j]!
  }
}

function layDrawn(
  { importShare: { length: n } }: StepHost,
  drawn: DrawnShares,
  numbers: Float64Array,
  start: number,
  at: StepPlaces,
): void {
  numbers.set(drawn.importShare, start + at.abroad)
  numbers.set(drawn.householdPattern, start + at.patterns)
  for (let i = 0; i < n; i++) numbers[start + at.home + i] = 1 - drawn.importShare[i]!
}

/** Lays down what the host's own columns hold: x, a x and what is bought. In plain loops: views of so few numbers would cost more than the numbers. */
function layColumns(
  of: StepHost,
  { count, purchases }: TableColumns,
  { output, use }: StepState,
  numbers: Float64Array,
  { x, before, bought }: { readonly x: number; readonly before: number; readonly bought: number },
): void {
  const n = of.importShare.length
  for (let k = 0; k < count; k++) {
    const row = (k * of.hosts + of.host) * n
    for (let i = 0; i < 2 * n; i++) numbers[x + 2 * k * n + i] = output[2 * row + i]!
    for (let i = 0; i < 2 * n; i++) numbers[before + 2 * k * n + i] = use[2 * row + i]!
    for (let i = 0; i < n; i++) numbers[bought + k * n + i] = purchases[row + i]!
  }
}

/** Places of the columns that are followed, pairs each. */
type FollowedColumns = Readonly<Record<'x' | 'y' | 'used' | 'before' | 'called', number>>

/**
 * y = L g inside the host, with what households earn by it and spend; then a x and a'x of x + y.
 *
 * @param earns takes labour income by y, before it is spent
 */
function follow(
  { importShare: { length: n }, block }: StepHost,
  { numbers, kernels, at: start }: Stretch,
  at: StepPlaces,
  count: number,
  { y, used, before, called }: FollowedColumns,
  earns: (column: number, earned: number) => void,
): void {
  numbers.fill(0, y, y + 2 * n * count)
  kernels.rowsTimesPairs(start + at.inverse, n, n, n, called, count, y, 0)
  for (let k = 0; k < count; k++) {
    const own = 2 * k * n
    const earned = kernels.earnedBy(start + at.labourIncome, y + own, n)
    for (const i of block.abroadOnly) kernels.rowsTimesPair(start + at.inputs + i * n, n, 1, n, y + own, before + own + 2 * i)
    // y = (1−m) a y + g, so that what y uses needs no product with a.
    kernels.followSpending(start + at.perHome, start + at.wages, earned, called + own, n, y + own, before + own)
    earns(k, earned)
  }
  kernels.rowsTimesPairs(start + at.drawn, n, n, n, y, count, used, 0)
}

/** Puts what is called for from one place, 0 home or 1 abroad, where the demand of the host stands. */
function putColumns(numbers: Float64Array, called: number, count: number, of: StepHost, side: 0 | 1, demand: Float64Array): void {
  const n = of.importShare.length
  for (let k = 0; k < count; k++) {
    const from = called + 2 * k * n
    const into = 2 * n * (2 * (k * of.hosts + of.host) + side)
    for (let i = 0; i < 2 * n; i++) demand[into + i] = numbers[from + i]!
  }
}
