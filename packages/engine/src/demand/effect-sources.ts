import { buyingShapes } from './buying-shapes.ts'
import type { Project } from './project.ts'

/** Wages that are paid in one place, by phases that produce or by others. */
interface Wages {
  /** Place among the hosts. */
  readonly host: number
  /** Place among the parts of all splits where they are spent; null where the economy is not taken apart. */
  readonly part: number | null
  readonly producing: boolean
  /** The posts that earn them. */
  readonly posts: readonly number[]
}

/**
 * What calls for output in the economies: each shape by which something is bought, then the wages paid in each place. One unit of a shape that buys is what
 * its lines buy; one unit of wages is one of money. Posts of all openings earn the same kind of money, so all of a place are one source: effects are
 * worked out for a handful of sources instead of for every shape.
 */
export interface EffectSources {
  readonly count: number
  /** Shape of each source that buys, rising. */
  readonly shapes: readonly number[]
  /** The sources after them. */
  readonly wages: readonly Wages[]
}

export function effectSources({ lines, posts, phases }: Pick<Project, 'lines' | 'posts' | 'phases'>): EffectSources {
  const shapes = buyingShapes({ lines })
  const wages = new Map<string, Wages & { readonly posts: number[] }>()
  posts.forEach(({ host, wagesAt: part, phase }, p) => {
    const { producing } = phases[phase]!
    const key = `${host} ${part} ${producing}`
    const known = wages.get(key) ?? { host, part, producing, posts: [] }
    known.posts.push(p)
    wages.set(key, known)
  })
  return { count: shapes.length + wages.size, shapes, wages: [...wages.values()] }
}

/**
 * What each source counts, from what each shape's curve adds up to: a shape that buys counts its own sum, wages of a place Σ_posts labour cost · sum.
 *
 * @param costOfPost labour cost of each post at one unit of its shape
 * @param sums shapes × columns, further rows are not read
 * @param out sources × columns, overwritten
 */
export function setSourceSums(
  { shapes, wages }: EffectSources,
  posts: Project['posts'],
  costOfPost: Float64Array,
  sums: Float64Array,
  columns: number,
  out: Float64Array,
): void {
  for (let b = 0; b < shapes.length; b++) {
    const from = shapes[b]! * columns
    for (let k = 0; k < columns; k++) out[b * columns + k] = sums[from + k]!
  }
  for (let w = 0; w < wages.length; w++) {
    const row = (shapes.length + w) * columns
    const earners = wages[w]!.posts
    out.fill(0, row, row + columns)
    for (let i = 0; i < earners.length; i++) {
      const p = earners[i]!
      const cost = costOfPost[p]!
      const from = posts[p]!.shape * columns
      for (let k = 0; k < columns; k++) out[row + k]! += cost * sums[from + k]!
    }
  }
}
