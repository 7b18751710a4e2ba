import type { Measure } from '@shiftwork/contracts'
import { type CentralCut, effectCodes, measureForm } from './cut.ts'
import { plantCode } from './cut-industries.ts'
import { setDirectEffects } from './direct-effects.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { industryJobs } from './industry-jobs.ts'
import type { ResultPlace, ResultPlaces } from './result-places.ts'
import { effectMeasures } from './shape-effects.ts'
import { shapeOutputs } from './shape-outputs.ts'
import { horizonYears, yearSums } from './years.ts'

const monthsPerYear = 12

/** One measure in every place, by industry, effect and calendar year, at the central values. */
export function detailCut(context: EstimateContext, places: ResultPlaces, measure: Measure): CentralCut {
  const { project, model } = context
  const n = model.economies.industries.length
  const years = horizonYears(project)
  const effects = effectCodes.length
  const cell = (p: number, i: number, e: number, y: number) => ((p * (n + 1) + i) * effects + e) * years.length + y
  const world = places.all.length - 1
  return {
    form: {
      name: `detail-${measure}`,
      ...measureForm(measure, model.economies),
      axes: [
        { name: 'place', codes: places.all.map(({ code }) => code) },
        { name: 'industry', codes: [...model.economies.industries, plantCode] },
        { name: 'effect', codes: effectCodes },
        { name: 'year', codes: years.map(({ year }) => String(year)) },
      ],
    },
    set(state, out) {
      out.fill(0)
      const sums = new Float64Array((project.shapes.length + 1) * years.length)
      yearSums(state.draw.curves, project.months, years, sums)
      const byShape = shapeOutputs(context, state)
      const coefficient = coefficients(context, state, measure)
      years.forEach(({ first }, y) => {
        const growth = measure === 'jobs' ? state.draw.jobsGrowth[first]! : 1
        for (const [e, outputs] of [byShape.indirect, byShape.induced].entries()) {
          const total = weighted(outputs, (s) => sums[s * years.length + y]! * growth)
          places.all.forEach((place, p) => {
            if (place.kind !== 'economy') return
            for (let i = 0; i < n; i++) {
              const value = total[place.economy * n + i]! * coefficient(place.economy * n + i)
              out[cell(p, i, e + 1, y)] = value
              if (!Number.isNaN(value)) out[cell(world, i, e + 1, y)]! += value
            }
          })
        }
        setPlant(
          context,
          state,
          places.all,
          measure,
          (s) => sums[s * years.length + y]!,
          (p, value) => {
            out[cell(p, n, 0, y)] = value
          },
        )
      })
      places.all.forEach((place, p) => {
        for (let i = 0; i <= n; i++) {
          for (let y = 0; y < years.length; y++) {
            if (place.kind === 'part') out[cell(p, i, 1, y)] = out[cell(p, i, 2, y)] = Number.NaN
            out[cell(p, i, 3, y)] = out[cell(p, i, 0, y)]! + out[cell(p, i, 1, y)]! + out[cell(p, i, 2, y)]!
          }
        }
      })
    },
  }
}

/** What turns output into the measure, by industry. */
function coefficients(context: EstimateContext, { jobs }: DrawState, measure: Measure): (industry: number) => number {
  const { valueAdded, labourIncome } = context.model.economies
  if (measure === 'output') return () => 1
  if (measure === 'value-added') return (k) => valueAdded[k]!
  if (measure === 'labour-income') return (k) => labourIncome[k]!
  return (k) => industryJobs(context, jobs, k)
}

function weighted(outputs: readonly Float64Array[], weight: (shape: number) => number): Float64Array {
  const total = new Float64Array(outputs[0]?.length ?? 0)
  outputs.forEach((output, s) => {
    const factor = weight(s)
    if (factor !== 0) for (let k = 0; k < total.length; k++) total[k]! += factor * output[k]!
  })
  return total
}

/** Direct effects stand under the plant, in the places of the project and in the world. */
function setPlant(
  { project }: EstimateContext,
  { draw }: DrawState,
  places: readonly ResultPlace[],
  measure: Measure,
  sumOf: (shape: number) => number,
  put: (place: number, value: number) => void,
): void {
  const measures = effectMeasures.length
  const m = effectMeasures.indexOf(measure)
  const direct = new Float64Array((project.hosts.length + project.parts.length) * measures)
  setDirectEffects(project, draw, sumOf, direct)
  const over = measure === 'jobs' ? monthsPerYear : 1
  let world = 0
  for (let h = 0; h < project.hosts.length; h++) world += direct[h * measures + m]! / over
  places.forEach((place, p) => {
    if (place.kind === 'part') put(p, direct[(project.hosts.length + place.part) * measures + m]! / over)
    else if (place.kind === 'world') put(p, world)
    else if (place.kind === 'economy' && place.host >= 0) put(p, direct[place.host * measures + m]! / over)
  })
}
