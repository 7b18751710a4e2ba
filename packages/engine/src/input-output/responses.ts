import { solveSystem as solveDense } from '../linear-algebra/lu.ts'
import { economyIndex, industryIndex, type LinkedEconomies } from './linked-economies.ts'
import { solveAll } from './solve.ts'

/** One unit of money that enters the linked economies in one way. */
export type Pattern =
  /** One unit of a product bought by an economy, from home and abroad by its default shares: (1 − m) at home, m·s abroad. */
  | { readonly kind: 'purchase'; readonly buyer: string; readonly product: string }
  /** One unit delivered by one industry of one economy. */
  | { readonly kind: 'supply'; readonly economy: string; readonly product: string }
  /** One unit of labour cost paid to residents of an economy: no indirect effect, an induced one only. */
  | { readonly kind: 'wage'; readonly economy: string }

/** Gross output that one unit of a pattern calls for, money per money; every vector is N long, economy by economy. */
export interface PatternResponse {
  /** x1 = (I − A)⁻¹ p; zero for a wage. */
  readonly indirect: Float64Array
  /** x2 = x̄ − x1, output that household spending calls for in the closed system. */
  readonly induced: Float64Array
  /** Labour income by economy that is spent in the end, y = W + w'x̄, one number an economy. */
  readonly income: Float64Array
}

/**
 * What the households' spending calls for, kept because it depends on no household-spending share: a draw that
 * changes π needs a system as large as the number of economies and no new solution over the industries.
 */
export interface HouseholdResponses {
  /** L h by economy: output (N) called for by one unit spent by the households of an economy. */
  readonly outputOfSpending: readonly Float64Array[]
  /** K, row-major economies × economies: labour income in economy d (row) per unit spent by the households of economy c (column). */
  readonly incomeOfSpending: Float64Array
}

/** Solves the households' spending of every economy once, by the open system. */
export function householdResponses(model: LinkedEconomies): HouseholdResponses {
  const { operator, labourIncome } = model
  const count = model.economies.length
  const spent = model.economies.map((_, economy) => {
    const demand = new Float64Array(operator.size)
    operator.addHouseholdSpending(economy, 1, demand)
    return { demand }
  })
  const outputOfSpending = solveAll(operator, null, spent).map(({ output }) => output)
  const incomeOfSpending = new Float64Array(count * count)
  outputOfSpending.forEach((output, economy) => {
    const income = incomeByEconomy(labourIncome, output, count)
    for (let d = 0; d < count; d++) incomeOfSpending[d * count + economy] = income[d]!
  })
  return { outputOfSpending, incomeOfSpending }
}

/**
 * Labour income by economy once spending has gone round.
 *
 *   y = first + K diag(π) y
 *
 * @param first labour income before any of it is spent: direct wages and w'x1, money, one number an economy
 * @param spendingShare π, one number an economy
 */
export function incomeAfterSpending(households: HouseholdResponses, spendingShare: Float64Array, first: Float64Array): Float64Array {
  const count = spendingShare.length
  const matrix = new Float64Array(count * count)
  for (let d = 0; d < count; d++) {
    for (let c = 0; c < count; c++) matrix[d * count + c] = -households.incomeOfSpending[d * count + c]! * spendingShare[c]!
    matrix[d * count + d]! += 1
  }
  return solveDense(matrix, count, first)
}

/**
 * The response of all economies to one unit of each pattern. Responses add up: a project is a sum of patterns times amounts, a draw only
 * changes the amounts. The answer for a pattern is the same bits whatever other patterns are asked for with it.
 *
 * @param householdSpending π by economy: share of labour cost spent on products at basic prices; every economy of the model must have one
 * @param households kept from an earlier call to save its solutions; depends on the model alone
 */
export function responses(
  model: LinkedEconomies,
  patterns: readonly Pattern[],
  householdSpending: Readonly<Record<string, number>>,
  households: HouseholdResponses = householdResponses(model),
): PatternResponse[] {
  const count = model.economies.length
  const spendingShare = spendingShares(model, householdSpending)
  const demands = patterns.flatMap((pattern) => (pattern.kind === 'wage' ? [] : [{ demand: demandOf(model, pattern) }]))
  const solved = solveAll(model.operator, null, demands).values()
  return patterns.map((pattern) => {
    const indirect = pattern.kind === 'wage' ? new Float64Array(model.operator.size) : solved.next().value!.output
    const first = incomeByEconomy(model.labourIncome, indirect, count)
    if (pattern.kind === 'wage') first[knownEconomy(model, pattern.economy)]! += 1
    const income = incomeAfterSpending(households, spendingShare, first)
    return { indirect, induced: inducedOutput(households, spendingShare, income), income }
  })
}

/** x2 = Σ_c (L h)_c π_c y_c, summed in the order of the economies. */
export function inducedOutput(households: HouseholdResponses, spendingShare: Float64Array, income: Float64Array): Float64Array {
  const induced = new Float64Array(households.outputOfSpending[0]?.length ?? 0)
  households.outputOfSpending.forEach((response, economy) => {
    const spent = spendingShare[economy]! * income[economy]!
    if (spent === 0) return
    for (let k = 0; k < induced.length; k++) induced[k]! += response[k]! * spent
  })
  return induced
}

/** w'x by economy, money. */
export function incomeByEconomy(labourIncome: Float64Array, output: Float64Array, economies: number): Float64Array {
  const n = output.length / economies
  const income = new Float64Array(economies)
  for (let c = 0; c < economies; c++) {
    let sum = 0
    for (let k = c * n; k < (c + 1) * n; k++) sum += labourIncome[k]! * output[k]!
    income[c] = sum
  }
  return income
}

/** π in the order of the model's economies. */
export function spendingShares(model: LinkedEconomies, householdSpending: Readonly<Record<string, number>>): Float64Array {
  return Float64Array.from(model.economies, (code) => {
    const share = householdSpending[code]
    if (share === undefined) throw new Error(`No household spending share for ${code}.`)
    return share
  })
}

function demandOf(model: LinkedEconomies, pattern: Exclude<Pattern, { kind: 'wage' }>): Float64Array {
  const demand = new Float64Array(model.operator.size)
  const product = industryIndex(model, pattern.product)
  if (product < 0) throw new Error(`The model has no product ${pattern.product}.`)
  if (pattern.kind === 'purchase') model.operator.addPurchase(knownEconomy(model, pattern.buyer), product, 1, demand)
  else demand[knownEconomy(model, pattern.economy) * model.industries.length + product] = 1
  return demand
}

function knownEconomy(model: LinkedEconomies, economy: string): number {
  const index = economyIndex(model, economy)
  if (index < 0) throw new Error(`The model has no economy ${economy}.`)
  return index
}
