import { inFours } from './curve-rows.ts'
import type { SupplyLimits } from './limited-curves.ts'
import type { Project } from './project.ts'

type Shapes = Pick<Project, 'shapes' | 'months'>

/** For each shape, and last for the units made, the first one with the same curve whatever is drawn: posts that differ only in who is hired for them. */
export function sameCurves({ shapes }: Pick<Shapes, 'shapes'>): Int32Array {
  return firstOfEach([...shapes.map((shape) => JSON.stringify({ ...shape, opening: null })), 'units'])
}

/** The same under a lack of people, which leaves posts of one curve different shares. */
export function sameLimitedCurves({ shapes, months }: Shapes, planned: Int32Array, { filled }: SupplyLimits): Int32Array {
  return firstOfEach(
    Array.from(planned, (first, s) => (s < shapes.length ? `${first} ${filled.subarray(s * months, (s + 1) * months).join()}` : 'units')),
  )
}

/** The rows of `CurveRows.fours` without the curves of posts. */
export function foursBesidePosts({ shapes }: Pick<Shapes, 'shapes'>, fours: Int32Array): Int32Array {
  return inFours([...new Set(fours)].filter((s) => !shapes[s]?.kind.startsWith('posts')))
}

function firstOfEach(keys: readonly string[]): Int32Array {
  const first = new Map<string, number>()
  return Int32Array.from(keys, (key, s) => {
    if (!first.has(key)) first.set(key, s)
    return first.get(key)!
  })
}
