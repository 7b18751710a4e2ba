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
 * @returns findings; one of severity `error` means that the table must be refused
 * @see MODEL.md 1.4
 */
export function balanceChecks(accounts: BalancedAccounts): Finding[] {
  const size = accounts.names.length
  const uses = accounts.finalUse.slice()
  const costs = accounts.productTaxes.map((taxes, j) => taxes + accounts.otherImports[j]! + accounts.valueAdded[j]!)
  const { intermediate } = accounts
  for (let i = 0; i < size; i++) {
    const row = i * size
    let sum = uses[i]!
    for (let j = 0; j < size; j++) {
      const flow = intermediate[row + j]!
      sum += flow
      costs[j]! += flow
    }
    uses[i] = sum
  }
  const findings: Finding[] = []
  accounts.names.forEach((name, k) => {
    const output = accounts.output[k]!
    findings.push(...difference('uses-not-output', name, uses[k]!, output), ...difference('costs-not-output', name, costs[k]!, output))
    if (!(output > 0)) findings.push(oddCell('no-output', name, output, 'output above zero; the industry has no multiplier'))
    else findings.push(...oddShare('value-added-share', name, accounts.valueAdded[k]! / output))
  })
  return [...findings, ...oddFlows(accounts)]
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

function oddFlows({ names, intermediate, output }: BalancedAccounts): Finding[] {
  const size = names.length
  const pathOf = (i: number, j: number) => `${names[i]}→${names[j]}`
  const findings: Finding[] = []
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const flow = intermediate[i * size + j]!
      if (flow < 0) findings.push(oddCell('negative-flow', pathOf(i, j), flow, 'a flow of zero or more'))
      else if (output[j]! > 0 && flow > output[j]!) findings.push(...oddShare('input-share', pathOf(i, j), flow / output[j]!))
    }
  }
  return findings
}

function oddShare(code: string, path: string, share: number): Finding[] {
  return share >= 0 && share <= 1 ? [] : [oddCell(code, path, share, 'a share of output between 0 and 1')]
}

function oddCell(code: string, path: string, found: number, expected: string): Finding {
  return { code, severity: 'warning', path, found: String(found), expected, remedy: 'Check this cell of the table.', values: { found } }
}
