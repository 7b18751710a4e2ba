import { type Finding, finding, ModelInputError, type Scenario } from '@shiftwork/contracts'
import { type EffectTotals, type LinkedEconomies, type PlantEffects, plantReadings, type SteadyYear, steadyYear } from '@shiftwork/engine'
import { checkScenario, type Model } from '@shiftwork/runs'
import { type NamedSale, type PlantModel, plantModel } from './plant-model.ts'

/** Totals by place: hosts, their parts, the world. Jobs are job-years of the steady year, null where employment is not known. */
type ByPlace = Readonly<Record<string, EffectTotals>>

interface Reading {
  /** What the plant makes, with what it sells more to industries that grow by it. */
  readonly plantOutput: number
  readonly indirect: ByPlace
  readonly induced: ByPlace
}

export interface PlantReport {
  readonly scenario: string
  readonly money: LinkedEconomies['money']
  readonly steadyMonths: number
  readonly revenue: number
  readonly purchases: number
  readonly labourCost: number
  readonly salesToIndustries: number
  readonly finalDemand: Reading
  readonly industry: Reading
  readonly notes: readonly Finding[]
}

/**
 * A scenario's plant in its steady year, at the central values, by the final-demand approach and as an industry of the table: a column and a row of A.
 *
 * @throws ModelInputError where the scenario is at fault, where nothing operates, and where plant and customers would buy ever more from one another
 */
export function plantOfScenario(scenario: Scenario, model: Model): PlantReport {
  checkScenario(scenario, model)
  const of = plantModel(scenario, model)
  const year = steadyYear(of.project, model.reference.economies, of.places)
  if (!(year.revenue > 0)) throw new ModelInputError(finding('needs-steady-year', { path: '/phases' }))
  const { householdSpending } = of.project.economyParameters
  const { economies } = model.reference.economies
  const spending = Float64Array.from(of.economyOfPlace, (code) => householdSpending[economies.indexOf(code)]!)
  const readings = plantReadings(of.model, year, of.sales, spending)
  if (!readings.industry) throw new ModelInputError(finding('sales-loop-open', { path: '/product/sales' }))
  const totals = totalsByPlace(of, year, model)
  const reading = ({ indirect, induced }: PlantEffects, more: number): Reading => ({
    plantOutput: year.revenue + more,
    indirect: totals(indirect),
    induced: totals(induced),
  })
  return {
    scenario: scenario.name,
    money: of.model.money,
    steadyMonths: year.months,
    revenue: year.revenue,
    purchases: sum(year.purchases),
    labourCost: sum(year.labourCost),
    salesToIndustries: readings.salesToIndustries,
    finalDemand: reading(readings.finalDemand, 0),
    industry: reading(readings.industry, readings.industry.more),
    notes:
      of.sales.length === 0
        ? [finding('no-sales-to-industries', { severity: 'note', path: '/product/sales' })]
        : notesOnSales(of.sales, year),
  }
}

function notesOnSales(sales: readonly NamedSale[], { revenue }: SteadyYear): Finding[] {
  return sales.flatMap(({ id, share, bought, replaced }, k) => {
    const sold = share * revenue
    if (sold <= bought || replaced.every((part) => part === 0)) return []
    const values = { sale: id, sold, bought }
    return [finding('sales-above-purchases', { severity: 'warning', path: `/product/sales/${k}/share`, values })]
  })
}

/** Adds outputs up by place as an estimate does: jobs by the heads of the survey, γ and the growth of output per job. */
function totalsByPlace({ model, economyOfPlace, project }: PlantModel, { jobsGrowth }: SteadyYear, { reference }: Model) {
  const n = model.industries.length
  const { economies } = reference.economies
  const perMoney = (model.money.scale / 1_000_000) * jobsGrowth
  const ofPlace = (output: Float64Array, p: number): EffectTotals => {
    const c = economies.indexOf(economyOfPlace[p]!)
    const total = { output: 0, valueAdded: 0, labourIncome: 0 }
    let jobs = 0
    let counted = false
    for (let i = 0; i < n; i++) {
      const x = output[p * n + i]!
      total.output += x
      total.valueAdded += model.valueAdded[p * n + i]! * x
      total.labourIncome += model.labourIncome[p * n + i]! * x
      const heads = reference.jobs.heads[c * n + i]!
      if (Number.isNaN(heads)) continue
      counted = true
      jobs += heads * project.economyParameters.employmentFactor[c]! * x
    }
    return { ...total, jobs: counted ? jobs * perMoney : null }
  }
  const hosts = project.hosts.map((host) => economies[host]!)
  return (output: Float64Array): ByPlace => {
    const places = model.economies.map((_, p) => ofPlace(output, p))
    const inEconomy = (code: string) => places.filter((_, p) => economyOfPlace[p] === code)
    const parts = model.economies.flatMap((code, p) => (economyOfPlace[p] === code ? [] : [[code, places[p]!] as const]))
    return Object.fromEntries([...hosts.map((code) => [code, added(inEconomy(code))] as const), ...parts, ['world', added(places)]])
  }
}

/** Jobs of a sum are known where those of all its places are. */
function added(totals: readonly EffectTotals[]): EffectTotals {
  const of = (measure: 'output' | 'valueAdded' | 'labourIncome') => totals.reduce((all, place) => all + place[measure], 0)
  const jobs = totals.reduce<number | null>((all, place) => (all === null || place.jobs === null ? null : all + place.jobs), 0)
  return { output: of('output'), valueAdded: of('valueAdded'), labourIncome: of('labourIncome'), jobs }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
