import { monthsFrom } from '../demand/months.ts'
import { moneyUnit } from './criteria-list.ts'
import type { CentralCut } from './cut.ts'
import { plantAccount, yearColumn } from './direct-effects.ts'
import type { EstimateContext } from './estimate-context.ts'
import { horizonYears } from './years.ts'

/** Items of the account, in the order of their codes. The first five close; the last three are spent by phases that do not produce. */
const items = {
  revenue: 'revenue',
  purchases: 'purchases',
  'product-taxes': 'productTaxes',
  'labour-cost': 'labourCost',
  'other-value-added': 'otherValueAdded',
  'capital-purchases': 'capitalPurchases',
  'capital-product-taxes': 'capitalTaxes',
  'capital-labour-cost': 'capitalLabourCost',
} as const

/** The plant's account by calendar year: revenue = purchases + product taxes + labour cost + other value added (MODEL.md 4.4). */
export function accountCut({ project, model }: EstimateContext): CentralCut {
  const years = horizonYears(project)
  const codes = Object.keys(items)
  return {
    form: {
      name: 'account',
      measure: 'money',
      unit: moneyUnit(model.economies),
      axes: [
        { name: 'year', codes: years.map(({ year }) => String(year)) },
        { name: 'item', codes },
      ],
    },
    set({ draw }, out) {
      years.forEach((_, y) => {
        const account = plantAccount(project, draw, yearColumn(draw, years.length, y))
        Object.values(items).forEach((item, i) => {
          out[y * codes.length + i] = account[item]
        })
      })
    },
  }
}

/** Units made, by month. */
export function outputCut({ project }: EstimateContext): CentralCut {
  return {
    form: { name: 'output', measure: 'units', unit: 'units', axes: [{ name: 'month', codes: monthsFrom(project.start, project.months) }] },
    set({ draw }, out) {
      out.set(draw.production.made)
    },
  }
}
