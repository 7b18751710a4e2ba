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

/** An economy, or a region of it, and what of it strays. */
export interface EconomyDrawsSetting {
  readonly linked: RegionalTables
  /** Index of the economy. */
  readonly economy: number
  /** The region of it that is asked about; null for the economy as a whole. */
  readonly region: RegionOfEconomy | null
  readonly method: Omit<RegionalMethod, 'delta'>
  /** π by economy; that of the economy itself is drawn by `spending`. */
  readonly spendingShare: Float64Array
  readonly spreads: TableSpreads
  /** δ and π of the economy in a draw; constant where they are held. */
  readonly delta: (draw: number) => number
  readonly spending: (draw: number) => number
}

export const drawnPlaces = ['own', 'rest', 'world'] as const
export const drawnMeasures = ['output', 'valueAdded', 'labourIncome', 'jobs'] as const
/** Places × measures: place after place, in it the measures. */
export const drawnTotals = drawnPlaces.length * drawnMeasures.length

/** One draw of an economy with the rest of the world behind it. */
export interface DrawnSystems {
  readonly structure: PlaceStructure
  readonly open: EconomyInWorld
  readonly closed: EconomyInWorld
  /** Totals of a vector of the open or of the closed system; NaN for jobs that nobody has counted. */
  totals(vector: Float64Array, system: 'open' | 'closed'): Float64Array
}

/**
 * Draws of the table of one economy: technical coefficients, import shares, household pattern and jobs per million as estimates draw them, δ of the
 * region, π. Each draw is solved exactly; the tables of all other economies stand.
 *
 * @returns the systems of a draw, which depend on seed and number alone; null where the drawn table cannot be cut into the region and its rest
 * @see `restOfWorld`, `economyInWorld`; MODEL.md 13
 */
export function economyDraws(setting: EconomyDrawsSetting, seed: number): (draw: number) => DrawnSystems | null {
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
  const drawTable = economyDrawer(table, spreads, seed)
  const abroad = restOfWorld(linked, economy, spendingShare)
  const totalsAbroad = { open: totalsOfImports(model, abroad.open), closed: totalsOfImports(model, abroad.closed) }
  return (draw) => {
    const drawn = drawTable(draw)
    const structure = structureOfDraw(setting, drawn, setting.delta(draw))
    if (!structure) return null
    const places = structure.economyOf.length
    const labourIncome = new Float64Array(places * n)
    for (let p = 0; p < places; p++) labourIncome.set(own(model.labourIncome), p * n)
    const closure = { labourIncome, spendingShare: new Float64Array(places).fill(setting.spending(draw)) }
    const measure = measurer(model, economy, drawn.employment)
    return {
      structure,
      open: economyInWorld(structure, abroad.open.exports, null),
      closed: economyInWorld(structure, abroad.closed.exports, closure),
      totals: (vector, system) => measure(vector, places, totalsAbroad[system]),
    }
  }
}

/** The economy by its drawn table, whole or cut; null where it cannot be cut. */
function structureOfDraw(
  { linked, economy, region, method }: EconomyDrawsSetting,
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

/** Totals of all other economies for one unit of imports of each product, n × measures. */
function totalsOfImports(model: LinkedEconomies, { outputs }: RestOfWorld): Float64Array {
  const n = model.industries.length
  const totals = new Float64Array(n * drawnMeasures.length)
  for (let product = 0; product < n; product++) {
    const output = outputs.subarray(product * model.operator.size, (product + 1) * model.operator.size)
    for (let c = 0; c < model.economies.length; c++) {
      const of = effectTotals(model, c, output)
      if (of.output === 0) continue
      drawnMeasures.forEach((name, m) => {
        totals[product * drawnMeasures.length + m]! += of[name] ?? Number.NaN
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
    const totals = new Float64Array(drawnTotals)
    for (let p = 0; p < places; p++) {
      whole.set(vector.subarray(p * n, (p + 1) * n), economy * n)
      const of = effectTotals(drawn, economy, whole)
      drawnMeasures.forEach((name, m) => {
        const value = of[name] ?? Number.NaN
        totals[(p === 0 ? 0 : 1) * drawnMeasures.length + m]! += value
        totals[2 * drawnMeasures.length + m]! += value
      })
    }
    for (let product = 0; product < n; product++) {
      const imported = vector[places * n + product]!
      if (imported === 0) continue
      for (let m = 0; m < drawnMeasures.length; m++)
        totals[2 * drawnMeasures.length + m]! += imported * abroad[product * drawnMeasures.length + m]!
    }
    return totals
  }
}
