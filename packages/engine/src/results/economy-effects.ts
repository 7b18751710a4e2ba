import type { ShapeTotals } from '../responses/shape-totals.ts'
import { jobsOf, moneyMeasures } from './economy-totals.ts'

/** Measures of an effect in an economy: output, value added, labour income (money of the tables), jobs (job-years). */
export const effectMeasures = ['output', 'value-added', 'labour-income', 'jobs'] as const

/** What turns outputs into jobs in one draw, by economy. */
export interface JobsFactors {
  /** γ, employment factor. */
  readonly factor: Float64Array
  /** r, from heads to labour cost in marked industries. */
  readonly route: Float64Array
  /** Whether the economy has employment data. */
  readonly covered: Uint8Array
}

/**
 * Adds the shapes up to one effect by economy.
 *
 *   money_f = Σ_s money weight_s · T_sf,   jobs totals_f = Σ_s jobs weight_s · T_sf
 *
 * @param totals of one effect, S × (6 · economies), as `economyTotals` lays them out
 * @param moneyWeights by shape: its curve added up over the time wanted; jobsWeights: the same with the growth of output per job
 * @param scratch 6 · economies
 * @param out 4 measures × economies; jobs NaN where they are not estimated
 */
export function setEconomyEffects(
  totals: Float64Array,
  weights: { readonly money: (shape: number) => number; readonly jobs: (shape: number) => number },
  jobs: JobsFactors,
  scratch: Float64Array,
  out: Float64Array,
): void {
  const count = jobs.factor.length
  const size = scratch.length
  const moneySize = moneyMeasures * count
  scratch.fill(0)
  for (let s = 0; s * size < totals.length; s++) {
    const money = weights.money(s)
    const job = weights.jobs(s)
    const row = s * size
    if (money !== 0) for (let f = 0; f < moneySize; f++) scratch[f]! += money * totals[row + f]!
    if (job !== 0) for (let f = moneySize; f < size; f++) scratch[f]! += job * totals[row + f]!
  }
  for (let f = 0; f < moneySize; f++) out[f] = scratch[f]!
  for (let c = 0; c < count; c++) {
    out[moneySize + c] =
      jobs.covered[c] === 0
        ? Number.NaN
        : jobsOf(jobs.factor[c]!, jobs.route[c]!, scratch[3 * count + c]!, scratch[4 * count + c]!, scratch[5 * count + c]!)
  }
}

/** The two effects that go through the linked economies. */
export type LinkedEffect = keyof ShapeTotals
export const linkedEffects = ['indirect', 'induced'] as const satisfies readonly LinkedEffect[]
