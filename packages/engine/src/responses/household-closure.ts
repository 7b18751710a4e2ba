import { factorise, solveInPlace } from '../linear-algebra/lu.ts'
import type { UnitResponse } from './unit-response.ts'

/**
 * Households close the system: what is earned is spent, and spending is earned again.
 *
 *   y = income + K diag(π) y,   K_dc = w'(L h_c) in economy d
 *
 * Solved once for the central shares π⁰; a draw that changes the shares of a few economies needs a system as large as their number:
 *
 *   y = y⁰ + M K Δ y_hosts,   M = (I − K diag(π⁰))⁻¹,   y_hosts = (I − (M K)_hosts Δ)⁻¹ y⁰_hosts
 *
 * @see MODEL.md 5
 */
export interface HouseholdClosure {
  readonly economies: number
  /** π⁰, share of labour cost that households spend, by economy. */
  readonly spendingShare: Float64Array
  /** M, row-major, economies × economies. */
  readonly incomeMultiplier: Float64Array
  /** (M K) for the hosts' columns, row-major, economies × hosts. */
  readonly incomeOfSpending: Float64Array
  readonly hosts: readonly number[]
}

/** @param households responses to one unit spent by the households of each economy, in their order */
export function householdClosure(
  households: readonly UnitResponse[],
  spendingShare: Float64Array,
  hosts: readonly number[],
): HouseholdClosure {
  const count = households.length
  const matrix = new Float64Array(count * count)
  for (let d = 0; d < count; d++) {
    for (let c = 0; c < count; c++) matrix[d * count + c] = (d === c ? 1 : 0) - households[c]!.income[d]! * spendingShare[c]!
  }
  const factors = factorise(matrix, count)
  const solve = (right: Float64Array) => {
    const solution = right.slice()
    solveInPlace(factors, solution)
    return solution
  }
  const incomeMultiplier = new Float64Array(count * count)
  for (let c = 0; c < count; c++) {
    const unit = new Float64Array(count)
    unit[c] = 1
    const column = solve(unit)
    for (let d = 0; d < count; d++) incomeMultiplier[d * count + c] = column[d]!
  }
  const incomeOfSpending = new Float64Array(count * hosts.length)
  hosts.forEach((host, h) => {
    const column = solve(households[host]!.income)
    for (let d = 0; d < count; d++) incomeOfSpending[d * hosts.length + h] = column[d]!
  })
  return { economies: count, spendingShare, incomeMultiplier, incomeOfSpending, hosts }
}

/** y⁰ = M income: labour income by economy once spending has gone round, at the central shares. */
export function incomeAtCentralShares({ economies, incomeMultiplier }: HouseholdClosure, income: Float64Array): Float64Array {
  const y = new Float64Array(economies)
  for (let d = 0; d < economies; d++) {
    let sum = 0
    for (let c = 0; c < economies; c++) sum += incomeMultiplier[d * economies + c]! * income[c]!
    y[d] = sum
  }
  return y
}

/**
 * (I − (M K)_hosts Δ)⁻¹, which turns the hosts' incomes at the central shares into those at drawn shares.
 *
 * @param difference Δ, drawn less central share, by host
 * @returns row-major, hosts × hosts
 */
export function hostIncomeCorrection({ incomeOfSpending, hosts }: HouseholdClosure, difference: Float64Array): Float64Array {
  const count = hosts.length
  const matrix = new Float64Array(count * count)
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) matrix[a * count + b] = (a === b ? 1 : 0) - incomeOfSpending[hosts[a]! * count + b]! * difference[b]!
  }
  const factors = factorise(matrix, count)
  const inverse = new Float64Array(count * count)
  for (let c = 0; c < count; c++) {
    const unit = new Float64Array(count)
    unit[c] = 1
    solveInPlace(factors, unit)
    for (let a = 0; a < count; a++) inverse[a * count + c] = unit[a]!
  }
  return inverse
}
