import type { LinkedEconomies } from '../input-output/linked-economies.ts'

/** What an industry of a place buys of one product from one origin outside the place. */
export interface ImportedInput {
  readonly product: string
  /** Code of the economy or region that makes it. */
  readonly origin: string
  /** Money per unit of final demand. */
  readonly content: number
}

/** How much of one unit of final demand for an industry is bought outside its place, by its whole chain inside the place. */
export interface ImportDependence {
  /** All of it, from other places, from outside the model, and other imports. */
  readonly content: number
  /** Of it, what no economy of the model supplies. */
  readonly fromOutside: number
  /** Of it, imports that the table does not give by product. */
  readonly otherImports: number
  /** By product and origin, largest first. */
  readonly largest: readonly ImportedInput[]
}

/**
 * Inputs from elsewhere that the industries of a place buy when they make the given output.
 *
 * @param output of the place's own industries, n
 * @returns by product and origin, N; the place's own entries are zero
 */
export function inputsFromElsewhere(model: LinkedEconomies, place: number, output: Float64Array): Float64Array {
  const n = model.industries.length
  const bought = new Float64Array(model.operator.size)
  model.operator.apply(onlyAt(model, place, output), null, bought)
  return bought.fill(0, place * n, (place + 1) * n)
}

/**
 * Import dependence of an industry by product and origin.
 *
 *   content = Σ over origins d and products i of Σ_j A^{d,place}_ij L_jk  +  Σ_j (outside_j + o_j) L_jk,   k the industry
 *
 * Only what the industries of the place itself buy counts: inputs that foreign suppliers buy on are theirs.
 *
 * @param column of the Leontief inverse for the industry, N
 */
export function importDependence(model: LinkedEconomies, place: number, column: Float64Array, count: number): ImportDependence {
  const n = model.industries.length
  const own = column.slice(place * n, (place + 1) * n)
  const bought = inputsFromElsewhere(model, place, own)
  const fromOutside = model.operator.importsFromOutside(onlyAt(model, place, own))
  const otherImports = own.reduce((sum, x, j) => sum + model.otherImports[place * n + j]! * x, 0)
  const order = [...bought.keys()].filter((k) => bought[k]! > 0).sort((a, b) => bought[b]! - bought[a]! || a - b)
  return {
    content: bought.reduce((sum, value) => sum + value, 0) + fromOutside + otherImports,
    fromOutside,
    otherImports,
    largest: order.slice(0, count).map((k) => ({
      product: model.industries[k % n]!,
      origin: model.economies[Math.floor(k / n)]!,
      content: bought[k]!,
    })),
  }
}

function onlyAt(model: LinkedEconomies, place: number, output: Float64Array): Float64Array {
  const all = new Float64Array(model.operator.size)
  all.set(output, place * output.length)
  return all
}
