import type { OutputSolver } from './solve.ts'

/** A new plant as an industry of its own: a column and a row beside those of the table. Vectors are N long. */
export interface PlantIndustry {
  /** a_p, what the plant buys from each industry for one unit of its output, money per money. */
  readonly inputs: Float64Array
  /** s, what each industry buys from the plant for one unit of its own output, money per money. */
  readonly sales: Float64Array
  /** ρ, from whom the industries bought before what they now buy from the plant, shares; what is missing to 1 came from outside. */
  readonly replaced: Float64Array
  /** w_p, labour income that it pays in each economy for one unit of its output; counts where the solver closes the households. */
  readonly labourIncome?: Float64Array
}

/** Final demand: exports and final users of the plant, and of everybody else. */
export interface PlantDemand {
  readonly ofPlant: number
  /** f, N. */
  readonly ofOthers: Float64Array
}

export interface PlantOutputs {
  /** x_p, output of the plant. */
  readonly plant: number
  /** σ, what industries buy from it. */
  readonly salesToIndustries: number
  /** x, output of all others, N. */
  readonly others: Float64Array
}

/**
 * Output with the plant as an extra column and row of A, solved without writing the larger matrix.
 *
 *   | x   |   | A − ρ s'  a_p | | x   |   | f   |
 *   | x_p | = | s'         0  | | x_p | + | f_p |
 *
 *   x = L (f + a_p f_p) + σ L (a_p − ρ),   σ = s'L (f + a_p f_p) / (1 − s'L (a_p − ρ))
 *
 * With the households closed, L is that of the closed system, and w_p f_p and w_p σ stand beside a_p f_p and a_p σ as income from outside it.
 *
 * It is the final-demand approach plus its answer to growth: where local industries buy from the plant, what they make pulls on it.
 * The effect of the plant is this less x = L f without it.
 *
 * @returns null where the loop of purchases between the plant and its customers does not close (1 − s'L(a_p − ρ) ≤ 0)
 * @see Miller & Blair (2009), ch. 13.2; useeior, hybridised A matrix
 */
export function plantAsIndustry(
  { inputs, sales, replaced, labourIncome }: PlantIndustry,
  demand: PlantDemand,
  solver: OutputSolver,
): PlantOutputs | null {
  const first = solver.solve(
    demand.ofOthers.map((f, i) => f + inputs[i]! * demand.ofPlant),
    labourIncome?.map((w) => w * demand.ofPlant),
  ).output
  const loop = solver.solve(
    inputs.map((a, i) => a - replaced[i]!),
    labourIncome,
  ).output
  const closing = 1 - dot(sales, loop)
  if (!(closing > 0)) return null
  const salesToIndustries = dot(sales, first) / closing
  return {
    plant: demand.ofPlant + salesToIndustries,
    salesToIndustries,
    others: first.map((x, i) => x + salesToIndustries * loop[i]!),
  }
}

/** Σ_i a_i b_i in the order of the industries. */
function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
