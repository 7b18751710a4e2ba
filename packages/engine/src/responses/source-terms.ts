import type { PaidSources } from '../demand/effect-sources.ts'
import type { Arena, Stretch } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'
import type { HostIncomes } from './aggregation.ts'
import type { SourceFlows, SpendingShift } from './source-totals.ts'

/** Which rows a source is a sum of: units · demand, wages, and what other spending shares than the central ones add. */
export interface SourceTerms {
  readonly rows: Int32Array
  readonly weights: Float64Array
  /** First term of each source, and the end of the last one's. */
  readonly first: Int32Array
  /** Where they stand in the stretch that `lendTerms` lends, and how long that is. */
  readonly at: Readonly<Record<'rows' | 'weights' | 'first', number>>
  readonly length: number
  /** Whether they lie there. */
  laid: boolean
}

/** Terms, and what they were made of. */
interface KeptTerms extends SourceTerms {
  readonly demand: Float64Array
  incomes: HostIncomes | null
  shift: SpendingShift | null
}

/** The terms last asked for: all totals of a draw are sums of the same. */
const kept = new WeakMap<PaidSources, KeptTerms>()

export function termsOf(flows: SourceFlows, incomes: HostIncomes, shift: SpendingShift | null, units: number): SourceTerms {
  const terms = kept.get(flows.sources) ?? emptyTerms(flows, incomes)
  kept.set(flows.sources, terms)
  if (terms.incomes === incomes && terms.shift === shift && same(terms.demand, flows.demand)) return terms
  terms.incomes = incomes
  terms.shift = shift
  terms.demand.set(flows.demand)
  terms.laid = false
  setTerms(flows, incomes, shift, units, terms)
  return terms
}

/** Terms on the arena. */
export function lendTerms(terms: SourceTerms, arena: Arena): Stretch {
  const stretch = arena.lend(terms, terms.length)
  const { numbers, at, kept: there } = stretch
  if (there && terms.laid) return stretch
  numbers.set(terms.rows, at + terms.at.rows)
  numbers.set(terms.weights, at + terms.at.weights)
  numbers.set(terms.first, at + terms.at.first)
  terms.laid = true
  return stretch
}

function emptyTerms({ demand, sources: { count } }: SourceFlows, { ofWages }: HostIncomes): KeptTerms {
  const most = demand.length + count * (1 + Math.sqrt(ofWages.length))
  return {
    rows: new Int32Array(most),
    weights: new Float64Array(most),
    first: new Int32Array(count + 1),
    ...placesOf({ rows: most, weights: most, first: count + 1 }),
    demand: new Float64Array(demand.length),
    incomes: null,
    shift: null,
    laid: false,
  }
}

function same(a: Float64Array, b: Float64Array): boolean {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false
  return true
}

function setTerms(
  { demand, pairs: { unit, firstOfSource }, sources }: SourceFlows,
  incomes: HostIncomes,
  shift: SpendingShift | null,
  units: number,
  { rows, weights, first }: SourceTerms,
): void {
  const hosts = Math.sqrt(incomes.ofWages.length)
  const income = new Float64Array(hosts)
  let at = 0
  const add = (row: number, weight: number) => {
    rows[at] = row
    weights[at++] = weight
  }
  for (let s = 0; s < sources.count; s++) {
    first[s] = at
    income.fill(0)
    const paidIn = s < sources.shapes.length ? -1 : sources.wages[s - sources.shapes.length]!.host
    if (paidIn < 0) {
      for (let pair = firstOfSource[s]!; pair < firstOfSource[s + 1]!; pair++) {
        const u = unit[pair]!
        add(u, demand[pair]!)
        for (let h = 0; h < hosts; h++) income[h]! += demand[pair]! * incomes.ofUnits[u * hosts + h]!
      }
    } else {
      add(units + paidIn, 1)
      for (let h = 0; h < hosts; h++) income[h] = incomes.ofWages[paidIn * hosts + h]!
    }
    if (!shift) continue
    for (let h = 0; h < hosts; h++) {
      const more = shiftedSpending(shift, income, h)
      if (more !== 0) add(units + hosts + h, more)
    }
  }
  first[sources.count] = at
}

/** Δ_h y_h: what the households of a host spend beside the central share, y = correction · y⁰. */
export function shiftedSpending({ difference, correction }: SpendingShift, income: Float64Array, host: number): number {
  const hosts = income.length
  let drawn = 0
  for (let k = 0; k < hosts; k++) drawn += correction[host * hosts + k]! * income[k]!
  return difference[host]! * drawn
}
