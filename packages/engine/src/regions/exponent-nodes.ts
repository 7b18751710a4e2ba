import { type EmploymentShares, regionSizeFactor } from './location-quotients.ts'

/** Values of δ between which the parts of economies are interpolated. */
export interface ExponentNodes {
  /** Rising. */
  readonly exponents: readonly number[]
  /** Where a δ lies: between node `lower` and the next, at `share` of the way; beyond the ends it is held at them. */
  between(exponent: number): { readonly lower: number; readonly share: number }
}

/** Nodes nearer to one another than this are one. */
const nearest = 1e-4

/**
 * Nodes for δ. Local shares are linear in the size factor λ = ℓ^δ, ℓ = log₂(1 + size), except where one reaches 1. So nodes are even in u = ℓ^δ, ℓ the
 * geometric mean over the regions, and there is one wherever a region's households begin to buy all of a product at home: λ q_i / size = 1.
 *
 * @param regions that are cut out
 * @param count of even nodes, at least 2
 */
export function exponentNodes(low: number, high: number, regions: readonly EmploymentShares[], count: number): ExponentNodes {
  const rate = regions.reduce((sum, { size }) => sum + rateOf(size), 0) / regions.length
  // A region as large as its economy has λ = 1 whatever δ is: then any scale will do.
  const scaled = (exponent: number) => (rate < 0 ? Math.exp(rate * exponent) : -exponent)
  const unscaled = (u: number) => (rate < 0 ? Math.log(u) / rate : -u)
  const [first, last] = [scaled(low), scaled(high)]
  const even = Array.from({ length: count - 2 }, (_, k) => unscaled(first + ((last - first) * (k + 1)) / (count - 1)))
  const inside = [...even, ...regions.flatMap(turningPoints)].filter((exponent) => exponent > low + nearest && exponent < high - nearest)
  const rising = inside.sort((a, b) => a - b).filter((exponent, k) => k === 0 || exponent - inside[k - 1]! > nearest)
  const exponents = [low, ...rising, high]
  return {
    exponents,
    between(exponent) {
      let lower = 0
      while (lower < exponents.length - 2 && exponents[lower + 1]! <= exponent) lower++
      const [from, to] = [scaled(exponents[lower]!), scaled(exponents[lower + 1]!)]
      return { lower, share: Math.min(1, Math.max(0, (scaled(exponent) - from) / (to - from))) }
    },
  }
}

/** Where λ q_i / size = 1: δ = −ln(q_i / size) / ln ℓ. */
function turningPoints({ size, industryShare }: EmploymentShares): number[] {
  const rate = rateOf(size)
  return rate < 0 ? [...new Set(industryShare)].flatMap((share) => (share > size ? [-Math.log(share / size) / rate] : [])) : []
}

/** ln ℓ. */
function rateOf(size: number): number {
  return Math.log(regionSizeFactor(size, 1))
}
