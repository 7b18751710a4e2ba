import type { HouseholdRows, RightSide } from './input-operator.ts'

/** Adds to `into` what the households of an economy buy for an amount of money. */
export type Spend = (economy: number, amount: number, into: Float64Array) => void

/** p + H diag(π) W. */
export function rightSide({ demand, income }: RightSide, closure: HouseholdRows | null, spend: Spend): Float64Array {
  const right = demand.slice()
  if (closure && income) for (let c = 0; c < income.length; c++) spend(c, income[c]! * closure.spendingShare[c]!, right)
  return right
}

/** Lays the demand of one of two systems down, and the labour income from outside with its households. */
export function layDownDemand(
  { numbers, at }: { readonly numbers: Float64Array; readonly at: { readonly demand: number; readonly household: number } },
  economies: number,
  { demand, income }: RightSide,
  closure: HouseholdRows | null,
  lane: 0 | 1,
): void {
  putLane(numbers, at.demand, lane, demand)
  for (let c = 0; c < economies; c++) numbers[at.household + 8 * c + lane] = closure ? (income?.[c] ?? 0) : 0
}

/** Writes one of the two vectors of a pair. */
export function putLane(numbers: Float64Array, pair: number, lane: 0 | 1, values: Float64Array): void {
  for (let k = 0; k < values.length; k++) numbers[pair + 2 * k + lane] = values[k]!
}

/** Reads one of the two vectors of a pair. */
export function laneOf(numbers: Float64Array, pair: number, size: number, lane: 0 | 1): Float64Array {
  const values = new Float64Array(size)
  for (let k = 0; k < size; k++) values[k] = numbers[pair + 2 * k + lane]!
  return values
}
