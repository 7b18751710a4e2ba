import { setDirectEffects } from './direct-effects.ts'
import type { DrawState } from './draw-state.ts'
import { effectMeasures, setEconomyEffects } from './economy-effects.ts'
import type { EstimateContext } from './estimate-context.ts'
import { type ResultPlace, restOfWorld } from './result-places.ts'

const monthsPerYear = 12
const measures = effectMeasures.length
export const jobsMeasure = effectMeasures.indexOf('jobs')

/** What a time is made of: each shape's curve added up over it, in money and with the growth of output per job. */
export interface TimeWeights {
  readonly money: (shape: number) => number
  readonly jobs: (shape: number) => number
}

/** Reads the effects of a draw over some time, place by place. */
export interface PlaceEffects {
  /** Adds up everything over a time; `value` then reads it. */
  over(state: DrawState, time: TimeWeights): void
  /** direct, indirect, induced, total (0 to 3) of a measure in a place; NaN where it is not estimated. */
  value(place: ResultPlace, effect: number, measure: number): number
}

export function placeEffects({ project, model, economies }: EstimateContext, detailed: readonly ResultPlace[]): PlaceEffects {
  const count = model.economies.economies.length
  const hosts = project.hosts.length
  const direct = new Float64Array((hosts + project.parts.length) * measures)
  const linked = [new Float64Array(measures * count), new Float64Array(measures * count)]
  const scratch = new Float64Array(economies.size)
  const rest = restOfWorld(detailed, count)
  const everywhere = Array.from({ length: count }, (_, c) => c)

  const directIn = (place: ResultPlace, measure: number): number => {
    if (place.kind === 'part') return direct[(hosts + place.part) * measures + measure]!
    if (place.kind === 'economy') return place.host < 0 ? 0 : direct[place.host * measures + measure]!
    let sum = 0
    if (place.kind === 'world') for (let h = 0; h < hosts; h++) sum += direct[h * measures + measure]!
    return sum
  }
  const linkedIn = (place: ResultPlace, effect: number, measure: number): number => {
    if (place.kind === 'part') return Number.NaN
    const values = linked[effect - 1]!
    if (place.kind === 'economy') return values[measure * count + place.economy]!
    return sumOfKnown(values, measure * count, place.kind === 'world' ? everywhere : rest)
  }
  const value = (place: ResultPlace, effect: number, measure: number): number => {
    if (effect === 0) return directIn(place, measure)
    if (effect < 3) return linkedIn(place, effect, measure)
    return directIn(place, measure) + linkedIn(place, 1, measure) + linkedIn(place, 2, measure)
  }
  return {
    over({ draw, totals, jobs }, time) {
      setDirectEffects(project, draw, time.money, direct)
      for (let p = 0; p < hosts + project.parts.length; p++) direct[p * measures + jobsMeasure]! /= monthsPerYear
      setEconomyEffects(totals.indirect, time, jobs, scratch, linked[0]!)
      setEconomyEffects(totals.induced, time, jobs, scratch, linked[1]!)
    },
    value,
  }
}

/** Sum over economies of what is known; NaN where nothing is. */
function sumOfKnown(values: Float64Array, offset: number, economies: readonly number[]): number {
  let sum = Number.NaN
  for (const c of economies) {
    const value = values[offset + c]!
    if (!Number.isNaN(value)) sum = (Number.isNaN(sum) ? 0 : sum) + value
  }
  return sum
}
