import type { Measure } from '@shiftwork/contracts'
import type { SourceTotals } from '../responses/source-totals.ts'
import { type CentralCut, effectCodes, measureForm } from './cut.ts'
import { plantCode } from './cut-industries.ts'
import { type SumColumn, setDirectEffects, yearColumn } from './direct-effects.ts'
import type { DrawState } from './draw-state.ts'
import { effectMeasures } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import { industryJobs } from './industry-jobs.ts'
import { type PartOutputs, partOutputs } from './part-outputs.ts'
import type { ResultPlace, ResultPlaces } from './result-places.ts'
import { type SourceOutputs, sourceOutputs } from './source-outputs.ts'
import { horizonYears } from './years.ts'

const monthsPerYear = 12

/** What one unit of each source calls for, by industry of whole economies and of parts. */
interface DetailOutputs {
  readonly ofEconomies: SourceOutputs
  readonly parts: PartOutputs | null
  readonly ofParts: SourceTotals | null
}

/** Every measure in every place, by industry, effect and calendar year, at the central values: one cut a measure, from the same outputs. */
export function detailCuts(context: EstimateContext, places: ResultPlaces): CentralCut[] {
  // Laid down when the first of them is asked for: most estimates only name them.
  let parts: PartOutputs | null | undefined
  let computed: object | undefined
  let outputs: DetailOutputs
  const outputsOf = (state: DrawState) => {
    if (parts === undefined) parts = partOutputs(context)
    if (state.token !== computed) outputs = { ofEconomies: sourceOutputs(context, state), parts, ofParts: parts?.of(state) ?? null }
    computed = state.token
    return outputs
  }
  return effectMeasures.map((measure) => detailCut(context, places, measure, outputsOf))
}

function detailCut(
  context: EstimateContext,
  places: ResultPlaces,
  measure: Measure,
  outputsOf: (state: DrawState) => DetailOutputs,
): CentralCut {
  const { project, model } = context
  const n = model.economies.industries.length
  const years = horizonYears(project)
  const effects = effectCodes.length
  const cell = (p: number, i: number, e: number, y: number) => ((p * (n + 1) + i) * effects + e) * years.length + y
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
      const { sourceYears } = state.draw
      const { ofEconomies, parts, ofParts: byPart } = outputsOf(state)
      const coefficient = coefficients(context, state, measure)
      years.forEach(({ first }, y) => {
        const growth = measure === 'jobs' ? state.draw.jobsGrowth[first]! : 1
        const counted = (s: number) => sourceYears[s * years.length + y]! * growth
        const plant = plantByPlace(context, state, places.all, measure, yearColumn(state.draw, years.length, y))
        const [indirect, induced] = [ofEconomies.indirect, ofEconomies.induced].map((outputs) =>
          valuesByPlace(places.all, weighted(outputs, counted), coefficient, n),
        ) as [Float64Array, Float64Array]
        if (parts && byPart) {
          for (const [totals, into] of [
            [byPart.indirect, indirect],
            [byPart.induced, induced],
          ] as const) {
            const output = weighted(rowsOf(totals, parts.size), counted)
            putParts(parts, places.all, output, coefficient, into)
          }
        }
        places.all.forEach((_, p) => {
          for (let i = 0; i <= n; i++) {
            const own = i === n ? plant[p]! : 0
            const second = indirect[p * (n + 1) + i]!
            const third = induced[p * (n + 1) + i]!
            out[cell(p, i, 0, y)] = own
            out[cell(p, i, 1, y)] = second
            out[cell(p, i, 2, y)] = third
            out[cell(p, i, 3, y)] = own + second + third
          }
        })
      })
    },
  }
}

/** One effect by place and industry (nothing under the plant): NaN where it is not known, and in parts of an economy. */
function valuesByPlace(
  places: readonly ResultPlace[],
  output: Float64Array,
  coefficient: (industry: number) => number,
  n: number,
): Float64Array {
  const values = new Float64Array(places.length * (n + 1))
  const world = (places.length - 1) * (n + 1)
  values.fill(Number.NaN, world, world + n)
  places.forEach((place, p) => {
    if (place.kind === 'part') values.fill(Number.NaN, p * (n + 1), (p + 1) * (n + 1))
    if (place.kind !== 'economy') return
    for (let i = 0; i < n; i++) {
      const value = output[place.economy * n + i]! * coefficient(place.economy * n + i)
      values[p * (n + 1) + i] = value
      if (Number.isNaN(value)) continue
      const before = values[world + i]!
      values[world + i] = (Number.isNaN(before) ? 0 : before) + value
    }
  })
  return values
}

/** The same in the parts of economies that are taken apart. */
function putParts(
  { partOf }: PartOutputs,
  places: readonly ResultPlace[],
  output: Float64Array,
  coefficient: (industry: number) => number,
  into: Float64Array,
): void {
  const row = into.length / places.length
  places.forEach((place, p) => {
    const known = partOf(place)
    if (!known) return
    for (let i = 0; i < row - 1; i++) into[p * row + i] = output[known.part * (row - 1) + i]! * coefficient(known.economy * (row - 1) + i)
    into[p * row + row - 1] = 0
  })
}

function rowsOf(matrix: Float64Array, size: number): Float64Array[] {
  return Array.from({ length: matrix.length / size }, (_, s) => matrix.subarray(s * size, (s + 1) * size))
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

/** Direct effects of each place: they stand under the plant. */
function plantByPlace(
  { project }: EstimateContext,
  { draw }: DrawState,
  places: readonly ResultPlace[],
  measure: Measure,
  column: SumColumn,
): Float64Array {
  const measures = effectMeasures.length
  const m = effectMeasures.indexOf(measure)
  const hosts = project.hosts.length
  const direct = new Float64Array((hosts + project.parts.length) * measures)
  setDirectEffects(project, draw, column, direct)
  const over = measure === 'jobs' ? monthsPerYear : 1
  let world = 0
  for (let h = 0; h < hosts; h++) world += direct[h * measures + m]! / over
  return Float64Array.from(places, (place) => {
    if (place.kind === 'world') return world
    if (place.kind === 'part') return direct[(hosts + place.part) * measures + m]! / over
    return place.kind === 'economy' && place.host >= 0 ? direct[place.host * measures + m]! / over : 0
  })
}
