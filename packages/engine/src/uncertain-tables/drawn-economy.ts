import { drawnCoefficients } from '../input-output/drawn-coefficients.ts'
import type { NationalTable } from '../input-output/national-table.ts'
import { tableDrawer } from './drawn-table.ts'
import type { TableSpreads } from './table-spreads.ts'

/** One economy's table as it stands. */
export interface TableOfEconomy {
  readonly economy: string
  /** a, n × n; m and h, n each. */
  readonly inputs: Float64Array
  readonly importShare: Float64Array
  readonly householdPattern: Float64Array
}

/** The same in one draw. */
export interface DrawnEconomy extends TableOfEconomy {
  /** Jobs per million of the draw over those of the table, n. */
  readonly employment: Float64Array
}

/** A whole table of an economy, draw by draw, as estimates draw the tables of their hosts. Draw k depends on seed, economy and k alone. */
export function economyDrawer(table: TableOfEconomy, spreads: TableSpreads, seed: number): (draw: number) => DrawnEconomy {
  const drawer = tableDrawer(table, spreads)
  const coefficients = drawnCoefficients(table.inputs, { seed, economy: table.economy, sd: spreads.coefficients })
  return (draw) => {
    const shares = drawer.drawn()
    drawer.set(seed, draw, shares)
    const { importShare, householdPattern, employment } = shares
    return { economy: table.economy, inputs: coefficients.draw(draw), importShare, householdPattern, employment }
  }
}

/** The accounts that a drawn table stands for: the same output and household spending, bought in other proportions. */
export function drawnAccounts(table: NationalTable, { inputs, householdPattern }: DrawnEconomy): NationalTable {
  const n = table.industries.length
  const spent = table.finalUses.HFCE.reduce((sum, use) => sum + use, 0)
  return {
    ...table,
    // An industry without output has no coefficients; what little it is said to use stays.
    intermediate: inputs.map((a, cell) => (a === 0 ? table.intermediate[cell]! : a * table.output[cell % n]!)),
    finalUses: { ...table.finalUses, HFCE: householdPattern.map((share) => share * spent) },
  }
}
