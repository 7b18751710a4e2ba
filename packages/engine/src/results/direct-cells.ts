import { type SumColumn, setDirectEffects } from './direct-effects.ts'
import type { Draw } from './draw.ts'
import { cellOf, jobsMeasure, measures } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlace } from './result-places.ts'

const monthsPerYear = 12
/** Stands for all hosts together. */
const wholeWorld = -2

/**
 * Direct effects: output is revenue, value added is labour cost and other value added, labour income is labour cost, jobs are the posts.
 * Revenue and surplus stand where operating wages are paid. Wages of phases that do not produce are value added on own account.
 *
 * @see MODEL.md 4.4
 */
export function directCells({ project }: EstimateContext, places: readonly ResultPlace[]) {
  const hosts = project.hosts.length
  const direct = new Float64Array((hosts + project.parts.length) * measures)
  const count = places.length
  const ownOf = Int32Array.from(places, (place) =>
    place.kind === 'part' ? hosts + place.part : place.kind === 'economy' ? place.host : place.kind === 'world' ? wholeWorld : -1,
  )
  const figureOf = (own: number, m: number): number => {
    if (own >= 0) return direct[own * measures + m]!
    let value = 0
    if (own === wholeWorld) for (let h = 0; h < hosts; h++) value += direct[h * measures + m]!
    return value
  }
  return {
    all(draw: Draw, column: SumColumn, out: Float64Array): void {
      setDirectEffects(project, draw, column, direct)
      for (let p = 0; p < count; p++) {
        const own = ownOf[p]!
        if (own === -1) continue
        for (let m = 0; m < jobsMeasure; m++) out[cellOf(count, 0, m, p)] = figureOf(own, m)
        out[cellOf(count, 0, jobsMeasure, p)] = figureOf(own, jobsMeasure) / monthsPerYear
      }
    },
    /** Jobs alone, by place. */
    jobs(draw: Draw, column: SumColumn, out: Float64Array): void {
      setDirectEffects(project, draw, column, direct)
      for (let p = 0; p < count; p++) out[p] = figureOf(ownOf[p]!, jobsMeasure) / monthsPerYear
    },
  }
}
