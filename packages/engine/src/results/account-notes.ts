import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import { lineParts, originShare } from '../demand/flows.ts'
import type { CentralEstimate } from '../estimate.ts'
import { demandPlaces } from '../responses/unit-response.ts'
import { plantAccount, windowColumn } from './direct-effects.ts'
import type { EstimateContext } from './estimate-context.ts'
import { steadyMonths } from './window-months.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const steady = sumColumns.money + windowOrder.indexOf('steady')
const mostNamed = 8

/** In full operation revenue covers what the plant pays; where it does not, the largest lines are named (MODEL.md 4.4). */
export function accountNotes({ project }: EstimateContext, { state: { draw } }: CentralEstimate): Finding[] {
  const sumOf = (s: number) => draw.sums[s * columnCount + steady]!
  const account = plantAccount(project, draw, windowColumn(draw, steady))
  if (!(account.otherValueAdded < 0)) return []
  const costs = [
    ...project.lines.map((line) => {
      const { basic, trade, transport, tax } = lineParts(line, draw.values, draw.flows.perCurrency)
      return {
        name: `${project.phases[line.phase]!.id}/${line.id}`,
        money: (basic + trade + transport + tax) * sumOf(line.shape),
        phase: line.phase,
      }
    }),
    ...project.posts.map((post, p) => ({
      name: `${project.phases[post.phase]!.id}/${post.id}`,
      money: draw.flows.costOfPost[p]! * sumOf(post.shape),
      phase: post.phase,
    })),
  ].filter(({ phase, money }) => project.phases[phase]!.producing && money > 0)
  const largest = costs.sort((a, b) => b.money - a.money).slice(0, mostNamed)
  const { revenue, purchases, productTaxes, labourCost, otherValueAdded } = account
  return [
    findingAt(['phases'], 'account-does-not-close', {
      severity: 'warning',
      values: { revenue, purchases, productTaxes, labourCost, otherValueAdded, lines: largest.map(({ name }) => name).join(', ') },
    }),
  ]
}

/** Purchases from the host industry in the plant's own economy: they may be the plant's own posts, and are named apart. */
export function hostIndustryNotes({ project, model }: EstimateContext): Finding[] {
  const { industry } = project.product
  if (industry === null) return []
  const plant = new Set(project.posts.filter(({ phase }) => project.phases[phase]!.producing).map(({ place }) => place.economy))
  return project.lines.flatMap((line, l) => {
    const here = line.origins.some(({ place }) => plant.has(place?.economy ?? line.buyer.economy))
    if (line.product !== industry || !here || !project.phases[line.phase]!.producing) return []
    const position = project.lines.slice(0, l).filter(({ phase }) => phase === line.phase).length
    return [
      findingAt(['phases', line.phase, 'spending', position, 'product'], 'purchase-from-host-industry', {
        severity: 'note',
        values: { line: line.id, industry: model.economies.industries[industry]! },
      }),
    ]
  })
}

/**
 * Purchases that are large against what the origin's industry makes in a year: above the first limit a warning, above the second a capacity claim is asked for.
 * Compared is the largest sum of twelve months.
 */
export function purchaseNotes(context: EstimateContext, { state: { draw } }: CentralEstimate): Finding[] {
  const { project, model, central } = context
  const { output, industries, economies } = model.economies
  const n = industries.length
  const [warning, capacity] = [central[project.settings.purchaseWarningShare]!, central[project.settings.purchaseCapacityShare]!]
  const demands = project.units.map((unit) => demandPlaces(model.economies, unit))
  return project.lines.flatMap((line, l) => {
    const most = largestYear(draw.curves.subarray(line.shape * project.months, (line.shape + 1) * project.months))
    const money = lineParts(line, draw.values, draw.flows.perCurrency).basic * most
    const position = project.lines.slice(0, l).filter(({ phase }) => phase === line.phase).length
    return line.origins.flatMap(({ unit }, o) => {
      const bought = money * originShare(line, o, draw.values)
      const findings: Finding[] = []
      const { at, share: shares } = demands[unit]!
      at.forEach((k, place) => {
        const share = shares[place]!
        const ratio = output[k]! > 0 ? (bought * share) / output[k]! : Number.POSITIVE_INFINITY
        if (!(ratio > warning) || bought * share < 1e-9) return
        const values = {
          line: line.id,
          economy: economies[Math.floor(k / n)]!,
          industry: industries[k % n]!,
          share: Number.isFinite(ratio) ? ratio : null,
        }
        const code = ratio > capacity ? 'purchase-needs-capacity-claim' : 'purchase-large-for-industry'
        findings.push(findingAt(['phases', line.phase, 'spending', position, 'amount'], code, { severity: 'warning', values }))
      })
      return findings
    })
  })
}

/** Largest sum of twelve months in a row. */
function largestYear(curve: Float64Array): number {
  let sum = 0
  let most = 0
  for (let t = 0; t < curve.length; t++) {
    sum += curve[t]! - (t >= steadyMonths ? curve[t - steadyMonths]! : 0)
    most = Math.max(most, sum)
  }
  return most
}
