/** Gross output for a demand, and for labour income from outside the system. */
export interface SupplySolver {
  solve(demand: Float64Array, income?: Float64Array): { readonly output: Float64Array }
}

/** A plant that is there already: a part of an industry of the table. */
export interface ExistingPlant {
  /** Place of its industry among the N. */
  readonly industry: number
  /** X, its output a year, money. */
  readonly output: number
  /** a_p, what it buys from each industry for one unit of its output, N. */
  readonly inputs: Float64Array
  /** w_p, labour income that it pays in each economy for one unit of its output; counts where the solver closes the households. */
  readonly labourIncome?: Float64Array
}

/** What hangs on a plant. */
export interface Contribution {
  /** Its own output: exactly what was given, however often its suppliers buy from it. */
  readonly own: number
  /** Output of its suppliers and theirs, N; the plant's own sales to them are not in it. */
  readonly suppliers: Float64Array
}

/**
 * What hangs on an existing plant, without counting its own output twice: purchases that come back to its industry fall on the plant by its share
 * α = X / x_h, and those are part of the output given already.
 *
 *   x = A x + a_p X − α u e_h,   u = (A x + a_p X)_h
 *   x = y − α u g,   y = L a_p X,   g = L e_h,   u = y_h / (1 − α + α g_h)
 *
 * With the households closed, L is that of the closed system and y answers a_p X and the plant's own wages w_p X together: what households buy
 * from the industry of the plant is in the output given as well.
 *
 * Where the plant is the whole industry and buys like it, own and suppliers together are X L_·h / l_hh: output that is given, not demanded.
 *
 * @param industryOutput x_h, output of its industry with the plant
 * @returns null where the plant makes more than its industry
 * @see Miller & Blair (2009), ch. 13.2 (mixed models); IMPLAN, industry contribution analysis
 */
export function contribution(
  { industry, output, inputs, labourIncome }: ExistingPlant,
  industryOutput: number,
  solver: SupplySolver,
): Contribution | null {
  const share = output / industryOutput
  if (!(share >= 0 && share <= 1)) return null
  const chain = solver.solve(
    inputs.map((a) => a * output),
    labourIncome?.map((w) => w * output),
  ).output
  const unit = new Float64Array(inputs.length)
  unit[industry] = 1
  const own = solver.solve(unit).output
  const wanted = chain[industry]! / (1 - share + share * own[industry]!)
  return { own: output, suppliers: chain.map((y, i) => y - share * wanted * own[i]!) }
}
