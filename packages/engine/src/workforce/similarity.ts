/** Mean and standard deviation of each element's weight I·L over occupations. */
export interface SkillScale {
  readonly mean: Float64Array
  readonly deviation: Float64Array
}

/**
 * Mean and standard deviation over occupations of what each element weighs.
 *
 *   mean_k = Σ_o I_ok L_ok / O,   sd_k² = Σ_o (I_ok L_ok − mean_k)² / O
 *
 * @param importance I, 0 to 1, occupations × elements
 * @param level L, 0 to 1, occupations × elements
 * @param rows the occupations over which it is taken: unit groups only, so that no group counts twice
 * @see MODEL.md 8.3
 */
export function skillScale(importance: Float64Array, level: Float64Array, rows: readonly number[], elements: number): SkillScale {
  const mean = new Float64Array(elements)
  const deviation = new Float64Array(elements)
  for (let k = 0; k < elements; k++) {
    let sum = 0
    for (const row of rows) sum += importance[row * elements + k]! * level[row * elements + k]!
    mean[k] = sum / rows.length
    let squares = 0
    for (const row of rows) {
      const apart = importance[row * elements + k]! * level[row * elements + k]! - mean[k]!
      squares += apart * apart
    }
    deviation[k] = Math.sqrt(squares / rows.length)
  }
  return { mean, deviation }
}

/**
 * What sets an occupation apart from the others: z_ok = (I_ok L_ok − mean_k) / sd_k; 0 where all occupations are alike.
 *
 * @see MODEL.md 8.3
 */
export function standardisedSkills(importance: Float64Array, level: Float64Array, scale: SkillScale): Float64Array {
  const elements = scale.mean.length
  return importance.map((value, at) => {
    const k = at % elements
    return scale.deviation[k]! > 0 ? (value * level[at]! - scale.mean[k]!) / scale.deviation[k]! : 0
  })
}

/**
 * How alike two occupations are in what sets them apart: the cosine of their standardised skills, −1 to 1, the same in both directions.
 *
 *   sim(o,t) = z_o · z_t / (|z_o| |z_t|)
 *
 * @returns 0 where one of them has nothing that sets it apart
 * @see MODEL.md 8.3
 */
export function similarity(origin: Float64Array, target: Float64Array): number {
  let product = 0
  let ofOrigin = 0
  let ofTarget = 0
  for (let k = 0; k < origin.length; k++) {
    product += origin[k]! * target[k]!
    ofOrigin += origin[k]! * origin[k]!
    ofTarget += target[k]! * target[k]!
  }
  const size = Math.sqrt(ofOrigin) * Math.sqrt(ofTarget)
  return size > 0 ? Math.max(-1, Math.min(1, product / size)) : 0
}
