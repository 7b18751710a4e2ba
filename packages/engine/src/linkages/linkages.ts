/** How strongly an industry pulls its suppliers (backward) and pushes its users (forward). */
export interface IndustryLinkages {
  /** Σ_i a_ij. */
  readonly directBackward: number
  /** Σ_i L_ij: the output multiplier. */
  readonly backward: number
  /** Backward over the mean of all industries: above 1 an order pulls more than an average one. */
  readonly backwardIndex: number
  /** Standard deviation over mean of the column of L: high where the pull falls on few industries. */
  readonly backwardSpread: number
  /** Σ_j L_ij: what one more unit of everything would call for from this industry. */
  readonly sensitivity: number
  readonly sensitivityIndex: number
  /** Σ_j b_ij of the output coefficients. */
  readonly directForward: number
  /** Σ_j G_ij of the Ghosh inverse. */
  readonly forward: number
  readonly forwardIndex: number
  /** Both the backward and the forward index above 1. */
  readonly key: boolean
  /** Output that the economy would lose if the industry were gone, its own included, over all output. */
  readonly extractionLoss: number
}

/**
 * Linkages of all industries of one economy.
 *
 *   backward Σ_i L_ij,   sensitivity Σ_j L_ij,   index = n · value / Σ values
 *   Ghosh: b_ij = a_ij x_j / x_i,  G = (I − B)⁻¹,  G_ij = L_ij x_j / x_i,   forward Σ_j G_ij
 *   extraction of j: (Σ_i L_ij / L_jj) x_j / Σ x
 *
 * @param inputs A among the industries of the economy, domestic products only, n × n
 * @param inverse L among them, n × n
 * @param output x, n
 * @returns null for industries without output; they do not count in the means
 * @see Rasmussen (1956); Jones (1976); Miller & Blair (2009), 12.2
 */
export function linkages(inputs: Float64Array, inverse: Float64Array, output: Float64Array): (IndustryLinkages | null)[] {
  const n = output.length
  const made = [...output.keys()].filter((i) => output[i]! > 0)
  const columnOf = (m: Float64Array, j: number) => made.map((i) => m[i * n + j]!)
  const rowOf = (m: Float64Array, i: number) => made.map((j) => m[i * n + j]!)
  const supplied = (m: Float64Array, i: number) => sum(made.map((j) => (m[i * n + j]! * output[j]!) / output[i]!))
  const backward = made.map((j) => sum(columnOf(inverse, j)))
  const sensitivity = made.map((i) => sum(rowOf(inverse, i)))
  const forward = made.map((i) => supplied(inverse, i))
  const mean = (values: readonly number[]) => sum(values) / values.length
  const [meanBackward, meanSensitivity, meanForward] = [mean(backward), mean(sensitivity), mean(forward)]
  const all = sum(made.map((i) => output[i]!))
  const found: (IndustryLinkages | null)[] = Array.from(output, () => null)
  made.forEach((j, k) => {
    const backwardIndex = backward[k]! / meanBackward
    const forwardIndex = forward[k]! / meanForward
    found[j] = {
      directBackward: sum(columnOf(inputs, j)),
      backward: backward[k]!,
      backwardIndex,
      backwardSpread: spread(columnOf(inverse, j)),
      sensitivity: sensitivity[k]!,
      sensitivityIndex: sensitivity[k]! / meanSensitivity,
      directForward: supplied(inputs, j),
      forward: forward[k]!,
      forwardIndex,
      key: backwardIndex > 1 && forwardIndex > 1,
      extractionLoss: ((backward[k]! / inverse[j * n + j]!) * output[j]!) / all,
    }
  })
  return found
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Standard deviation (of a sample) over the mean. */
function spread(values: readonly number[]): number {
  const mean = sum(values) / values.length
  const squares = sum(values.map((value) => (value - mean) * (value - mean)))
  return Math.sqrt(squares / Math.max(1, values.length - 1)) / mean
}
