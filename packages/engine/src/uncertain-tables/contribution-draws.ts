import { type Contribution, contribution } from '../input-output/contribution.ts'
import { effectTotals } from '../input-output/effect-totals.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { type RestOfWorld, restOfWorld } from '../input-output/rest-of-world.ts'
import { type EconomyInWorld, economyInWorld } from '../regions/economy-in-world.ts'
import { economyParts, type RegionOfEconomy } from '../regions/economy-parts.ts'
import type { RegionalMethod } from '../regions/local-share.ts'
import { type PlaceStructure, placeStructure } from '../regions/place-structure.ts'
import type { RegionalTables } from '../regions/regional-economies.ts'
import { type DrawnEconomy, drawnAccounts, economyDrawer } from './drawn-economy.ts'
import type { TableSpreads } from './table-spreads.ts'

/** Where a plant stands, and what of it strays. */
export interface ContributionSetting {
  readonly linked: RegionalTables
  /** Index of the economy. */
  readonly economy: number
  /** The region of it that the plant is in; null for the economy as a whole. */
  readonly region: RegionOfEconomy | null
  readonly method: Omit<RegionalMethod, 'delta'>
  /** π by economy; that of the plant's own is drawn by `spending`. */
  readonly spendingShare: Float64Array
  readonly spreads: TableSpreads
  /** δ and π of the plant's economy in a draw; constant where they are held. */
  readonly delta: (draw: number) => number
  readonly spending: (draw: number) => number
}

export const contributionEffects = ['direct', 'indirect', 'induced', 'total'] as const
export const contributionPlaces = ['own', 'rest', 'world'] as const
export const contributionMeasures = ['output', 'valueAdded', 'labourIncome', 'jobs'] as const
const [placeCount, measureCount] = [contributionPlaces.length, contributionMeasures.length]
/** Figures of one draw. */
export const contributionFigures = contributionEffects.length * placeCount * measureCount

/** Where a figure stands in a row: effect after effect, in it place after place, in it the measures. */
export function contributionAt(effect: number, place: number, measure: number): number {
  return (effect * placeCount + place) * measureCount + measure
}

/**
 * Contribution of an existing part of an industry, in draws of the table of its economy: technical coefficients, import shares, household pattern and jobs
 * per million as estimates draw them, δ of the region, π. Each draw is solved exactly; the tables of all other economies stand.
 *
 * @returns draws × figures; a row of NaN where the drawn table cannot be cut into the region and its rest, NaN for jobs that nobody has counted
 * @see `industryContribution`, `restOfWorld`; MODEL.md 5 and 13
 */
export function contributionDraws(
  setting: ContributionSetting,
  part: { readonly industry: number; readonly output: number },
  { seed, count }: { readonly seed: number; readonly count: number },
): Float64Array {
  const { linked, economy, spreads, spendingShare } = setting
  const { model, trade } = linked
  const n = model.industries.length
  const own = (values: Float64Array, width = 1) => values.slice(economy * n * width, (economy + 1) * n * width)
  const table = {
    economy: model.economies[economy]!,
    inputs: own(trade.inputs, n),
    importShare: own(trade.importShare),
    householdPattern: own(trade.householdPattern),
  }
  const draw = economyDrawer(table, spreads, seed)
  const abroad = restOfWorld(linked, economy, spendingShare)
  const totalsAbroad = { open: totalsOfImports(model, abroad.open), closed: totalsOfImports(model, abroad.closed) }
  const out = new Float64Array(count * contributionFigures).fill(Number.NaN)
  for (let k = 0; k < count; k++) {
    const drawn = draw(k)
    const structure = structureOfDraw(setting, drawn, setting.delta(k))
    if (!structure) continue
    const places = structure.economyOf.length
    const labourIncome = new Float64Array(places * n)
    for (let p = 0; p < places; p++) labourIncome.set(own(model.labourIncome), p * n)
    const closure = { labourIncome, spendingShare: new Float64Array(places).fill(setting.spending(k)) }
    const open = contributionOf(setting, part, economyInWorld(structure, abroad.open.exports, null), structure)
    const closed = contributionOf(setting, part, economyInWorld(structure, abroad.closed.exports, closure), structure)
    const measure = measurer(model, economy, drawn.employment)
    const direct = new Float64Array(open.suppliers.length)
    direct[part.industry] = part.output
    const row = out.subarray(k * contributionFigures, (k + 1) * contributionFigures).fill(0)
    addTotals(row, 0, 1, measure(direct, places, totalsAbroad.open))
    addTotals(row, 1, 1, measure(open.suppliers, places, totalsAbroad.open))
    addTotals(row, 2, 1, measure(closed.suppliers, places, totalsAbroad.closed))
    addTotals(row, 2, -1, measure(open.suppliers, places, totalsAbroad.open))
    for (let f = 0; f < placeCount * measureCount; f++) {
      row[contributionAt(3, 0, f)] = row[contributionAt(0, 0, f)]! + row[contributionAt(1, 0, f)]! + row[contributionAt(2, 0, f)]!
    }
  }
  return out
}

