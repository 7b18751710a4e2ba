import type { Finding } from '@shiftwork/contracts'
import { balanceChecks } from './balance-checks.ts'
import { type DenseStructure, denseOperator } from './dense-operator.ts'
import { coefficientsInRoom, sumsInRoom } from './flows-in-room.ts'
import { importSharesOf } from './import-shares.ts'
import type { InterCountryTable } from './inter-country-table.ts'
import { jobsPerOutput } from './link-economies.ts'
import type { LinkedEconomies } from './linked-economies.ts'
import { roomWith } from './table-room.ts'

/** Final uses that are no use inside the economy. */
const notDomestic = new Set(['EXPO', 'IMPO', 'DPABR', 'CONS_NONRES'])

/**
 * A user's own table as linked economies: its blocks are the trade.
 *
 * With domestic flows m = 0 and households buy the HFCE column as it stands; with total flows the import share of each product leaks outside.
 *
 * @param room where the flows lie, if they are to become the coefficients; else they stay as they are, and room of their own is made for a copy
 * @returns findings of severity `error` mean that the table must be refused; the model is null then
 * @see DESIGN.md 8
 */
export function denseEconomies(
  table: InterCountryTable,
  room = roomWith(table, 'many'),
): { model: LinkedEconomies | null; findings: Finding[] } {
  const names = table.economies.flatMap((economy) => table.industries.map((industry) => `${economy}.${industry}`))
  const size = names.length
  const finalUse = new Float64Array(size)
  for (const { values } of table.finalUses) addTo(finalUse, values)
  const findings = [
    ...balanceChecks({ ...table, names, finalUse }, (sums) => sumsInRoom(room, sums)),
    ...tradeInTotalFlows(table, names),
    ...householdsMissing(table),
  ]
  if (findings.some(({ severity }) => severity === 'error')) return { model: null, findings }

  const trade = table.flows === 'total' ? importSharesOf(importAccounts(table, names)) : { shares: new Float64Array(size), findings: [] }
  const homeShare = trade.shares.map((share) => 1 - share)
  const over = (row: Float64Array) => row.map((value, k) => (table.output[k]! > 0 ? value / table.output[k]! : 0))
  const { inputs, outside, rounding } = coefficientsInRoom(room, table, homeShare)
  const pattern = householdSpending(table, homeShare)
  const dense: DenseStructure = {
    economies: table.economies.length,
    industries: table.industries.length,
    inputs,
    outside,
    homeShare,
    householdPurchases: pattern.purchases,
    drafted: room.drafted,
  }
  const operator = denseOperator(dense, room.heap)
  const model: LinkedEconomies = {
    economies: table.economies,
    industries: table.industries,
    money: table.money,
    output: table.output,
    valueAdded: over(table.valueAdded),
    labourIncome: over(table.labourIncome),
    productTaxes: over(table.productTaxes),
    otherImports: over(table.otherImports),
    rounding,
    importShare: trade.shares,
    householdPattern: pattern.byProduct,
    jobsPerOutput: jobsPerOutput(table.persons, table.output, table.money.scale),
    operator,
  }
  return { model, findings: [...findings, ...trade.findings] }
}

function householdSpending(table: InterCountryTable, homeShare: Float64Array) {
  const size = table.output.length
  const n = table.industries.length
  const purchases = new Float64Array(size * table.economies.length)
  const byProduct = new Float64Array(size)
  table.economies.forEach((economy, c) => {
    const use = table.finalUses.find((column) => column.economy === economy && column.use === 'HFCE')
    const total = use ? sumOf(use.values) : 0
    if (!use || !(total > 0)) return
    shareOut(use.values, total, homeShare, purchases.subarray(c), byProduct.subarray(c * n, (c + 1) * n))
  })
  return { purchases, byProduct }
}

// @NOTE The next three run once a column and are functions of their own: one that is called again and again is compiled for speed.

function sumOf(values: Float64Array): number {
  let sum = 0
  for (let k = 0; k < values.length; k++) sum += values[k]!
  return sum
}

function addTo(sums: Float64Array, values: Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += values[k]!
}

/** What a unit spent by one economy's households buys of each product, and of those from all economies together. */
function shareOut(values: Float64Array, total: number, homeShare: Float64Array, purchases: Float64Array, byProduct: Float64Array): void {
  const economies = values.length / byProduct.length
  for (let k = 0; k < values.length; k++) {
    const share = values[k]! / total
    purchases[k * economies] = homeShare[k]! * share
    byProduct[k % byProduct.length]! += share
  }
}

function importAccounts(table: InterCountryTable, names: readonly string[]) {
  const size = names.length
  const imports = new Float64Array(size)
  const domesticUse = new Float64Array(size)
  for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) domesticUse[i]! += table.intermediate[i * size + j]!
  for (const { use, values } of table.finalUses) {
    for (let k = 0; k < size; k++) {
      if (!notDomestic.has(use)) domesticUse[k]! += values[k]!
      else if (use === 'IMPO' || use === 'DPABR') imports[k]! -= values[k]!
    }
  }
  return { names, output: table.output, imports, domesticUse }
}

function tradeInTotalFlows(table: InterCountryTable, names: readonly string[]): Finding[] {
  if (table.flows === 'domestic') return []
  const n = table.industries.length
  const size = names.length
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (Math.floor(i / n) === Math.floor(j / n) || table.intermediate[i * size + j] === 0) continue
      return [
        {
          code: 'trade-in-total-flows',
          severity: 'error',
          path: `flows.csv ${names[i]}→${names[j]}`,
          found: String(table.intermediate[i * size + j]),
          expected: 'no flows between economies where flows are total: imports are in the flows of each economy already',
          remedy: 'State "flows": "domestic" in table.json, with imports in the blocks between economies, or leave those blocks empty.',
          values: {},
        },
      ]
    }
  }
  return []
}

function householdsMissing(table: InterCountryTable): Finding[] {
  return table.economies
    .filter((economy) => !table.finalUses.some((column) => column.economy === economy && column.use === 'HFCE'))
    .map((economy) => ({
      code: 'households-missing',
      severity: 'warning',
      path: 'final-uses.csv:1',
      expected: `a column ${economy}.HFCE`,
      remedy: 'Add the household use of this economy: without it its households spend nothing and induced effects are too small.',
      values: { economy },
    }))
}
