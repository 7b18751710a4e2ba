import type { Phase, Quantity, Scenario, SpendingLine } from '@shiftwork/contracts'
import { type FundingField, fundingQuantities } from './funding-quantities.ts'
import { type NetShareField, netShareFields } from './net-shares.ts'
import { type RiskField, riskQuantities } from './risk-quantities.ts'
import { type WorkforceField, workforceQuantities } from './workforce-quantities.ts'

export type FieldName =
  | 'months'
  | 'priceYear'
  | 'capacityPerMonth'
  | 'price'
  | 'halfCapacityMonth'
  | 'rampMonths'
  | 'learningRate'
  | 'phaseFrom'
  | 'phaseMonths'
  | 'amount'
  | 'originShare'
  | 'count'
  | 'ftePerHead'
  | 'monthlyWage'
  | 'postFrom'
  | NetShareField
  | FundingField
  | WorkforceField
  | RiskField
  | 'parameter'

/** One number that enters a scenario: where it stands and what it is. */
export interface ScenarioQuantity {
  /** JSON pointer into the scenario. */
  readonly path: string
  readonly field: FieldName
  readonly quantity: Quantity
  readonly phase?: Phase
  /** All phases of the scenario: what its own is told apart from. */
  readonly phases?: readonly Phase[]
  /** Code of the product or occupation that the line is about, or path of the parameter. */
  readonly about?: {
    readonly kind: 'industry' | 'occupation' | 'parameter' | 'payer' | 'pool' | 'course' | 'threat'
    readonly code: string
    readonly id: string
  }
  readonly basis?: string
  readonly place?: string
  /** Name of who pays a share of it; of the firm itself its code. */
  readonly payer?: string
}

type Origin = SpendingLine['origin']

function originQuantities(
  path: string,
  origin: Origin,
  rest: Pick<ScenarioQuantity, 'phase' | 'phases' | 'about'> & object,
): ScenarioQuantity[] {
  if (origin === 'default') return []
  return Object.entries(origin).map(([place, quantity]) => ({
    ...rest,
    path: `${path}/origin/${place}`,
    field: 'originShare',
    quantity,
    place,
  }))
}

function phaseQuantities(phase: Phase, index: number, phases: readonly Phase[]): ScenarioQuantity[] {
  const path = `/phases/${index}`
  const lines = phase.spending.flatMap((line, i): ScenarioQuantity[] => {
    const rest = { phase, phases, about: { kind: 'industry' as const, code: line.product, id: line.id } }
    const at = `${path}/spending/${i}`
    return [
      { ...rest, path: `${at}/amount`, field: 'amount', quantity: line.amount, basis: line.basis },
      ...originQuantities(at, line.origin, rest),
    ]
  })
  const posts = phase.posts.flatMap((post, i): ScenarioQuantity[] => {
    const rest = { phase, phases, about: { kind: 'occupation' as const, code: post.occupation, id: post.id }, place: post.place }
    const at = `${path}/posts/${i}`
    return [
      { ...rest, path: `${at}/count`, field: 'count', quantity: post.count, basis: post.basis },
      { ...rest, path: `${at}/ftePerHead`, field: 'ftePerHead', quantity: post.ftePerHead },
      { ...rest, path: `${at}/monthlyWage`, field: 'monthlyWage', quantity: post.monthlyWage },
      { ...rest, path: `${at}/from`, field: 'postFrom', quantity: post.from },
    ]
  })
  return [
    { path: `${path}/from`, field: 'phaseFrom', quantity: phase.from, phase, phases },
    { path: `${path}/months`, field: 'phaseMonths', quantity: phase.months, phase, phases },
    ...lines,
    ...posts,
  ]
}

/** Shares that lead from gross to net, of the whole scenario and then of single places. */
function netQuantities({ net }: Scenario): ScenarioQuantity[] {
  if (!net) return []
  const of = (path: string, shares: { readonly [field in NetShareField]?: Quantity | undefined }, place?: string) =>
    netShareFields.flatMap((field): ScenarioQuantity[] => {
      const quantity = shares[field]
      return quantity === undefined ? [] : [{ path: `${path}/${field}`, field, quantity, ...(place ? { place } : {}) }]
    })
  return [...of('/net', net), ...Object.entries(net.places ?? {}).flatMap(([place, shares]) => of(`/net/places/${place}`, shares, place))]
}

/** Every number that enters a scenario, in the order in which the builder asks for it. */
export function scenarioQuantities(scenario: Scenario): ScenarioQuantity[] {
  const { product } = scenario
  const own = (['capacityPerMonth', 'price', 'halfCapacityMonth', 'rampMonths', 'learningRate'] as const).map(
    (field): ScenarioQuantity => ({ path: `/product/${field}`, field, quantity: product[field] }),
  )
  return [
    { path: '/months', field: 'months', quantity: scenario.months },
    { path: '/priceYear', field: 'priceYear', quantity: scenario.priceYear },
    ...own,
    ...scenario.phases.flatMap(phaseQuantities),
    ...netQuantities(scenario),
    ...fundingQuantities(scenario),
    ...workforceQuantities(scenario),
    ...riskQuantities(scenario),
    ...Object.entries(scenario.parameters ?? {}).map(
      ([path, quantity]): ScenarioQuantity => ({
        path: `/parameters/${path}`,
        field: 'parameter',
        quantity,
        about: { kind: 'parameter', code: path, id: path },
      }),
    ),
  ]
}
