import { type Cut, roundedParts } from '@shiftwork/contracts'
import { codesOf, statAt } from '../../figures/cut-reader.ts'

/** What is bought of a product from a place over the whole horizon, in the money of the cut. */
export interface MoneyFlow {
  readonly product: string
  readonly place: string
  readonly amount: number
}

/** Everything that is bought, over all phases. */
export function moneyFlows(cut: Cut): MoneyFlow[] {
  const phases = codesOf(cut, 'phase')
  return codesOf(cut, 'product').flatMap((product) =>
    codesOf(cut, 'place').flatMap((place) => {
      const amount = phases.reduce((sum, phase) => sum + (statAt(cut, { phase, product, place }, 'central') ?? 0), 0)
      return amount > 0 ? [{ product, place, amount }] : []
    }),
  )
}

const ranked = (flows: readonly MoneyFlow[], by: 'product' | 'place'): string[] => {
  const sums = new Map<string, number>()
  for (const flow of flows) sums.set(flow[by], (sums.get(flow[by]) ?? 0) + flow.amount)
  return [...sums].sort((a, b) => b[1] - a[1]).map(([code]) => code)
}

/** Codes of what is drawn together. */
export const others = { product: 'other-products', place: 'other-places' } as const

/** Few enough flows to be drawn: the largest products and places by name, the rest together; their sum stays. */
export function drawnFlows(flows: readonly MoneyFlow[], mostProducts: number, mostPlaces: number): MoneyFlow[] {
  const products = new Set(ranked(flows, 'product').slice(0, mostProducts))
  const places = new Set(
    ranked(flows, 'place')
      .filter((place) => place !== 'rest-of-world' && place !== 'outside')
      .slice(0, mostPlaces),
  )
  const sums = new Map<string, MoneyFlow>()
  for (const { product, place, amount } of flows) {
    const to = { product: products.has(product) ? product : others.product, place: places.has(place) ? place : others.place }
    const key = `${to.product}|${to.place}`
    sums.set(key, { ...to, amount: (sums.get(key)?.amount ?? 0) + amount })
  }
  return [...sums.values()].sort((a, b) => b.amount - a.amount)
}

export const sumOf = (flows: readonly MoneyFlow[]): number => flows.reduce((sum, f) => sum + f.amount, 0)

/** Per cent of what is bought by product or by place, whole ones that add up to a hundred. */
export function wholePercents(flows: readonly MoneyFlow[], by: 'product' | 'place'): Map<string, number> {
  const total = sumOf(flows)
  const sums = [...Map.groupBy(flows, (flow) => flow[by])].map(([code, own]) => [code, sumOf(own)] as const)
  const { parts } = roundedParts(sums.map(([, amount]) => (100 * amount) / total))
  return new Map(sums.map(([code], at) => [code, parts[at] ?? 0]))
}
