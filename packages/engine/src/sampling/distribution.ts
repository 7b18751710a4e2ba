import type { Distribution } from '@shiftwork/contracts'
import { betaQuantile } from './beta-quantile.ts'
import { normalQuantile } from './normal-quantile.ts'

/** Weight of the most likely value in the mean of a PERT distribution: mean = (min + 4 mode + max) / 6. */
const pertWeight = 4

/**
 * The inverse distribution function: turns a number drawn evenly from (0, 1) into one drawn from the distribution.
 *
 *   uniform      min + u (max − min)
 *   triangular   min + √(u (max − min)(mode − min)) left of the mode, max − √((1 − u)(max − min)(max − mode)) right of it
 *   PERT         beta on [min, max] with α = 1 + 4 (mode − min)/(max − min), β = 1 + 4 (max − mode)/(max − min)
 *   normal       mean + sd z(u);  lognormal: median · exp(sd z(u));  beta: min + (max − min) I⁻¹_u(α, β)
 *   discrete     the first value at which the weights so far reach u
 *
 * @see MODEL.md 12
 */
export function quantileOf(d: Distribution): (u: number) => number {
  switch (d.kind) {
    case 'fixed':
      return () => d.value
    case 'uniform':
      return (u) => d.min + u * (d.max - d.min)
    case 'triangular':
      return triangular(d.min, d.mode, d.max)
    case 'pert': {
      const span = d.max - d.min
      const standard = betaQuantile(1 + (pertWeight * (d.mode - d.min)) / span, 1 + (pertWeight * (d.max - d.mode)) / span)
      return (u) => d.min + span * standard(u)
    }
    case 'normal':
      return (u) => d.mean + d.sd * normalQuantile(u)
    case 'lognormal':
      return (u) => d.median * Math.exp(d.sd * normalQuantile(u))
    case 'beta': {
      const standard = betaQuantile(d.alpha, d.beta)
      return (u) => d.min + (d.max - d.min) * standard(u)
    }
    case 'discrete':
      return discrete(d.values)
  }
}

function triangular(min: number, mode: number, max: number): (u: number) => number {
  const span = max - min
  const left = mode - min
  const turn = left / span
  return (u) => (u < turn ? min + Math.sqrt(u * span * left) : max - Math.sqrt((1 - u) * span * (max - mode)))
}

function discrete(values: readonly { readonly value: number; readonly weight: number }[]): (u: number) => number {
  return (u) => {
    let reached = 0
    for (const { value, weight } of values) {
      reached += weight
      if (u <= reached) return value
    }
    // The weights sum to 1 but for rounding: a draw beyond their sum is the last value that has weight.
    return values.findLast(({ weight }) => weight > 0)!.value
  }
}

/**
 * The one value that stands for a distribution where nothing is drawn: what a reader would call "the" value.
 * The mode of a triangular and a PERT distribution, the median of a normal, a lognormal and a beta, the mean of a uniform and a discrete one.
 */
export function centralValue(d: Distribution): number {
  switch (d.kind) {
    case 'fixed':
      return d.value
    case 'triangular':
    case 'pert':
      return d.mode
    case 'normal':
      return d.mean
    case 'lognormal':
      return d.median
    case 'beta':
      return quantileOf(d)(0.5)
    case 'uniform':
      return (d.min + d.max) / 2
    case 'discrete': {
      let mean = 0
      for (const { value, weight } of d.values) mean += value * weight
      return mean
    }
  }
}
