import { type Finding, finding, ModelInputError, type Shock } from '@shiftwork/contracts'
import {
  type EffectTotals,
  economyIndex,
  effectTotals,
  hasEmployment,
  impactSolver,
  industryIndex,
  jobsNotes,
  type LinkedEconomies,
  notEstimated,
} from '@shiftwork/engine'

/** The effects of one shock in one place. */
interface Effects {
  readonly indirect: EffectTotals
  readonly induced: EffectTotals
}

export interface ImpactReport {
  readonly economies: Readonly<Record<string, Effects>>
  readonly world: Effects
  readonly residual: number
  readonly notes: readonly Finding[]
}

/**
 * Indirect and induced effects of a shock by economy: heads as found in the employment data, growth factor 1.
 *
 * @throws ModelInputError that names each unknown economy or product
 */
export function impactOfShock(model: LinkedEconomies, shock: Shock, tableNotes: readonly Finding[] = []): ImpactReport {
  const faults = unknownCodes(model, shock)
  if (faults.length > 0) throw new ModelInputError(faults)
  const purchases = new Float64Array(model.operator.size)
  for (const { buyer, product, amount } of shock.purchases) {
    model.operator.addPurchase(economyIndex(model, buyer), industryIndex(model, product), amount, purchases)
  }
  const wages = new Float64Array(model.economies.length)
  for (const [economy, amount] of Object.entries(shock.wages)) wages[economyIndex(model, economy)] = amount
  const spendingShare = new Float64Array(model.economies.length).fill(shock.householdSpendingShare)
  const { indirect, induced, residual } = impactSolver(model, spendingShare).impact({ purchases, wages })
  const effects = model.economies.map((code, c) => {
    const factor = shock.employmentFactor?.[code] ?? 1
    return { indirect: effectTotals(model, c, indirect, factor), induced: effectTotals(model, c, induced, factor) }
  })
  return {
    economies: Object.fromEntries(model.economies.map((code, c) => [code, effects[c]!])),
    world: { indirect: sum(effects.map((effect) => effect.indirect)), induced: sum(effects.map((effect) => effect.induced)) },
    residual,
    notes: [...notesOnJobs(model, shock), ...tableNotes],
  }
}

/** The world's jobs are known only where every economy's are. */
function sum(totals: readonly EffectTotals[]): EffectTotals {
  const of = (measure: 'output' | 'valueAdded' | 'labourIncome') => totals.reduce((total, effect) => total + effect[measure], 0)
  const jobs = totals.reduce<number | null>((total, effect) => (total === null || effect.jobs === null ? null : total + effect.jobs), 0)
  return { output: of('output'), valueAdded: of('valueAdded'), labourIncome: of('labourIncome'), jobs }
}

function unknownCodes(model: LinkedEconomies, shock: Shock): Finding[] {
  const unknownEconomy = (code: string, path: string) =>
    model.economies.includes(code)
      ? []
      : [
          finding('unknown-economy', {
            path,
            found: code,
            expected: `one of ${model.economies.join(', ')}`,
            remedy: 'Use the code of an economy of the tables.',
          }),
        ]
  const unknownProduct = (code: string, path: string) =>
    model.industries.includes(code)
      ? []
      : [
          finding('unknown-product', {
            path,
            found: code,
            expected: `one of ${model.industries.join(', ')}`,
            remedy: 'Use the code of a product of the tables.',
          }),
        ]
  return [
    ...shock.purchases.flatMap(({ buyer, product }, k) => [
      ...unknownEconomy(buyer, `/purchases/${k}/buyer`),
      ...unknownProduct(product, `/purchases/${k}/product`),
    ]),
    ...Object.keys(shock.wages).flatMap((code) => unknownEconomy(code, `/wages/${code}`)),
    ...Object.keys(shock.employmentFactor ?? {}).flatMap((code) => unknownEconomy(code, `/employmentFactor/${code}`)),
  ]
}

/** Notes on jobs, for the economies that the shock reaches directly and for those without any employment data. */
function notesOnJobs(model: LinkedEconomies, shock: Shock): Finding[] {
  const without = model.economies.filter((_, c) => !hasEmployment(model, c))
  const reached = new Set([...shock.purchases.map(({ buyer }) => buyer), ...Object.keys(shock.wages)])
  const partly = [...reached].filter((code) => !without.includes(code)).flatMap((code) => jobsNotes(model, economyIndex(model, code)))
  return [...(without.length > 0 ? [notEstimated(without)] : []), ...partly]
}
