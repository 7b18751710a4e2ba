import type { Finding } from '@shiftwork/contracts'
import { finalUses, type NationalTable } from './national-table.ts'

/** The accounts that must balance; vectors have one number an industry (and product). */
export interface BalancedAccounts {
  /** `ECONOMY.INDUSTRY`, for findings. */
  readonly names: readonly string[]
  /** Z, row-major. */
  readonly intermediate: Float64Array
  /** Final uses of each product together, imports negative. */
  readonly finalUse: Float64Array
  readonly output: Float64Array
  readonly productTaxes: Float64Array
  readonly otherImports: Float64Array
  readonly valueAdded: Float64Array
}

/** A difference counts above this much money, and is told above the one share of output and refused above the other. */
export const balanceLimits = { money: 0.5, told: 0.01, refused: 0.05 }

/**
 * Whether uses add up to output by product, and inputs by industry; and whether the cells are such as a table can hold.
 *
 *   Σ_j Z_ij + final uses_i = x_i,   Σ_i Z_ij + product taxes_j + other imports_j + VALU_j = x_j
 *
 * @param sumUp adds the flows up, where that is done in another way than from the accounts
 * @returns findings; one of severity `error` means that the table must be refused
 * @see MODEL.md 1.4
 */
export function balanceChecks(accounts: BalancedAccounts, sumUp = (sums: FlowSums) => addFlows(accounts.intermediate, sums)): Finding[] {
  const uses = accounts.finalUse.slice()
  const costs = accounts.productTaxes.map((taxes, j) => taxes + accounts.otherImports[j]! + accounts.valueAdded[j]!)
  const most = accounts.output.map((output) => (output > 0 ? output : Number.POSITIVE_INFINITY))
  const sums = { uses, costs, most, odd: [] as number[] }
  sumUp(sums)
  const findings: Finding[] = []
  accounts.names.forEach((name, k) => {
    const output = accounts.output[k]!
    findings.push(...difference('uses-not-output', name, uses[k]!, output), ...difference('costs-not-output', name, costs[k]!, output))
    if (!(output > 0)) findings.push(oddCell('no-output', name, output, 'output above zero; the industry has no multiplier'))
    else findings.push(...oddShare('value-added-share', name, accounts.valueAdded[k]! / output))
  })
  return [...findings, ...sums.odd.toSorted((a, b) => a - b).flatMap((cell) => oddFlow(accounts, cell))]
}

/** What the flows add up to, in the order of the rows and columns. */
export interface FlowSums {
  readonly uses: Float64Array
  readonly costs: Float64Array
  /** The largest flow to each industry that is not odd. */
  readonly most: Float64Array
  /** Cells of odd flows. */
  readonly odd: number[]
}

function addFlows(flows: Float64Array, sums: FlowSums): void {
  const size = sums.costs.length
  let row = 0
  for (; row + 3 < size; row += 4) addFourRows(flows, row, sums)
  for (; row < size; row++) addRow(flows, row, sums)
}

/** Four rows at once take a quarter of the time of one after the other: their sums do not wait for one another. */
function addFourRows(flows: Float64Array, row: number, { uses, costs, most, odd }: FlowSums): void {
  const size = costs.length
  const first = row * size
  const second = first + size
  const third = second + size
  const fourth = third + size
  let a = uses[row]!
  let b = uses[row + 1]!
  let c = uses[row + 2]!
  let d = uses[row + 3]!
  for (let j = 0; j < size; j++) {
    const p = flows[first + j]!
    const q = flows[second + j]!
    const r = flows[third + j]!
    const s = flows[fourth + j]!
    a += p
    b += q
    c += r
    d += s
    costs[j] = costs[j]! + p + q + r + s
    const limit = most[j]!
    if (p < 0 || p > limit) odd.push(first + j)
    if (q < 0 || q > limit) odd.push(second + j)
    if (r < 0 || r > limit) odd.push(third + j)
    if (s < 0 || s > limit) odd.push(fourth + j)
  }
  uses[row] = a
  uses[row + 1] = b
  uses[row + 2] = c
  uses[row + 3] = d
}

function addRow(flows: Float64Array, row: number, { uses, costs, most, odd }: FlowSums): void {
  const first = row * costs.length
  for (let j = 0; j < costs.length; j++) {
    const flow = flows[first + j]!
    uses[row]! += flow
    costs[j]! += flow
    if (flow < 0 || flow > most[j]!) odd.push(first + j)
  }
}

/** The accounts of a national table. */
export function balancedAccounts(table: NationalTable): BalancedAccounts {
  return {
    ...table,
    names: table.industries.map((industry) => `${table.economy}.${industry}`),
    finalUse: table.output.map((_, i) => finalUses.reduce((sum, use) => sum + table.finalUses[use][i]!, 0)),
  }
}

function difference(code: string, path: string, found: number, output: number): Finding[] {
  const gap = Math.abs(found - output)
  if (!(gap > balanceLimits.money && gap > balanceLimits.told * Math.abs(output))) return []
  const severity = gap > balanceLimits.refused * Math.abs(output) ? 'error' : 'warning'
  return [
    {
      code,
      severity,
      path,
      found: String(found),
      expected: String(output),
      remedy: 'Correct the line, or balance the table before it is used: a difference above 5 % of output is refused.',
      values: { found, output, difference: found - output },
    },
  ]
}

function oddFlow({ names, intermediate, output }: BalancedAccounts, cell: number): Finding[] {
  const j = cell % names.length
  const path = `${names[(cell - j) / names.length]}→${names[j]}`
  const flow = intermediate[cell]!
  return flow < 0 ? [oddCell('negative-flow', path, flow, 'a flow of zero or more')] : oddShare('input-share', path, flow / output[j]!)
}

function oddShare(code: string, path: string, share: number): Finding[] {
  return share >= 0 && share <= 1 ? [] : [oddCell(code, path, share, 'a share of output between 0 and 1')]
}

function oddCell(code: string, path: string, found: number, expected: string): Finding {
  return { code, severity: 'warning', path, found: String(found), expected, remedy: 'Check this cell of the table.', values: { found } }
}
