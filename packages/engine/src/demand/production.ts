import { labourPerUnit, learningExponent } from './learning.ts'
import type { PhaseMonths } from './phase-months.ts'
import type { Project } from './project.ts'
import { monthOfShare, ramp } from './ramp.ts'

/** The share of capacity at which the stated labour per unit holds. */
const referenceShare = 0.9

/** What the plant makes, month by month. */
export interface Production {
  /** Month of the first output; −1 where nothing is produced. */
  start: number
  /** Share of capacity that is planned, T: interruptions shorter than a limit do not lower it. */
  readonly planned: Float64Array
  /** Units made, T. */
  readonly made: Float64Array
  /** Labour per unit over the labour stated, T; 1 where nothing is planned. */
  readonly labour: Float64Array
}

export function production(months: number): Production {
  return { start: -1, planned: new Float64Array(months), made: new Float64Array(months), labour: new Float64Array(months) }
}

/**
 * Output by month.
 *
 *   made(t) = capacity · ramp(t) · availability(t)
 *
 * All producing phases share one curve, counted from the first producing month. Relocation stops output; it leaves the plan, and with it the posts,
 * where it is shorter than the limit of short interruptions.
 *
 * @param filled φ, share of the planned output that the people in post allow, T; null where nobody is missing
 * @see MODEL.md 4.3 and 9
 */
export function setProduction(
  project: Project,
  values: Float64Array,
  when: PhaseMonths,
  out: Production,
  filled: Float64Array | null = null,
): void {
  const { product, phases, months, settings, shapes } = project
  out.planned.fill(0)
  out.made.fill(0)
  out.labour.fill(1)
  out.start = -1
  phases.forEach((phase, p) => {
    if (phase.producing && (out.start < 0 || when.first[p]! < out.start)) out.start = when.first[p]!
  })
  if (out.start < 0) return
  const capacity = values[product.capacity]!
  phases.forEach((phase, p) => {
    if (!phase.producing) return
    const end = Math.min(months, when.producingEnd[p]!)
    for (let t = when.first[p]!; t < end; t++) {
      const share = ramp(t - out.start, values[product.halfCapacityMonth]!, values[product.rampMonths]!)
      out.planned[t] = share
      out.made[t] = capacity * share
    }
  })
  phases.forEach((phase, p) => {
    if (phase.kind !== 'relocation') return
    const long = when.end[p]! - when.first[p]! >= values[settings.shortInterruption]!
    for (let t = when.first[p]!; t < Math.min(months, when.end[p]!); t++) {
      out.made[t] = 0
      if (long) out.planned[t] = 0
    }
  })
  if (shapes.some(({ kind }) => kind === 'posts-per-unit')) setLearning(project, values, out, filled)
  if (filled) for (let t = 0; t < months; t++) out.made[t]! *= filled[t]!
}

/**
 * Labour per unit by month: Q at mid-month against Q in the first month at nine tenths of capacity, which may lie beyond the horizon. Q is what is made with the
 * people in post; the stated labour holds at the units that the plan has made by then, so that a plant which falls behind learns later.
 */
function setLearning({ product, settings, months }: Project, values: Float64Array, out: Production, filled: Float64Array | null): void {
  const [half, width, capacity] = [values[product.halfCapacityMonth]!, values[product.rampMonths]!, values[product.capacity]!]
  const referenceMonth = out.start + monthOfShare(referenceShare, half, width)
  let before = 0
  for (let t = out.start; t < referenceMonth; t++) before += t < months ? out.made[t]! : capacity * ramp(t - out.start, half, width)
  const inReference = referenceMonth < months ? out.made[referenceMonth]! : capacity * ramp(referenceMonth - out.start, half, width)
  const reference = before + inReference / 2
  const exponent = learningExponent(values[product.learningRate]!)
  const bounds = { floor: values[settings.learningFloor]!, ceiling: values[settings.learningCeiling]! }
  let made = 0
  for (let t = out.start; t < months; t++) {
    const inMonth = out.made[t]! * (filled ? filled[t]! : 1)
    if (out.planned[t]! > 0) out.labour[t] = labourPerUnit(made + inMonth / 2, reference, exponent, bounds)
    made += inMonth
  }
}
