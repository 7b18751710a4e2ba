/**
 * Share of an origin's movers who go to a target, drawn towards what is usual between the two major groups.
 *
 *   p̂_ot = (n_ot + κ m_ot) / (n_o + κ)
 *
 * @param observed n_ot, movers seen from o to t
 * @param movers n_o, movers seen from o to anywhere
 * @param usual m_ot, share expected from the major groups of o and t
 * @param strength κ, movers that the usual share is worth
 * @see Gelman et al. (2013), Bayesian Data Analysis, 3.4: the mean of a multinomial with a Dirichlet prior
 */
export function shrunkenMoveShare(observed: number, movers: number, usual: number, strength: number): number {
  return (observed + strength * usual) / (movers + strength)
}

/** Movers from one origin: how many of them went to each target seen, and the usual share of each of these targets. */
export interface MovesOfOrigin {
  readonly observed: readonly number[]
  readonly usual: readonly number[]
}

/**
 * The strength κ that makes the observed moves most likely.
 *
 *   ln L(κ) = Σ_o [ln Γ(κ) − ln Γ(κ + n_o) + Σ_t (ln Γ(κ m_ot + n_ot) − ln Γ(κ m_ot))]
 *
 * Found by golden section over ln κ between 0.1 and 100,000 movers, to 1e-6.
 *
 * @see Minka (2000), Estimating a Dirichlet distribution
 */
export function shrinkageStrength(origins: readonly MovesOfOrigin[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2
  let low = Math.log(0.1)
  let high = Math.log(100_000)
  let a = high - ratio * (high - low)
  let b = low + ratio * (high - low)
  let atA = logLikelihood(origins, Math.exp(a))
  let atB = logLikelihood(origins, Math.exp(b))
  while (high - low > 1e-6) {
    if (atA > atB) {
      high = b
      b = a
      atB = atA
      a = high - ratio * (high - low)
      atA = logLikelihood(origins, Math.exp(a))
    } else {
      low = a
      a = b
      atA = atB
      b = low + ratio * (high - low)
      atB = logLikelihood(origins, Math.exp(b))
    }
  }
  return Math.exp((low + high) / 2)
}

function logLikelihood(origins: readonly MovesOfOrigin[], strength: number): number {
  let sum = 0
  for (const { observed, usual } of origins) {
    const movers = observed.reduce((total, count) => total + count, 0)
    sum += logGamma(strength) - logGamma(strength + movers)
    observed.forEach((count, k) => {
      if (usual[k]! > 0) sum += logGamma(strength * usual[k]! + count) - logGamma(strength * usual[k]!)
    })
  }
  return sum
}

/**
 * ln Γ(x) for x > 0, to about 1e-12: shifted to x ≥ 12, there Stirling's series.
 *
 * @see Abramowitz & Stegun (1964), 6.1.15 and 6.1.41
 */
export function logGamma(x: number): number {
  let shift = 0
  let z = x
  while (z < 12) {
    shift += Math.log(z)
    z += 1
  }
  const inverse = 1 / z
  const square = inverse * inverse
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))))
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift
}
