import { buyingShapes } from './buying-shapes.ts'
import { setRow } from './curve-rows.ts'
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
  /** The shape of each of these posts. */
  readonly shapes: readonly number[]
}

/**
 * What calls for output in the economies: each shape by which something is bought, then the wages paid in each place. One unit of a shape that buys is what
 * its lines buy; one unit of wages is one of money. Posts of all openings earn the same kind of money, so all of a place are one source: effects are
 * worked out for a handful of sources instead of for every shape.
 */
export interface EffectSources extends PaidSources {
  readonly wages: readonly Wages[]
}

/** The same without who earns the wages and when. */
export interface PaidSources {
  readonly count: number
  /** Shape of each source that buys, rising. */
  readonly shapes: readonly number[]
  /** The sources after them: wages paid in a place among the hosts. */
  readonly wages: readonly Pick<Wages, 'host'>[]
}

export function effectSources({ lines, posts, phases }: Pick<Project, 'lines' | 'posts' | 'phases'>): EffectSources {
  const shapes = buyingShapes({ lines })
  const wages = new Map<string, Wages & { readonly posts: number[]; readonly shapes: number[] }>()
  posts.forEach(({ host, wagesAt: part, phase, shape }, p) => {
    const { producing } = phases[phase]!
    const key = `${host} ${part} ${producing}`
    const known = wages.get(key) ?? { host, part, producing, posts: [], shapes: [] }
    known.posts.push(p)
    known.shapes.push(shape)
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
  sources: EffectSources,
  costOfPost: Float64Array,
  sums: Float64Array,
  columns: number,
  out: Float64Array,
): void {
  const { shapes, wages } = sources
  setBoughtSums(sources, sums, columns, out)
  const last = columns - 1
  for (let w = 0; w < wages.length; w++) {
    const row = (shapes.length + w) * columns
    for (let k = 0; k < columns; k += 4)
      setWages(wages[w]!, costOfPost, sums, columns, k, Math.min(k + 1, last), Math.min(k + 2, last), Math.min(k + 3, last), out, row)
  }
}

/** The same of the shapes that buy alone. */
export function setBoughtSums({ shapes }: EffectSources, sums: Float64Array, columns: number, out: Float64Array): void {
  for (let b = 0; b < shapes.length; b++) setRow(sums, shapes[b]! * columns, out, b * columns, columns)
}

/**
 * The same of all sources over some of the columns; the others are left as they are.
 *
 * @param fours the columns, four after four, the last repeated to make whole fours
 */
export function setSourceSumsOver(
  fours: Int32Array,
  { shapes, wages }: EffectSources,
  costOfPost: Float64Array,
  sums: Float64Array,
  columns: number,
  out: Float64Array,
): void {
  for (let k = 0; k < fours.length; k++) {
    const column = fours[k]!
    for (let b = 0; b < shapes.length; b++) out[b * columns + column] = sums[shapes[b]! * columns + column]!
  }
  for (let w = 0; w < wages.length; w++) {
    const row = (shapes.length + w) * columns
    for (let k = 0; k < fours.length; k += 4)
      setWages(wages[w]!, costOfPost, sums, columns, fours[k]!, fours[k + 1]!, fours[k + 2]!, fours[k + 3]!, out, row)
  }
}

/** Four columns side by side: one alone, each addition would wait for the one before. */
function setWages(
  { posts, shapes }: Wages,
  costOfPost: Float64Array,
  sums: Float64Array,
  columns: number,
  one: number,
  two: number,
  three: number,
  four: number,
  out: Float64Array,
  row: number,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let i = 0; i < posts.length; i++) {
    const cost = costOfPost[posts[i]!]!
    const from = shapes[i]! * columns
    a += cost * sums[from + one]!
    b += cost * sums[from + two]!
    c += cost * sums[from + three]!
    d += cost * sums[from + four]!
  }
  out[row + one] = a
  out[row + two] = b
  out[row + three] = c
  out[row + four] = d
}
