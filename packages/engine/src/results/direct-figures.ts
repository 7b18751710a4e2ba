import type { Project } from '../demand/project.ts'
import { placeFigures } from './criteria-list.ts'
import { plantAccount, windowColumn } from './direct-effects.ts'
import type { Draw, ProjectRun } from './draw.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const effectCount = 3
const construction = sumColumns.money + windowOrder.indexOf('construction')
const life = sumColumns.money + windowOrder.indexOf('life')
const monthsPerYear = 12

/** The direct effect among the figures of places. */
export interface DirectFigures {
  /** All of them. */
  set(draw: Draw, run: ProjectRun, out: Float64Array): void
  /** Posts in the steady year and job-years of the whole life alone. */
  setJobs(draw: Draw, run: ProjectRun, out: Float64Array): void
}

/**
 * Posts are means, job-years heads by twelve months; value added and labour income are those of the whole life. Hosts, the world after them, then the parts.
 *
 * @see MODEL.md 4.4
 */
export function directFigures(project: Project): DirectFigures {
  const hosts = project.hosts.length
  const groups = postsOfPlaces(project)
  const rowOf = (place: number) => (place < hosts ? place : place + 1) * placeFigures.length * effectCount
  const put = (figure: number, place: number, value: number, out: Float64Array) => {
    out[rowOf(place) + figure * effectCount] = value
  }
  const setWorld = (figure: number, out: Float64Array) => {
    let world = 0
    for (let host = 0; host < hosts; host++) world += out[(host * placeFigures.length + figure) * effectCount]!
    out[(hosts * placeFigures.length + figure) * effectCount] = world
  }
  const setJobs: DirectFigures['setJobs'] = ({ values }, { sums }, out) => {
    for (const { places, counts, shapes } of groups) {
      let steady = 0
      let overLife = 0
      for (let p = 0; p < counts.length; p++) {
        const heads = values[counts[p]!]!
        const at = shapes[p]! * columnCount
        steady += heads * sums[at + sumColumns.steadyMean]!
        overLife += heads * sums[at + life]!
      }
      for (const place of places) {
        put(0, place, steady, out)
        put(2, place, overLife / monthsPerYear, out)
      }
    }
    setWorld(0, out)
    setWorld(2, out)
  }
  return {
    setJobs,
    set(draw, run, out) {
      const { values, flows, plantShares } = draw
      const { sums } = run
      setJobs(draw, run, out)
      const { otherValueAdded } = plantAccount(project, draw, windowColumn(run, life))
      for (const { places, posts, counts, shapes } of groups) {
        let built = 0
        let labourCost = 0
        for (let p = 0; p < posts.length; p++) {
          const at = shapes[p]! * columnCount
          built += values[counts[p]!]! * sums[at + construction]!
          labourCost += flows.costOfPost[posts[p]!]! * sums[at + life]!
        }
        for (const place of places) {
          put(1, place, built / monthsPerYear, out)
          put(3, place, labourCost + otherValueAdded * plantShares[place]!, out)
          put(4, place, labourCost, out)
        }
      }
      for (const figure of [1, 3, 4]) setWorld(figure, out)
    },
  }
}

/** The posts of some places, of each its place among the posts, that of its head count among the assumptions, and its shape. */
interface PostsOfPlaces {
  /** Hosts, then parts of them: those that hold the very same posts. */
  readonly places: readonly number[]
  readonly posts: Int32Array
  readonly counts: Int32Array
  readonly shapes: Int32Array
}

function postsOfPlaces({ hosts, parts, posts }: Project): PostsOfPlaces[] {
  const groups = new Map<string, { readonly places: number[]; readonly own: number[] }>()
  for (let place = 0; place < hosts.length + parts.length; place++) {
    const part = place - hosts.length
    const own = posts.flatMap((post, p) => ((part < 0 ? post.host === place : post.parts.includes(part)) ? [p] : []))
    const group = groups.get(own.join()) ?? { places: [], own }
    group.places.push(place)
    groups.set(own.join(), group)
  }
  return [...groups.values()].map(({ places, own }) => ({
    places,
    posts: Int32Array.from(own),
    counts: Int32Array.from(own, (p) => posts[p]!.count),
    shapes: Int32Array.from(own, (p) => posts[p]!.shape),
  }))
}
