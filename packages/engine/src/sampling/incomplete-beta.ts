/** Coefficients of Lanczos's approximation with g = 7 and nine terms. */
const lanczos = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
]
const lanczosG = 7
const fractionTerms = 500
const smallest = 1e-300

/**
 * Logarithm of the gamma function for x > 0.
 *
 * @see Lanczos (1964), A precision approximation of the gamma function, SIAM J. Numer. Anal. 1
 */
function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x)
  const z = x - 1
  let sum = lanczos[0]!
  for (let k = 1; k < lanczos.length; k++) sum += lanczos[k]! / (z + k)
  const t = z + lanczosG + 0.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** ln B(α, β) = ln Γ(α) + ln Γ(β) − ln Γ(α + β). */
export function logBeta(alpha: number, beta: number): number {
  return logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta)
}

/**
 * Regularised incomplete beta function, the probability that a beta-distributed number is below x.
 *
 *   I_x(α, β) = x^α (1 − x)^β / (α B(α, β)) · continued fraction
 *
 * @param x 0 to 1
 * @param logB ln B(α, β), where the caller has it
 * @see DLMF 8.17.22; evaluated by Lentz's method, from the end on which the fraction converges fast
 */
export function incompleteBeta(x: number, alpha: number, beta: number, logB: number = logBeta(alpha, beta)): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(alpha * Math.log(x) + beta * Math.log(1 - x) - logB)
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(x, alpha, beta)) / alpha
    : 1 - (front * fraction(1 - x, beta, alpha)) / beta
}

function fraction(x: number, alpha: number, beta: number): number {
  let c = 1
  let d = 1 / away(1 - ((alpha + beta) * x) / (alpha + 1))
  let h = d
  for (let m = 1; m <= fractionTerms; m++) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    h *= d * c
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const step = d * c
    h *= step
    if (Math.abs(step - 1) < 1e-16) break
  }
  return h
}

/** Lentz's method divides by these: a zero is moved away from zero by less than any result can see. */
function away(value: number): number {
  return Math.abs(value) < smallest ? smallest : value
}
