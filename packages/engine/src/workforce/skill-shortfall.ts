/** Level and importance of each element in one occupation, 0 to 1. */
export interface SkillVector {
  readonly importance: Float64Array
  readonly level: Float64Array
}

/**
 * What somebody from an occupation lacks in another, as a share of what that one asks for. Not the same in both directions.
 *
 *   d(o→t) = Σ_k I_tk max(0, L_tk − L_ok) / Σ_k I_tk L_tk
 *
 * @returns 0 to 1; 0 where the target asks for nothing
 * @see MODEL.md 8.3
 */
export function skillShortfall(origin: SkillVector, target: SkillVector): number {
  let missing = 0
  let asked = 0
  for (let k = 0; k < target.level.length; k++) {
    const weight = target.importance[k]!
    missing += weight * Math.max(0, target.level[k]! - origin.level[k]!)
    asked += weight * target.level[k]!
  }
  return asked > 0 ? missing / asked : 0
}

export interface SkillToTrain {
  /** Index of the element. */
  readonly element: number
  /** Part of the shortfall that it makes: the sizes of all elements sum to d(o→t). */
  readonly size: number
}

/** The elements that make the shortfall, largest first, ties in the order of the elements; elements without a gap are left out. */
export function skillsToTrain(origin: SkillVector, target: SkillVector): SkillToTrain[] {
  let asked = 0
  for (let k = 0; k < target.level.length; k++) asked += target.importance[k]! * target.level[k]!
  const sizes: SkillToTrain[] = []
  for (let k = 0; k < target.level.length; k++) {
    const gap = target.importance[k]! * Math.max(0, target.level[k]! - origin.level[k]!)
    if (gap > 0) sizes.push({ element: k, size: gap / asked })
  }
  return sizes.sort((a, b) => b.size - a.size || a.element - b.element)
}

/**
 * How far apart two occupations are for ranking neighbours: (d(o→t) + d(t→o)) / 2.
 *
 * @see MODEL.md 8.3
 */
export function neighbourDistance(shortfall: number, back: number): number {
  return (shortfall + back) / 2
}
