import { drawnTotals, type EconomyDrawsSetting, economyDraws } from './economy-draws.ts'

/** Type I and Type II. */
const types = 2
/** Figures of one industry: types × places × measures. */
export const multiplierFigures = types * drawnTotals

/**
 * Multipliers of every industry of an economy or region, in draws of the table of its economy: what one unit of final demand calls for.
 *
 * @returns draws × industries × figures; NaN for an industry without output, for jobs that nobody has counted, and throughout where the drawn table
 * cannot be cut into the region and its rest
 * @see `multipliers`, `regionMultipliers`, `economyDraws`; MODEL.md 5 and 13
 */
export function multiplierDraws(
  setting: EconomyDrawsSetting,
  { seed, count }: { readonly seed: number; readonly count: number },
): Float64Array {
  const { linked, economy, region } = setting
  const { output, industries } = linked.model
  const n = industries.length
  const made = industries.flatMap((_, j) => (output[economy * n + j]! > 0 && (region?.industryShare[j] ?? 1) > 0 ? [j] : []))
  const draw = economyDraws(setting, seed)
  const out = new Float64Array(count * n * multiplierFigures).fill(Number.NaN)
  for (let k = 0; k < count; k++) {
    const systems = draw(k)
    if (!systems) continue
    for (const j of made) {
      const unit = new Float64Array(systems.structure.economyOf.length * n + n)
      unit[j] = 1
      const at = (k * n + j) * multiplierFigures
      out.set(systems.totals(systems.open.solve(unit).output, 'open'), at)
      out.set(systems.totals(systems.closed.solve(unit).output, 'closed'), at + drawnTotals)
    }
  }
  return out
}
