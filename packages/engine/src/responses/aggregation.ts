import { type HouseholdClosure, incomeAtCentralShares } from './household-closure.ts'
import type { UnitResponse } from './unit-response.ts'

/** Adds up a vector of outputs (N) to the totals that are wanted; overwrites `out`. */
export type TotalsOf = (output: Float64Array, out: Float64Array) => void

/** Totals of some units of demand, units × F. */
export interface UnitTotals {
  readonly indirect: Float64Array
  readonly induced: Float64Array
}

/** Where the jobs of a host stand among the totals of an aggregation: heads in its plausible and in its marked industries. */
export interface HeadsOfHost {
  readonly plausible: number
  readonly marked: number
}

/**
 * Wanted totals per unit of demand and per unit of labour cost, so that a draw is a sum over units and needs no solution.
 * F totals; all matrices row-major.
 */
export interface Aggregation {
  readonly size: number
  /** Totals of x1, units × F. */
  readonly indirect: Float64Array
  /** Totals of x2 at the central shares, units × F. */
  readonly induced: Float64Array
  /** Totals of x2 for one unit of labour cost paid in a host, hosts × F. */
  readonly wages: Float64Array
  /** Totals of what one more unit spent by a host's households calls for, in the end, hosts × F. */
  readonly spending: Float64Array
  /** Totals of what drawn tables call for beside the tables' own values; made when it is first asked for. Null where no tables are drawn. */
  readonly ofTables: (() => UnitTotals) | null
  /** Heads of the hosts among the totals; absent where there are none. */
  readonly heads?: readonly HeadsOfHost[]
  /** Whether the matrices are filled again for each draw. */
  readonly refilled?: boolean
}

/** Labour income of the hosts, in the end, per unit of demand and of labour cost: what a drawn spending share acts upon. */
export interface HostIncomes {
  /** units × hosts. */
  readonly ofUnits: Float64Array
  /** hosts × hosts. */
  readonly ofWages: Float64Array
  /** Units of drawn tables × hosts; empty where no tables are drawn. */
  readonly ofTables: Float64Array
}

/** Responses of everything that a project can call for. */
export interface ProjectResponses {
  readonly units: readonly UnitResponse[]
  /** To one unit spent by the households of each economy. */
  readonly households: readonly UnitResponse[]
  readonly closure: HouseholdClosure
  /** y⁰ of each unit and of one unit of labour cost in each host, economies each. */
  readonly incomeOfUnits: readonly Float64Array[]
  readonly incomeOfWages: readonly Float64Array[]
  /** What drawn tables can call for (`tableUnits`), with y⁰ of each; null where no tables are drawn. */
  readonly tables: { readonly units: readonly UnitResponse[]; readonly incomeOfUnits: readonly Float64Array[] } | null
}

/** @param tables responses to the units of drawn tables; null where none are drawn */
export function projectResponses(
  units: readonly UnitResponse[],
  households: readonly UnitResponse[],
  closure: HouseholdClosure,
  tables: readonly UnitResponse[] | null = null,
): ProjectResponses {
  const incomeOf = ({ income }: UnitResponse) => incomeAtCentralShares(closure, income)
  const incomeOfWages = closure.hosts.map((host) => {
    const paid = new Float64Array(closure.economies)
    paid[host] = 1
    return incomeAtCentralShares(closure, paid)
  })
  return {
    units,
    households,
    closure,
    incomeOfUnits: units.map(incomeOf),
    incomeOfWages,
    tables: tables && { units: tables, incomeOfUnits: tables.map(incomeOf) },
  }
}

export function hostIncomes({ closure: { hosts }, incomeOfUnits, incomeOfWages, tables }: ProjectResponses): HostIncomes {
  const pick = (incomes: readonly Float64Array[]) => Float64Array.from(incomes.flatMap((y) => hosts.map((host) => y[host]!)))
  return { ofUnits: pick(incomeOfUnits), ofWages: pick(incomeOfWages), ofTables: pick(tables?.incomeOfUnits ?? []) }
}

/**
 * Adds up all responses to the totals wanted.
 *
 *   induced_u = Σ_c R_c π⁰_c y⁰_uc,   R_c: totals of what one unit spent by the households of c calls for
 */
export function aggregate(responses: ProjectResponses, size: number, totalsOf: TotalsOf): Aggregation {
  const { units, households, closure, incomeOfUnits, incomeOfWages, tables } = responses
  const { spendingShare, incomeOfSpending, hosts, economies } = closure
  const spent = new Float64Array(economies * size)
  households.forEach(({ output }, c) => {
    totalsOf(output, spent.subarray(c * size, (c + 1) * size))
  })
  const spread = (incomeOf: (economy: number) => number, out: Float64Array) => {
    for (let c = 0; c < economies; c++) {
      const money = spendingShare[c]! * incomeOf(c)
      if (money === 0) continue
      for (let f = 0; f < size; f++) out[f]! += money * spent[c * size + f]!
    }
  }
  const totalsOfUnits = (outputs: readonly UnitResponse[], incomes: readonly Float64Array[]): UnitTotals => {
    const indirect = new Float64Array(outputs.length * size)
    const induced = new Float64Array(outputs.length * size)
    outputs.forEach(({ output }, u) => {
      const [from, to] = [u * size, (u + 1) * size]
      totalsOf(output, indirect.subarray(from, to))
      spread((c) => incomes[u]![c]!, induced.subarray(from, to))
    })
    return { indirect, induced }
  }
  const wages = new Float64Array(hosts.length * size)
  const spending = new Float64Array(hosts.length * size)
  hosts.forEach((host, h) => {
    spread((c) => incomeOfWages[h]![c]!, wages.subarray(h * size, (h + 1) * size))
    const more = spending.subarray(h * size, (h + 1) * size)
    spread((c) => incomeOfSpending[c * hosts.length + h]!, more)
    for (let f = 0; f < size; f++) more[f]! += spent[host * size + f]!
  })
  let ofTables: UnitTotals | undefined
  return {
    size,
    ...totalsOfUnits(units, incomeOfUnits),
    wages,
    spending,
    ofTables:
      tables &&
      (() => {
        ofTables ??= totalsOfUnits(tables.units, tables.incomeOfUnits)
        return ofTables
      }),
  }
}