/** The economy by its drawn table, whole or cut; null where it cannot be cut. */
function structureOfDraw(
  { linked, economy, region, method }: ContributionSetting,
  drawn: DrawnEconomy,
  delta: number,
): PlaceStructure | null {
  const n = linked.model.industries.length
  const nobody = new Float64Array(n)
  const alone = { economies: 1, industries: n, attraction: new Float64Array(1), capability: nobody, poolSize: nobody }
  const { inputs, importShare, householdPattern } = drawn
  const trade = { ...alone, inputs, importShare, householdPattern }
  if (!region) return placeStructure(trade, [null])
  const { parts } = economyParts(drawnAccounts(linked.tables[economy]!, drawn), importShare, [region], { ...method, delta })
  return parts && placeStructure(trade, [parts])
}

function contributionOf(
  { linked: { model }, economy }: ContributionSetting,
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

/** Totals of all other economies for one unit of imports of each product, n × measures. */
function totalsOfImports(model: LinkedEconomies, { outputs }: RestOfWorld): Float64Array {
  const n = model.industries.length
  const totals = new Float64Array(n * measureCount)
  for (let product = 0; product < n; product++) {
    const output = outputs.subarray(product * model.operator.size, (product + 1) * model.operator.size)
    for (let c = 0; c < model.economies.length; c++) {
      const of = effectTotals(model, c, output)
      if (of.output === 0) continue
      contributionMeasures.forEach((name, m) => {
        totals[product * measureCount + m]! += of[name] ?? Number.NaN
      })
    }
  }
  return totals
}

/** Measures of output and imports of an economy at drawn jobs per million: in its first place, in its others, and everywhere. */
function measurer(model: LinkedEconomies, economy: number, employment: Float64Array) {
  const n = model.industries.length
  const jobsPerOutput = model.jobsPerOutput.slice()
  for (let i = 0; i < n; i++) jobsPerOutput[economy * n + i]! *= employment[i]!
  const drawn = { ...model, jobsPerOutput }
  const whole = new Float64Array(model.operator.size)
  return (vector: Float64Array, places: number, abroad: Float64Array): Float64Array => {
    const totals = new Float64Array(placeCount * measureCount)
    for (let p = 0; p < places; p++) {
      whole.set(vector.subarray(p * n, (p + 1) * n), economy * n)
      const of = effectTotals(drawn, economy, whole)
      contributionMeasures.forEach((name, m) => {
        const value = of[name] ?? Number.NaN
        totals[(p === 0 ? 0 : 1) * measureCount + m]! += value
        totals[2 * measureCount + m]! += value
      })
    }
    for (let product = 0; product < n; product++) {
      const imported = vector[places * n + product]!
      if (imported === 0) continue
      for (let m = 0; m < measureCount; m++) totals[2 * measureCount + m]! += imported * abroad[product * measureCount + m]!
    }
    return totals
  }
}

function addTotals(row: Float64Array, effect: number, sign: 1 | -1, totals: Float64Array): void {
  for (let f = 0; f < totals.length; f++) row[contributionAt(effect, 0, f)]! += sign * totals[f]!
}
