import { effectTotals } from '../input-output/effect-totals.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { outputSolver } from '../input-output/solve.ts'
import { inputColumns } from './leontief-columns.ts'

/** What a place would lose if one product no longer came from one origin. */
export interface InputCutOff {
  readonly product: string
  readonly origin: string
  /** What the industries of the place buy of it directly, money a year. */
  readonly bought: number
  /** Output of the place's industries that rests on it, money a year. */
  readonly output: number
  readonly valueAdded: number
  /** Null where the place has no employment data. */
  readonly jobs: number | null
  /** Lost output over all output of the place. */
  readonly share: number
  /** The industries that lose most. */
  readonly industries: readonly { readonly industry: string; readonly output: number; readonly share: number }[]
}

/**
 * The cut-offs of one product from one origin that cost a place most, by hypothetical extraction from the supply side.
 *
 * In the output coefficients B of the Ghosh model the deliveries of (origin d, product i) to the industries of the place are set to zero; primary
 * inputs stay. The output lost is
 *
 *   ℓ_k = x_k ρ_k / (1 + φ),   ρ_k = Σ_j A^{d,place}_ij L_jk,   φ = Σ_j A^{d,place}_ij L_{j,(d,i)}
 *
 * so each industry loses the share of its output that the input stands for along its whole chain: a measure of exposure without substitution
 * and without full stops, not a forecast. φ ≥ 0 is the part of the input that the place itself helps to make; the search therefore takes candidates in
 * the order of Σ_k x_k ρ_k and ends when no later one can be larger: the list is exact.
 *
 * @param columns of the Leontief inverse for the industries of the place (`leontiefColumns`)
 * @see Dietzenbacher & van der Linden (1997), Sectoral and Spatial Linkages in the EC Production Structure; Miller & Blair (2009), 12.2.6
 */
export function largestCutOffs(
  model: LinkedEconomies,
  place: number,
  columns: readonly (Float64Array | null)[],
  count: number,
  industriesEach = 5,
): InputCutOff[] {
  const n = model.industries.length
  const inputs = inputColumns(model, place)
  const output = model.output.slice(place * n, (place + 1) * n)
  // Σ_k L_jk x_k: the place's own output that stands behind every unit of input of its industry j.
  const behind = new Float64Array(n)
  columns.forEach((column, k) => {
    if (column) for (let j = 0; j < n; j++) behind[j]! += column[place * n + j]! * output[k]!
  })
  const upper = new Float64Array(model.operator.size)
  inputs.forEach((column, j) => {
    for (let k = 0; k < upper.length; k++) upper[k]! += column[k]! * behind[j]!
  })
  const candidates = [...upper.keys()]
    .filter((k) => Math.floor(k / n) !== place && upper[k]! > 0)
    .sort((a, b) => upper[b]! - upper[a]! || a - b)
  const solver = outputSolver(model.operator, null)
  const found: InputCutOff[] = []
  for (const k of candidates) {
    if (found.length >= count && upper[k]! <= found[count - 1]!.output) break
    const row = inputs.map((column) => column[k]!)
    const demand = new Float64Array(model.operator.size)
    demand[k] = 1
    const supply = solver.solve(demand).output
    const feedback = row.reduce((sum, a, j) => sum + a * supply[place * n + j]!, 0)
    found.push(cutOff(model, place, { k, row, columns, feedback, count: industriesEach }))
    found.sort((a, b) => b.output - a.output)
  }
  return found.slice(0, count)
}

interface Extraction {
  readonly k: number
  readonly row: readonly number[]
  readonly columns: readonly (Float64Array | null)[]
  readonly feedback: number
  readonly count: number
}

function cutOff(model: LinkedEconomies, place: number, { k, row, columns, feedback, count }: Extraction): InputCutOff {
  const n = model.industries.length
  const own = (values: Float64Array, j: number) => values[place * n + j]!
  const lost = new Float64Array(model.operator.size)
  columns.forEach((column, industry) => {
    if (!column) return
    const content = row.reduce((sum, a, j) => sum + a * own(column, j), 0)
    lost[place * n + industry] = (own(model.output, industry) * content) / (1 + feedback)
  })
  const totals = effectTotals(model, place, lost)
  const all = model.output.slice(place * n, (place + 1) * n).reduce((sum, x) => sum + x, 0)
  const order = model.industries.map((_, j) => j).sort((a, b) => own(lost, b) - own(lost, a) || a - b)
  return {
    product: model.industries[k % n]!,
    origin: model.economies[Math.floor(k / n)]!,
    bought: row.reduce((sum, a, j) => sum + a * own(model.output, j), 0),
    output: totals.output,
    valueAdded: totals.valueAdded,
    jobs: totals.jobs,
    share: totals.output / all,
    industries: order
      .slice(0, count)
      .filter((j) => own(lost, j) > 0)
      .map((j) => ({ industry: model.industries[j]!, output: own(lost, j), share: own(lost, j) / own(model.output, j) })),
  }
}
