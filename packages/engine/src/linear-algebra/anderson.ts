import { dot } from './norms.ts'

/** Mixes the last iterates of a fixed-point iteration into a better next one. */
export interface AndersonMixing {
  /**
   * @param state u, the point that was mapped; overwritten by the next point to map
   * @param image g(u)
   */
  next(state: Float64Array, image: Float64Array): void
}

/**
 * Anderson acceleration of u ← g(u).
 *
 *   next = g_k − Σ_j γ_j (g_{j+1} − g_j),   γ = argmin ‖f_k − Σ_j γ_j (f_{j+1} − f_j)‖₂,   f = g − u
 *
 * Every step is free of scale: doubling all states and images doubles the answer bit for bit.
 *
 * @param depth how many differences are remembered
 * @see Walker & Ni (2011), Anderson Acceleration for Fixed-Point Iterations
 */
export function andersonMixing(size: number, depth: number): AndersonMixing {
  const imageSteps = Array.from({ length: depth }, () => new Float64Array(size))
  const changeSteps = Array.from({ length: depth }, () => new Float64Array(size))
  const products = new Float64Array(depth * depth)
  const lastImage = new Float64Array(size)
  const lastChange = new Float64Array(size)
  const change = new Float64Array(size)
  let calls = 0
  return {
    next(state, image) {
      for (let i = 0; i < size; i++) change[i] = image[i]! - state[i]!
      const slot = (calls - 1) % depth
      if (calls > 0) {
        const imageStep = imageSteps[slot]!
        const changeStep = changeSteps[slot]!
        for (let i = 0; i < size; i++) {
          imageStep[i] = image[i]! - lastImage[i]!
          changeStep[i] = change[i]! - lastChange[i]!
        }
      }
      lastImage.set(image)
      lastChange.set(change)
      state.set(image)
      const held = Math.min(calls, depth)
      if (held > 0) {
        for (let j = 0; j < held; j++) {
          products[slot * depth + j] = dot(changeSteps[slot]!, changeSteps[j]!)
          products[j * depth + slot] = products[slot * depth + j]!
        }
        const towards = Float64Array.from({ length: held }, (_, j) => dot(changeSteps[j]!, change))
        const weights = leastSquares(products, depth, towards)
        for (let j = 0; j < held; j++) {
          const weight = weights[j]!
          const step = imageSteps[j]!
          if (weight !== 0) for (let i = 0; i < size; i++) state[i]! -= weight * step[i]!
        }
      }
      calls++
    },
  }
}

/** Directions whose remainder after the others is below this share of their own length carry no information. */
const negligible = 1e-14

/**
 * γ of the normal equations by Cholesky; a direction that repeats the others gets no weight.
 *
 * @param products of the steps with one another, row-major with `stride` to a row
 * @param towards of each step with the change that they are to make up
 */
export function leastSquares(products: Float64Array, stride: number, towards: Float64Array): Float64Array {
  const held = towards.length
  const factor = new Float64Array(held * held)
  const weights = new Float64Array(held)
  for (let j = 0; j < held; j++) {
    for (let k = 0; k <= j; k++) {
      let sum = products[j * stride + k]!
      for (let l = 0; l < k; l++) sum -= factor[j * held + l]! * factor[k * held + l]!
      if (j === k) factor[j * held + j] = sum > negligible * products[j * stride + j]! ? Math.sqrt(sum) : 0
      else factor[j * held + k] = factor[k * held + k]! > 0 ? sum / factor[k * held + k]! : 0
    }
    let right = towards[j]!
    for (let l = 0; l < j; l++) right -= factor[j * held + l]! * weights[l]!
    weights[j] = factor[j * held + j]! > 0 ? right / factor[j * held + j]! : 0
  }
  for (let j = held - 1; j >= 0; j--) {
    let sum = weights[j]!
    for (let l = j + 1; l < held; l++) sum -= factor[l * held + j]! * weights[l]!
    weights[j] = factor[j * held + j]! > 0 ? sum / factor[j * held + j]! : 0
  }
  return weights
}
