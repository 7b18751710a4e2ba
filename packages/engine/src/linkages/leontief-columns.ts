import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { outputSolver } from '../input-output/solve.ts'

/**
 * Columns of the Leontief inverse for the industries of one place.
 *
 * @returns by industry j: output of all industries of all places that one unit of final demand for j of this place calls for, N each;
 *   null where the industry has no output
 * @see MODEL.md 5
 */
export function leontiefColumns(model: LinkedEconomies, place: number): (Float64Array | null)[] {
  const n = model.industries.length
  const solver = outputSolver(model.operator, null)
  return model.industries.map((_, j) => {
    if (!(model.output[place * n + j]! > 0)) return null
    const demand = new Float64Array(model.operator.size)
    demand[place * n + j] = 1
    return solver.solve(demand).output
  })
}

/** Columns of A for the industries of one place: direct inputs by origin, N each. */
export function inputColumns(model: LinkedEconomies, place: number): Float64Array[] {
  const n = model.industries.length
  return model.industries.map((_, j) => {
    const output = new Float64Array(model.operator.size)
    const inputs = new Float64Array(model.operator.size)
    output[place * n + j] = 1
    model.operator.apply(output, null, inputs)
    return inputs
  })
}

/** The rows of one place out of columns over all places: n × n, row-major; missing columns are zero. */
export function ownBlock(columns: readonly (Float64Array | null)[], place: number): Float64Array {
  const n = columns.length
  return Float64Array.from({ length: n * n }, (_, k) => columns[k % n]?.[place * n + Math.floor(k / n)] ?? 0)
}
