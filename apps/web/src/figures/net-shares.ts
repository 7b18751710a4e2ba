import type { Names, Net, Parameter, Quantity, Scenario } from '@shiftwork/contracts'
import { economyOf } from './place-name.ts'

export const netShareFields = ['deadweight', 'displacement', 'substitution', 'inCommuting', 'leakage', 'crowdingOut'] as const
export type NetShareField = (typeof netShareFields)[number]

export interface NetShare {
  readonly field: NetShareField
  readonly quantity: Quantity
  /** Whose share it is: that of the place, of its economy, of the whole scenario, of the preset, or of the economy's labour market. */
  readonly from: 'place' | 'economy' | 'scenario' | 'preset' | 'parameter'
}

const presetName: Readonly<Record<NetShareField, string>> = {
  deadweight: 'deadweight',
  displacement: 'displacement',
  substitution: 'substitution',
  inCommuting: 'leakage',
  leakage: 'leakage',
  crowdingOut: 'crowding-out',
}

const asQuantity = ({ chosen, claims, range }: Parameter): Quantity => ({ chosen, claims, ...(range ? { range } : {}) })

/** Path of the parameter that stands in for a share that a scenario does not give. */
const presetPath = (field: NetShareField, preset: Net['preset'], economy: string): string =>
  `${presetName[field]}.${field === 'crowdingOut' ? economy : preset}`

/** The shares that lead from gross to net in a place: its own, else those of its economy, else the scenario's, else the preset's. */
export function netShares(scenario: Scenario, parameters: readonly Parameter[], place: string, names?: Names): NetShare[] {
  const net: Net = scenario.net ?? { preset: 'standard' }
  const economy = economyOf(place, names)
  return netShareFields.flatMap((field): NetShare[] => {
    const own = net.places?.[place]?.[field]
    if (own !== undefined) return [{ field, quantity: own, from: 'place' }]
    const ofEconomy = net.places?.[economy]?.[field]
    if (ofEconomy !== undefined) return [{ field, quantity: ofEconomy, from: 'economy' }]
    if (net[field] !== undefined) return [{ field, quantity: net[field], from: 'scenario' }]
    const path = presetPath(field, net.preset, economy)
    const replaced = scenario.parameters?.[path]
    if (replaced !== undefined) return [{ field, quantity: replaced, from: 'scenario' }]
    const found = parameters.find((p) => p.path === path)
    return found ? [{ field, quantity: asQuantity(found), from: field === 'crowdingOut' ? 'parameter' : 'preset' }] : []
  })
}
