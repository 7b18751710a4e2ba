import { allStats, type CutForm, effectCodes, type RangedCut } from './cut.ts'
import { setDirectEffects, windowColumn } from './direct-effects.ts'
import type { EstimateContext } from './estimate-context.ts'
import { linkedIndustryJobs } from './linked-industry-jobs.ts'
import type { ResultPlace, ResultPlaces } from './result-places.ts'
import { hasWindow, type PeakYear } from './window-months.ts'
import { sumColumns, windowOrder } from './window-sums.ts'

/** The plant itself is an industry of its own, beside those of the tables. */
export const plantCode = 'plant'
const monthsPerYear = 12
const headMonths = 3
const directMeasureCount = 4

/** Job-years in the detailed places by industry, effect and window; direct job-years stand under the plant. */
export function industriesCut(context: EstimateContext, { detailed }: ResultPlaces, peak: PeakYear | null): RangedCut {
  const { project, model } = context
  const n = model.economies.industries.length
  let kept: ReturnType<typeof linkedIndustryJobs> | undefined
  const direct = new Float64Array((project.hosts.length + project.parts.length) * directMeasureCount)
  const form: CutForm = {
    name: 'industries-jobs',
    measure: 'jobs',
    kind: 'job-years',
    unit: 'job-years',
    axes: [
      { name: 'place', codes: detailed.map(({ code }) => code) },
      { name: 'industry', codes: [...model.economies.industries, plantCode] },
      { name: 'effect', codes: effectCodes },
      { name: 'window', codes: [...windowOrder] },
    ],
  }
  const windows = windowOrder.length
  return {
    form,
    stats: allStats,
    set(state, out) {
      kept ??= linkedIndustryJobs(context, detailed)
      const linked = kept
      linked.set(state)
      const [first, second] = linked.jobs
      windowOrder.forEach((window, w) => {
        const present = hasWindow(project, peak, window)
        linked.over(state, w)
        setDirectEffects(project, state.draw, windowColumn(state.draw, sumColumns.money + w), direct)
        for (let p = 0; p < detailed.length; p++) {
          const heads = directHeadMonths(detailed[p]!, direct, project.hosts.length)
          for (let i = 0; i <= n; i++) {
            const cell = (p * (n + 1) + i) * effectCodes.length * windows + w
            const own = i === n ? heads / monthsPerYear : 0
            const indirect = first![p * (n + 1) + i]!
            const induced = second![p * (n + 1) + i]!
            out[cell] = present ? own : Number.NaN
            out[cell + windows] = present ? indirect : Number.NaN
            out[cell + 2 * windows] = present ? induced : Number.NaN
            out[cell + 3 * windows] = present ? own + indirect + induced : Number.NaN
          }
        }
      })
    },
  }
}

function directHeadMonths(place: ResultPlace, direct: Float64Array, hosts: number): number {
  if (place.kind === 'part') return direct[(hosts + place.part) * directMeasureCount + headMonths]!
  if (place.kind === 'economy') return place.host < 0 ? 0 : direct[place.host * directMeasureCount + headMonths]!
  if (place.kind === 'rest-of-world') return 0
  let sum = 0
  for (let h = 0; h < hosts; h++) sum += direct[h * directMeasureCount + headMonths]!
  return sum
}
