import { lineParts, originShare } from '../demand/flows.ts'
import type { UnitDemand } from '../demand/project.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { demandPlaces } from '../responses/unit-response.ts'
import { moneyUnit } from './criteria-list.ts'
import type { CentralCut } from './cut.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const life = sumColumns.money + windowOrder.indexOf('life')
const mostOrigins = 10
/** Shares that sum to one but for rounding leave nothing outside. */
const leak = 1e-12

/**
 * Where the money goes: what each phase buys over the horizon, by product and by the economy that delivers it, at basic prices; margins stand under
 * trade and transport. Economies are whole, so the places add up; "outside" is what no economy of the model delivers.
 *
 * @param state the central pass, which finds the largest suppliers and the products bought
 */
export function spendingCut(context: EstimateContext, state: DrawState): CentralCut {
  const { project, model } = context
  const { economies, industries } = model.economies
  const n = industries.length
  const byEconomy = new Float64Array(economies.length + 1)
  const byProduct = new Float64Array(n)
  for (const phase of spendingOf(context, state)) {
    phase.forEach((money, k) => {
      byEconomy[Math.floor(k / n)]! += money
      byProduct[k % n]! += money
    })
  }
  const others = economies
    .map((_, c) => c)
    .filter((c) => !project.hosts.includes(c) && byEconomy[c]! > 0)
    .sort((a, b) => byEconomy[b]! - byEconomy[a]! || a - b)
  const origins = [...project.hosts, ...others].slice(0, mostOrigins)
  const products = industries.map((_, i) => i).filter((i) => byProduct[i] !== 0)
  const places = [...origins.map((c) => economies[c]!), 'rest-of-world', 'outside']
  return {
    form: {
      name: 'spending',
      measure: 'money',
      unit: moneyUnit(model.economies),
      axes: [
        { name: 'phase', codes: project.phases.map(({ id }) => id) },
        { name: 'product', codes: products.map((i) => industries[i]!) },
        { name: 'place', codes: places },
      ],
    },
    set(drawn, out) {
      out.fill(0)
      spendingOf(context, drawn).forEach((phase, p) => {
        products.forEach((product, i) => {
          const row = (p * products.length + i) * places.length
          for (let c = 0; c <= economies.length; c++) {
            const known = origins.indexOf(c)
            const place = c === economies.length ? places.length - 1 : known >= 0 ? known : places.length - 2
            out[row + place]! += phase[c * n + product]!
          }
        })
      })
    },
  }
}

/** Money by phase, and in it by economy and product; what comes from outside stands after the last economy. */
function spendingOf({ project, model }: EstimateContext, { draw: { flows, sums } }: DrawState): Float64Array[] {
  const n = model.economies.industries.length
  const size = model.economies.operator.size
  const units = project.units.map((unit) => ({ ...demandPlaces(model.economies, unit), outside: outsideOf(model.economies, unit) }))
  const phases = project.phases.map(() => new Float64Array(size + n))
  flows.demand.forEach((amount, k) => {
    const shape = flows.pairs.shape[k]!
    const money = amount * sums[shape * columnCount + life]!
    if (money === 0) return
    const into = phases[project.shapes[shape]!.phase]!
    const { at, share, outside } = units[flows.pairs.unit[k]!]!
    for (let c = 0; c < at.length; c++) into[at[c]!]! += money * share[c]!
    if (outside) into[size + outside.product]! += money * outside.share
  })
  return phases
}

/** What of one unit no economy of the model delivers; null where nothing is left. */
function outsideOf(economies: LinkedEconomies, unit: UnitDemand): { readonly product: number; readonly share: number } | null {
  let left = 1
  for (const share of demandPlaces(economies, unit).share) left -= share
  return 'product' in unit && left > leak ? { product: unit.product, share: left } : null
}

/** Of which from named regions: what the lines that name a region as their origin buy there over the horizon, by product. */
export function spendingRegionsCut({ project, model }: EstimateContext): CentralCut {
  const { industries } = model.economies
  const named = project.lines.flatMap((line) =>
    line.origins.flatMap(({ place }, origin) => (place?.part ? [{ line, origin, code: place.code }] : [])),
  )
  const places = [...new Set(named.map(({ code }) => code))].sort()
  const products = [...new Set(named.map(({ line }) => line.product))].sort((a, b) => a - b)
  return {
    form: {
      name: 'spending-regions',
      measure: 'money',
      unit: moneyUnit(model.economies),
      axes: [
        { name: 'product', codes: products.map((i) => industries[i]!) },
        { name: 'place', codes: places },
      ],
    },
    set({ draw: { values, flows, sums } }, out) {
      out.fill(0)
      for (const { line, origin, code } of named) {
        const money = lineParts(line, values, flows.perCurrency).basic * originShare(line, origin, values)
        out[products.indexOf(line.product) * places.length + places.indexOf(code)]! += money * sums[line.shape * columnCount + life]!
      }
    },
  }
}
