import { type Contribution, contribution } from '../input-output/contribution.ts'
import type { EconomyInWorld } from '../regions/economy-in-world.ts'
import type { PlaceStructure } from '../regions/place-structure.ts'
import { drawnMeasures, drawnTotals, type EconomyDrawsSetting, economyDraws } from './economy-draws.ts'

export const contributionEffects = ['direct', 'indirect', 'induced', 'total'] as const
/** Figures of one draw. */
export const contributionFigures = contributionEffects.length * drawnTotals

/** Where a figure stands in a row: effect after effect, in it place after place, in it the measures. */
export function contributionAt(effect: number, place: number, measure: number): number {
  return effect * drawnTotals + place * drawnMeasures.length + measure
}

/**
 * Contribution of an existing part of an industry, in draws of the table of its economy.
 *
 * @returns draws × figures; a row of NaN where the drawn table cannot be cut into the region and its rest, NaN for jobs that nobody has counted
 * @see `industryContribution`, `economyDraws`; MODEL.md 5 and 13
 */
export function contributionDraws(
  setting: EconomyDrawsSetting,
  part: { readonly industry: number; readonly output: number },
  { seed, count }: { readonly seed: number; readonly count: number },
): Float64Array {
  const draw = economyDraws(setting, seed)
  const out = new Float64Array(count * contributionFigures).fill(Number.NaN)
  for (let k = 0; k < count; k++) {
    const systems = draw(k)
    if (!systems) continue
    const { structure, totals } = systems
    const open = contributionOf(setting, part, systems.open, structure)
    const closed = contributionOf(setting, part, systems.closed, structure)
    const itself = new Float64Array(open.suppliers.length)
    itself[part.industry] = part.output
    const [direct, indirect, all] = [totals(itself, 'open'), totals(open.suppliers, 'open'), totals(closed.suppliers, 'closed')]
    const row = out.subarray(k * contributionFigures, (k + 1) * contributionFigures)
    for (let f = 0; f < drawnTotals; f++) {
      const figures = [direct[f]!, indirect[f]!, all[f]! - indirect[f]!, direct[f]! + all[f]!]
      for (const [effect, value] of figures.entries()) row[effect * drawnTotals + f] = value
    }
  }
  return out
}

function contributionOf(
  { linked: { model }, economy }: EconomyDrawsSetting,
  { industry, output }: { readonly industry: number; readonly output: number },
  solver: EconomyInWorld,
  { supplyShare, economyOf }: PlaceStructure,
): Contribution {
  const k = economy * model.industries.length + industry
  const labourIncome = new Float64Array(economyOf.length)
  labourIncome[0] = model.labourIncome[k]!
  const plant = { industry, output, inputs: solver.inputsOf(industry), labourIncome }
  const found = contribution(plant, model.output[k]! * supplyShare[0]![industry]!, solver)
  if (!found) throw new RangeError('The plant is larger than its industry.')
  return found
}
