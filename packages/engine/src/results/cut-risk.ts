import { monthsFrom } from '../demand/months.ts'
import { premiumDue } from '../risk/insurance.ts'
import type { ProjectRisk } from '../risk/project-risk.ts'
import { moneyUnit } from './criteria-list.ts'
import { allStats, type RangedCut } from './cut.ts'
import { plantAccount, yearColumn } from './direct-effects.ts'
import type { Draw, ProjectRun } from './draw.ts'
import type { EstimateContext } from './estimate-context.ts'
import { lastRun } from './limited-runs.ts'
import { horizonYears } from './years.ts'

const monthsPerYear = 12
const wholePlant = 'all'

/** What people and risk leave of the plan. Cuts of scenarios that name neither pools nor risk do not hold them. */
export function limitCuts(context: EstimateContext): RangedCut[] {
  const { project, supply } = context
  if (!supply && !project.risk) return []
  const risk = project.risk ? [availabilityCut(context, project.risk), ...riskAccountCuts(context, project.risk)] : []
  return [deliveredCut(context), ...risk]
}

/**
 * Units by month: planned, with the posts that can be filled, and delivered in the end. Central figures lose what is lost on average; the range holds the
 * strikes of the draws.
 */
function deliveredCut({ project }: EstimateContext): RangedCut {
  const { months, shapes } = project
  const units = (curves: Float64Array) => curves.subarray(shapes.length * months, (shapes.length + 1) * months)
  return {
    form: {
      name: 'risk-output',
      measure: 'units',
      unit: 'units',
      axes: [
        { name: 'item', codes: ['planned', 'staffed', 'delivered'] },
        { name: 'month', codes: monthsFrom(project.start, months) },
      ],
    },
    stats: allStats,
    set({ draw }, out) {
      out.set(units(draw.curves), 0)
      out.set(units((draw.underSupply ?? draw).curves), months)
      out.set(units(lastRun(draw).curves), 2 * months)
    },
  }
}

/** Share of the planned output that each threat alone would leave, by month, and what all of them leave together. */
function availabilityCut({ project }: EstimateContext, { exposures }: ProjectRisk): RangedCut {
  return {
    form: {
      name: 'risk-availability',
      measure: 'availability',
      unit: 'share of planned output',
      axes: [
        { name: 'exposure', codes: [...exposures.map(({ id }) => id), wholePlant] },
        { name: 'month', codes: monthsFrom(project.start, project.months) },
      ],
    },
    stats: allStats,
    set({ draw: { risk } }, out) {
      out.set(risk!.availability.ofExposures, 0)
      out.set(risk!.availability.output, exposures.length * project.months)
    },
  }
}

const accountItems = ['surplus-planned', 'lost-output', 'insurance', 'relocation', 'risk-premium', 'surplus-left'] as const

/**
 * What risk costs the plant, by calendar year and over all of them: other value added before it, what takes off it (below zero), and what is left; the items
 * before the last sum to it.
 *
 *   lost output = other value added with everything that limits output − other value added of the plan
 *
 * Premiums are purchases of the plant and so are in its account already; the cost of moving away and what capital asks for the risk are paid out of what is left.
 *
 * @see MODEL.md 10 and 4.4
 */
function riskAccountCuts({ project, model }: EstimateContext, risk: ProjectRisk): RangedCut[] {
  const years = horizonYears(project)
  const money = { measure: 'money', unit: moneyUnit(model.economies) } as const
  const items = { name: 'item', codes: [...accountItems] }
  const setYears = (draw: Draw, out: Float64Array): void => {
    years.forEach(({ first, end }, y) => {
      const surplus = (run: ProjectRun) => plantAccount(project, draw, yearColumn(run, years.length, y)).otherValueAdded
      const costs = costsOfRisk(risk, draw, project.months, first, end)
      const [before, after] = [surplus(draw), surplus(lastRun(draw))]
      const items = [before + costs.insurance, after - before, -costs.insurance, -costs.relocation, -costs.riskPremium]
      const left = after - costs.relocation - costs.riskPremium
      out.set([...items.map((item) => item + 0), left], y * accountItems.length)
    })
  }
  const byYear = new Float64Array(years.length * accountItems.length)
  return [
    {
      form: { name: 'risk-account', ...money, axes: [{ name: 'year', codes: years.map(({ year }) => String(year)) }, items] },
      stats: allStats,
      set: ({ draw }, out) => setYears(draw, out),
    },
    {
      form: { name: 'risk-account-life', ...money, axes: [items] },
      stats: allStats,
      set({ draw }, out) {
        setYears(draw, byYear)
        out.fill(0)
        byYear.forEach((value, k) => {
          out[k % accountItems.length]! += value
        })
      },
    },
  ]
}

/** Premiums, moves and what capital asks for the risk, from one month to another; money of the tables. */
function costsOfRisk(risk: ProjectRisk, { values, production, flows: { perCurrency } }: Draw, months: number, first: number, end: number) {
  const costs = { insurance: 0, relocation: 0, riskPremium: 0 }
  risk.exposures.forEach(({ capital, relocation }, e) => {
    if (capital) {
      const isDue = premiumDue(risk, e, values, months)
      let due = 0
      for (let t = first; t < end; t++) if (production.planned[t]! > 0 && isDue(t)) due++
      costs.insurance += due * values[capital.premiumAMonth]! * perCurrency
      costs.riskPremium += ((due * values[capital.value]! * values[capital.riskPremium]!) / monthsPerYear) * perCurrency
    }
    if (!relocation) return
    const month = values[relocation.month]!
    if (month >= first && month < end) costs.relocation += values[relocation.cost]! * perCurrency
  })
  return costs
}
