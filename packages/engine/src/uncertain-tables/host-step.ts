import type { Arena, Stretch } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'
import { stepPlaces } from '../kernels/twin-tables.ts'
import type { ColumnsRoom } from './columns-room.ts'
import type { DrawnShares } from './drawn-table.ts'
import type { HostBlock } from './host-block.ts'

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
  const { at, length } = placesOf(placesOfStep(n, of.block.abroadOnly.length))
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
  const lendFactors = (): Stretch => {
    const stretch = arena.lend(of.factors, of.factors.length)
    if (!stretch.kept) stretch.numbers.set(of.factors, stretch.at)
    return stretch
  }
  return {
    lendAll(): void {
      lend()
      lendFactors()
    },
    /** Draws the technical coefficients; to be called before the columns of the draw. */
    draw(drawn: DrawnShares): void {
      const { numbers, kernels, at: start } = lend()
      if (lies !== drawn.first)
        kernels.drawTable(start + at.inputs, n, drawn.first, lendFactors().at, start + at.wanted, start + at.sums, start + at.drawn)
      lies = drawn.first
      layDrawn(of, drawn, numbers, start, at)
    },
    /** The technical coefficients last drawn, n × n. */
    drawn(): Float64Array {
      const { numbers, at: start } = lend()
      return numbers.slice(start + at.drawn, start + at.drawn + n * n)
    },
    /**
     * The step from the columns that lie in a room.
     *
     * @param second whether the change that output makes of itself is followed inside the host's own block
     * @param spendingShare π of the draw
     * @param demand place of U, columns × units × 2
     */
    act(room: ColumnsRoom, second: boolean, spendingShare: number, demand: number): void {
      const { numbers, kernels, at: start } = lend()
      const { at: first } = room.lend()
      const own = of.host * n * room.count
      const places: Readonly<Record<(typeof stepPlaces)[number], number>> = {
        drawn: start + at.drawn,
        inverse: start + at.inverse,
        inputs: start + at.inputs,
        labourIncome: start + at.labourIncome,
        perHome: start + at.perHome,
        wages: start + at.wages,
        home: start + at.home,
        abroad: start + at.abroad,
        patterns: start + at.patterns,
        abroadOnly: start + at.abroadOnly,
        abroadOnlyCount: of.block.abroadOnly.length,
        x: first + room.at.x + 2 * own,
        before: first + room.at.before + 2 * own,
        bought: first + room.at.bought + own,
        spent: first + room.at.spent + of.host * room.count,
        y: first + room.at.y,
        used: first + room.at.used,
        called: first + room.at.called,
        demand: demand + 4 * n * of.host,
        stride: 4 * n * of.hosts,
        spendingShare,
        wageIncome: of.wageIncome,
      }
      const list = first + room.at.list
      for (let k = 0; k < stepPlaces.length; k++) numbers[list + k] = places[stepPlaces[k]!]
      kernels.hostStep(list, n, room.count, second ? 1 : 0)
    },
  }
}

type StepPlaces = Readonly<Record<keyof ReturnType<typeof placesOfStep>, number>>

function placesOfStep(n: number, abroadOnly: number) {
  return {
    inputs: n * n,
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
    abroadOnly,
  }
}

function layDown(host: StepHost, { numbers, at: start }: Stretch, at: StepPlaces): void {
  const { inputs, block, importShare, householdPattern } = host
  const n = importShare.length
  numbers.set(inputs, start + at.inputs)
  numbers.set(block.inverse, start + at.inverse)
  numbers.set(host.labourIncome, start + at.labourIncome)
  numbers.set(block.perHome, start + at.perHome)
  numbers.set(block.abroadOnly, start + at.abroadOnly)
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
