import { power } from '../linear-algebra/power.ts'

/** Pairs of economies whose trade is narrowed: 0 closes it, 1 leaves it as it is, a sanction lies between. Holds in both directions. */
export interface TradeOpening {
  readonly economies: readonly [string, string]
  readonly open: number
}

export interface GravityPools {
  /** g^{cd}, attraction of the supplier d (column) for the buyer c (row), C × C, row-major, zero on the diagonal. */
  readonly attraction: Float64Array
  /** b^d_i, export capability by economy and product, C × n, row-major. */
  readonly capability: Float64Array
  readonly rounds: number
}

/** θ, how fast trade falls with distance. */
export const distanceElasticity = 0.93
/** Trade between these stopped in 2022. */
export const closedSince2022: readonly TradeOpening[] = [
  { economies: ['UKR', 'RUS'], open: 0 },
  { economies: ['UKR', 'BLR'], open: 0 },
]

const agreement = 1e-12
const mostRounds = 500

/**
 * Attraction between economies.
 *
 *   g^{cd} = distance(c,d)^−θ · open(c,d)
 *
 * @param distance km between the capitals, C × C, row-major
 * @see MODEL.md 2; Head & Mayer (2014), Gravity Equations
 */
export function attraction(
  economies: readonly string[],
  distance: Float64Array,
  openings: readonly TradeOpening[] = closedSince2022,
  elasticity: number = distanceElasticity,
): Float64Array {
  const count = economies.length
  const g = new Float64Array(count * count)
  for (let c = 0; c < count; c++) {
    for (let d = 0; d < count; d++) if (c !== d) g[c * count + d] = power(distance[c * count + d]!, -elasticity)
  }
  for (const { economies: pair, open } of openings) {
    const [c, d] = pair.map((code) => economies.indexOf(code)) as [number, number]
    if (c < 0 || d < 0) continue
    g[c * count + d]! *= open
    g[d * count + c]! *= open
  }
  return g
}

/**
 * Export capabilities with which the imports of all economies, spread by gravity, add up to the exports of each.
 *
 *   Σ_c s^{cd}_i M^c_i = X^d_i,   s^{cd}_i = b^d_i g^{cd} / Σ_{e≠c} b^e_i g^{ce}
 *   b^d_i ← X^d_i / Σ_c (g^{cd} M^c_i / Σ_{e≠c} b^e_i g^{ce}),   from b = X
 *
 * @param imports M, C × n, money a year, 0 or above
 * @param exports X, C × n, scaled so that each product's exports add up to its imports
 * @throws RangeError when the exports are not met within 500 rounds
 * @see MODEL.md 2
 */
export function exportCapability(imports: Float64Array, exports: Float64Array, g: Float64Array, industries: number): GravityPools {
  const capability = exports.slice()
  for (let round = 1; round <= mostRounds; round++) {
    const worst = improveCapability(capability, imports, exports, g, industries)
    if (worst <= agreement) return { attraction: g, capability, rounds: round }
  }
  throw new RangeError(`The gravity pools do not meet the exports of the tables within ${mostRounds} rounds.`)
}

/** One round of scaling, in place; gives back the largest relative disagreement between implied exports and exports before it. */
export function improveCapability(
  capability: Float64Array,
  imports: Float64Array,
  exports: Float64Array,
  g: Float64Array,
  n: number,
): number {
  const count = exports.length / n
  const pool = poolSizes(capability, g, n)
  const pull = new Float64Array(exports.length)
  for (let c = 0; c < count; c++) {
    for (let d = 0; d < count; d++) {
      const gcd = g[c * count + d]!
      if (gcd === 0) continue
      for (let i = 0; i < n; i++) {
        const size = pool[c * n + i]!
        if (size > 0) pull[d * n + i]! += (gcd * imports[c * n + i]!) / size
      }
    }
  }
  let worst = 0
  for (let i = 0; i < n; i++) {
    let difference = 0
    let total = 0
    for (let k = i; k < exports.length; k += n) {
      difference += Math.abs(capability[k]! * pull[k]! - exports[k]!)
      total += exports[k]!
    }
    if (total > 0) worst = Math.max(worst, difference / total)
  }
  if (worst <= agreement) return worst
  for (let k = 0; k < exports.length; k++) capability[k] = exports[k]! > 0 && pull[k]! > 0 ? exports[k]! / pull[k]! : 0
  return worst
}

/** Σ_{e≠c} b^e_i g^{ce}, what the imports of c are spread over, C × n. */
export function poolSizes(capability: Float64Array, g: Float64Array, n: number): Float64Array {
  const count = capability.length / n
  const pool = new Float64Array(capability.length)
  for (let c = 0; c < count; c++) {
    for (let e = 0; e < count; e++) {
      const gce = g[c * count + e]!
      if (gce === 0) continue
      for (let i = 0; i < n; i++) pool[c * n + i]! += capability[e * n + i]! * gce
    }
  }
  return pool
}
