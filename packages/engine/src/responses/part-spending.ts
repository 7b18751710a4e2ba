import type { Flows } from '../demand/flows.ts'
import type { ProjectSplit } from '../demand/project-split.ts'
import { factorise, solveInPlace } from '../linear-algebra/lu.ts'
import type { HostIncomes } from './aggregation.ts'
import type { RegionalAggregation } from './regional-responses.ts'
import { type SourceTotals, type SpendingShift, setSourceTotals, sourceTotals } from './source-totals.ts'

/**
 * What the households of each part spend, for one unit of each source: wages of posts are spent where the posts are, other labour income where it is earned.
 *
 *   y_p = W_p + w'(x1_p + x2_p),   s_p = π y_p
 *
 * x2_p follows from the spending of whole economies, which is known, and from how it lies between the parts: (I − π κ) y = W + w'(x1 + x2⁰),
 * κ_kp = labour income in part k by one more unit spent in part p.
 */
export interface PartSpending {
  /** s, sources × parts of all splits. */
  readonly money: Float64Array
  set(flows: Flows, shift: SpendingShift | null, spendingShares: (host: number) => number): void
  /** Totals of the parts for one unit of each source once their households have spent it. */
  setTotals(out: SourceTotals): void
}

/** Where the labour income of a part stands among its totals. */
interface TotalsOfPart {
  readonly size: number
  readonly labourIncome: number
}

/** @param of totals of every part, in the order of the splits */
export function partSpending(
  splits: readonly ProjectSplit[],
  of: RegionalAggregation,
  { size: ofPart, labourIncome }: TotalsOfPart,
  incomes: HostIncomes,
  sources: number,
): PartSpending {
  const { size, spent } = of
  const all = size / ofPart
  const money = new Float64Array(sources * all)
  const before = sourceTotals(sources, size)
  const earnedIn = (part: number) => part * ofPart + labourIncome
  return {
    money,
    set(flows, shift, shareOf) {
      setSourceTotals(of, incomes, flows, shift, before)
      addPlacements(of, flows, before)
      for (const { host, first, parts } of splits) {
        const share = shareOf(host)
        const count = parts.length
        const matrix = new Float64Array(count * count)
        for (let k = 0; k < count; k++) {
          for (let p = 0; p < count; p++)
            matrix[k * count + p] = (k === p ? 1 : 0) - share * spent[(first + p) * size + earnedIn(first + k)]!
        }
        const factors = factorise(matrix, count)
        const right = new Float64Array(count)
        for (let s = 0; s < sources; s++) {
          const paidIn = flows.sources.wages[s - flows.sources.shapes.length]?.part ?? null
          for (let k = 0; k < count; k++) {
            const at = s * size + earnedIn(first + k)
            right[k] = (paidIn === first + k ? 1 : 0) + before.indirect[at]! + before.induced[at]!
          }
          solveInPlace(factors, right)
          for (let k = 0; k < count; k++) money[s * all + first + k] = share * right[k]!
        }
      }
    },
    setTotals(out) {
      out.indirect.set(before.indirect)
      out.induced.set(before.induced)
      addSpent(of, money, out)
    },
  }
}

/** Other totals of the parts for one unit of each source: as for whole economies, then by where demand falls and where wages are spent. */
export function setPartTotals(
  of: RegionalAggregation,
  incomes: HostIncomes,
  flows: Flows,
  shift: SpendingShift | null,
  spending: Float64Array,
  out: SourceTotals,
): void {
  setSourceTotals(of, incomes, flows, shift, out)
  addPlacements(of, flows, out)
  addSpent(of, spending, out)
}

function addSpent({ size, spent }: RegionalAggregation, spending: Float64Array, out: SourceTotals): void {
  const parts = spent.length / size
  for (let k = 0; k < spending.length; k++) addRow(spent, k % parts, spending[k]!, out.induced, Math.floor(k / parts), size)
}

function addPlacements({ size, placed }: RegionalAggregation, flows: Flows, { indirect }: SourceTotals): void {
  const { source, placement } = flows.placedPairs
  for (let k = 0; k < source.length; k++) addRow(placed, placement[k]!, flows.placed[k]!, indirect, source[k]!, size)
}

function addRow(from: Float64Array, fromRow: number, factor: number, into: Float64Array, intoRow: number, size: number): void {
  if (factor === 0) return
  for (let f = 0; f < size; f++) into[intoRow * size + f]! += factor * from[fromRow * size + f]!
}
