import type { Effect } from '@shiftwork/contracts'
import { publicMoney } from '../finance/public-money.ts'
import { criteriaList, type ListedCriterion, projectFigures } from './criteria-list.ts'
import { plantAccount, windowColumn } from './direct-effects.ts'
import type { Draw } from './draw.ts'
import type { EstimateContext } from './estimate-context.ts'
import { lastRun } from './limited-runs.ts'
import { netFigures } from './net-figures.ts'
import { originShares } from './origin-shares.ts'
import { figureAt, figuresOfDraw } from './place-figures.ts'
import { publicFigures } from './public-figures.ts'
import { hasWindow } from './window-months.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const life = windowOrder.indexOf('life')
/** Effects of which a total is the sum, in the order of figures. */
const effectOrder: readonly Effect[] = ['direct', 'indirect', 'induced']

/** Computes the headline figures of a draw from few totals, so that many draws are cheap. */
export interface CriteriaOfDraw {
  readonly list: readonly ListedCriterion[]
  /** Figures of a draw that has been run, in the order of the list; NaN where there is none. */
  setCriteria(draw: Draw, out: Float64Array): void
}

/** @param wanted places in the list of those that are asked for; the others stay NaN, and what only they need is not computed. All if absent. */
export function criteriaOfDraw(context: EstimateContext, wanted?: readonly number[]): CriteriaOfDraw {
  const { project, model } = context
  const list = criteriaList(project, model.economies, context.supply !== null || project.risk !== null)
  const gross = figuresOfDraw(context)
  const net = netFigures(context, gross)
  // No headline tells what other states gain.
  const account = publicMoney(context, { others: false })
  const money = publicFigures(context, account)
  const hostShare = hostShareOfUnits(context)
  const absent = list.map(({ criterion: { window } }) => window !== undefined && !hasWindow(project, null, window))
  const asked = list.map((_, k) => !wanted || wanted.includes(k))
  const needsMoney = list.some(({ from }, k) => asked[k] && 'payer' in from)
  const needsNet = needsMoney || list.some(({ from }, k) => asked[k] && 'net' in from)
  const whole = new Float64Array(projectFigures.length)
  const readers = list.map(({ from }, k): (() => number) => {
    if (absent[k] || !asked[k]) return () => Number.NaN
    if ('project' in from) {
      const at = projectFigures.indexOf(from.project)
      return () => whole[at]!
    }
    if ('net' in from) return () => net.value(from.net, from.figure, from.effect, 'net')
    if ('payer' in from) return () => money.value(from.payer, from.item, net)
    const at = figureAt(from.place, from.figure, 0)
    const effect = effectOrder.indexOf(from.effect)
    const { figures } = gross
    return effect >= 0 ? () => figures[at + effect]! : () => figures[at]! + figures[at + 1]! + figures[at + 2]!
  })
  return {
    list,
    setCriteria(draw, out) {
      gross.set(draw)
      if (needsNet) net.set(draw)
      if (needsMoney) account.set(draw)
      if (needsMoney) money.set(draw)
      whole.set(projectFigureValues(context, draw, hostShare))
      for (let k = 0; k < readers.length; k++) out[k] = readers[k]!()
    },
  }
}

function projectFigureValues(context: EstimateContext, draw: Draw, hostShare: Float64Array): number[] {
  const { project } = context
  const drawnHostShare = hostShareOfDraw(context, draw, hostShare)
  const account = plantAccount(project, draw, windowColumn(draw, sumColumns.money + life))
  let fte = 0
  for (const post of project.posts) {
    fte += draw.values[post.count]! * draw.values[post.ftePerHead]! * draw.sums[post.shape * columnCount + sumColumns.steadyMean]!
  }
  const { demand, pairs } = draw.flows
  let bought = 0
  let inHosts = 0
  for (let k = 0; k < demand.length; k++) {
    const amount = demand[k]! * draw.sums[pairs.shape[k]! * columnCount + sumColumns.money + life]!
    bought += amount
    inHosts += amount * drawnHostShare(pairs.unit[k]!)
  }
  return [
    fte,
    draw.sums[project.shapes.length * columnCount + sumColumns.money + life]!,
    account.revenue,
    account.productTaxes + account.capitalTaxes,
    bought > 0 ? 1 - inHosts / bought : Number.NaN,
    lastRun(draw).sums[project.shapes.length * columnCount + sumColumns.money + life]!,
  ]
}

/** The same by the import shares of the draw: of what is imported the share that other hosts deliver stays. */
function hostShareOfDraw(
  { project: { units, hosts }, model: { economies } }: EstimateContext,
  { tables }: Draw,
  hostShare: Float64Array,
): (unit: number) => number {
  if (!tables?.of) return (unit) => hostShare[unit]!
  const n = economies.industries.length
  return (unit) => {
    const demand = units[unit]!
    const host = demand.kind === 'purchase' ? hosts.indexOf(demand.economy) : -1
    if (demand.kind !== 'purchase' || host < 0) return hostShare[unit]!
    const imported = economies.importShare[demand.economy * n + demand.product]!
    const drawn = tables.shares[host]!.importShare[demand.product]!
    return imported === 0 ? hostShare[unit]! : 1 - drawn + (drawn / imported) * (hostShare[unit]! - 1 + imported)
  }
}

/** Share of one unit of each demand that the hosts' own economies deliver. */
function hostShareOfUnits({ project, model: { economies } }: EstimateContext): Float64Array {
  const count = economies.economies.length
  const shares = originShares(project, economies)
  return Float64Array.from(project.units, (_, u) => {
    let sum = 0
    for (const host of project.hosts) sum += shares[u * count + host]!
    return sum
  })
}
