import type { RetrainingPlan } from '@shiftwork/contracts'
import { placeOf } from '../demand/place.ts'
import type { Project } from '../demand/project.ts'
import { partOfPlace } from '../demand/project-split.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { columnCount } from '../results/window-sums.ts'

/** Where people left posts that nobody takes: a pool, its economy, and the parts of the project that hold it. */
interface PoachedFrom {
  readonly pool: string
  readonly economy: number
  readonly parts: readonly number[]
}

/** Posts elsewhere that stand open because their people went to the project. */
export interface PoachedPosts {
  readonly from: readonly PoachedFrom[]
  /** Posts of each pool, pools × T. */
  readonly curves: Float64Array
}

/** A place as posts are counted in it: whole economies, a part of the project, or the world (null). */
export type PoachedPlace = { readonly economies: readonly number[] } | { readonly part: number } | null

/**
 * Posts that people left behind and that nobody took, month by month: each stands open for as long as the plan counts it (left-open-months). They
 * are jobs that are missing where the people came from, and belong to the step "supply" of the direct effect.
 *
 * @returns null where none is left open
 * @see MODEL.md 7
 */
export function poachedPosts(
  project: Pick<Project, 'months' | 'splits' | 'parts'>,
  { pools, monthsPerStep }: Pick<RetrainingPlan, 'pools' | 'monthsPerStep'>,
  { economies, regions }: Pick<ReferenceModel, 'economies' | 'regions'>,
): PoachedPosts | null {
  const { months } = project
  const left = pools.filter(({ openBehind }) => openBehind.some((posts) => posts > 0))
  if (left.length === 0) return null
  const curves = new Float64Array(left.length * months)
  const from = left.map(({ id, place: code, openBehind }, k): PoachedFrom => {
    for (let t = 0; t < months; t++) curves[k * months + t] = openBehind[Math.floor(t / monthsPerStep)]!
    const place = placeOf(code, economies, regions)
    if (!place) throw new Error(`The plan names the place ${code}, which is not known.`)
    const split = project.splits.find(({ economy }) => economy === place.economy)
    const own = place.part ? project.parts.findIndex((part) => part.code === code) : -1
    const parts = [own, split ? split.parts[partOfPlace(split, place)]! : -1].filter((part) => part >= 0)
    return { pool: id, economy: place.economy, parts: [...new Set(parts)] }
  })
  return { from, curves }
}

/** Whether the people of a pool come from a place. */
export function isPoachedIn({ economy, parts }: PoachedFrom, place: PoachedPlace): boolean {
  if (place === null) return true
  return 'economies' in place ? place.economies.includes(economy) : parts.includes(place.part)
}

/** The pools whose people come from a place. */
export function poolsIn({ from }: PoachedPosts, place: PoachedPlace): number[] {
  return from.flatMap((own, pool) => (isPoachedIn(own, place) ? [pool] : []))
}

/**
 * Posts that people of some pools left open, added up over a window.
 *
 * @param sums curves of all pools by the columns of the windows
 * @param column what the months weigh
 */
export function leftOpenBy(pools: readonly number[], sums: Float64Array, column: number): number {
  let sum = 0
  for (let k = 0; k < pools.length; k++) sum += sums[pools[k]! * columnCount + column]!
  return sum
}
