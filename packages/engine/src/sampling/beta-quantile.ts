import { incompleteBeta, logBeta } from './incomplete-beta.ts'

const nodes = 257
const mostSteps = 200

/**
 * Quantile of the beta distribution on [0, 1]: x with I_x(α, β) = p.
 *
 * Newton's method, held inside a bracket; each step that would leave it is a bisection. The first bracket comes from a table that is made once.
 *
 * @returns a function of p, above 0 and below 1
 */
export function betaQuantile(alpha: number, beta: number): (p: number) => number {
  const logB = logBeta(alpha, beta)
  const solve = (p: number, from: number, to: number, start: number) => {
    let low = from
    let high = to
    let x = start
    for (let step = 0; step < mostSteps; step++) {
      const miss = incompleteBeta(x, alpha, beta, logB) - p
      if (miss > 0) high = x
      else low = x
      const slope = Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log(1 - x) - logB)
      const newton = x - miss / slope
      const next = newton > low && newton < high ? newton : (low + high) / 2
      if (Math.abs(next - x) <= 1e-15 * next || next === low || next === high) return next
      x = next
    }
    return x
  }
  const table = new Float64Array(nodes)
  table[nodes - 1] = 1
  for (let k = 1; k < nodes - 1; k++) table[k] = solve(k / (nodes - 1), table[k - 1]!, 1, (table[k - 1]! + 1) / 2)
  return (p) => {
    const k = Math.min(nodes - 2, Math.floor(p * (nodes - 1)))
    const [low, high] = [table[k]!, table[k + 1]!]
    return solve(p, low, high, low + (high - low) * (p * (nodes - 1) - k))
  }
}
