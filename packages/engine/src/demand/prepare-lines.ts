import type { SpendingLine } from '@shiftwork/contracts'
import { type At, findingAt } from '../assumptions/findings.ts'
import { industryIndex } from '../input-output/linked-economies.ts'
import { isGoods, productTaxRate, tradeIndustry } from './basic-prices.ts'
import type { Place } from './place.ts'
import type { Preparation } from './prepare-project.ts'
import type { ProjectLine, Shape } from './project.ts'

const sharesSumTo = 1e-9

/** The spending lines of one phase, with the shapes they follow and the units of demand they turn into. */
export function projectLines(preparation: Preparation, p: number): ProjectLine[] {
  return preparation.scenario.phases[p]!.spending.map((line, k) => projectLine(preparation, p, line, k))
}

function projectLine(preparation: Preparation, p: number, line: SpendingLine, k: number): ProjectLine {
  const { scenario, model, list, places, shapes, units, findings } = preparation
  const ids = ['phases', scenario.phases[p]!.id, 'spending', line.id]
  const at = (field: string) => ['phases', p, 'spending', k, field]
  const found = industryIndex(model.economies, line.product)
  if (found < 0)
    findings.push(findingAt(at('product'), 'unknown-product', { found: line.product, expected: model.economies.industries.join(', ') }))
  const product = Math.max(0, found)
  const buyer = places.host(line.buyer, at('buyer'))
  const goods = isGoods(line.product) ? 'goods' : 'services'
  const hostIndustry = scenario.product.industry === undefined ? -1 : industryIndex(model.economies, scenario.product.industry)
  const tradeMargin = list.parameter(`trade-margin.${goods}`)
  const transportMargin = list.parameter(`transport-margin.${goods}`)
  const bears = (margin: number) => line.price === 'purchaser' && (list.all[margin]!.central !== 0 || list.all[margin]!.quantile !== null)
  const most = line.basis === 'share-of-revenue' ? 1 : 1e15
  return {
    id: line.id,
    phase: p,
    shape: shapes.placeOf(shapeOf(line, p)),
    product,
    buyer,
    amount: list.add([...ids, 'amount'], at('amount'), line.amount, { low: 0, high: most }),
    atPurchaserPrice: line.price === 'purchaser',
    taxRate: productTaxRate(model.economies, buyer.economy, hostIndustry < 0 ? null : hostIndustry),
    tradeMargin,
    transportMargin,
    origins: lineOrigins(preparation, line.origin, { at: at('origin'), ids: [...ids, 'origin'], product, buyer }),
    tradeUnit: bears(tradeMargin)
      ? units.placeOf({ kind: 'supply', economy: buyer.economy, product: Math.max(0, industryIndex(model.economies, tradeIndustry)) })
      : null,
    transportUnit: bears(transportMargin) ? units.placeOf({ kind: 'transport', economy: buyer.economy }) : null,
  }
}

function shapeOf(line: SpendingLine, phase: number): Shape {
  return line.basis === 'total' ? { kind: 'profile', phase, profile: line.profile } : { kind: line.basis, phase }
}

interface OriginAt {
  readonly at: At
  readonly ids: readonly string[]
  readonly product: number
  readonly buyer: Place
}

/** The units of demand that a purchase turns into: left to trade, or by explicit shares, which must sum to 1. */
export function lineOrigins(
  { list, places, units, findings }: Preparation,
  origin: SpendingLine['origin'],
  { at, ids, product, buyer }: OriginAt,
): ProjectLine['origins'] {
  if (origin === 'default')
    return [{ unit: units.placeOf({ kind: 'purchase', economy: buyer.economy, product }), place: null, share: null }]
  let sum = 0
  const found = Object.entries(origin).map(([code, quantity]) => {
    const place = places.supplier(code, [...at, code])
    const share = list.add([...ids, code], [...at, code], quantity, { low: 0, high: 1 })
    sum += list.all[share]!.central
    return { unit: units.placeOf({ kind: 'supply', economy: place.economy, product }), place, share }
  })
  if (!(Math.abs(sum - 1) <= sharesSumTo)) findings.push(findingAt(at, 'shares-do-not-sum', { found: String(sum), expected: '1' }))
  return found
}
