import type { PaidSources } from '../demand/effect-sources.ts'
import type { Flows } from '../demand/flows.ts'
import { addTableChanges } from '../uncertain-tables/add-table-changes.ts'
import type { TableChanges } from '../uncertain-tables/table-changes.ts'
import type { Aggregation, HostIncomes } from './aggregation.ts'
import { laidTotalsOf } from './laid-totals.ts'
import { shiftedSpending } from './source-terms.ts'

/** Wanted totals of the indirect and the induced effect for one unit of each source: sources × F. */
export interface SourceTotals {
  readonly indirect: Float64Array
  readonly induced: Float64Array
}

export function sourceTotals(sources: number, size: number): SourceTotals {
  return { indirect: new Float64Array(sources * size), induced: new Float64Array(sources * size) }
}

/** What sources call for. */
export type SourceFlows = Pick<Flows, 'demand' | 'pairs'> & { readonly sources: PaidSources }

/** How far a draw's household spending shares are from the central ones, and what that does to the hosts' incomes. */
export interface SpendingShift {
  /** Δ by host. */
  readonly difference: Float64Array
  /** (I − (M K)_hosts Δ)⁻¹, hosts × hosts. */
  readonly correction: Float64Array
}

/**
 * A draw is a sum over units: totals of one unit of each source from what it demands or from the wages it is.
 *
 *   indirect_s = Σ_u B_su R_u,   induced_s = Σ_u B_su R'_u + Σ_h Δ_h y_sh G_h;   of wages paid in host h: V_h + Σ_h Δ_h y_sh G_h
 *
 * @param shift null at the central spending shares
 * @param tables what the drawn tables of the hosts change; null where they stand as they are
 */
export function setSourceTotals(
  of: Aggregation,
  incomes: HostIncomes,
  flows: Flows,
  shift: SpendingShift | null,
  out: SourceTotals,
  tables: TableChanges | null = null,
): void {
  if (of.refilled) sumRows(of, incomes, flows, shift, out)
  else laidTotalsOf(of).set(flows, incomes, shift, out.indirect, out.induced)
  if (tables?.of) addTableChanges(of, tables, { sources: flows.sources.count, shift }, out)
}

/** The same where the totals are others in each draw, so that it would not pay to lay them down. */
function sumRows(
  of: Aggregation,
  incomes: HostIncomes,
  { demand, pairs, sources }: Flows,
  shift: SpendingShift | null,
  out: SourceTotals,
): void {
  const { size } = of
  const hosts = of.wages.length / size
  out.indirect.fill(0)
  out.induced.fill(0)
  const income = new Float64Array(hosts)
  const { unit, firstOfSource } = pairs
  for (let s = 0; s < sources.count; s++) {
    income.fill(0)
    const paidIn = s < sources.shapes.length ? -1 : sources.wages[s - sources.shapes.length]!.host
    if (paidIn < 0) {
      const first = firstOfSource[s]!
      const end = firstOfSource[s + 1]!
      addUnits(of.indirect, demand, unit, first, end, out.indirect, s, size)
      addUnits(of.induced, demand, unit, first, end, out.induced, s, size)
      addUnits(incomes.ofUnits, demand, unit, first, end, income, 0, hosts)
    } else {
      addTimes(of.wages, paidIn, 1, out.induced, s, size)
      for (let k = 0; k < hosts; k++) income[k]! += incomes.ofWages[paidIn * hosts + k]!
    }
    if (shift) addShift(of, shift, income, out.induced, s)
  }
}

/**
 * Income of the hosts' households for one unit of each source, once spending has gone round: y = correction · y⁰, sources × hosts.
 */
export function setSourceIncomes(
  incomes: HostIncomes,
  { demand, pairs, sources }: SourceFlows,
  shift: SpendingShift | null,
  hosts: number,
  out: Float64Array,
): void {
  out.fill(0)
  const { unit, firstOfSource } = pairs
  for (let s = 0; s < sources.count; s++) {
    const paidIn = s < sources.shapes.length ? -1 : sources.wages[s - sources.shapes.length]!.host
    if (paidIn < 0) addUnits(incomes.ofUnits, demand, unit, firstOfSource[s]!, firstOfSource[s + 1]!, out, s, hosts)
    else addTimes(incomes.ofWages, paidIn, 1, out, s, hosts)
    if (shift) setCorrected(shift, out.subarray(s * hosts, (s + 1) * hosts))
  }
}

/** y = correction · y⁰ of one source, in place. */
export function setCorrected({ correction }: SpendingShift, income: Float64Array): void {
  const before = income.slice()
  for (let h = 0; h < before.length; h++) {
    let drawn = 0
    for (let k = 0; k < before.length; k++) drawn += correction[h * before.length + k]! * before[k]!
    income[h] = drawn
  }
}

/**
 * Adds what other spending shares than the central ones make of an income.
 *
 * @param income y⁰ of the hosts
 * @param induced row s of it is added to
 */
export function addShift(of: Aggregation, shift: SpendingShift, income: Float64Array, induced: Float64Array, s: number): void {
  for (let h = 0; h < income.length; h++) {
    const more = shiftedSpending(shift, income, h)
    if (more !== 0) addTimes(of.spending, h, more, induced, s, of.size)
  }
}

/** into[row, ·] += Σ_u B_su from[u, ·], unit after unit; four at a time, so that the sums are read and written once for four. */
function addUnits(
  from: Float64Array,
  demand: Float64Array,
  unit: Int32Array,
  first: number,
  end: number,
  into: Float64Array,
  intoRow: number,
  size: number,
): void {
  const at = intoRow * size
  let pair = first
  for (; pair + 4 <= end; pair += 4) {
    const b0 = demand[pair]!
    const b1 = demand[pair + 1]!
    const b2 = demand[pair + 2]!
    const b3 = demand[pair + 3]!
    const u0 = unit[pair]! * size
    const u1 = unit[pair + 1]! * size
    const u2 = unit[pair + 2]! * size
    const u3 = unit[pair + 3]! * size
    for (let f = 0; f < size; f++) {
      into[at + f] = into[at + f]! + b0 * from[u0 + f]! + b1 * from[u1 + f]! + b2 * from[u2 + f]! + b3 * from[u3 + f]!
    }
  }
  for (; pair < end; pair++) addTimes(from, unit[pair]!, demand[pair]!, into, intoRow, size)
}

/** into[row, ·] += factor · from[row, ·]. */
function addTimes(from: Float64Array, fromRow: number, factor: number, into: Float64Array, intoRow: number, size: number): void {
  const a = fromRow * size
  const b = intoRow * size
  for (let f = 0; f < size; f++) into[b + f]! += factor * from[a + f]!
}
